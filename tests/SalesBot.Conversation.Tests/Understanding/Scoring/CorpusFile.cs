using System.Globalization;
using System.Text.Json;

namespace SalesBot.Conversation.Tests.Understanding.Scoring;

/// <summary>A message and what it means, as people labelled it.</summary>
internal sealed record LabelledMessage(string Id, string Text, string? Locale, DateTimeOffset Now, string Intent, IReadOnlyList<LabelledItem> Items, string Difficulty)
{
    /// <summary>The part of the id before its number: zh, en, mixed.</summary>
    public string Language => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}

/// <summary>One item of a labelled message.</summary>
internal sealed record LabelledItem(string? Metric, decimal Quantity, string? Date, string Status, string? Rep, bool Total, string? Unit, IReadOnlyList<string> Customers);

/// <summary>Reads the files of labelled messages in the folder <c>Corpus</c>.</summary>
internal static class CorpusFile
{
    public static IReadOnlyList<LabelledMessage> Read(string name) => ReadAt(Path.Combine(Folder(), name));

    public static IReadOnlyList<LabelledMessage> ReadAt(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Message)];

    /// <summary>The texts of a file that holds nothing else, a line each.</summary>
    public static IEnumerable<string> Texts(string name) => File.ReadLines(Path.Combine(Folder(), name)).Where(line => line.Length > 0);

    public static LabelledItem Item(JsonElement item) => new(
        Optional(item, "metric"),
        item.GetProperty("quantity").ValueKind == JsonValueKind.Null ? 0 : item.GetProperty("quantity").GetDecimal(),
        Optional(item, "date"),
        item.GetProperty("status").GetString()!,
        Optional(item, "rep"),
        item.TryGetProperty("total", out var total) && total.ValueKind == JsonValueKind.True,
        Optional(item, "unit"),
        item.TryGetProperty("customers", out var customers) ? [.. customers.EnumerateArray().Select(c => c.GetString()!)] : []);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The program runs outside the repository."),
            "tests", "SalesBot.Conversation.Tests", "Understanding", "Corpus");
    }

    private static LabelledMessage Message(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new LabelledMessage(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            Optional(root, "locale"),
            DateTimeOffset.Parse(root.GetProperty("now").GetString()!, CultureInfo.InvariantCulture),
            root.GetProperty("intent").GetString()!,
            [.. root.GetProperty("items").EnumerateArray().Select(Item)],
            root.GetProperty("difficulty").GetString()!);
    }

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
