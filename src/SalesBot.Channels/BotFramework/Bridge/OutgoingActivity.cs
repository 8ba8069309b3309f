using System.Text.Json;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Turns a neutral card into an activity.</summary>
internal static class OutgoingActivity
{
    public static Activity Of(Card card, string? channelId)
    {
        var activity = Activity.CreateMessageActivity();
        if (card.Blocks.Count == 0 && card.Buttons.Count == 0)
        {
            activity.Text = card.Summary;
            activity.TextFormat = TextFormatTypes.Plain;
            return activity;
        }

        // Text beside a card would be shown as a second message; the summary is what a notification shows.
        activity.Summary = card.Summary;
        activity.Attachments = [Attachment.AdaptiveCard(Rendered(card, channelId))];
        return activity;
    }

    /// <summary>The card as an element.</summary>
    public static JsonElement Rendered(Card card, string? channelId) =>
        JsonElement.Parse(AdaptiveCardRenderer.RenderUtf8(card, FormOf(channelId)));

    // Only Teams answers a click with a card in its place; elsewhere the button is a message with a value.
    private static ButtonForm FormOf(string? channelId) => channelId == Protocol.Channels.Msteams ? ButtonForm.Execute : ButtonForm.Submit;
}
