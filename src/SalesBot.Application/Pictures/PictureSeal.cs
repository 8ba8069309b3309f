using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using SalesBot.Application.Messaging;

namespace SalesBot.Application.Pictures;

/// <summary>
/// Turns tickets for pictures into text that nobody else can make or change. Whoever has the text may see the picture, as whoever is in the
/// chat may: a channel fetches it without saying for whom.
/// </summary>
/// <param name="key">The secret.</param>
/// <param name="clock">The time.</param>
public sealed class PictureSeal(CardKey key, TimeProvider clock)
{
    private const int TicketBytes = 16 + 8 + 2;
    private const int SignatureBytes = 16;
    private const int Characters = (((TicketBytes + SignatureBytes) * 4) + 2) / 3;

    // The same secret seals buttons; what begins so is no button.
    private static ReadOnlySpan<byte> Purpose => "picture\n"u8;

    /// <summary>The text of a ticket: letters, digits, dash and underscore.</summary>
    public string Seal(PictureTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var bytes = new byte[TicketBytes + SignatureBytes];
        ticket.Message.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(16), ticket.Until.ToUnixTimeSeconds());
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(24), checked((ushort)ticket.LongestSide));
        Sign(bytes.AsSpan(0, TicketBytes)).CopyTo(bytes.AsSpan(TicketBytes));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The ticket of a text; null where the text was not made here, or its time is over.</summary>
    public PictureTicket? Open(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<byte> bytes = stackalloc byte[TicketBytes + SignatureBytes];
        if (text.Length != Characters || Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done || length != bytes.Length)
            return null;
        if (!CryptographicOperations.FixedTimeEquals(Sign(bytes[..TicketBytes]), bytes[TicketBytes..]))
            return null;

        // The last character has bits to spare, by which one ticket would have several texts.
        if (Base64Url.EncodeToString(bytes) != text)
            return null;
        var until = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[16..]));
        return clock.GetUtcNow() < until ? new(new Guid(bytes[..16]), until, BinaryPrimitives.ReadUInt16BigEndian(bytes[24..])) : null;
    }

    private byte[] Sign(ReadOnlySpan<byte> ticket)
    {
        Span<byte> signed = stackalloc byte[Purpose.Length + TicketBytes];
        Purpose.CopyTo(signed);
        ticket.CopyTo(signed[Purpose.Length..]);
        return HMACSHA256.HashData(key.Value, signed)[..SignatureBytes];
    }
}
