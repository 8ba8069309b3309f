using System.Globalization;
using SalesBot.Application.Forecasting;
using SalesBot.Conversation.Cards;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string ForecastIsForLeaders(string name) => $"I can show you only your own forecast; that of {name} is for whoever leads them.";

    public string ForecastOfNobody => "You lead no team yet, so there is nobody to forecast for.";

    public string ForecastOfWhom(string name, IReadOnlyList<string> nearest) =>
        $"I found no \"{name}\".{(nearest.Count > 0 ? $" Did you mean {string.Join(", ", nearest)}?" : "")}";

    public string LowTarget => "Low";

    public string LikelyTarget => "Likely";

    public string HighTarget => "High";

    public string SuggestionMeaning => "Low is reached nine times in ten, high once in ten; the range is as wide as the same forecasts of past weeks were wrong.";

    public string SuggestWhich => "A target for what?";

    public string LandingMeaning => "Eight times in ten it ends within the range in brackets, which is as wide as the same forecasts of past weeks were wrong.";

    public string ActionMap => "Action map";

    public string WinRateAboveAll => "A win rate is 100% at most. Say it again with another, for example \"1M this quarter, win rate 20%\".";

    public string AmountIsTooLarge => "That looks mistyped: it is too large. Please check it and say it again.";

    public string NoConversions => "There is too little on record to know what comes of what. Tell me your ratios, for example \"1M, win rate 20%, deal size 50k, ratio 10:3:1\" (calls:visits:proposals).";

    public string LeadingTitle(LeadingInsight insight) => $"🧭 {insight.Group.Name}: what goes before {Metric(insight.Result).ToLowerInvariant()} (last {insight.Weeks} weeks)";

    public string LeadingLine(LeadingIndicator one, MetricCode result) =>
        $"Weeks with more {Metric(one.Metric).ToLowerInvariant()} were followed {(one.WeeksAhead == 1 ? "a week" : $"{one.WeeksAhead} weeks")} later by more {Metric(result).ToLowerInvariant()} (correlation {one.Correlation.ToString("0.00", CultureInfo.InvariantCulture)}, {one.Weeks} pairs of weeks)";

    public string LeadingCaveat => "One comes before the other; that does not make it the cause. With so few weeks it is a lead to follow, not proof. Growth and holidays are taken out.";

    public string NoLeading(LeadingInsight insight) => $"In the last {insight.Weeks} weeks of {insight.Group.Name} no activity goes before {Metric(insight.Result).ToLowerInvariant()} more closely than chance would, so I draw no conclusion.";

    public string LeadingNeedsWeeks(int weeks, int needed) => $"There are only {weeks} whole weeks on record; it takes {needed} to tell what goes before deals. Keep reporting and ask again then.";

    public IReadOnlyList<string> WayHeader { get; } = ["", "To do", "A week", "A day", "Best week"];

    public string Suggestion(PeriodForecast forecast, Forecast range, DateOnly today) =>
        $"💡 {forecast.Group.Name}, {Metric(forecast.Metric).ToLowerInvariant()} {Coming(forecast.Period, today)}: likely {Amount(forecast.Metric, range.Likely)} (low {Amount(forecast.Metric, range.Low)}, high {Amount(forecast.Metric, range.High)})";

    public string SuggestionBasis(PeriodForecast forecast) => "From: " + string.Join(" · ",
    [
        forecast.LastYear is { } lastYear ? $"same time last year {Amount(forecast.Metric, Roughly.Of(forecast.Metric, lastYear))}" : "nothing known of last year",
        forecast.Trend is { } trend ? $"last four weeks {Signed(trend)}% on the eight before" : "no trend to see yet",
        forecast.Season is { } season ? $"season {Signed(season)}%" : "no season to see",
        forecast.People == 1 ? "1 person" : $"{forecast.People} people",
        forecast.Done > 0 ? $"{Amount(forecast.Metric, forecast.Done)} done, {WorkingDays(forecast.WorkingDaysLeft)} left" : WorkingDays(forecast.WorkingDaysLeft),
    ]);

    public string SuggestCommand(string? owner, MetricCode metric, Period period, DateOnly today) =>
        $"suggest a target for {(owner is null ? "" : $"{owner} ")}{Metric(metric).ToLowerInvariant()} {Coming(period, today)}";

    public string NotEnoughData(PeriodForecast forecast, ForecastResult.NotEnough lack, DateOnly today) => lack.Weeks == 0
        ? $"Not enough data: {forecast.Group.Name} has no {Metric(forecast.Metric).ToLowerInvariant()} on record yet; it takes {lack.Needed} weeks at least."
        : $"Not enough data: {forecast.Group.Name} has {lack.Weeks} weeks on record, and {Metric(forecast.Metric).ToLowerInvariant()} {Coming(forecast.Period, today)} takes {lack.Needed} for a range to be trusted. Ask me for something nearer.";

    public string ProposalSaid(Proposal proposal, DateOnly today) =>
        $"{Metric(proposal.Metric).ToLowerInvariant()} target {Amount(proposal.Metric, proposal.Amount)} {(ForecastFigures.IsOnePeriod(proposal) ? Coming(FiscalDates.Sure(new Period(proposal.Each, proposal.Days), today), today) : Each(proposal.Each))}";

    public string Landing(PeriodForecast forecast, Forecast range, DateOnly today) =>
        $"🔭 {forecast.Group.Name} {Coming(forecast.Period, today)}: {LandingLine(forecast, range)}";

    public string LandingLine(PeriodForecast forecast, Forecast range) =>
        $"{Metric(forecast.Metric)} likely {Amount(forecast.Metric, range.Likely)} ({Amount(forecast.Metric, range.Low)} – {Amount(forecast.Metric, range.High)})"
        + (forecast is { Target: { } target, Chance: { } chance } ? $", target {Amount(forecast.Metric, target)}: {Chance(chance, forecast.Done >= target)}" : "");

    public string LandingDone(PeriodForecast forecast) => $"{Amount(forecast.Metric, forecast.Done)} done, {WorkingDays(forecast.WorkingDaysLeft)} left.";

    public string LandingUnknown(PeriodForecast forecast) => $"{Metric(forecast.Metric)}: {Amount(forecast.Metric, forecast.Done)} done, not enough data for a forecast";

    public string ActionMapCommand(string? owner, Period period, DateOnly today) => $"{(owner is null ? "" : $"{owner} ")}action map {Coming(period, today)}";

    public string NoRevenueTarget(string name, Period period, DateOnly today) =>
        $"{name} has no revenue target {Coming(period, today)}. Name a sum, for example \"what does it take to reach 1M {Coming(period, today)}\".";

    public string Way(ActionPlan plan, DateOnly today) =>
        $"🗺️ {plan.Group.Name} {Coming(plan.Period, today)}: {Amount(Metrics.Revenue, plan.Target)}, {Amount(Metrics.Revenue, Roughly.AtLeast(Metrics.Revenue, plan.Map.Remaining))} to go: {string.Join(" · ", plan.Map.Steps.Select(step => Counted(step.Metric, step.Needed)))}";

    public string WayIsDone(ActionPlan plan, DateOnly today) =>
        $"🎉 {plan.Group.Name} {Coming(plan.Period, today)}: {Amount(Metrics.Revenue, plan.Target)} is reached ({Amount(Metrics.Revenue, plan.Done)} done), nothing is left to do.";

    public IReadOnlyList<string> WayRow(ActionStep step) =>
    [
        Metric(step.Metric), Amount(step.Metric, step.Needed), Amount(step.Metric, step.PerWeek), Amount(step.Metric, step.PerDay),
        step.BestWeek > 0 ? Amount(step.Metric, step.BestWeek) : "–",
    ];

    public string WayDays(ActionPlan plan) =>
        $"{WorkingDays(plan.Map.WorkingDaysLeft)} left (until {ShortDay(plan.Until)})"
        + (plan.People > 1 && plan.Map.WorkingDaysLeft > 0 ? $", {plan.People} people; a person a day: {string.Join(", ", plan.Map.Steps.Skip(2).Select(step => $"{PerHead(step.Metric, (decimal)step.Needed / plan.Map.WorkingDaysLeft / plan.People)} {Metric(step.Metric).ToLowerInvariant()}"))}" : "")
        + ". Ask again after new reports and it is solved anew.";

    public string WayIsTooFar(ActionPlan plan) => plan.Map.WorkingDaysLeft == 0
        ? "⚠️ No working day is left; it cannot be reached in time."
        : $"⚠️ Out of reach, going by the best weeks so far: {string.Join("; ", plan.Map.Steps.Where(step => step.IsBeyondBest).Select(step => $"{Counted(step.Metric, step.PerWeek)} {(plan.Map.WorkingDaysLeft < Domain.ActionMaps.ActionMap.DaysInAWeek ? $"in {WorkingDays(plan.Map.WorkingDaysLeft)}, the best week was" : "a week, the best was")} {Amount(step.Metric, step.BestWeek)}"))}.";

    public string? WayBottleneck(ActionPlan plan) => plan switch
    {
        { Weakest: ({ } which, var own, var team) } => $"Bottleneck: {Name(which)} {Rate(which, own)}, below the team average of {Rate(which, team)}.",
        { Map: { WorkingDaysLeft: > 0, Bottleneck: { PercentOfBest: { } percent } step } } => $"Bottleneck: {Metric(step.Metric).ToLowerInvariant()}; every week has to bring {percent}% of the best one.",
        _ => null,
    };

    public string WayBasis(Conversions conversions) => "By: " + string.Join(" · ", ForecastFigures.Named(conversions).Select(one => $"{Name(one.Which)} {Rate(one.Which, one.Conversion)}{one.Conversion.Source switch
    {
        ConversionSource.Team => " (team average)",
        ConversionSource.Stated => " (as you said)",
        _ => "",
    }}"));

    public string WeeklyTarget(MetricCode metric, long amount) => $"{Counted(metric, amount)} a week";

    public string DailyTarget(MetricCode metric, long amount) => $"{Counted(metric, amount)} a day";

    public string TargetUntil(MetricCode metric, long amount, DateOnly day) => $"{Counted(metric, amount)} until {ShortDay(day)}";

    private static string Name(ActionConversion which) => which switch
    {
        ActionConversion.DealSize => "deal size",
        ActionConversion.OrdersPerProposal => "proposal → order",
        ActionConversion.ProposalsPerVisit => "visit → proposal",
        _ => "call → visit",
    };

    private string Rate(ActionConversion which, Conversion conversion) => which == ActionConversion.DealSize
        ? Amount(Metrics.Revenue, Roughly.Of(Metrics.Revenue, (long)conversion.Rate)) : $"{(conversion.Rate * 100).ToString("0.#", Culture)}%";

    private static string Chance(int percent, bool isReached) => isReached ? "reached" : ForecastFigures.Fives(percent) switch
    {
        >= 85 => $"very likely (about {ForecastFigures.Fives(percent)}%)",
        >= 60 => $"within reach (about {ForecastFigures.Fives(percent)}%)",
        >= 40 => $"as likely as not (about {ForecastFigures.Fives(percent)}%)",
        >= 15 => $"unlikely (about {ForecastFigures.Fives(percent)}%)",
        _ => $"very unlikely (about {ForecastFigures.Fives(percent)}%)",
    };

    private static string Signed(int percent) => percent.ToString("+0;-0;0", Culture);

    // The period after the present one has a name of its own.
    private string Coming(Period period, DateOnly today) =>
        period.Kind is PeriodKind.Own or PeriodKind.Day || period != Domain.Calendars.Period.Containing(today, period.Kind, period.Rules).Next() ? In(period, today) : period.Kind switch
        {
            PeriodKind.Week => "next week",
            PeriodKind.Month => "next month",
            PeriodKind.Quarter => "next quarter",
            _ => "next year",
        };
}
