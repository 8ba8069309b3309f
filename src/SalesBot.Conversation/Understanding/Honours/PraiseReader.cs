using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>Reads praise: "表扬 @李娜 帮我拿下华为", "给李娜点赞", "kudos to Amy for the demo". Whether there is such a colleague is for the conversation to see.</summary>
internal static partial class PraiseReader
{
    // "表扬信收到2封" praises nobody.
    private static readonly PhraseList NoPraise = ["信", "了", "过", "大会", "自我"];
    private static readonly PhraseList Thanks =
        ["谢谢", "感谢", "多谢", "非常感谢", "特别感谢", "很感谢", "太感谢", "要感谢", "我要感谢", "thanks to", "many thanks to", "big thanks to", "a big thank you to", "thank you", "thanks", "thank", "special thanks to", "i want to thank", "i'd like to thank", "let me thank"];

    private static readonly PhraseList Given = ["点一个赞", "点了个赞", "竖个大拇指", "一个赞", "点个赞", "点赞", "鼓个掌", "鼓掌", "一个表扬", "个表扬"];

    /// <summary>The praise; null where the message is none.</summary>
    /// <param name="source">The message.</param>
    /// <param name="text">Its normal form.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static HonourWish.Praise? Read(SourceText source, string text, int start, int end)
    {
        if (HonourReader.PraiseAt(text, start) is { } word)
        {
            var rest = source.Slice(start + word.Length, end).Trim(' ', ':', ':', ',', ',', '\n');
            return NoPraise.Any(other => rest.StartsWith(other, StringComparison.Ordinal)) ? null : new HonourWish.Praise(rest);
        }

        if (Phrase.At(text, start, Thanks) is { } thanks)
        {
            var to = source.Slice(start + thanks.Length, end).Trim(' ', ':', ':', ',', ',', '\n');
            return to.Length == 0 || to.Contains('\n', StringComparison.Ordinal) ? null : new HonourWish.Praise(to) { IsThanks = true };
        }

        if (GivePraise().Match(text[start..end]) is { Success: true } give)
        {
            string Part(string group) => give.Groups[group].Success ? source.Slice(start + give.Groups[group].Index, start + give.Groups[group].Index + give.Groups[group].Length).Trim() : "";
            return new HonourWish.Praise($"{Part("who")} {Part("why")}".Trim());
        }

        if (text[start] != '给')
            return null;
        foreach (var given in Given)
        {
            var at = text.IndexOf(given, start, end - start, StringComparison.Ordinal);
            if (at - start is <= 1 or > 40)
                continue;
            var after = source.Slice(at + given.Length, end).Trim(' ', ':', ':', ',', ',', '\n');
            return new HonourWish.Praise($"{source.Slice(start + 1, at).Trim()} {after}".Trim());
        }

        return null;
    }

    [GeneratedRegex(@"^(?:please\s+|let's\s+|i(?:'d like to| want to)\s+)?(?:give|send)\s+(?<who>[^,\d]{1,30}?)\s+(?:some\s+|a\s+|my\s+|big\s+)*(?:kudos|props|praise|credit|shout-?out|thumbs[ -]up|high[ -]five)(?:[\s,:]+(?:for|because)\s+(?<why>.{1,200}))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GivePraise();
}
