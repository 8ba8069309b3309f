using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // The levels reached; they may only rise. Of the held-out files only these figures are looked at, never the texts.
    [Theory]
    [InlineData("examples.jsonl", 1.0, 1.0, 0.0)]
    [InlineData("own.jsonl", 0.998, 0.997, 0.0000)]
    [InlineData("rounds.jsonl", 0.958, 0.947, 0.0024)]
    [InlineData("dev-zh.jsonl", 0.990, 0.985, 0.0000)]
    [InlineData("dev-en.jsonl", 0.985, 0.985, 0.0098)]
    [InlineData("dev-mixed.jsonl", 0.950, 0.940, 0.0054)]
    [InlineData("dev-round1.jsonl", 0.958, 0.948, 0.0052)]
    [InlineData("dev-round2.jsonl", 0.944, 0.889, 0.0138)]
    [InlineData("heldout-zh.jsonl", 0.866, 0.824, 0.0210)]
    [InlineData("heldout-en.jsonl", 0.871, 0.802, 0.0176)]
    [InlineData("heldout-mixed.jsonl", 0.850, 0.727, 0.0261)]
    public void LabelledMessages_WhenRead_MeanWhatPeopleSay(string file, double leastIntents, double leastFull, double mostFalse)
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
}
