using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>Numbers to fill in, side by side, with the button that sends them below. <see cref="CardActionReader"/> reads what comes back.</summary>
internal static class InputLook
{
    private const int MostCharacters = 40;

    /// <summary>The inputs of a block and its button.</summary>
    public static IEnumerable<JsonObject> Of(InputsBlock block, ButtonForm form)
    {
        yield return new JsonObject
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JsonArray([.. block.Inputs.Select(Column)]),
        };
        yield return new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(ButtonLook.Of(block.Send, form)) };
    }

    private static JsonObject Column(CardInput input) => new()
    {
        ["type"] = "Column",
        ["width"] = "stretch",
        ["items"] = new JsonArray(new JsonObject
        {
            ["type"] = "Input.Number",
            ["id"] = CardInput.Prefix + input.Name,
            ["label"] = LiteralText.OnOneLine(input.Label, MostCharacters),
            ["placeholder"] = LiteralText.OnOneLine(input.Hint, MostCharacters),
            ["min"] = 0,
        }),
    };
}
