using System.Text.Json;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>A button as it came back from a client.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Data">What it was given; not to be trusted.</param>
internal sealed record PressedButton(string Verb, IReadOnlyDictionary<string, string> Data);

/// <summary>
/// Reads what a client sends when a button is pressed. A submit carries <c>{"verb":"undo","data":{"report":"…"}}</c> and, beside these two,
/// what was filled in under the names of our inputs; an execute carries the two members inside <c>action</c>, and what was filled in inside
/// <c>data</c>. Whatever deviates was not made by us and is refused as a whole.
/// </summary>
internal static class CardActionReader
{
    private const int MostVerbCharacters = 40;
    private const int MostKeyCharacters = 44;
    private const int MostNumberCharacters = 30;
    private const int MostValueCharacters = 500;
    private const int MostValues = 20;

    /// <summary>Reads the value of a message; null where it is not exactly a button of ours.</summary>
    public static PressedButton? FromSubmit(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count(member => !IsInput(member)) != 2)
            return null;

        return value.TryGetProperty("verb", out var verb) && value.TryGetProperty("data", out var data)
            ? Read(verb, data, value.EnumerateObject().Where(IsInput)) : null;
    }

    /// <summary>Reads the value of an <c>adaptiveCard/action</c> invoke; null where it is not a pressed button of ours.</summary>
    public static PressedButton? FromExecute(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("action", out var action)
            || action.ValueKind != JsonValueKind.Object
            || !action.TryGetProperty("type", out var type)
            || !type.ValueEqualsText("Action.Execute")
            || !action.TryGetProperty("verb", out var verb))
        {
            return null;
        }

        return Read(verb, action.TryGetProperty("data", out var data) ? data : default, []);
    }

    private static bool ValueEqualsText(this JsonElement element, string text) =>
        element.ValueKind == JsonValueKind.String && element.ValueEquals(text);

    private static bool IsInput(JsonProperty member) => member.Name.StartsWith(CardInput.Prefix, StringComparison.Ordinal);

    private static PressedButton? Read(JsonElement verb, JsonElement data, IEnumerable<JsonProperty> inputs) =>
        Text(verb, MostVerbCharacters) is { Length: > 0 } name && Values(data, inputs) is { } values ? new PressedButton(name, values) : null;

    private static Dictionary<string, string>? Values(JsonElement data, IEnumerable<JsonProperty> inputs)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return values;
        if (data.ValueKind != JsonValueKind.Object)
            return null;

        foreach (var property in data.EnumerateObject().Concat(inputs))
        {
            var known = (IsInput(property) ? Filled(property.Value) : Text(property.Value, MostValueCharacters)) is { } text
                && property.Name.Length is > 0 and <= MostKeyCharacters
                && values.Count < MostValues
                && values.TryAdd(property.Name, text);
            if (!known)
                return null;
        }

        return values;
    }

    // Clients send a number as a number or as text, and an empty field as nothing, null or an empty text.
    private static string? Filled(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.GetRawText() is { Length: <= MostNumberCharacters } number => number,
        JsonValueKind.Null => "",
        _ => Text(value, MostNumberCharacters),
    };

    private static string? Text(JsonElement element, int mostCharacters)
    {
        if (element.ValueKind != JsonValueKind.String)
            return null;

        try
        {
            return element.GetString() is { } text && text.Length <= mostCharacters ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is a valid JSON escape but no text.
            return null;
        }
    }
}
