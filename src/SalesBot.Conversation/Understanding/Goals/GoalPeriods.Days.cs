using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <content>Single days by their date and by their weekday.</content>
internal sealed partial class GoalPeriods
{
    private static readonly ImmutableArray<string> DueBefore = ["截止到", "截止", "截至", "到", "至", "by ", "by the ", "before ", "until ", "till ", "through ", "no later than ", "due ", "deadline ", "due on "];
    private static readonly ImmutableArray<string> DueAfter = ["前", "之前", "以前", "为止", "止", "截止", " 前", " at the latest", " latest", " deadline"];

    private static DateRange Only(DateOnly day) => new(day, day);

    private static bool IsDue(SourceText text, int start, int end) =>
        DueBefore.Any(word => text.StandsAt(start - word.Length, word) && !Characters.IsLatin(text[start - word.Length - 1])) || DueAfter.Any(word => text.StandsAt(end, word));

    // A date without a year may lie behind.
    private DateOnly Nearest(DayMark mark, DateOnly next)
    {
        if (mark.Year is not null || next <= today || new DayResolver(today, context.Locale).Resolve(mark, planned: false, today) is not { } last || mark.Form == DayForm.DayOfMonth)
            return next;
        return today.DayNumber - last.DayNumber < next.DayNumber - today.DayNumber ? last : next;
    }

    // "这周六", "on Friday", "by next Wednesday", "周一到周三"; but not "本周五份方案" and "本周18家".
    private Period? Weekday(SourceText text, int start, out int end)
    {
        if (Characters.IsLatin(text[start - 1]) || TimeWords.Longest(text, start, out end) is not { Day: { Form: DayForm.Weekday } mark } || Day(mark) is not { } day
            || Characters.IsLatin(text[end]) || (Characters.IsDigit(text[end - 1]) && Characters.IsDigit(text[end])) || Measures.Longest(text, end, out _) is not null)
        {
            end = start;
            return null;
        }

        if (AfterTo(text, end) is var other && other < text.Length && TimeWords.Longest(text, other, out var otherEnd) is { Day: { Form: DayForm.Weekday } second })
        {
            end = otherEnd;
            return new Period(PeriodKind.Own, new DateRange(day, day.AddDays((second.First - mark.First + 7) % 7)));
        }

        return IsDue(text, start, end) && day > today ? new Period(PeriodKind.Own, new DateRange(today, day)) : new Period(PeriodKind.Day, Only(day));
    }
}
