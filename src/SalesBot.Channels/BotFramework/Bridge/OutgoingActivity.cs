using System.Text.Json;
using SalesBot.Application.Messaging;
using SalesBot.Application.Pictures;
using SalesBot.Channels.AdaptiveCards;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Turns neutral cards into activities.</summary>
internal sealed class OutgoingActivity(PictureAddresses pictures)
{
    private const string PngType = "image/png";

    /// <summary>The activity of a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="message">The message in the outbox that it is the card of; null where there is none, and so no picture of it.</param>
    /// <param name="channelId">The channel.</param>
    public Activity Of(Card card, Guid? message, string? channelId)
    {
        var activity = Activity.CreateMessageActivity();
        if (card.Blocks.Count == 0 && card.Buttons.Count == 0)
            return Said(activity, card.Summary);
        var hasCards = ChannelAbilities.HasCards(channelId);
        var picture = (card.AsPicture || (!hasCards && PictureText.Compares(card))) && message is { } id && ChannelAbilities.HasPictures(channelId)
            ? pictures.Of(id, ChannelAbilities.LongestSide(channelId)) : null;
        if (picture is not null)
            activity.Attachments = [new Attachment { ContentType = PngType, ContentUrl = picture, Name = PictureText.NameOf(card) }];

        // Figures that are only in a picture would be lost to whoever cannot see it.
        if (!hasCards)
            return Said(activity, PlainText.Of(card));
        activity.Summary = picture is null ? card.Summary : PlainText.Of(card);
        if (picture is not null)
            return Said(activity, card.Summary);

        // Text beside a card would be shown as a second message; the summary is what a notification shows.
        activity.Attachments = [Attachment.AdaptiveCard(Rendered(card, channelId))];
        return activity;
    }

    /// <summary>The card as an element.</summary>
    public static JsonElement Rendered(Card card, string? channelId) =>
        JsonElement.Parse(AdaptiveCardRenderer.RenderUtf8(card, FormOf(channelId)));

    private static Activity Said(Activity activity, string text)
    {
        activity.Text = text;
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }

    // Only Teams answers a click with a card in its place; elsewhere the button is a message with a value.
    private static ButtonForm FormOf(string? channelId) => channelId == Protocol.Channels.Msteams ? ButtonForm.Execute : ButtonForm.Submit;
}
