using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>
/// The condition of a target that stands in a clause of its own and says the amount before or behind the average: "each signing at least 100k
/// on average", "on average at least 100k each".
/// </summary>
/// <param name="Averaged">What is averaged.</param>
/// <param name="AtLeast">The floor, as said.</param>
/// <param name="From">Where the clause begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record GoalFloor(MetricCode Averaged, decimal AtLeast, int From, int To)
{
    private static readonly ImmutableArray<string> Averages = ["on average", "averaging", "average", "avg"];
    private static readonly ImmutableArray<string> Floors = ["at least", "no less than", "not less than", "a minimum of", "minimum of", "min ", ">="];
    private static readonly ImmutableArray<string> Begins = [",", ";", ":", "(", " with ", " and ", " - "];
    private static readonly ImmutableArray<string> Ends = [",", ";", ")", " and "];

    /// <summary>The condition that a text states so; null where it states none.</summary>
    public static GoalFloor? Of(SourceText text, WordBook words)
    {
        var said = text.Normal(0, text.Length).ToString();
        var average = First(said, Averages, 0);
        var floor = First(said, Floors, 0);
        if (average < 0 || floor < 0)
            return null;
        var (first, last) = (Math.Min(average, floor), Math.Max(average, floor));
        var begin = Begins.Select(word => said.LastIndexOf(word, first, StringComparison.Ordinal)).Max();
        var from = begin > 0 ? begin : first;
        var end = First(said, Ends, last);
        var to = end < 0 ? said.Length : end;
        MetricCode? of = null;
        for (var place = from; place < to; place++)
        {
            if (Characters.IsLatin(text[place - 1]))
                continue;
            if (words.Longest(text, place, out _) is { Metric: { } metric, NamesMetric: true } && Metrics.UnitOf(metric) == MetricUnit.Money)
                of ??= metric;
            else if (FigureReader.Read(text, place, out _) is { Vague: false, Percent: false, Spelled: false } figure)
                return new GoalFloor(of ?? Metrics.Revenue, figure.Value, from, to);
        }

        return null;
    }

    private static int First(string text, ImmutableArray<string> words, int from) =>
        words.Select(word => text.IndexOf(word, from, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();
}
