using BenchmarkDotNet.Attributes;
using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>Typical messages of the corpora, one after the other on one core; figures are per message.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const int Messages = 1_000;

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

    [Benchmark(Description = "naive regular expressions", OperationsPerInvoke = Messages, Baseline = true)]
    public int Naive()
    {
        var items = 0;
        foreach (var (text, _) in messages)
            items += NaiveParser.Read(text).Count;
        return items;
    }
}
