using System.Globalization;
using System.Text;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Tests.Understanding.Scoring;

/// <summary>How many messages of a corpus were read right.</summary>
internal sealed class Score(IReadOnlyList<Verdict> verdicts)
{
    public IEnumerable<Verdict> Misses => verdicts.Where(v => !v.Exact);

    public IEnumerable<Verdict> FalseRecords => verdicts.Where(v => v.FalseRecord);

    public double Intents => Share(verdicts, v => v.IntentRight);

    /// <summary>The share of messages that are fully right.</summary>
    public double Full => Share(verdicts, v => v.Right);

    /// <summary>The share of the easy and medium messages that are fully right.</summary>
    public double FullBelowHard => Share([.. verdicts.Where(v => v.Message.Difficulty != "hard")], v => v.Right);

    public double FalseRecordShare => Share(verdicts, v => v.FalseRecord);

    /// <summary>How many of the customers read were given.</summary>
    public double NamePrecision => Ratio(verdicts.Sum(v => v.NamesRight), verdicts.Sum(v => v.NamesRead));

    /// <summary>How many of the customers given were read.</summary>
    public double NameRecall => Ratio(verdicts.Sum(v => v.NamesRight), verdicts.Sum(v => v.NamesGiven));

    public static Score Of(IUnderstanding understanding, IEnumerable<LabelledMessage> messages) =>
        new([.. messages.Select(m => Verdict.Of(understanding, m))]);

    /// <summary>The totals, then rows by intent, difficulty and language.</summary>
    public string Table(string title)
    {
        var table = new StringBuilder(title).AppendLine();
        table.AppendLine("                     messages  intent    full   exact");
        Row(table, "all", verdicts);
        foreach (var group in verdicts.GroupBy(v => v.Message.Difficulty).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(table, group.Key, [.. group]);
        foreach (var group in verdicts.GroupBy(v => v.Message.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(table, group.Key, [.. group]);
        foreach (var group in verdicts.GroupBy(v => v.Message.Intent).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(table, group.Key, [.. group]);
        return table.AppendLine(CultureInfo.InvariantCulture, $"easy and medium, full {FullBelowHard:P1}; false records {verdicts.Count(v => v.FalseRecord)} ({FalseRecordShare:P2})")
            .AppendLine(CultureInfo.InvariantCulture, $"customers: precision {NamePrecision:P1}, recall {NameRecall:P1} of {verdicts.Sum(v => v.NamesGiven)}").ToString();
    }

    private static void Row(StringBuilder table, string name, IReadOnlyList<Verdict> group) =>
        table.AppendLine(CultureInfo.InvariantCulture,
            $"  {name,-18} {group.Count,8} {Share(group, v => v.IntentRight),7:P1} {Share(group, v => v.Right),7:P1} {Share(group, v => v.Exact),7:P1}");

    private static double Share(IReadOnlyList<Verdict> group, Func<Verdict, bool> fits) => Ratio(group.Count(fits), group.Count);

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : part / (double)whole;
}
