using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // The levels reached; they may only rise. Of the held-out files only these figures are looked at, never the texts.
    [Theory]
    [InlineData("examples.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("own.jsonl", 0.998, 0.998, 0.0000)]
    [InlineData("rounds.jsonl", 0.971, 0.963, 0.0024)]
    [InlineData("mistakes.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("styles.jsonl", 0.962, 0.929, 0.0016)]
    [InlineData("dev-zh.jsonl", 0.995, 0.990, 0.0000)]
    [InlineData("dev-en.jsonl", 0.986, 0.986, 0.0093)]
    [InlineData("dev-mixed.jsonl", 0.960, 0.951, 0.0049)]
    [InlineData("trades-zh.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("trades-en.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("probes.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("asking.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("ways-en.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("heldout-zh.jsonl", 0.887, 0.853, 0.0210)]
    [InlineData("heldout-en.jsonl", 0.905, 0.854, 0.0043)]
    [InlineData("heldout-mixed.jsonl", 0.876, 0.764, 0.0206)]
    public void LabelledMessages_WhenRead_MeanWhatPeopleSay(string file, double leastIntents, double leastFull, double mostFalse) => Check(file, leastIntents, leastFull, mostFalse);

    // Written apart from the code, and learnt from since.
    [Theory]
    [InlineData("fresh-zh-1.jsonl", 1.000, 0.986, 0.0000)]
    [InlineData("fresh-zh-2.jsonl", 0.980, 0.980, 0.0000)]
    [InlineData("fresh-zh-3.jsonl", 0.973, 0.953, 0.0067)]
    [InlineData("fresh-mixed-1.jsonl", 0.975, 0.975, 0.0000)]
    [InlineData("fresh-mixed-2.jsonl", 1.000, 0.987, 0.0000)]
    [InlineData("fresh-mixed-3.jsonl", 0.950, 0.925, 0.0000)]
    [InlineData("fresh-zh-4.jsonl", 0.993, 0.966, 0.0000)]
    [InlineData("fresh-en-5.jsonl", 0.986, 0.980, 0.0000)]
    [InlineData("fresh-mixed-4.jsonl", 0.990, 0.990, 0.0000)]
    [InlineData("fresh-zh-5.jsonl", 0.961, 0.942, 0.0065)]
    [InlineData("fresh-en-6.jsonl", 0.973, 0.966, 0.0000)]
    [InlineData("fresh-mixed-5.jsonl", 0.952, 0.928, 0.0000)]
    [InlineData("fresh-zh-6.jsonl", 0.900, 0.891, 0.0091)]
    [InlineData("fresh-en-7.jsonl", 0.920, 0.909, 0.0114)]
    [InlineData("fresh-en-8.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("fresh-en-9.jsonl", 0.995, 0.995, 0.0000)]
    [InlineData("fresh-mixed-6.jsonl", 1.000, 1.000, 0.0000)]
    [InlineData("fresh-zh-7.jsonl", 0.993, 0.990, 0.0000)]
    [InlineData("fresh-zh-8.jsonl", 0.985, 0.980, 0.0000)]
    [InlineData("fresh-zh-9.jsonl", 0.950, 0.934, 0.0039)]
    [InlineData("fresh-en-10.jsonl", 0.923, 0.919, 0.0000)]
    [InlineData("fresh-zh-10.jsonl", 0.960, 0.950, 0.0067)]
    [InlineData("fresh-zh-11.jsonl", 0.920, 0.900, 0.0100)]
    [InlineData("fresh-en-12.jsonl", 0.950, 0.940, 0.0000)]
    [InlineData("fresh-zh-12.jsonl", 0.980, 0.970, 0.0100)]
    [InlineData("fresh-en-13.jsonl", 0.970, 0.960, 0.0040)]
    [InlineData("fresh-zh-13.jsonl", 0.965, 0.950, 0.0020)]
    [InlineData("fresh-en-14.jsonl", 0.945, 0.920, 0.0020)]
    [InlineData("fresh-zh-14.jsonl", 0.960, 0.950, 0.0060)]
    [InlineData("fresh-en-15.jsonl", 0.960, 0.915, 0.0060)]
    [InlineData("fresh-en-11.jsonl", 0.960, 0.930, 0.0034)]
    [InlineData("fresh-en-1.jsonl", 0.980, 0.973, 0.0000)]
    [InlineData("fresh-en-2.jsonl", 0.993, 0.993, 0.0000)]
    [InlineData("fresh-en-3.jsonl", 0.980, 0.980, 0.0000)]
    [InlineData("fresh-en-4.jsonl", 0.986, 0.966, 0.0000)]
    public void FreshMessages_WhenRead_MeanWhatPeopleSay(string file, double leastIntents, double leastFull, double mostFalse) => Check(file, leastIntents, leastFull, mostFalse);

    [Theory]
    [InlineData("examples.jsonl")]
    [InlineData("own.jsonl")]
    public void EasyMessages_WhenRead_AreAllRight(string file) =>
        Assert.Empty(Score.Of(Understanding, CorpusFile.Read(file).Where(m => m.Difficulty == "easy")).Misses.Select(v => v.Message.Text));

    [Theory]
    [InlineData("examples.jsonl")]
    [InlineData("own.jsonl")]
    public void MessagesThatAreNoReport_WhenRead_AreNeverRecorded(string file) =>
        Assert.Empty(Score.Of(Understanding, CorpusFile.Read(file)).FalseRecords.Select(v => v.Message.Text));

    private void Check(string file, double leastIntents, double leastFull, double mostFalse)
    {
        var score = Score.Of(Understanding, CorpusFile.Read(file));
        var table = score.Table(file);
        if (!file.StartsWith("heldout", StringComparison.Ordinal))
            table += string.Join('\n', score.Misses.Select(v => $"{v.Message.Id} {v.Message.Text} → {v.Read}"));
        output.WriteLine(table);

        Assert.True(score.Intents >= leastIntents, table);
        Assert.True(score.Full >= leastFull, table);
        Assert.True(score.FalseRecordShare <= mostFalse, table);
    }
}
