namespace SalesBot.Conversation.Understanding.Text;

/// <summary>Kinds of characters of the normal form; none of them depends on a culture.</summary>
internal static class Characters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    public static bool IsWord(char c) => IsDigit(c) || IsLatin(c) || IsHan(c);
}
