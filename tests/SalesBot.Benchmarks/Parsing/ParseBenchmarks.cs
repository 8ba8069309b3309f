using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>Messages of the corpora, and such reports as most messages are, one after the other on one core; figures are per message.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const int Messages = 1_000;

    private static readonly ImmutableArray<string> Reports =
    [
        "拜访了3个客户,打了20个电话,签了一单8万", "今天打了25个电话", "拜访华为和中兴,演示1场", "昨天跟进了6家,方案2份",
        "visited 3 clients", "20 calls, 2 demos today", "signed one deal, 80k", "yesterday: 15 calls and 3 proposals",
    ];

    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 25), new TimeOnly(17, 30), null);

    private readonly IUnderstanding understanding = UnderstandingFactory.Create();
    private (string Text, ReadingContext Context)[] messages = [];

    [GlobalSetup]
    public void Load() =>
        messages = [.. ScoreTable.Corpora.SelectMany(CorpusFile.Read).Take(Messages)
            .Select(m => (m.Text, new ReadingContext(DateOnly.FromDateTime(m.Now.DateTime), TimeOnly.FromDateTime(m.Now.DateTime), m.Locale)))];

    [Benchmark(Description = "SalesBot", OperationsPerInvoke = Messages)]
    public int Understanding()
    {
        var items = 0;
        foreach (var (text, context) in messages)
            items += understanding.Read(text, context).Items.Count;
        return items;
    }

    [Benchmark(Description = "SalesBot, plain reports", OperationsPerInvoke = 8)]
    public int PlainReports()
    {
        var items = 0;
        foreach (var text in Reports)
            items += understanding.Read(text, Context).Items.Count;
        return items;
    }

    [Benchmark(Description = "naive regular expressions", OperationsPerInvoke = Messages, Baseline = true)]
    public int Naive()
    {
        var items = 0;
        foreach (var (text, _) in messages)
            items += NaiveParser.Read(text).Count;
        return items;
    }
}
