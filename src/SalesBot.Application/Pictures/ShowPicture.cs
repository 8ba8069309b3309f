using SalesBot.Application.Delivery;

namespace SalesBot.Application.Pictures;

/// <summary>Draws the card of a message that was sent: what its reader saw then, whatever has become true since.</summary>
/// <param name="seal">Opens what an address stands for.</param>
/// <param name="outbox">The messages.</param>
/// <param name="pictures">Draws.</param>
public sealed class ShowPicture(PictureSeal seal, IOutbox outbox, IPictures pictures)
{
    /// <summary>The picture as a PNG file; null where the text is no ticket of ours, its time is over or the message is forgotten.</summary>
    public async Task<byte[]?> OfAsync(string text, CancellationToken cancellationToken) =>
        seal.Open(text) is { } ticket && await outbox.FindAsync(ticket.Message, cancellationToken) is { } message
            ? pictures.Draw(message.Card, ticket.LongestSide) : null;
}
