using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Personnel;

/// <summary>Finds the one day from which something holds ("12月1日起", "from 14 December", "下个月") and takes it out of a message.</summary>
internal static class DayIn
{
    private static readonly PhraseList Before = ["从", "自", "于", "在", "定在", "starting from", "starting on", "starting", "beginning", "as of", "as from", "effective", "from", "since", "on", "in", "with effect from"];
    private static readonly PhraseList After = ["开始", "起正式", "起", "之后", "以后", "正式", "就", "onwards", "on"];

    // With these a day is surely the one from which something holds, whatever other days are named.
    private static readonly PhraseList SurelyBefore = ["从", "自", "starting from", "starting on", "starting", "beginning", "as of", "as from", "effective", "from", "since", "with effect from"];

    /// <summary>The text with the day read as a gap, and the day; no day where none is named, and no text where several are and none stands out.</summary>
    public static (SourceText? Left, DateOnly? Day) Take(SourceText source, ReadingContext context)
    {
        var periods = new GoalPeriods(context) { NamesPast = true, ReadsDays = true };
        var text = source.Normal(0, source.Length).ToString();
        var found = new List<(int From, int To, DateOnly Day, bool IsSure)>();
        for (var at = 0; at < source.Length; at++)
        {
            if ((at > 0 && Characters.IsLatin(source[at - 1]) && Characters.IsLatin(source[at])) || Named(source, periods, context, at) is not var (day, end))
                continue;
            found.Add(Widened(text, at, end, day));
            at = end - 1;
        }

        if (found.Count == 0)
            return (source, null);
        var sure = found.Count == 1 ? found : found.FindAll(one => one.IsSure);
        return sure is [var only] ? (source.Without([(only.From, only.To)]), only.Day) : (null, null);
    }

    private static (int From, int To, DateOnly Day, bool IsSure) Widened(string text, int from, int to, DateOnly day)
    {
        var isSure = false;
        while (to < text.Length && (text[to] == ' ' || After.At(text, to) is not null))
        {
            isSure |= text[to] is '起' or '开';
            to += text[to] == ' ' ? 1 : After.At(text, to)!.Length;
        }

        var head = text[..from].TrimEnd();
        var word = Before.Where(word => head.EndsWith(word, StringComparison.Ordinal) && (!Characters.IsLatin(word[0]) || head.Length == word.Length || head[^(word.Length + 1)] == ' ')).MaxBy(word => word.Length);
        return (word is null ? from : head.Length - word.Length, to, day, isSure || (word is not null && SurelyBefore.Contains(word)));
    }

    private static (DateOnly Day, int End)? Named(SourceText source, GoalPeriods periods, ReadingContext context, int at)
    {
        foreach (var (word, ahead) in (ReadOnlySpan<(string, int)>)[("今天", 0), ("明天", 1), ("后天", 2), ("昨天", -1), ("today", 0), ("tomorrow", 1), ("yesterday", -1)])
            if (source.StandsAt(at, word))
                return (context.Today.AddDays(ahead), at + word.Length);
        // "Dec 7" is a day here, and no month with a number behind it.
        if (NumericDates.Read(source, at, out var dateEnd) is { } mark && dateEnd > at && new DayResolver(context.Today, context.Locale).Resolve(mark, planned: true, context.Today) is { } date)
            return (date, dateEnd);
        return periods.Read(source, at, out var end) is { } period && end > at ? (period.Range.Start, end) : null;
    }
}
