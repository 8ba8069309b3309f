using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Gives each of several figures to one of as many persons or days ("李娜和周凯分别拜访了3家和4家", "周一到周三分别打了20、25、30个电话").</summary>
internal static class Distribution
{
    /// <summary>Pairs the figures of a sentence that says 分别 or "respectively"; where there are not as many of both, every figure stays open.</summary>
    public static void Settle(NameReader names, Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        if (drafts.Count < 2 || !sentence.Tokens.Any(t => names.Is(t, "分别", "respectively")))
            return;
        var run = drafts.TakeWhile(d => d is { Stated: true, Quantity: not null } && d.Metric == drafts[0].Metric).ToList();
        if (run.Count != drafts.Count)
            return;
        var people = drafts[0].Rep is { } rep ? [rep, .. drafts[0].AlsoFor] : ImmutableArray<string>.Empty;
        var days = Days(drafts[0]);
        for (var d = 0; d < run.Count; d++)
        {
            if (people.Length == run.Count)
                (run[d].Rep, run[d].AlsoFor) = (people[d], []);
            else if (days.Length == run.Count)
                (run[d].Day, run[d].AlsoOn) = (days[d], []);
        }
    }

    /// <summary>The days of a draft in the order of the calendar; none where they do not count in one way.</summary>
    private static ImmutableArray<DayMark> Days(Draft draft)
    {
        if (draft.Day is not { } last)
            return [];
        ImmutableArray<DayMark> days = [last, .. draft.AlsoOn];
        return days.All(day => day.Form == last.Form && day.Week == last.Week) ? [.. days.OrderBy(day => day.First)] : [];
    }
}
