using SalesBot.Application.Forecasting;
using SalesBot.Conversation.Cards;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>What both languages say of forecasts and ways in the same manner.</summary>
internal static class ForecastFigures
{
    /// <summary>The conversions in the order in which they are told.</summary>
    public static (ActionConversion Which, Conversion Conversion)[] Named(Conversions all) =>
    [
        (ActionConversion.DealSize, all.DealSize), (ActionConversion.OrdersPerProposal, all.OrdersPerProposal),
        (ActionConversion.ProposalsPerVisit, all.ProposalsPerVisit), (ActionConversion.VisitsPerCall, all.VisitsPerCall),
    ];

    /// <summary>A chance in steps of five percent, never none and never certain.</summary>
    public static int Fives(int percent) => Math.Clamp((percent + 2) / 5 * 5, 5, 95);

    /// <summary>Whether a proposal is for one period and not so much a day or week.</summary>
    public static bool IsOnePeriod(Proposal proposal) =>
        proposal.Each == PeriodKind.Own || Period.IsOne(proposal.Days, proposal.Each);
}
