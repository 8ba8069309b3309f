using System.Globalization;
using System.Text.Json;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Tests.Understanding.Scoring;

/// <summary>How one labelled message was read.</summary>
internal sealed class Verdict
{
    private Verdict(LabelledMessage message, string intent, IReadOnlyList<LabelledItem> items)
    {
        Message = message;
        Read = $"{intent} {string.Join(" · ", Facts(items, strict: true))}";
        IntentRight = intent == message.Intent;
        Right = IntentRight && Facts(items, strict: false).SequenceEqual(Facts(message.Items, strict: false));
        Exact = IntentRight && Facts(items, strict: true).SequenceEqual(Facts(message.Items, strict: true));
        FalseRecord = message.Intent is not ("report" or "correct") && items.Any(i => i.Status == "done");
        var given = message.Items.SelectMany(i => i.Customers).ToList();
        NamesGiven = given.Count;
        foreach (var name in items.SelectMany(i => i.Customers))
        {
            NamesRead++;
            NamesRight += given.Remove(name) ? 1 : 0;
        }
    }

    public LabelledMessage Message { get; }

    /// <summary>What was read, in words.</summary>
    public string Read { get; }

    public bool IntentRight { get; }

    /// <summary>The intent and every metric, quantity, date, status, total and rep are right.</summary>
    public bool Right { get; }

    /// <summary>The customers and the unit are right as well.</summary>
    public bool Exact { get; }

    /// <summary>Something was recorded as done though the message reports nothing.</summary>
    public bool FalseRecord { get; }

    public int NamesGiven { get; }

    public int NamesRead { get; }

    public int NamesRight { get; }

    public static Verdict Of(IUnderstanding understanding, LabelledMessage message)
    {
        var line = JsonSerializer.Serialize(new { text = message.Text, locale = message.Locale, now = message.Now });
        using var answer = JsonDocument.Parse(ParseLines.Answer(understanding, line, DateTimeOffset.UnixEpoch));
        var root = answer.RootElement;
        return new Verdict(message, root.GetProperty("intent").GetString()!, [.. root.GetProperty("items").EnumerateArray().Select(CorpusFile.Item)]);
    }

    /// <summary>Items of one metric, day, status and person add up; one per figure and their sum are both right.</summary>
    private static IEnumerable<string> Facts(IReadOnlyList<LabelledItem> items, bool strict) =>
        items.GroupBy(i => (i.Metric, i.Date, i.Status, i.Rep, i.Total, Unit: strict ? i.Unit : null))
            .Select(g => string.Create(CultureInfo.InvariantCulture,
                $"{g.Key.Metric ?? "?"} {g.Sum(i => i.Quantity):0.####} {g.Key.Date ?? "-"}{(g.Key.Status == "done" ? "" : " planned")}{(g.Key.Rep is { } rep ? $" by {rep}" : "")}{(g.Key.Total ? " total" : "")}{(strict && g.Key.Unit is { } unit ? $" {unit}" : "")}{(strict ? Names(g) : "")}"))
            .Order(StringComparer.Ordinal);

    private static string Names(IEnumerable<LabelledItem> items)
    {
        var names = string.Join(',', items.SelectMany(i => i.Customers));
        return names.Length > 0 ? $" [{names}]" : "";
    }
}
