using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string PeriodGoals(string name, Period period, IReadOnlyList<PeriodGoal> goals, DateOnly today) => period.Range.Start > today
        ? $"🎯 {name}, targets {Coming(period, today)}: {string.Join(" · ", goals.Select(goal => $"{Metric(goal.Metric).ToLowerInvariant()} {Amount(goal.Metric, goal.Target)}"))}"
        : $"🎯 {name}, {Metric(goals[0].Metric).ToLowerInvariant()} {In(period, today)}: {PeriodGoalLine(goals[0])}";

    public string PeriodGoalLine(PeriodGoal goal) =>
        $"{Amount(goal.Metric, goal.Done)}/{Amount(goal.Metric, goal.Target)} · {PercentOf(goal)}%{(goal.Left > 0 ? $", {Amount(goal.Metric, goal.Left)} to go" : goal.Condition is { IsMet: false } ? ", the number is reached" : ", reached")}{(goal.Condition is { } condition ? $"; {ConditionMet(condition)}" : "")}";

    public string PeriodGoalsAddedUp => "Targets for shorter periods are added up by working days.";

    public string NoPeriodGoals(string name, Period period, DateOnly today) => period.Range.End < today ? $"{name} had no targets {Coming(period, today)}." : $"{name} has no targets {Coming(period, today)} yet.";

    public string GoalOrigin(string name, GoalOrigin origin, bool isOther, DateOnly today) =>
        $"🎯 {name}, {Metric(origin.Metric).ToLowerInvariant()} {OriginDays(origin, today)}: {(isOther ? "it is now " : "")}{Amount(origin.Metric, origin.Amount)}. Where it comes from:";

    public string GoalOriginStep(GoalOriginStep step, MetricCode metric, DateOnly day) =>
        $"{ShortDay(day)}, {step.By}: \"{step.Why}\" ({(step.Before > 0 ? $"{Amount(metric, step.Before)} → " : "")}{Amount(metric, step.After)})";

    public string GoalOriginUnchanged(DateOnly from) => $"It has been that since {ShortDay(from)} {from.Year}, and nobody has changed it.";

    public string GoalOriginAbove(string? name, GoalOrigin origin) =>
        $"It is a share of the {Amount(origin.Metric, origin.Above!.Amount)} of {name ?? "the level above"}: {(long)((Int128)origin.Amount * 100 / origin.Above.Amount)}%.";

    public string NoGoalOrigin(string name, Period period, DateOnly today) => $"{name} has no such target {Coming(period, today)}. Say \"{name}'s targets\" to see what stands.";

    public string Breakdown(string name, Period period, PeriodKind each, PeriodParts first, DateOnly today) =>
        $"📆 {name}, targets {Coming(period, today)} {(each switch { PeriodKind.Day => "day by day", PeriodKind.Week => "week by week", PeriodKind.Quarter => "quarter by quarter", _ => "month by month" })}: {Metric(first.Metric).ToLowerInvariant()} {Amount(first.Metric, first.Amounts.Sum())}";

    public string BreakdownPart(PeriodKind each, DateRange days) => each switch
    {
        PeriodKind.Month => days.Start.ToString("MMM", Culture),
        PeriodKind.Day => ShortDay(days.Start),
        PeriodKind.Quarter => $"{days.Start.ToString("MMM", Culture)} – {days.End.ToString("MMM", Culture)}",
        _ => days.Start == days.End ? ShortDay(days.Start) : $"{ShortDay(days.Start)} – {ShortDay(days.End)}",
    };

    public string BreakdownOfDays => "Each line is a week, day after day, money to three digits; \"× 4\" means the same on 4 working days.";

    public string BreakdownSum => "All";

    public string BreakdownBasis(bool hasSeasons) => $"Divided by everybody's working days{(hasSeasons ? " and the seasons of past years" : "")}; the parts add up exactly, days off have none.";

    public string GoalChanges(int count) => $"🗂️ The latest changes of targets: {count}";

    public string NoGoalChanges => "Nobody has changed a target yet.";

    public string GoalChangeLine(GoalOriginStep step, DateOnly day) => $"{ShortDay(day)}, {step.By}: \"{step.Why}\"";

    public string SameAnyway(Period period, DateOnly today) => $"✅ Nothing to change: targets a day, a week and a month go on as they are, {Coming(period, today)} too.";

    public string SameWhich(Period from, Period to, DateOnly today) => $"These targets end with {In(from, today)}. Press one to see its preview {Coming(to, today)}:";

    public string NoGoalsToRepeat(Period from, DateOnly today) => $"There is no target {In(from, today)} to repeat. To set one, say \"East team target 3M next month\".";

    public string RollsBackAnother(string why) => $"Your latest change was \"{why}\", which is not about that target; nothing was changed. To take it back say \"{RollBackCommand.ToLowerInvariant()}\"; to change the target, say its new number.";

    public string GoalAbove(GoalAbove above, MetricCode metric) =>
        $"The {Amount(metric, above.Amount)} of {above.Name ?? "the level above"} stays; its parts will come to {Amount(metric, above.Parts)}, {Amount(metric, Math.Abs(above.Parts - above.Amount))} {(above.Parts > above.Amount ? "more" : "less")}.";

    public string GoalNested(NestedGoal nested, string owner, MetricCode metric, DateOnly today)
    {
        var parts = nested.IsPlanned ? "the targets that stand for shorter periods in it come to" : "with this one the targets for shorter periods in it come to";
        var whole = $"{owner}'s target {In(nested.Period, today)} is {Amount(metric, nested.Amount)}";
        return nested.Gap > 0 ? $"⚠️ {whole}; {parts} {Amount(metric, nested.Parts)}, {Amount(metric, nested.Gap)} more."
            : nested.IsWhole ? $"⚠️ {whole}; {parts} {Amount(metric, nested.Parts)}, {Amount(metric, -nested.Gap)} less."
            : $"{whole}; {parts} {Amount(metric, nested.Parts)}, which leaves {Amount(metric, -nested.Gap)} without a time of its own.";
    }

    public string GoalPerHead(GoalPlan plan)
    {
        var people = plan.Top.Leaves.Count();
        var usual = plan.UsualInDaysLeft is { } before ? $"; the last three months brought {PerDay(plan.Metric, before, plan.WorkingDaysLeft * people, 1)}" : "";
        return $"For each person {PerDay(plan.Metric, plan.Open, plan.WorkingDaysLeft * people, 1)} a working day from here{usual}.";
    }

    public string GoalStretched(IReadOnlyList<(string Name, long Amount, AmountDoubt.TooHigh Doubt)> people, int count, MetricCode metric) =>
        $"⚠️ High for one person: {string.Join(", ", people.Select(one => $"{one.Name} {Amount(metric, one.Amount)} (best {(one.Doubt.Rest is { } rest ? $"in {rest.WorkingDays} days " : "")}{Amount(metric, Round(metric, one.Doubt.Best))}, {one.Doubt.PercentAbove}% above)"))}{(count > people.Count ? $" and {count - people.Count} more" : "")}";

    public string TooManyGoals(int count, int most) => $"I can preview {most} targets at once, and these are {count}; nothing was changed. Say them in parts.";

    public string SeveralGoals(int count) => $"Preview: {count} targets";

    public string GoalAmountUnread(string written) => $"I cannot tell how much \"{written}\" is; nothing was changed. Say it again with the whole number, for example \"500k\" or \"20 visits\".";

    public string GoalSharesUnclear(string said) => $"I did not understand how to divide it by \"{said}\"; nothing was changed. To fix a part write \"Raj fixed at 30\", for weights \"weights 3:2:1:1\".";

    public string GoalDaysReversed => "The last day is before the first; nothing was changed. Say it again with the days in order.";

    public string GoalsTakenBackForYou(string by, IReadOnlyList<(Goal Goal, long Before)> goals, DateOnly today) =>
        $"↩️ {by} took a change of targets back: {string.Join("; ", goals.Select(one => TakenBack(one.Goal, one.Before, today)))}.";

    public string GoalsRolledBack(int people, string why) => $"↩️ Taken back: \"{why}\". The tasks of {people} people are as they were:";

    public string GoalTakenBack(string name, Goal goal, long before, DateOnly today) => $"{name}: {TakenBack(goal, before, today)}";

    private string TakenBack(Goal goal, long before, DateOnly today)
    {
        var what = $"{Metric(goal.Metric).ToLowerInvariant()} {GoalDays(AgreedGoal.DraftOf(goal), FiscalDates.Sure(AgreedGoal.PeriodOf(goal), today), today)}";
        if (!goal.Stands && before == 0)
            return $"{what} is there again";
        return goal.Stands ? $"{what} is {Amount(goal.Metric, goal.Amount)} again, no longer {Amount(goal.Metric, before)}" : $"{what} of {Amount(goal.Metric, before)} is gone, what held before holds again";
    }

    private string OriginDays(GoalOrigin origin, DateOnly today) => origin.IsForOnePeriod ? Coming(origin.Period, today) : Each(origin.Period.Kind);

    private static long PercentOf(PeriodGoal goal) => (long)((Int128)goal.Done * 100 / Math.Max(1, goal.Target));
}
