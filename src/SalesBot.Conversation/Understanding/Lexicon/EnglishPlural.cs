namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The regular plural of English nouns, of their last word; what is no English is left as it is.</summary>
internal static class EnglishPlural
{
    /// <summary>The plural of a noun.</summary>
    public static string Of(string noun)
    {
        if (noun.Length < 2 || !char.IsAsciiLetter(noun[^1]) || noun[^1] is 's' && noun[^2] is not 's')
            return noun;
        if (noun[^1] is 'y' && !IsVowel(noun[^2]))
            return noun[..^1] + "ies";
        return noun + (Hisses(noun) ? "es" : "s");
    }

    /// <summary>The singular of a noun that may be a plural.</summary>
    public static string Singular(string noun)
    {
        if (noun.Length < 4 || noun[^1] is not 's' || noun[^2] is 's' or 'u' or 'i')
            return noun;
        if (noun.EndsWith("ies", StringComparison.Ordinal))
            return noun[..^3] + "y";
        return noun.EndsWith("es", StringComparison.Ordinal) && Hisses(noun[..^2]) ? noun[..^2] : noun[..^1];
    }

    private static bool Hisses(string noun) =>
        noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
