using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // The levels reached; they may only rise.
    [Theory]
    [InlineData("examples.jsonl", 1.0, 1.0)]
    [InlineData("own.jsonl", 0.996, 0.995)]
    public void LabelledMessages_WhenRead_MeanWhatPeopleSay(string file, double leastIntents, double leastFull)
    {
        var score = Score.Of(Understanding, CorpusFile.Read(file));
        var table = score.Table(file) + string.Join('\n', score.Misses.Select(v => $"{v.Message.Id} {v.Message.Text} → {v.Read}"));
        output.WriteLine(table);

        Assert.True(score.Intents >= leastIntents, table);
        Assert.True(score.Full >= leastFull, table);
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
