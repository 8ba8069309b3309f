using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Understanding.Text;

/// <summary>Brings a message into the normal form; one pass, one or no normal character for every character written.</summary>
internal static class Normalizer
{
    /// <summary>Nobody writes a report this long; what stands behind it is not read.</summary>
    public const int LongestMessage = 10_000;

    private const int LongestTag = 80;

    /// <summary>As in "n calls".</summary>
    private const char OpenFigure = 'n';

    public static SourceText Normalize(string text)
    {
        var length = Math.Min(text.Length, LongestMessage);
        var normal = new char[length];
        var origin = new int[length];
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (c == '<' && TagEnd(text, i, length) is var tagEnd and > 0)
            {
                if (BreaksLine(text, i + 1))
                    Put('\n', i);
                i = tagEnd;
                continue;
            }
            if (c == '&' && EntityAt(text, i, out var entity, out var entityLength))
            {
                Put(entity, i);
                i += entityLength - 1;
                continue;
            }
            var next = i + 1 < length ? text[i + 1] : ' ';
            var form = IsTimes(c, next, normal.AsSpan(0, count)) ? ':' : IsOne(c, next, normal.AsSpan(0, count)) ? '1' : FormOf(c, next);
            if (form != '\0')
                Put(form, i);
        }
        return new SourceText(text, normal[..count], origin[..count]);

        void Put(char form, int place)
        {
            normal[count] = form;
            origin[count++] = place;
        }
    }

    /// <summary>"拜访 x2", "call x16": so many times of what stands before it; not "2 x 3".</summary>
    private static bool IsTimes(char c, char next, ReadOnlySpan<char> before)
    {
        if (c is not ('x' or 'X' or '*') || next is < '0' or > '9' || before.Length < 2 || before[^1] != ' ')
            return false;
        var word = before.TrimEnd(' ');
        return word.Length > 1 && (Characters.IsHan(word[^1]) || Characters.IsLatin(word[^1]) && Characters.IsLatin(word[^2]));
    }

    /// <summary>"电话l5个", "2l个电话": the letter that looks like a one, typed between a Chinese word and a digit.</summary>
    private static bool IsOne(char c, char next, ReadOnlySpan<char> before) =>
        c is 'l' or 'I' && before.Length > 0 && (next is >= '0' and <= '9' && Characters.IsHan(before[^1]) || next is '个' or '家' or '通' or '次' or '单' && before[^1] is >= '0' and <= '9');

    private static char FormOf(char c, char next) => c switch
    {
        '\n' => '\n',
        '\r' => next == '\n' ? '\0' : '\n',
        '\u0085' or '\u2028' or '\u2029' or '\u000B' or '\u000C' => '\n',
        < ' ' or '\u007F' => ' ',
        < '\u0080' => char.ToLowerInvariant(c),
        '\u00A0' or '\u202F' or '\u205F' or '\u3000' or >= '\u2000' and <= '\u200A' => ' ',
        '\u00AD' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' => '\0',
        >= '\uFE00' and <= '\uFE0F' => '\0',
        '\u20E3' => '.',
        // No figure that can be read, but one all the same: how much stays open.
        '∞' or '½' or '¼' or '¾' or '⅓' or '⅔' or '²' or '³' or >= '\u2160' and <= '\u217F' => OpenFigure,
        '¥' or '\uFFE5' => '¥',
        '£' or '\uFFE1' => '£',
        '‘' or '’' or 'ʼ' or '´' => '\'',
        '“' or '„' or '«' or '「' or '『' or '《' => '“',
        '”' or '»' or '」' or '』' or '》' => '”',
        '–' or '—' or '―' or '−' or '‐' or '‑' or '‒' or '─' => '-',
        '。' or '\uFF61' or '…' => '。',
        '、' or '\uFF64' => '、',
        '〜' or '～' => '~',
        '•' or '●' or '◆' or '■' or '▪' or '·' or '・' or '‧' => '·',
        '【' => '[',
        '】' => ']',
        '×' or '✕' or '✖' or '✗' => next is >= '0' and <= '9' ? ':' : 'x',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        >= '\u2776' and <= '\u2793' => (char)('①' + (c - '\u2776') % 10),
        >= '\u2600' and <= '\u27BF' or >= '\u2190' and <= '\u21FF' or >= '\u2B00' and <= '\u2BFF' => SourceText.Picture,
        >= '\uD800' and <= '\uDBFF' => SourceText.Picture,
        >= '\uDC00' and <= '\uDFFF' => '\0',
        _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ => TraditionalForms.Simplify(char.ToLowerInvariant(c)),
    };

    /// <summary>Where an HTML tag that begins here ends; 0 where none does. "&lt;3" and "a &lt; b" are no tags.</summary>
    private static int TagEnd(string text, int start, int length)
    {
        var first = start + 1 < length ? text[start + 1] : ' ';
        if (!char.IsAsciiLetter(first) && first != '/')
            return 0;
        var last = Math.Min(length, start + LongestTag);
        for (var i = start + 1; i < last; i++)
        {
            if (text[i] == '>')
                return ProgramEnd(text, start, length) is var end and > 0 ? end : i;
            if (text[i] is '<' or '\n')
                return 0;
        }
        return 0;
    }

    // What a script or a style holds is nobody's words either.
    private static int ProgramEnd(string text, int start, int length)
    {
        foreach (var tag in (ReadOnlySpan<string>)["script", "style"])
        {
            if (string.Compare(text, start + 1, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) != 0 || start + 1 + tag.Length >= length || char.IsAsciiLetterOrDigit(text[start + 1 + tag.Length]))
                continue;
            if (text.IndexOf($"</{tag}", start, length - start, StringComparison.OrdinalIgnoreCase) is var close and >= 0)
                return text.IndexOf('>', close, length - close);
        }

        return 0;
    }

    private static bool BreaksLine(string text, int name)
    {
        if (name < text.Length && text[name] == '/')
            name++;
        ReadOnlySpan<string> breaking = ["br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3"];
        foreach (var tag in breaking)
        {
            if (string.Compare(text, name, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (name + tag.Length >= text.Length || !char.IsAsciiLetterOrDigit(text[name + tag.Length])))
                return true;
        }
        return false;
    }

    private static bool EntityAt(string text, int start, out char entity, out int length)
    {
        ReadOnlySpan<(string Name, char Form)> entities = [("&nbsp;", ' '), ("&amp;", '&'), ("&quot;", '"'), ("&#39;", '\''), ("&lt;", '('), ("&gt;", ')')];
        foreach (var (name, form) in entities)
        {
            if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                entity = form;
                length = name.Length;
                return true;
            }
        }
        entity = default;
        length = 0;
        return false;
    }
}
