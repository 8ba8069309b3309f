using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>Reads which of the four kinds of tasks is meant: 过程类, a process target.</summary>
internal static class GoalKinds
{
    private static readonly WordTrie<Named> Words = Build();

    private sealed record Named(MetricKind Kind);

    public static MetricKind? Longest(SourceText text, int start, out int end) => Words.Longest(text, start, out end)?.Kind;

    private static WordTrie<Named> Build()
    {
        (MetricKind Kind, string Chinese, string English)[] kinds =
        [
            (MetricKind.Performance, "业绩", "performance"),
            (MetricKind.Behaviour, "行为", "behaviour|behavior"),
            (MetricKind.Process, "过程", "process"),
            (MetricKind.Development, "发展", "development"),
        ];
        var words = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var (kind, chinese, english) in kinds)
        {
            foreach (var ending in (ReadOnlySpan<string>)["类", "型", "类任务", "型任务", "类的", "型的", "任务", "类目标", "型目标"])
                words[chinese + ending] = new Named(kind);
            foreach (var word in english.Split('|'))
                foreach (var ending in (ReadOnlySpan<string>)[" target", " task", " goal", " kind", " type"])
                    words[word + ending] = new Named(kind);
        }

        return new WordTrie<Named>(words.ToFrozenDictionary());
    }
}
