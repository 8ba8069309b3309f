using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>How well every corpus is read.</summary>
internal static class ScoreTable
{
    public static IReadOnlyList<string> Corpora { get; } =
        ["own.jsonl", "rounds.jsonl", "examples.jsonl", "dev-zh.jsonl", "dev-en.jsonl", "dev-mixed.jsonl", "fresh-zh-5.jsonl", "fresh-en-6.jsonl", "fresh-mixed-5.jsonl", "fresh-zh-6.jsonl", "fresh-en-7.jsonl", "fresh-en-8.jsonl", "fresh-en-9.jsonl", "fresh-zh-9.jsonl", "fresh-en-10.jsonl", "fresh-zh-10.jsonl", "fresh-en-11.jsonl", "fresh-zh-11.jsonl", "fresh-en-12.jsonl", "fresh-zh-12.jsonl", "fresh-en-13.jsonl", "fresh-zh-13.jsonl", "fresh-en-14.jsonl", "fresh-zh-14.jsonl", "fresh-en-15.jsonl", "probes.jsonl", "trades-zh.jsonl", "trades-en.jsonl", "asking.jsonl", "fresh-mixed-6.jsonl", "heldout-zh.jsonl", "heldout-en.jsonl", "heldout-mixed.jsonl"];

    public static async Task PrintAsync(TextWriter output)
    {
        var understanding = UnderstandingFactory.Create();
        foreach (var corpus in Corpora)
            await output.WriteLineAsync(Score.Of(understanding, CorpusFile.Read(corpus)).Table(corpus));
    }
}
