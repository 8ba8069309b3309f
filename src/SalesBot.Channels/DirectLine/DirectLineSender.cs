using SalesBot.Application.Delivery;
using SalesBot.Application.Pictures;

namespace SalesBot.Channels.DirectLine;

/// <summary>The bot's voice in the local chat: puts messages into rooms, from where the pages fetch them.</summary>
internal sealed class DirectLineSender(ChatRooms rooms, PictureAddresses pictures, TimeProvider clock) : IChannelSender
{
    /// <inheritdoc />
    public bool Serves(string channel) => channel == Room.Channel;

    /// <inheritdoc />
    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(Send(message));
    }

    private SendOutcome Send(OutgoingMessage message)
    {
        if (!Room.TryFind(message.Address.ConversationId, out var room))
            return new SendOutcome.RecipientGone("ConversationNotFound");

        var chat = rooms.Of(room);
        // A page holds an answer back for seconds while it waits for a question that it has never seen.
        var repliesTo = message.RepliesTo is { } asked && chat.Has(asked) ? asked : null;
        var now = clock.GetUtcNow();
        var picture = message is { Card.AsPicture: true, Id: { } sent } ? pictures.Of(sent, longestSide: 0) : null;
        return new SendOutcome.Delivered(chat.Add(id => ActivityWriter.Bot(id, room.Id, (message.Card, picture), repliesTo, now)));
    }
}
