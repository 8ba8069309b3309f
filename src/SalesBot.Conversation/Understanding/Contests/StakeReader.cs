using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>
/// Tells a stake that is the company's money from one that is words: only what is understood to the last word is paid. What the loser owes,
/// and what is worth so much ("a $200 voucher"), stays words.
/// </summary>
internal static partial class StakeReader
{
    private static readonly PhraseList Each = ["每个人", "每人", "每位", "人均", "各", "each", "apiece", "per person", "per head", "every member"];
    private static readonly PhraseList Bonus = ["奖励", "奖金", "奖", "红包", "bonus", "prize", "cash"];

    private static readonly PhraseList Others =
    [
        "赢的一方", "赢的", "赢了的", "赢了", "赢家", "赢方", "胜者", "胜方", "获胜者", "获胜方", "获胜", "冠军", "团队", "队伍", "全组", "全队", "组", "队", "成员", "队员", "的", "人", "能得", "可以", "可得", "可", "得", "拿", "发",
        "给", "现金", "总共", "一共", "共", "平分", "平均分", "均分",
        "winners", "winner", "winning", "wins", "team", "side", "members", "member", "gets", "get", "receives", "receive", "takes", "take", "shares", "share", "split", "splits", "equally", "among", "of", "for", "the", "a",
        "an", "in", "is", "will", "to", "them", "total", "money",
    ];

    /// <summary>The words after which nobody is paid where sides are level.</summary>
    public static PhraseList LostOnTie { get; } =
        ["平局不发", "打平不发", "并列不发", "平了不发", "平手不发", "nothing on a tie", "nothing for a tie", "no prize on a tie", "no prize for a tie", "none on a tie"];

    /// <summary>The money that a stake in normal form comes to, its currency empty where none is named; null where it is words.</summary>
    public static ContestPrize? Read(string stake)
    {
        if (stake.Length == 0 || Sums(stake) is not [var sum])
            return null;
        var rest = stake.Remove(sum.Index, sum.Length).ToCharArray();
        var onTie = Take(rest, LostOnTie);
        var (each, bonus) = (Take(rest, Each), Take(rest, Bonus));
        Take(rest, Others);
        if (rest.Any(letter => letter is not ('\0' or ' ' or ':' or ',' or '.' or '。' or '-')))
            return null;

        // "3" of something is no money; "500元" is, and so is "奖500".
        var money = MoneyText.Read(sum.Value.Trim());
        var isNamed = !char.IsAsciiDigit(sum.Value.Trim()[0]) || !char.IsAsciiDigit(sum.Value.Trim()[^1]) || money is { IsScaled: true };
        return isNamed || bonus || each
            ? new ContestPrize(money is { Currency: not "?" } ? money.Minor : 0, money?.Currency is { } named and not "?" ? named : "") { IsForEach = each, IsLostOnTie = onTie } : null;
    }

    /// <summary>Whether a stake that stays words speaks of money, so that somebody might expect it to be paid.</summary>
    public static bool NamesMoney(string stake) =>
        Sums(stake.ToLowerInvariant()).Any(sum => MoneyText.Read(sum.Value.Trim()) is { } && !(char.IsAsciiDigit(sum.Value.Trim()[0]) && char.IsAsciiDigit(sum.Value.Trim()[^1])));

    private static List<Match> Sums(string stake) => [.. Sum().Matches(stake).Where(match => match.Value.Any(char.IsAsciiDigit))];

    private static bool Take(char[] rest, PhraseList words)
    {
        var any = false;
        while (Phrase.Find(new string(rest), words, out var found) is var place and >= 0)
        {
            rest.AsSpan(place, found.Length).Clear();
            any = true;
        }

        return any;
    }

    [GeneratedRegex(MoneyText.Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sum();
}
