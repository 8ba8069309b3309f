using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>
/// Steps each with what it brings, of which there have to be two at least: "签3单奖100,签5单奖300", "3 deals 200, 5 deals 500", "200 for 3
/// orders, 500 for 5 orders". What they count stands in the first.
/// </summary>
/// <param name="Steps">The steps with what each brings, in minor units, rising.</param>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
internal sealed partial record StepPrizes(IReadOnlyList<(decimal Step, long Amount)> Steps, int From, int To)
{
    // Less is hardly money that is promised.
    private const decimal LeastBare = 50;
    private const string Units = "(?<unit>单|家|个|次|通|场|份|deals?|orders?|calls?|visits?|customers?|proposals?)";
    private static readonly PhraseList Done = ["了", "今天", "昨天", "上周", "today", "yesterday", "i", "we"];
    private static readonly ImmutableArray<char> Ends = [',', ';', '。', '、', '.', '!', '\n'];

    // Without one of these the patterns find nothing, and most messages have none.
    private static readonly SearchValues<string> Pays = SearchValues.Create(["奖", "得", "拿", "发", ":", "=", "→", "->", "get", "earns", "pays"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Fors = SearchValues.Create([" for ", " at ", " per "], StringComparison.Ordinal);

    /// <summary>The steps of a text in normal form; null where it has none.</summary>
    public static StepPrizes? Read(string text) =>
        (text.AsSpan().ContainsAny(Pays) ? Of(Step().Matches(text).ToList()) : null)
        ?? (text.AsSpan().ContainsAny(Fors) ? Of(Promised().Matches(text).ToList()) : null)
        ?? (Phrase.Has(text, Done) ? null : Of([.. Bare().Matches(text).Where(match => IsBare(text, match))], isBare: true));

    /// <summary>What is paid.</summary>
    public ContestPrize Prize => new(Steps[^1].Amount, "") { BySteps = [.. Steps.Select(step => step.Amount)] };

    private static StepPrizes? Of(List<Match> all, bool isBare = false)
    {
        if (all.Count < 2)
            return null;
        List<(decimal Step, decimal Money, string Unit)> steps =
            [.. all.Select(match => (Number(match, "step"), Number(match, "money"), match.Groups["unit"].Value.TrimEnd('s'))).OrderBy(step => step.Item1)];

        // Where only numbers stand side by side, each step has to bring more for more of the same.
        if (steps.Select(step => step.Step).Distinct().Count() < steps.Count
            || isBare && (steps.Any(step => step.Unit != steps[0].Unit || step.Money < LeastBare) || steps.Zip(steps.Skip(1)).Any(pair => pair.Second.Money <= pair.First.Money)))
            return null;
        return new StepPrizes([.. steps.Select(step => (step.Step, (long)(step.Money * Metric.MinorUnitsPerUnit)))], all[0].Index, all[^1].Index + all[^1].Length);
    }

    // "3单20万" is what three deals came to, and "3 visits 20 calls" is two things.
    private static bool IsBare(string text, Match match)
    {
        var rest = text.AsSpan(match.Index + match.Length);
        var next = rest.TrimStart(' ');
        return next.IsEmpty || Ends.Contains(next[0]) || rest.Length > next.Length && char.IsAsciiDigit(next[0]) || next.StartsWith("this ") || next.StartsWith("本");
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"((签满|签|成交|拜访|打|做|完成|达到|满|到|sign |close |make |do |visit )了?(?<step>[0-9]+(\.[0-9]+)?) ?" + Units + @"?|(?<step>[0-9]+(\.[0-9]+)?) ?" + Units + @")[^0-9,;。]{0,8}(奖励|奖金|奖|得|拿|发|: ?|= ?|→ ?|-> ?|gets |get |earns |pays )[¥$]?(?<money>[0-9]+)(元|块钱|块)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex(@"[¥$]?(?<money>[0-9]+) ?(元|块钱|块|rmb|yuan)? (for|at|per) (reaching )?(?<step>[0-9]+) " + Units, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Promised();

    [GeneratedRegex(@"(签满|签|成交|拜访|打|做|完成|达到|满|到)?(?<step>[0-9]+) ?" + Units + @" ?[¥$]?(?<money>[0-9]+) ?(元|块钱|块)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();
}
