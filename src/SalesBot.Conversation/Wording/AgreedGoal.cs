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

    public static Period PeriodOf(Agreement agreement) => agreement.End is { } end && DraftOf(agreement).IsForOnePeriod
        ? new Period(agreement.Each, new DateRange(agreement.Start, end))
        : agreement.Each == PeriodKind.Own
            ? new Period(PeriodKind.Own, new DateRange(agreement.Start, agreement.End ?? agreement.Start))
            : Period.Containing(agreement.Start, agreement.Each);
}
