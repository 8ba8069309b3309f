using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

/// <summary>The days of an agreement as those of a target are told.</summary>
internal static class AgreedGoal
{
    public static GoalDraft DraftOf(Agreement agreement) => new(agreement.Id, default, agreement.SetBy, agreement.AskedAt)
    {
        Each = agreement.Each,
        Start = agreement.Start,
        End = agreement.End,
    };

    public static GoalDraft DraftOf(Goal goal) => new(goal.Id, goal.OrganisationId, default, default) { Each = goal.Period, Start = goal.Start, End = goal.End };

    public static Period PeriodOf(Goal goal) => goal.End is { } end && (DraftOf(goal).IsForOnePeriod || goal.Period == PeriodKind.Own)
        ? new Period(goal.Period, new DateRange(goal.Start, end)) : Period.Containing(goal.Start, goal.Period);

    public static Period PeriodOf(Agreement agreement) => agreement.End is { } end && DraftOf(agreement).IsForOnePeriod
        ? new Period(agreement.Each, new DateRange(agreement.Start, end))
        : agreement.Each == PeriodKind.Own
            ? new Period(PeriodKind.Own, new DateRange(agreement.Start, agreement.End ?? agreement.Start))
            : Period.Containing(agreement.Start, agreement.Each);
}
