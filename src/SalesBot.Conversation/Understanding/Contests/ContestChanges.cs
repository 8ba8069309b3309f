using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Reads that a contest is to go by other rules ("把电话PK改成总数"), or to be held once more ("再来一次上周的PK").</summary>
internal static partial class ContestChanges
{
    private static readonly PhraseList Weeks = ["上周", "上个星期", "上星期", "last week's", "last week"];
    private static readonly PhraseList Months = ["上个月", "上月", "last month's", "last month"];

    private static readonly PhraseList CallsOff = ["取消", "撤销", "撤回", "cancel", "call off"];

    private static readonly PhraseList Fillers =
        ["的", "那场", "那个", "这场", "这个", "一下", "我的", "我们的", "比赛", "pk赛", "pk", "对战", "一次", "一场", "the", "my", "our", "last", "previous", "latest", "contest", "again", "of", "from", "once more", "please"];

    /// <summary>Another measure; null where the text wants none.</summary>
    public static ContestWish.Change? Read(string bare, WordBook words)
    {
        if (Phrase.At(bare, 0, ContestWords.Changes) is { } change)
            return new ContestWish.Change(MeasureOf(bare[change.Length..]));
        if (!bare.Contains("pk", StringComparison.Ordinal) && !bare.Contains("contest", StringComparison.Ordinal))
            return null;
        var match = Chinese().Match(bare);
        if (!match.Success)
            match = English().Match(bare);
        if (!match.Success)
            return null;
        var (metric, rest) = Named(match.Groups["what"].Value, words);
        return Bare(rest).Length > 0 ? null : new ContestWish.Change(MeasureOf(match.Groups["to"].Value)) { Metric = metric };
    }

    /// <summary>A contest of the past to hold once more; null where the text wants none.</summary>
    public static ContestWish.Again? ReadAgain(string bare, WordBook words)
    {
        if (!Phrase.Has(bare, ContestWords.Named) && !bare.Contains("rematch", StringComparison.Ordinal))
            return null;
        var match = Once().Match(bare);
        if (!match.Success)
            match = Repeat().Match(bare);
        if (!match.Success)
            return null;
        var left = match.Groups["what"].Value;
        AskedPeriod? period = null;
        foreach (var (names, asked) in ((PhraseList, AskedPeriod)[])[(Weeks, AskedPeriod.LastWeek), (Months, AskedPeriod.LastMonth)])
        {
            if (Phrase.Find(left, names, out var name) is not (var place and >= 0))
                continue;
            (period, left) = (asked, left.Remove(place, name.Length).Insert(place, " "));
        }

        var (metric, rest) = Named(left, words);
        return Bare(rest).Length > 0 ? null : new ContestWish.Again { Period = period, Metric = metric };
    }

    private static ContestMeasure? MeasureOf(string said)
    {
        var to = said.Trim();
        foreach (var by in (string[])["按", "比", "by ", "the "])
            to = to.StartsWith(by, StringComparison.Ordinal) ? to[by.Length..] : to;
        return ContestWords.Measures.Where(one => one.Words.Contains(to) || one.Words.Contains("按" + to) || one.Words.Contains("by " + to)).Select(one => (ContestMeasure?)one.Measure).FirstOrDefault();
    }

    /// <summary>The metric that a text names, and what is left without it.</summary>
    /// <summary>"取消签单PK", "cancel the calls pk": which one is called off; null where the text calls none off.</summary>
    public static ContestWish.Cancel? ReadCancelled(string bare, WordBook words)
    {
        if (!bare.Contains("pk", StringComparison.Ordinal) || Phrase.At(bare, 0, CallsOff) is not { } off || Named(bare[off.Length..], words) is not ({ } metric, var rest))
            return null;
        return Bare(rest).Length == 0 ? new ContestWish.Cancel { Metric = metric } : null;
    }

    internal static (MetricCode? Metric, string Left) Named(string text, WordBook words)
    {
        var part = Normalizer.Normalize(text);
        var said = part.Normal(0, part.Length).ToString();
        for (var place = 0; place < part.Length; place++)
            if (words.Longest(part, place, out var end) is { Metric: { } metric } && end > place && !(place > 0 && Characters.IsLatin(part[place]) && Characters.IsLatin(part[place - 1])))
                return (metric, said.Remove(place, end - place));
        return (null, said);
    }

    private static string Bare(string text)
    {
        while (Phrase.Find(text, Fillers, out var found) is var place and >= 0)
            text = text.Remove(place, found.Length).Insert(place, " ");
        return text.Trim(' ', ',', '\'');
    }

    [GeneratedRegex("^(?:请)?(?:把|将)?(?<what>.{0,14}?)(?:的)?pk(?:赛)?(?:的)?(?:规则)?(?:改成|改为|换成|变成|改)(?<to>(?:按|比)?.{1,12})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("^(?:please )?(?:change|make|switch|set|put) (?<what>[a-z ]{0,24}?) ?(?:pk|contest)(?: rules)?(?: to| by| on| go by)? (?<to>.{1,20})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex("^(?:再来|再办|再搞|再开|重来|重办|重新发起|复制|克隆|照搬|重复)(?:一次|一场|一局|一个|一遍|一下)?(?<what>.{1,24})$|^(?:把)?(?<what>.{1,20}?)(?:再来|再办|再搞|重来|复制)(?:一次|一场|一局|一遍|一下)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Once();

    [GeneratedRegex("^(?:please )?(?:repeat|rerun|re-run|run|clone|copy|redo|hold|do) (?<what>.{1,40}?)(?: again| once more)?$|^(?:a )?rematch of (?<what>.{1,40})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Repeat();
}
