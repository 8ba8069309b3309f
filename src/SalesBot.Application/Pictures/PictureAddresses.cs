namespace SalesBot.Application.Pictures;

/// <summary>Makes the addresses under which channels fetch pictures.</summary>
/// <param name="home">Where pictures can be fetched.</param>
/// <param name="seal">Seals what an address stands for.</param>
/// <param name="clock">The time.</param>
public sealed class PictureAddresses(IPictureHome home, PictureSeal seal, TimeProvider clock)
{
    /// <summary>The part of an address between the bot's own and the ticket.</summary>
    public const string Folder = "/pictures/";

    /// <summary>The end of every address.</summary>
    public const string Ending = ".png";

    /// <summary>Whether pictures can be fetched at all.</summary>
    public bool Exist => home.Address is not null;

    /// <summary>The address of a message's card as a picture; null where pictures cannot be fetched.</summary>
    /// <param name="message">The message, as the outbox knows it.</param>
    /// <param name="longestSide">How many pixels the picture may be wide and high; 0 for no such limit.</param>
    public string? Of(Guid message, int longestSide) => home.Address is { } address
        ? $"{address}{Folder}{seal.Seal(new PictureTicket(message, clock.GetUtcNow() + home.Life, longestSide))}{Ending}" : null;
}
