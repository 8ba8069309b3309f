using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Steps each with what it brings, of which there have to be two at least: "签3单奖100,签5单奖300". What they count stands in the first.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
internal sealed partial record StepPrizes(IReadOnlyList<decimal> Steps, int From, int To)
{
    /// <summary>The steps of a text in normal form; null where it has none.</summary>
    public static StepPrizes? Read(string text)
    {
        var all = Step().Matches(text);
        if (all.Count < 2)
            return null;
        var steps = all.Select(match => decimal.Parse(match.Groups["step"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).ToList();
        return steps.Distinct().Count() == steps.Count ? new StepPrizes(steps, all[0].Index, all[^1].Index + all[^1].Length) : null;
    }

    [GeneratedRegex(@"(签|成交|拜访|打|做|完成|达到|满|到|sign |close |make |do |visit )了?(?<step>[0-9]+(\.[0-9]+)?) ?(单|家|个|次|通|场|份|deals|orders|calls|visits|customers)?[^0-9,;。]{0,8}(奖励|奖金|奖|得|拿|发|: ?|= ?|gets |get |earns |pays )[¥$]?[0-9]+(元|块|块钱)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();
}
