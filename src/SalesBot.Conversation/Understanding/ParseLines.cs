using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SalesBot.Conversation.Understanding.Explaining;

namespace SalesBot.Conversation.Understanding;

/// <summary>The lines of the <c>parse</c> command: one JSON object in, one out.</summary>
public static class ParseLines
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>
    /// The answer to one line <c>{"text", "locale"?, "now"?}</c>: what the message means, or <c>{"error"}</c> for a line
    /// that is no JSON object or has no text. Never throws and never breaks the line.
    /// </summary>
    /// <param name="understanding">What reads the message.</param>
    /// <param name="jsonLine">One line without its line end.</param>
    /// <param name="fallbackNow">The time where the line names none.</param>
    /// <param name="explain">Whether to tell in a further member <c>explain</c> which words became what.</param>
    public static string Answer(IUnderstanding understanding, string jsonLine, DateTimeOffset fallbackNow, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(understanding);
        ArgumentNullException.ThrowIfNull(jsonLine);
        try
        {
            using var document = JsonDocument.Parse(jsonLine, Reading);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Error("The line is no JSON object.");
            if (Text(document.RootElement, "text") is not { } text)
                return Error("The line has no text.");
            var locale = Text(document.RootElement, "locale");
            var now = Text(document.RootElement, "now") is { } written
                && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : fallbackNow;
            var context = new ReadingContext(DateOnly.FromDateTime(now.DateTime), TimeOnly.FromDateTime(now.DateTime), locale);
            if (!explain)
                return Write(text, understanding.Read(text, context), null);
            var explanation = understanding.Explain(text, context);
            return Write(text, explanation.Reading, explanation);
        }
        catch (JsonException)
        {
            return Error("The line is not JSON.");
        }
        catch (ArgumentException)
        {
            // The line itself holds half a surrogate pair, which cannot be turned into UTF-8.
            return Error("The line is not valid text.");
        }
    }

    private static string? Text(JsonElement element, string name)
    {
        // The last of several properties of one name counts, as in most readers of JSON.
        if (!element.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return Lenient(value.GetRawText());
        }
    }

    /// <summary>A JSON string with half a surrogate pair escaped in it, that half left out.</summary>
    private static string Lenient(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length - 1)
            {
                text.Append(raw[i]);
                continue;
            }
            var escape = raw[++i];
            if (escape == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
                continue;
            }
            text.Append(escape switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => escape });
        }
        return WellFormed(text.ToString());
    }

    private static string WellFormed(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(rune.ToString());
        return sound.ToString();
    }

    private static string Error(string message) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("error", message);
        json.WriteEndObject();
    });

    private static string Write(string text, Reading reading, Explanation? explanation) => Write(json =>
    {
        json.WriteStartObject();
        WriteText(json, "text", text);
        json.WriteString("intent", NameOf(reading));
        json.WriteStartArray("items");
        foreach (var item in reading.Items)
            WriteItem(json, item);
        if (reading is { Intent: Intent.Correct, Items.Count: 0, Open: { Metric: { } metric } open })
            WriteMetricOnly(json, metric.Value, open.Date);
        json.WriteEndArray();
        if (explanation is not null)
            WriteExplanation(json, explanation);
        json.WriteEndObject();
    });

    private static void WriteExplanation(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject("explain");
        json.WriteString("rule", explanation.Rule);
        json.WriteStartArray("words");
        foreach (var span in explanation.Spans)
        {
            json.WriteStartObject();
            json.WriteNumber("at", span.Start);
            WriteText(json, "text", span.Text);
            json.WriteString("is", span.Became);
            if (span.Value is { } value)
                WriteText(json, "value", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ReadItem item)
    {
        json.WriteStartObject();
        json.WriteString("metric", item.Metric?.Value);
        json.WriteNumber("quantity", Plain(item.Quantity));
        json.WriteString("date", Date(item.Date));
        json.WriteString("status", item.Status == ItemStatus.Planned ? "planned" : "done");
        if (item.Customers.Count > 0)
        {
            json.WriteStartArray("customers");
            foreach (var customer in item.Customers)
                json.WriteRawValue(Quoted(customer));
            json.WriteEndArray();
        }
        if (item.Rep is { } rep)
            WriteText(json, "rep", rep);
        if (item.IsTotal)
            json.WriteBoolean("total", true);
        if (item.Currency is { } currency)
            json.WriteString("unit", currency);
        json.WriteEndObject();
    }

    /// <summary>A correction of the metric alone leaves the quantity as it was.</summary>
    private static void WriteMetricOnly(Utf8JsonWriter json, string metric, DateOnly? date)
    {
        json.WriteStartObject();
        json.WriteString("metric", metric);
        json.WriteNull("quantity");
        json.WriteString("date", Date(date));
        json.WriteString("status", "done");
        json.WriteEndObject();
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>3 rather than 3.0.</summary>
    private static decimal Plain(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value / 1.000000000000000000000000000000000m;

    /// <summary>The parse command knows no report to change, so what changes one by a number has to be asked.</summary>
    private static string NameOf(Reading reading) => reading is { Intent: Intent.Correct, Change: not null } ? "clarify" : reading.Intent switch
    {
        Intent.Report => "report",
        Intent.Plan => "plan",
        Intent.Correct => "correct",
        Intent.Undo => "undo",
        Intent.Clarify => "clarify",
        Intent.Tasks => "tasks",
        Intent.Progress => "progress",
        Intent.Leaderboard => "leaderboard",
        Intent.Contest => "contest",
        Intent.Team => "team",
        Intent.Incentive => "incentive",
        Intent.Review => "review",
        Intent.SetTarget => "set_target",
        Intent.Assign => "assign",
        Intent.StartContest => "start_contest",
        Intent.Reminders => "reminders",
        Intent.Help => "help",
        _ => "none",
    };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Quoted(text));
    }

    /// <summary>A JSON string in which only what has to be is escaped; the writer's own would escape every picture.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in WellFormed(text))
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static string Write(Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            body(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
