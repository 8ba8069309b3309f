using SalesBot.Application.Forecasting;
using SalesBot.Conversation.Cards;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Forecasting;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about the time to come.</summary>
internal interface IForecastWording
{
    string ForecastIsForLeaders(string name);
    string ForecastOfNobody { get; }
    string ForecastOfWhom(string name, IReadOnlyList<string> nearest);
    string Suggestion(PeriodForecast forecast, Forecast range, DateOnly today);
    string SuggestionBasis(PeriodForecast forecast);
    string SuggestionMeaning { get; }
    string SuggestWhich { get; }
    string SuggestCommand(string? owner, MetricCode metric, Period period, DateOnly today);
    string LowTarget { get; }
    string LikelyTarget { get; }
    string HighTarget { get; }
    string NotEnoughData(PeriodForecast forecast, ForecastResult.NotEnough lack, DateOnly today);

    /// <summary>A target that was worked out, as if somebody had said it.</summary>
    string ProposalSaid(Proposal proposal, DateOnly today);

    string Landing(PeriodForecast forecast, Forecast range, DateOnly today);
    string LandingDone(PeriodForecast forecast);
    string LandingLine(PeriodForecast forecast, Forecast range);
    string LandingUnknown(PeriodForecast forecast);
    string LandingMeaning { get; }
    string ActionMap { get; }
    string ActionMapCommand(string? owner, Period period, DateOnly today);
    string AmountIsTooLarge { get; }
    string WinRateAboveAll { get; }
    string NoRevenueTarget(string name, Period period, DateOnly today);
    string NoConversions { get; }
    string LeadingTitle(LeadingInsight insight);
    string LeadingLine(LeadingIndicator one, MetricCode result);
    string LeadingCaveat { get; }
    string NoLeading(LeadingInsight insight);
    string LeadingNeedsWeeks(int weeks, int needed);
    string Way(ActionPlan plan, DateOnly today);
    string WayIsDone(ActionPlan plan, DateOnly today);
    IReadOnlyList<string> WayHeader { get; }
    IReadOnlyList<string> WayRow(ActionStep step);
    string WayDays(ActionPlan plan);
    string WayIsTooFar(ActionPlan plan);

    /// <summary>Where the way is narrowest; null where nothing stands out.</summary>
    string? WayBottleneck(ActionPlan plan);

    string WayBasis(Conversions conversions);
    string TargetUntil(MetricCode metric, long amount, DateOnly day);
    string WeeklyTarget(MetricCode metric, long amount);
    string DailyTarget(MetricCode metric, long amount);
}
