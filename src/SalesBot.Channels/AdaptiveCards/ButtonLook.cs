using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>The buttons of a card. <see cref="CardActionReader"/> reads what they send back.</summary>
internal static class ButtonLook
{
    private const int MostCharacters = 40;

    /// <summary>The action of a button.</summary>
    public static JsonObject Of(CardButton button, ButtonForm form)
    {
        var title = LiteralText.OnOneLine(button.Title, MostCharacters);
        var submit = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["data"] = new JsonObject { ["verb"] = button.Verb, ["data"] = Data(button) },
        };
        if (form == ButtonForm.Submit)
            return submit;

        return new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = button.Verb,
            ["data"] = Data(button),
            ["fallback"] = submit,
        };
    }

    private static JsonObject Data(CardButton button)
    {
        var data = new JsonObject();
        foreach (var (key, value) in button.Data)
            data[key] = value;
        return data;
    }
}
