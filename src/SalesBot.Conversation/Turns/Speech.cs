using System.Collections.Immutable;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Settles in which language somebody is answered.</summary>
internal static class Speech
{
    private static readonly ImmutableArray<string> ChooseChinese = ["中文", "说中文", "用中文", "切换中文", "請說中文", "请说中文", "speak chinese", "chinese please"];
    private static readonly ImmutableArray<string> ChooseEnglish = ["english", "speak english", "english please", "in english please", "说英文", "用英文", "切换英文", "英文"];

    /// <summary>The language of a text; the usual one where the text does not tell.</summary>
    public static Language Of(string text, Language usual)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF')
                return Language.Chinese;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        }

        // "PK", "ok" and "3 demo" belong to no language; a word of four letters does.
        return letters >= 4 ? Language.English : usual;
    }

    /// <summary>The language of a client, by its locale.</summary>
    public static Language OfLocale(string? locale) =>
        locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;

    /// <summary>The language that a text asks for; null where it asks for none.</summary>
    public static Language? Chosen(string text)
    {
        var asked = text.Trim().TrimEnd('.', '!', '。', '!').ToLowerInvariant();
        if (ChooseChinese.Contains(asked, StringComparer.Ordinal))
            return Language.Chinese;
        return ChooseEnglish.Contains(asked, StringComparer.Ordinal) ? Language.English : null;
    }

    public static IWording Words(string text, Language usual, MetricCatalogue catalogue) => Wordings.Of(Of(text, usual), catalogue);
}
