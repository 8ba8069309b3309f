using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>A head start with a number: "周凯让李娜3家", "李娜先得5个", "Raj gives Sofia a 5-call head start", "Sofia starts 5 ahead".</summary>
/// <param name="Given">Who gives it to whom.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed partial record HeadStarts(ContestWish.HeadStart Given, int From, int To)
{
    private const string Figure = "(?<n>[0-9]{1,7}|[一二两三四五六七八九十]{1,3})";
    private const string Unit = "(个|家|单|通|次|场|份|件|条|万元|万|元)";
    private const string Thing = "(电话|拜访|订单|签单|约见|方案|客户)?";
    private const string Whom = "(?<to>[^0-9,;。:、 和跟与比谁先到打做签大]{1,8}?)";
    private const string Things = "(?<things>calls?|visits?|orders?|deals?|meetings?|proposals?|customers?|points?|units?)?";
    private const string Ahead = "(head ?-?start|handicap|advantage|lead|bonus start)";

    private const int LongestHan = 4;
    private static readonly PhraseList Calls = ["挑战", "pk", "比", "和", "跟", "vs"];

    private static readonly PhraseList Others = ["他", "她", "ta", "对方", "对手", "him", "her", "them", "the other", "the other side"];
    private static readonly PhraseList Openings = ["由", "就", "要", "规则", "但是", "但", "不过", "而且", "and", "but", "with", "if", "where", "let"];

    /// <summary>Every head start in a text in normal form.</summary>
    public static IReadOnlyList<HeadStarts> Read(SourceText source, string text)
    {
        var found = new List<HeadStarts>();
        foreach (var pattern in (Regex[])[Chinese(), ChineseBegins(), English(), EnglishBegins(), EnglishFor(), EnglishOf()])
        {
            foreach (Match match in pattern.Matches(text))
            {
                var (from, to) = (match.Groups["all"].Index, match.Groups["all"].Index + match.Groups["all"].Length);
                var by = match.Groups["by"];

                // What stands before is the rest of the sentence, and no name: "挑战李娜本周拜访让她3家".
                var isGiver = by.Success && (Characters.IsLatin(by.ValueSpan[0]) || by.Length <= LongestHan && Phrase.Find(by.Value, Calls, out _) < 0);
                from = by.Success && !isGiver ? by.Index + by.Length : from;
                if (found.All(other => to <= other.From || from >= other.To) && Amount(source, match.Groups["n"]) is { } amount)
                    found.Add(new HeadStarts(new ContestWish.HeadStart(isGiver ? Name(source, by) : null, Name(source, match.Groups["to"]), amount), from, to));
            }
        }

        return found;
    }

    // Whatever leads up to a name is none of it; nobody at all where nothing is named.
    private static string? Name(SourceText source, Group group)
    {
        if (!group.Success)
            return null;
        var (from, to) = (group.Index, group.Index + group.Length);
        while (Phrase.At(source.Normal(0, source.Length).ToString(), from, Openings) is { } opening && from + opening.Length < to)
            from += opening.Length;
        var name = source.Slice(from, to).Trim(' ', '@');
        return name.Length == 0 || Others.Contains(name.ToLowerInvariant()) ? null : ContestWords.Selves.Contains(name.ToLowerInvariant()) ? "" : name;
    }

    private static decimal? Amount(SourceText source, Group number) =>
        decimal.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : HanNumber.Read(source, number.Index, out _) is { Vague: false, Value: > 0 } figure ? figure.Value : null;

    [GeneratedRegex("(^|[,;。: ])(?<all>(?<by>[^0-9,;。: ]{1,10}?)?让(给)?" + Whom + "((先|起步|领先)(得|跑|走|打|算|拿|拜访|签)?)?" + Figure + " ?" + Unit + Thing + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("(^|[,;。:、 ])(?<all>" + Whom + "(先得|先算|先加|先拿|起步加|起步领先|起步就有|起步有|起步|一开始就有|开局领先|开局加|预先加|白送|倒贴)" + Figure + " ?" + Unit + Thing + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseBegins();

    [GeneratedRegex("(^|[,;.: ])(?<all>(?<by>[a-z]+( [a-z]+)?) (gives|give|spots|spot|allows|grants|hands) (?<to>[a-z]+( [a-z]+)??) (a |an )?" + "(" + Ahead + " of )?(?<n>[0-9]{1,7})[ -]?" + Things + "[ -]?" + Ahead + "?)([^a-z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex("(^|[,;.: ])(?<all>(?<to>[a-z]+( [a-z]+)?) ((gets|has|receives|starts with|begins with) (a |an )?(?<n>[0-9]{1,7})[ -]?" + Things + "[ -]" + Ahead + "|(gets|has|receives|starts with|begins with) (a |an )?" + Ahead + " of (?<n>[0-9]{1,7})[ -]?" + Things
        + "|(starts|begins) (?<n>[0-9]{1,7})[ -]?" + Things + " ?(ahead|up)))([^a-z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishBegins();

    [GeneratedRegex("(^|[,;.: ])(?<all>(with )?(a |an )?(?<n>[0-9]{1,7})[ -]?" + Things + "[ -]" + Ahead + " (for|to) (?<to>[a-z]+))([^a-z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishFor();

    [GeneratedRegex("(^|[,;.: ])(?<all>(with )?(a |an )?" + Ahead + " of (?<n>[0-9]{1,7})[ -]?" + Things + " (for|to) (?<to>[a-z]+))([^a-z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishOf();
}
