using System.Globalization;
using System.Text;
using System.Text.Json;
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
        var score = Score.Of(CorpusFile.Read(file));
        output.WriteLine(score.Table());

        Assert.True(score.Intents >= leastIntents, score.Table());
        Assert.True(score.Full >= leastFull, score.Table());
    }

    [Theory]
    [InlineData("examples.jsonl")]
    [InlineData("own.jsonl")]
    public void EasyMessages_WhenRead_AreAllRight(string file)
    {
        var score = Score.Of([.. CorpusFile.Read(file).Where(m => m.Difficulty == "easy")]);

        Assert.Empty(score.Misses);
    }

    [Theory]
    [InlineData("examples.jsonl")]
    [InlineData("own.jsonl")]
    public void MessagesThatAreNoReport_WhenRead_AreNeverRecorded(string file)
    {
        var recorded = CorpusFile.Read(file)
            .Where(m => m.Intent is not ("report" or "correct" or "plan") && Answer(m).Items.Any(i => i.Status == "done"))
            .Select(m => m.Text);

        Assert.Empty(recorded);
    }

    private static (string Intent, IReadOnlyList<LabelledItem> Items) Answer(LabelledMessage message)
    {
        var line = JsonSerializer.Serialize(new { text = message.Text, locale = message.Locale, now = message.Now });
        using var document = JsonDocument.Parse(ParseLines.Answer(Understanding, line, DateTimeOffset.UnixEpoch));
        return (document.RootElement.GetProperty("intent").GetString()!, [.. document.RootElement.GetProperty("items").EnumerateArray().Select(CorpusFile.Item)]);
    }

    /// <summary>How many messages were read right, by difficulty and language.</summary>
    private sealed class Score
    {
        private readonly SortedDictionary<string, int[]> rows = new(StringComparer.Ordinal);

        public List<string> Misses { get; } = [];

        public double Intents => Share(1);

        public double Full => Share(2);

        public static Score Of(IReadOnlyList<LabelledMessage> messages)
        {
            var score = new Score();
            foreach (var message in messages)
                score.Add(message);
            return score;
        }

        public string Table()
        {
            var table = new StringBuilder("difficulty language  messages intent full\n");
            foreach (var (name, row) in rows)
                table.AppendLine(CultureInfo.InvariantCulture, $"{name,-20} {row[0],8} {row[1],6} {row[2],4}");
            return table.AppendJoin('\n', Misses).ToString();
        }

        private void Add(LabelledMessage message)
        {
            var (intent, items) = Answer(message);
            var key = $"{message.Difficulty} {message.Language}";
            if (!rows.TryGetValue(key, out var row))
                rows.Add(key, row = new int[3]);
            var right = intent == message.Intent;
            var full = right && Fold(items).SequenceEqual(Fold(message.Items));
            row[0]++;
            row[1] += right ? 1 : 0;
            row[2] += full ? 1 : 0;
            if (!full)
                Misses.Add($"{message.Id} {message.Text} → {intent} {string.Join(" · ", Fold(items))}");
        }

        /// <summary>Items of one metric, day, status and person add up; one per figure and their sum are both right.</summary>
        private static IEnumerable<string> Fold(IReadOnlyList<LabelledItem> items) =>
            items.GroupBy(i => (i.Metric, i.Date, i.Status, i.Rep, i.Total, i.Unit))
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Sum(i => i.Quantity):0.####} {string.Join(',', g.SelectMany(i => i.Customers))}"))
                .Order(StringComparer.Ordinal);

        private double Share(int column) => rows.Values.Sum(r => r[column]) / (double)rows.Values.Sum(r => r[0]);
    }
}
