namespace SalesBot.Domain.ActionMaps;

/// <summary>The conversions from calls to revenue.</summary>
/// <param name="DealSize">What an order brings, money in minor units.</param>
/// <param name="OrdersPerProposal">The win rate.</param>
/// <param name="ProposalsPerVisit">How many proposals come of a visit.</param>
/// <param name="VisitsPerCall">How many visits come of a call.</param>
public sealed record Conversions(Conversion DealSize, Conversion OrdersPerProposal, Conversion ProposalsPerVisit, Conversion VisitsPerCall)
{
    /// <summary>Orders from which on the own deal size counts alone.</summary>
    public const int EnoughOrders = 5;

    /// <summary>Proposals from which on the own win rate counts alone.</summary>
    public const int EnoughProposals = 15;

    /// <summary>Visits from which on the own proposals per visit count alone.</summary>
    public const int EnoughVisits = 30;

    /// <summary>Calls from which on the own visits per call count alone.</summary>
    public const int EnoughCalls = 60;

    /// <summary>Reads the conversions from what was done, those that are named put in their place; null where one of them cannot be known.</summary>
    /// <param name="own">What the person or team did.</param>
    /// <param name="team">What the team around did, the own included.</param>
    /// <param name="stated">What is named.</param>
    public static Conversions? Of(FunnelCounts own, FunnelCounts team, StatedConversions stated)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(stated);
        return (stated.DealSize ?? Conversion.Of((own.Revenue, own.Orders), (team.Revenue, team.Orders), EnoughOrders)) is { } size
            && (stated.OrdersPerProposal ?? Conversion.Of((own.Orders, own.Proposals), (team.Orders, team.Proposals), EnoughProposals)) is { } win
            && (stated.ProposalsPerVisit ?? Conversion.Of((own.Proposals, own.Visits), (team.Proposals, team.Visits), EnoughVisits)) is { } propose
            && (stated.VisitsPerCall ?? Conversion.Of((own.Visits, own.Calls), (team.Visits, team.Calls), EnoughCalls)) is { } visit
            ? new Conversions(size, win, propose, visit) : null;
    }
}

/// <summary>What somebody names of the conversions; null where nothing is named.</summary>
/// <param name="DealSize">What an order brings, money in minor units.</param>
/// <param name="OrdersPerProposal">The win rate.</param>
/// <param name="ProposalsPerVisit">How many proposals come of a visit.</param>
/// <param name="VisitsPerCall">How many visits come of a call.</param>
public sealed record StatedConversions(Conversion? DealSize, Conversion? OrdersPerProposal, Conversion? ProposalsPerVisit, Conversion? VisitsPerCall)
{
    /// <summary>Nothing is named.</summary>
    public static StatedConversions None { get; } = new(null, null, null, null);
}
