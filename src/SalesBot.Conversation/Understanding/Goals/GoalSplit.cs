using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>
/// Finds that an amount is shared out among people: "给3个人分100个电话", "把100个电话分给李娜和周凯", "split 100 visits between Amy and Raj". What was
/// shared out already (了) is no such thing.
/// </summary>
/// <param name="Heads">Among how many who are not named; null where nobody is counted.</param>
/// <param name="From">Where the people who are counted stand.</param>
/// <param name="To">Where that ends.</param>
internal sealed record GoalSplit(int? Heads, int From, int To)
{
    private static readonly ImmutableArray<string> Verbs = ["split ", "divide ", "share out ", "distribute "];
    private static readonly ImmutableArray<string> Among = [" between ", " among ", " amongst ", " across "];
    private static readonly ImmutableArray<string> People = ["个人", "个同事", "个销售", "个组员", "个业务员", "位同事", "位销售", "名销售", "人", " people", " persons", " reps", " colleagues"];

    /// <summary>How a text shares out; null where it does not.</summary>
    public static GoalSplit? Of(SourceText text)
    {
        var said = text.Normal(0, text.Length).ToString();
        if (!IsChinese(said) && !IsEnglish(said))
            return null;
        for (var place = 0; place < said.Length; place++)
        {
            if (Characters.IsLatin(text[place - 1]) || Characters.IsDigit(text[place - 1]) || FigureReader.Read(text, place, out var end) is not { Vague: false, Percent: false, Value: > 1 and < 1_000 } figure || end == place)
                continue;
            if (People.FirstOrDefault(word => text.StandsAt(end, word)) is { } people)
                return new GoalSplit((int)figure.Value, place, end + people.Length);
            place = end - 1;
        }

        return new GoalSplit(null, 0, 0);
    }

    private static bool IsChinese(string said)
    {
        if (said.Contains('了', StringComparison.Ordinal))
            return false;
        if (said.Contains("分给", StringComparison.Ordinal))
            return true;
        var to = said.IndexOf('给', StringComparison.Ordinal);
        for (var at = said.IndexOf('分', to + 1); to >= 0 && at > to + 1; at = said.IndexOf('分', at + 1))
            if (at + 1 < said.Length && (char.IsAsciiDigit(said[at + 1]) || HanNumber.DigitOf(said[at + 1]) > 0) && !"百十".Contains(said[at - 1], StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsEnglish(string said) =>
        Verbs.Any(verb => said.StartsWith(verb, StringComparison.Ordinal) || said.Contains($" {verb}", StringComparison.Ordinal)) && Among.Any(word => said.Contains(word, StringComparison.Ordinal));
}
