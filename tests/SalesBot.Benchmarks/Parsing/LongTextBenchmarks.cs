using BenchmarkDotNet.Attributes;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>Pasted texts of 100,000 characters, among them some made to be hard; each is to take less than 50 ms.</summary>
[MemoryDiagnoser]
public class LongTextBenchmarks
{
    private const int Length = 100_000;

    private readonly IUnderstanding understanding = UnderstandingFactory.Create();
    private readonly ReadingContext context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 0), "zh-CN");
    private string text = "";

    [Params("拜访了3家客户,打了20个电话。\n", "visited Acme and made 3 calls, ", "一二三四五六七八九", "((((((", "3、", "张小红", "and a half million ", "不是3家是", "1.2.", "<a ", "138 0013 ")]
    public string Part { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => text = string.Concat(Enumerable.Repeat(Part, Length / Part.Length));

    [Benchmark]
    public int Read() => understanding.Read(text, context).Items.Count;
}
