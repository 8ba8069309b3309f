namespace SalesBot.Domain.ActionMaps;

/// <summary>What somebody did of each step from a call to revenue.</summary>
/// <param name="Revenue">Money in minor units.</param>
/// <param name="Orders">Deals signed.</param>
/// <param name="Proposals">Proposals submitted.</param>
/// <param name="Visits">Customers visited.</param>
/// <param name="Calls">Calls made.</param>
public sealed record FunnelCounts(long Revenue, long Orders, long Proposals, long Visits, long Calls)
{
    /// <summary>Nothing at all.</summary>
    public static FunnelCounts None { get; } = new(0, 0, 0, 0, 0);
}
