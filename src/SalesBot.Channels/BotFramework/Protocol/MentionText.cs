using System.Net;
using System.Text;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>
/// The words of a message without the bot's own name: one walk over the <c>&lt;at&gt;</c> tags, no pattern made from a name.
/// Other people's names stay, only their tags go; a tag without an entity that names the bot is not an address.
/// </summary>
internal static class MentionText
{
    public const int MostMentions = 50;

    private const string Closing = "</at>";
    private const int LongestBareMention = 200;
    private const int MostBareMentions = 4;

    /// <summary>The message's text for reading: mentions of the recipient gone, entities decoded once, blanks at the ends trimmed.</summary>
    public static string RemoveRecipientMention(this Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Length == 0) return text;
        var own = OwnMentions(activity);
        if (text.Contains("<at", StringComparison.OrdinalIgnoreCase)) text = WithoutTags(text, own);
        text = WithoutBare(text, own);
        // Decoding can bring forth a zero character, which the body itself was not allowed to hold.
        if (text.Contains('&')) text = WebUtility.HtmlDecode(text).Replace("\0", "", StringComparison.Ordinal);
        return text.Replace('\u00A0', ' ').Trim();
    }

    /// <summary>Whether an entity names the recipient; the text alone never does.</summary>
    public static bool MentionsRecipient(this Activity activity) =>
        activity.Recipient?.Id is { Length: > 0 } id && activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    private static List<string> OwnMentions(Activity activity)
    {
        List<string> own = [];
        if (activity.Recipient?.Id is not { Length: > 0 } id) return own;
        foreach (var mention in activity.GetMentions())
            if (mention.Mentioned.Id == id && (mention.Text ?? Tagged(mention.Mentioned.Name)) is { Length: > 0 } text && !own.Contains(text)) own.Add(text);
        return own;
    }

    private static string? Tagged(string? name) => string.IsNullOrEmpty(name) ? null : $"<at>{name}{Closing}";

    private static string WithoutTags(string text, List<string> own)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var opening = NextOpening(text, position);
            var inner = opening < 0 ? -1 : text.IndexOf('>', opening) + 1;
            // Without a further closing tag nothing behind is a mention, so the search is never repeated.
            var closing = inner <= 0 ? -1 : text.IndexOf(Closing, inner, StringComparison.OrdinalIgnoreCase);
            if (closing < 0) break;
            result.Append(text, position, opening - position);
            var name = text.AsSpan(inner, closing - inner);
            if (!IsOwn(name, own)) result.Append(name);
            position = closing + Closing.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static int NextOpening(string text, int from)
    {
        for (var at = from; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            var rest = text.AsSpan(at + 1);
            if (rest.StartsWith("at", StringComparison.OrdinalIgnoreCase) && rest.Length > 2 && rest[2] is '>' or ' ') return at;
        }

        return -1;
    }

    private static bool IsOwn(ReadOnlySpan<char> name, List<string> own)
    {
        foreach (var mention in own)
            if (name.Equals(InnerOf(mention), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static ReadOnlySpan<char> InnerOf(string mention)
    {
        var start = NextOpening(mention, 0) == 0 ? mention.IndexOf('>') + 1 : 0;
        var inner = mention.AsSpan(start);
        return inner.EndsWith(Closing, StringComparison.OrdinalIgnoreCase) ? inner[..^Closing.Length] : inner;
    }

    // Channels other than Teams name the bot without tags ("@SalesBot"); short texts only, so that the search stays linear.
    private static string WithoutBare(string text, List<string> own)
    {
        var seen = 0;
        foreach (var mention in own)
        {
            if (mention.Length > LongestBareMention || NextOpening(mention, 0) == 0) continue;
            if (++seen > MostBareMentions) break;
            text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
