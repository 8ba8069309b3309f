using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>
/// Reads messages that are nothing but other parts of a deal recorded before. The parts are read as if they had been said with the deal,
/// so that whatever can be said at once can be said afterwards.
/// </summary>
internal static class CreditChangeReader
{
    private const int LongestMessage = 60;
    private const string Somebody = "某同事";
    private const string SomebodyElse = "Somebody";

    // The first that fits: the colleague may be named in the parts, or be whoever has shared in the deal.
    private static readonly ImmutableArray<(string Before, string After)> Deals =
    [
        ("签单10万,", ""), ("签单10万和" + Somebody + ",", ""), ("签单10万和" + Somebody + ",", "分"), ("签单10万和" + Somebody, "分"),
        ("closed 100k, ", ""), ("closed 100k with " + SomebodyElse + ", ", ""), ("closed 100k, split ", " with " + SomebodyElse),
    ];

    private static readonly ImmutableArray<string> NoNames = ["我", "他", "她", "对方", "me", "I", "he", "she", "him", "her", "He", "She"];

    private static readonly PhraseList Openers =
    [
        "不对", "错了", "说错了", "记错了", "搞错了", "写错了", "弄错了", "不好意思", "应该是", "应该", "改成", "改为", "改一下", "换成", "其实是", "其实", "还是", "更正", "刚才那单", "刚才那笔", "刚才的", "这单", "那单", "这笔", "那笔", "这个单子", "actually",
        "no", "sorry", "wait", "oops", "correction", "it should be", "should be", "should have been", "it was", "that was", "make it", "make that", "change it to", "change that to", "change to", "change the split to", "the split is", "the split was", "the split should be", "this deal", "that deal", "split that deal", "split this deal", "split the deal", "split the last deal", "split it", "split that one", "share that deal", "share it",
    ];

    private static readonly PhraseList Small =
        ["是", "而是", "按", "我们", "分成", "就", "算", "吧", "了", "啊", "哈", "呀", "的", "对", "我们是", "it's", "it", "is", "was", "the", "split", "please", "then", "rather", "instead", "we", "did", "do", "of", "that", "this", "shared", "got", "业绩", "功劳", "份额", "分", "开"];

    /// <summary>The other parts; null where the message may say something else.</summary>
    public static CreditChange? Read(SourceText source)
    {
        if (source.Length is 0 or > LongestMessage || !CreditReader.HasSign(source))
            return null;
        var cut = new Cut(source, 0, source.Length);
        var isCorrection = false;
        for (var again = true; again;)
        {
            again = cut.Head(Openers);
            isCorrection |= again;
            again |= !cut.Normal.StartsWith("分给", StringComparison.Ordinal) && cut.Head(Small);
        }

        cut.Tails(["。", ".", "!", "吧", "了", "啊", "哈", "呀", "please"]);
        var said = WithoutDenied(cut.Written, ref isCorrection);
        if (said.Trim().Length == 0)
            return null;
        // In English the first part is the writer's; in Chinese it is asked whose it is.
        foreach (var (before, after) in source.Normal(0, source.Length).ContainsAnyExceptInRange(' ', '~') ? Deals : [.. Deals.Reverse()])
        {
            if (Statement(before, said, after) is { } statement && (isCorrection || statement.WrongSum is null))
                return new CreditChange(statement, statement.Others[0].Name is not (Somebody or SomebodyElse), isCorrection);
        }

        return null;
    }

    // "不是对半,是三七", "60/40, not 50/50": what is denied is no part.
    private static string WithoutDenied(string said, ref bool isCorrection)
    {
        if (said.StartsWith("不是", StringComparison.Ordinal) && said.LastIndexOf('是') is > 1 and var then)
        {
            isCorrection = true;
            return said[(then + 1)..];
        }

        foreach (var (no, but) in (ReadOnlySpan<(string, string)>)[("not ", " but "), (",不是", ""), (",不是", ""), (", not ", ""), (" not ", "")])
        {
            var at = said.IndexOf(no, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at == 0) != (but.Length > 0))
                continue;
            if (at > 0)
                (isCorrection, said) = (true, said[..at]);
            else if (said.IndexOf(but, StringComparison.OrdinalIgnoreCase) is > 0 and var turn)
                (isCorrection, said) = (true, said[(turn + but.Length)..]);
        }

        return said;
    }

    // Where somebody stands for the colleague, nobody else may: the message names whoever it is.
    private static string? Stand(string before, string after) =>
        before.Contains(Somebody, StringComparison.Ordinal) ? Somebody : (before + after).Contains(SomebodyElse, StringComparison.Ordinal) ? SomebodyElse : null;

    private static CreditStatement? Statement(string before, string said, string after)
    {
        var source = Normalizer.Normalize(before + said + after);
        if (CreditReader.Find(source) is not { } clause || clause.Statement.Others is not [{ Name: var name }, ..] || NoNames.Contains(name) || Stand(before, after) is { } other && name != other)
            return null;
        var (from, to) = (before.Length, source.Length - after.Length);
        var rest = new Cut(source.Without(clause.Spans), from, to);
        rest.Heads(Small);
        for (var place = rest.From; place < rest.To; place++)
            if (Characters.IsWord(rest.At(place)))
                return null;

        // "分" behind it is a word of the deal, not of the parts.
        return clause.Spans.Any(span => span.To > from && span.From < to) ? clause.Statement : null;
    }
}
