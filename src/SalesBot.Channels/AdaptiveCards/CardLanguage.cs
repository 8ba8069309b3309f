namespace SalesBot.Channels.AdaptiveCards;

/// <summary>
/// The few words that a channel itself has to say, in the language of the text that they stand beside. A card does not name its
/// language; Chinese characters in it do.
/// </summary>
internal static class CardLanguage
{
    /// <summary>Whether a text has a Chinese character.</summary>
    public static bool IsChinese(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var character in text)
        {
            if (character is >= '\u3400' and <= '\u9FFF')
                return true;
        }

        return false;
    }

    /// <summary>Says how many rows of a table are not shown.</summary>
    public static string RowsLeftOut(int rows, bool chinese) =>
        chinese ? $"另有 {rows.ToString(System.Globalization.CultureInfo.InvariantCulture)} 行未显示"
        : rows == 1 ? "1 more row not shown"
        : $"{rows.ToString(System.Globalization.CultureInfo.InvariantCulture)} more rows not shown";
}
