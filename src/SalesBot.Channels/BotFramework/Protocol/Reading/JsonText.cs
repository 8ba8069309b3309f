using System.Buffers.Text;
using System.Text.Unicode;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>
/// Faults of text that a JSON parser lets pass inside values it does not decode: broken UTF-8, half surrogate pairs,
/// and the zero character, which PostgreSQL cannot store.
/// </summary>
internal static class JsonText
{
    /// <summary>What is wrong with the text, or null. One linear look over the bytes.</summary>
    public static string? Flaw(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8)) return "The body is not UTF-8.";
        var expectLow = false;
        for (int at; (at = utf8.IndexOf((byte)'\\')) >= 0 && at + 1 < utf8.Length;)
        {
            if (expectLow && at != 0) return HalfPair;
            var unit = utf8[at + 1] == 'u' ? CodeUnit(utf8[(at + 2)..]) : -1;
            if (unit == 0) return "The body contains U+0000.";
            if (expectLow != (unit is >= 0xDC00 and <= 0xDFFF)) return HalfPair;
            expectLow = unit is >= 0xD800 and <= 0xDBFF;
            utf8 = utf8[(at + (unit < 0 ? 2 : 6))..];
        }

        return expectLow ? HalfPair : null;
    }

    private const string HalfPair = "The body contains half a surrogate pair.";

    private static int CodeUnit(ReadOnlySpan<byte> digits) =>
        digits.Length >= 4 && Utf8Parser.TryParse(digits[..4], out ushort unit, out var used, 'x') && used == 4 ? unit : -1;
}
