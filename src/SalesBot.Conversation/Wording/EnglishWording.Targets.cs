using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string NothingChangedYet => "Nothing has changed yet.";

    public string GoalChangedMeanwhile => "Somebody has changed this target in between. This is the preview as things stand now; nothing has changed yet.";

    public string GoalCancelled => "All right, nothing was changed.";

    public string NewNumber => "Change it to how much? Just reply with a number.";

    public string ConfirmGoal => "Make it so";

    public string AnotherSplit => "Split differently";

    public string ChangeNumber => "Change the number";

    public string CancelGoal => "Cancel";

    public string ThisMonth => "this month";

    public string NextMonth => "next month";

    public string ThisQuarter => "this quarter";

    public string PassOn => "Pass it on";

    public string JustForMe => "Just for me";

    public string LookAtIt => "See the preview";

    public string OwnGoalNeeds => "How much, and until when? For example \"my own goal: 5 deals this month\".";

    public string NothingToRollBack => "There is no change of a target to take back.";

    public string RollBackCommand => "Roll back the target";

    public string UndoOfTarget(string why) => $"What you did last is the change of a target, \"{why}\". To take it back say \"{RollBackCommand.ToLowerInvariant()}\"; to take a report back name it, for example \"undo the visits\". Nothing has changed yet.";

    public string GoalTree => "Goal tree";

    public string GoalsAddedUp => "🎯 Everybody's targets, added up";

    public string NoGoalFromTheTop => "No target was divided from the top yet. To set one, say \"East team target 3M this quarter\".";

    public string SumLine(TargetSum sum, DateOnly today) => $"{In(sum.Period, today)} {Amount(sum.Metric, sum.Done)}/{Amount(sum.Metric, sum.Amount)}";

    public string NoGoals => "There are no targets yet. One line sets one, for example \"East team target 3M this quarter\".";

    public string GoalDays(GoalDraft draft, Period period, DateOnly today)
    {
        if (draft.IsForOnePeriod)
            return In(period, today);
        var from = draft.Start is { } start && start > today ? ShortDay(start) : "today";
        return $"{Each(period.Kind)} ({(draft.End is { } end ? $"{from} – {ShortDay(end)}" : $"from {from}")})";
    }

    public string GoalPreview(GoalPlan plan, DateOnly today) =>
        $"Preview: {plan.Top.Group.Name}, {Metric(plan.Metric).ToLowerInvariant()} {GoalDays(plan.Draft, plan.Period, today)}: {HowMuch(plan)}{Was(plan)} ({Evidence(plan)})";

    public string GoalChangeHow(string name) => $"To change one, say \"cut {name}'s calls target by 10%\" or \"raise {name}'s visits by 2 a week\"; you see a preview first.";

    public string OwnGoalChangeHow => "If a number is wrong, say the one you find right, for example \"change my calls target to 15 a day\", and I pass it on to your manager.";

    public string GoalCategory(MetricKind kind) => $"Category: {Kind(kind)}.";

    public string GoalParts(IReadOnlyList<PlannedGoal> parts, MetricCode metric) => string.Join(" · ", parts.Select(part =>
        $"{part.Group.Name} {Amount(metric, part.Amount)}{(part.Before > 0 && part.Before != part.Amount ? $" (was {Amount(metric, part.Before)})" : "")}"));

    public string GoalPerDay(GoalPlan plan)
    {
        if (!plan.Draft.IsForOnePeriod)
            return $"{Amount(plan.Metric, plan.Top.Amount)} {Each(plan.Period.Kind)} in all, {plan.Top.Leaves.Count()} people.";
        var left = Math.Max(0, plan.Top.Amount - plan.Top.Done);
        if (left == 0)
            return $"{Amount(plan.Metric, plan.Top.Done)} was done by yesterday, which is all of it.";
        var done = plan.Top.Done > 0 ? $"{Amount(plan.Metric, plan.Top.Done)} done by yesterday, {Amount(plan.Metric, left)} to go; " : "";
        return $"{done}{plan.WorkingDaysLeft} working days left: about {PerDay(plan.Metric, left, plan.WorkingDaysLeft, 1)} a day, {PerDay(plan.Metric, left, plan.WorkingDaysLeft, 5)} a week.";
    }

    public string GoalPins(IReadOnlyList<PlannedGoal> pinned, MetricCode metric) =>
        $"📌 Fixed: {string.Join(", ", pinned.Select(part => $"{part.Group.Name} {Amount(metric, part.Amount)}"))}";

    public string GoalSharesHow(string name, MetricCode metric) => $"To fix somebody's part write “{name} 30{(Metrics.UnitOf(metric) == MetricUnit.Money ? "k" : "")}”; for weights “3:2:1”.";

    public string MoneyNeedsUnit(decimal said) => $"{said:0.##} is too small: its unit seems to be missing. Say it again as “{said:0.##}k”; nothing was changed.";

    public string GoalWeightsDoNotFit(int said, IReadOnlyList<string> parts) =>
        $"You gave {said} figures for {parts.Count} parts: {string.Join(", ", parts)}. Write one for each in that order, or use names: “weights {parts[0]} 2”. Nothing was changed.";

    public string GoalRule(BreakdownRule rule, bool isChange, bool isPerHead, bool isRelative) => isPerHead
        ? isRelative ? "Split: from what each has now" : "Split: the same for everybody"
        : (isChange ? "Split: shares stay, the difference goes " : "Split: ") + rule switch
        {
            BreakdownRule.History => "by what each did in the last three months",
            BreakdownRule.Equal => "equally",
            BreakdownRule.Weights => "by the weights you gave; whoever is not named counts 1",
            _ => isChange ? "by the working days left" : "by each person's working days (pro rata for joining and leaving)",
        };

    public string GoalJoins(string name, DateOnly day) => $"{name} joins on {ShortDay(day)}, pro rata";

    public string GoalDoubt(AmountDoubt doubt, MetricCode metric) => doubt switch
    {
        AmountDoubt.TooHigh { Rest: { } rest } high =>
            $"⚠️ High: {rest.WorkingDays} working days are left; the best there ever was comes to {Amount(metric, Round(metric, high.Best))} in as many, what is open is {high.PercentAbove}% above it. If you mean it, press \"{ConfirmGoal}\".",
        AmountDoubt.TooLow { Rest: { } rest } low =>
            $"⚠️ Low: with what is usual in the {rest.WorkingDays} working days left it comes to {Amount(metric, Round(metric, low.Usual))}, this is {low.PercentBelow}% below.",
        AmountDoubt.TooHigh high => $"⚠️ High: the best there ever was comes to {Amount(metric, Round(metric, high.Best))}, this is {high.PercentAbove}% above it. If you mean it, press \"{ConfirmGoal}\".",
        AmountDoubt.TooLow low => $"⚠️ Low: the last three months already come to {Amount(metric, Round(metric, low.Usual))}, this is {low.PercentBelow}% below.",
        _ => "",
    };

    public string GoalCondition(GoalCondition condition, MetricCode counted, long? average) =>
        $"Condition: {Metric(condition.Of).ToLowerInvariant()} of at least {Amount(condition.Of, condition.AtLeast)} on average for each of the {Metric(counted).ToLowerInvariant()}"
        + (average is { } now ? $" (now {Amount(condition.Of, now)}, {(now >= condition.AtLeast ? "met" : "not met")})" : "");

    public string GoalApplied(GoalPlan plan, DateOnly today) =>
        $"✅ Set: {plan.Top.Group.Name}, {Metric(plan.Metric).ToLowerInvariant()} {GoalDays(plan.Draft, plan.Period, today)}: {HowMuch(plan)}. {(plan.Top.Parts.Count == 0 ? "The tasks are" : $"The tasks of {plan.Top.Leaves.Count()} people are")} up to date.";

    public string GoalRefused(GoalRefusal refusal) => refusal switch
    {
        GoalRefusal.NotPositive => "A target is above 0; nothing was changed. To drop one, say \"roll back the target\".",
        GoalRefusal.NotWhole => "Counts are whole numbers and money has at most two decimals. Say it again with another number; nothing was changed.",
        GoalRefusal.TooLarge => "That number is too big to be true. Check it and say it again; nothing was changed.",
        GoalRefusal.Over over => $"{ShortDay(over.LastDay)} is over, so that cannot be a target. Name a time that has not ended, and the year if it is the next one; nothing was changed.",
        GoalRefusal.DayOff off => $"{ShortDay(off.Day)} is a {off.Day.DayOfWeek} on which nobody works, so it cannot have a target. Name a working day; nothing was changed.",
        GoalRefusal.NoWorkingDay none => $"No working day is left until {ShortDay(none.LastDay)}, so it cannot be divided. Name another time; nothing was changed.",
        GoalRefusal.NothingToChange => "There is no such target yet, so it cannot rise or fall. Set one first, for example \"East team target 3M this quarter\".",
        GoalRefusal.BelowReached below => $"{Amount(below.Metric, below.Reached)} is reached already; a target cannot be below that. Nothing was changed.",
        GoalRefusal.PinsAboveWhole pins =>
            $"The fixed parts come to {Amount(pins.Metric, pins.Pinned)}, more than the {Amount(pins.Metric, pins.Whole)} of {pins.Name}. Lower one of them or raise the whole. Nothing was changed.",
        GoalRefusal.PinLacksUnit pin => $"{pin.Name}: {MoneyNeedsUnit(pin.Quantity)}",
        GoalRefusal.PinsLeaveRest pins =>
            $"Everybody in {pins.Name} is fixed and {Amount(pins.Metric, pins.Rest)} is left that nobody takes. Let one go (“unpin Amy”) or change the whole. Nothing was changed.",
        GoalRefusal.Overlaps other => $"There is a target for {ShortDay(other.Days.Start)} – {ShortDay(other.Days.End)} already, and the days overlap. Change that one or name other days; nothing was changed.",
        _ => "There is nobody here to divide a target over; nothing was changed.",
    };

    public string GoalMissing(IReadOnlyList<GoalPart> missing, MetricCode? metric, string example) =>
        $"To be a target it lacks {(missing.Count == 1 ? "one thing" : $"{missing.Count} things")}: {string.Join(" ", missing.Select(part => AskGoal(part, metric)))} For example \"{example}\".";

    public string AskGoal(GoalPart part, MetricCode? metric) => part switch
    {
        GoalPart.Metric => "What is counted?",
        GoalPart.Amount => metric is { } known ? $"How much ({Metric(known).ToLowerInvariant()})?" : "How much?",
        GoalPart.Period => "Until when?",
        _ => "Who does it?",
    };

    public string GoalExample(string? owner, MetricCode? metric, long? amount)
    {
        var what = metric ?? Metrics.NewCustomer;
        var much = amount ?? (Metrics.UnitOf(what) == MetricUnit.Money ? 100_000_000 : 12);
        return Metrics.UnitOf(what) == MetricUnit.Money
            ? $"{owner ?? "East team"} {Metric(what).ToLowerInvariant()} target {Amount(what, much)} this month" : $"{owner ?? "East team"} target {Counted(what, much)} this month";
    }

    public string SmartLetters(IReadOnlyList<GoalPart> missing) => $"Of SMART it lacks {List(missing.Select(part => part switch
    {
        GoalPart.Metric => "S (specific)",
        GoalPart.Amount => "M (measurable)",
        GoalPart.Period => "T (time-bound)",
        _ => "A (assigned to somebody)",
    }))}.";

    public string GoalMonths(string name, MetricCode metric, IReadOnlyList<long> months) => months.Count == 0
        ? $"{name}: there is no history of {Metric(metric).ToLowerInvariant()} to go by yet."
        : $"{name}: last month it was {Amount(metric, months[0])}{(months.Count > 1 ? $", the last {(months.Count == 2 ? "two" : "three")} months average {Average(metric, months)}" : "")}.";

    public string UnknownOwner(string name, IReadOnlyList<string> nearest) =>
        $"I found no \"{name}\"; nothing was changed.{(nearest.Count > 0 ? $" Did you mean {string.Join(", ", nearest)}?" : "")}";

    public string OneOwnerAtATime(string one, string other) => $"One sentence sets the target of one person or team, or the same for everybody. Please say {one} and {other} separately. Nothing was changed.";

    public string SeveralOwners(string name, IReadOnlyList<string> names) => $"\"{name}\" may be {List(names)}; please write the whole name. Nothing was changed.";

    public string NotYourOwner(string name) => $"Targets of {name} are set by whoever leads them; nothing was changed.";

    public string GoalsAreForManagers(string? leader) => leader is null
        ? "Targets are changed by the manager; nothing was changed." : $"Targets are changed by the manager; nothing was changed. Shall I pass your suggestion on to {leader}?";

    public string PassedOn(string leader) => $"📨 Passed on to {leader}.";

    public string GoalSuggestion(string name, string text) => $"💡 {name} suggests: {text}";

    public string OwnGoalSet(Target target, Period period, DateOnly today) =>
        $"🌱 Noted: {Counted(target.Metric, target.Amount)} {(target.IsForOnePeriod ? In(period, today) : Each(period.Kind))}. Only you see it; it is on no board.";

    public string GoalForYou(string by, GoalPlan plan, PlannedGoal mine, DateOnly today) =>
        $"🎯 {by} set your target: {Counted(plan.Metric, mine.Amount)} {GoalDays(plan.Draft, plan.Period, today)}{(mine.Before > 0 ? $" (was {Amount(plan.Metric, mine.Before)})" : "")}. If it does not fit, tell me and I pass it on.";

    public string GoalRolledBack(string owner, Goal goal, string why, int people) => goal.Stands
        ? $"↩️ Taken back: \"{why}\". {owner}, {Metric(goal.Metric).ToLowerInvariant()} is {Amount(goal.Metric, goal.Amount)} again, and so are {(people > 1 ? $"the tasks of {people} people" : "everybody's tasks")}."
        : $"↩️ Taken back: \"{why}\". That target of {owner} is gone, and {(people > 1 ? $"the tasks of {people} people" : "everybody's tasks")} are as they were.";

    public string AdjustedSince(string? by) => $"{by ?? "Somebody"} has changed this target since, so I cannot take yours back. Look at the goal tree and set a new number; nothing was changed.";

    public string NoSuchGoal(string name) => $"{name} has no target now. For example \"{name} target 3M this quarter\".";

    public string GoalTitle(GoalState state, DateOnly today) => $"🎯 {state.Name}, {Metric(state.Goal.Metric).ToLowerInvariant()} {Days(state, today)}: {Reached(state)}";

    public string GoalLine(GoalState state, DateOnly today) => $"{Metric(state.Goal.Metric)} {Days(state, today)}: {Reached(state)}{(state.Goal.Condition is { } condition ? $"; {GoalCondition(condition, state.Goal.Metric, state.Average)}" : "")}";

    public string GoalGap(GoalState state) => state.Gap switch
    {
        0 or null when state.UnevenBelow is { } below =>
            $"The level below adds up exactly; the parts of {below.Name} are {Amount(below.Goal.Metric, Math.Abs(below.Gap!.Value))} {(below.Gap > 0 ? "more" : "less")} than its target.",
        0 or null => "The parts add up to it exactly.",
        > 0 => $"The parts are {Amount(state.Goal.Metric, state.Gap.Value)} more than the target.",
        _ => $"The parts are {Amount(state.Goal.Metric, -state.Gap.Value)} less than the target.",
    };

    public string GoalsOf(string name) => $"{name} targets";

    public string GoalsOfTheCompany => "Company targets";

    public string TreeOf(string name, Period period) => $"Expand {name} {Spoken(period)}";

    public string ShareAmongWhom(MetricCode metric) =>
        $"Among whom? Say it again with names and a time, for example \"split 100 {Metric(metric).ToLowerInvariant()} between Amy and Raj this week\"; for a whole team \"East team {Metric(metric).ToLowerInvariant()} target 100 this week\". Nothing was recorded or changed.";

    public string ShareUntilWhen(IReadOnlyList<string> names, MetricCode metric, decimal quantity) =>
        $"Until when? Say it again with a time, for example \"split {quantity.ToString("0.##", Culture)} {Metric(metric).ToLowerInvariant()} between {string.Join(" and ", names)} this week\". Nothing was recorded or changed.";

    public string GoalNothingFor(IReadOnlyList<string> names) => $"⚠️ Nothing is left for {List(names)}. To give some, write for example \"{names[0]} 30\".";

    // The days in words that are read again, whatever the day.
    private static string Spoken(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.Range.Start.ToString("MMMM yyyy", Culture),
        PeriodKind.Quarter => $"Q{period.Quarter} {(period.Range.Start.Month < period.Rules.FirstFiscalMonth ? period.Range.Start.Year - 1 : period.Range.Start.Year)}",
        PeriodKind.Year => $"{period.Range.Start.Year}",
        _ => $"{period.Range.Start.ToString("MMM d", Culture)} to {period.Range.End.ToString("MMM d", Culture)}",
    };

    public string AndMore(int count) => $"and {count} more";

    private string Days(GoalState state, DateOnly today) => state.Goal.End is { } end && state.Period.Range.End == end
        ? In(state.Period, today) : Each(state.Period.Kind);

    private string Reached(GoalState state) =>
        $"{Amount(state.Goal.Metric, state.Done)}/{Amount(state.Goal.Metric, state.Goal.Amount)} · {(long)((Int128)state.Done * 100 / Math.Max(1, state.Goal.Amount))}%";

    private string HowMuch(GoalPlan plan) => plan is { Draft: { IsPerHead: true, IsRelative: true }, Top.Parts.Count: > 0 } && plan.Top.Leaves.Select(leaf => leaf.Amount).Distinct().Count() > 1
        ? $"{Step(plan.Draft, plan.Metric)} each, {Amount(plan.Metric, plan.Top.Amount)} in all"
        : plan.Draft.IsPerHead && plan.Top.Parts.Count > 0
        ? $"{Amount(plan.Metric, plan.Top.Leaves.First().Amount)} each, {Amount(plan.Metric, plan.Top.Amount)} in all" : Amount(plan.Metric, plan.Top.Amount);

    private string Step(GoalDraft draft, MetricCode metric) => draft.Percent is { } percent ? string.Create(Culture, $"{percent:+0.##;-0.##}%")
        : $"{(draft.Difference < 0 ? "-" : "+")}{Amount(metric, (long)Math.Abs((draft.Difference ?? 0) * (Metrics.UnitOf(metric) == MetricUnit.Money ? Domain.Activities.Metric.MinorUnitsPerUnit : 1)))}";

    private string Was(GoalPlan plan) => plan.Top.Before > 0 && plan.Top.Before != plan.Top.Amount && (plan.Top.Goal is not null || !plan.Draft.IsForOnePeriod || plan.Draft.IsRelative || plan.Top.Group.Person is not null)
        ? $", was {Amount(plan.Metric, plan.Top.Before)}" : "";

    private string Evidence(GoalPlan plan)
    {
        var evidence = plan.Past.Evidence;
        var known = new List<string>();
        if (plan.Past.LastYear is { } lastYear)
            known.Add($"same time last year {Amount(plan.Metric, lastYear)}");
        if (evidence.Months > 0)
            known.Add($"the last three months come to {Amount(plan.Metric, Round(plan.Metric, evidence.Usual))}");
        return known.Count == 0 ? "no history to compare with yet" : string.Join(", ", known);
    }

    // Money as roughly as estimates are; a count with one decimal while that matters.
    private string Average(MetricCode metric, IReadOnlyList<long> months) => Metrics.UnitOf(metric) == MetricUnit.Money || months.Sum() >= 100L * months.Count
        ? Amount(metric, Roughly.Of(metric, (months.Sum() + (months.Count / 2)) / months.Count)) : ((decimal)months.Sum() / months.Count).ToString("0.#", Culture);

    private string PerDay(MetricCode metric, long left, int days, int times) => days == 0
        ? Amount(metric, left) : PerHead(metric, Metrics.UnitOf(metric) == MetricUnit.Money ? Round(metric, left * Math.Min(times, days) / days) : (decimal)left * Math.Min(times, days) / days);

    // Estimates are told in hundreds of units of currency.
    private static long Round(MetricCode metric, long amount) => Metrics.UnitOf(metric) == MetricUnit.Money ? amount / 10_000 * 10_000 : amount;

    private static string ShortDay(DateOnly day) => day.ToString("d MMM", Culture);

    private static string Each(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "a day",
        PeriodKind.Week => "a week",
        PeriodKind.Month => "a month",
        PeriodKind.Quarter => "a quarter",
        _ => "a year",
    };
}
