using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>Reads for how long each time: 每天, a day, weekly.</summary>
internal static class GoalSpans
{
    private static readonly WordTrie<Span> Words = Build();

    private sealed record Span(PeriodKind Kind);

    public static PeriodKind? Longest(SourceText text, int start, out int end) => Words.Longest(text, start, out end)?.Kind;

    private static WordTrie<Span> Build()
    {
        (PeriodKind Kind, string Words)[] lists =
        [
            (PeriodKind.Day, "每天|每日|每个工作日|每工作日|一天|天天|日均|a day|per day|each day|every day|daily"),
            (PeriodKind.Week, "每周|每星期|每个星期|每礼拜|一周|周均|a week|per week|each week|every week|weekly"),
            (PeriodKind.Month, "每月|每个月|月均|a month|per month|each month|every month|monthly"),
            (PeriodKind.Quarter, "每季度|每个季度|每季|a quarter|per quarter|every quarter|quarterly"),
            (PeriodKind.Year, "每年|a year|per year|every year|yearly|annually"),
        ];
        var words = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (var (kind, list) in lists)
            foreach (var word in list.Split('|'))
                words[word] = new Span(kind);
        return new WordTrie<Span>(words.ToFrozenDictionary());
    }
}
