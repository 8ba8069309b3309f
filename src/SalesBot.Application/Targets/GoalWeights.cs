using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>How much each part of a group counts by a rule.</summary>
/// <param name="draft">Says by which rule.</param>
/// <param name="recent">What each did in the last months.</param>
/// <param name="calendars">By which calendar each works.</param>
/// <param name="whole">The days of the period, by which a new goal is divided.</param>
/// <param name="left">Those of them that are left, by which a change is divided.</param>
internal sealed class GoalWeights(
    GoalDraft draft, IReadOnlyDictionary<PersonId, long> recent, IReadOnlyDictionary<PersonId, WorkCalendar> calendars, DateRange whole, DateRange left)
{
    // Parts of money are told in units that people say: none is off its share by more than a hundredth for that.
    private const int UnitsInAPart = 100;
    private const long LargestGrain = 10_000L * Metric.MinorUnitsPerUnit;

    /// <summary>The weights; where a rule says nothing for anybody, everybody counts the same.</summary>
    public long[] Of(IReadOnlyList<GoalGroup> parts, bool isChange)
    {
        var days = isChange ? left : whole;
        if (draft.Rule == BreakdownRule.Weights)
            return [.. parts.Select(Said)];
        var weights = parts.Select(part => part.People.Sum(person => Of(person, days))).ToArray();
        return weights.Any(weight => weight > 0) ? weights : [.. parts.Select(part => (long)part.People.Count())];
    }

    /// <summary>The unit in which an amount is divided: one for counts, up to 10,000 units of currency for money.</summary>
    public static long GrainOf(long amount, int parts, MetricUnit unit)
    {
        var grain = unit == MetricUnit.Count ? 1 : LargestGrain;
        while (grain > 1 && (amount % grain != 0 || amount / grain < (long)parts * UnitsInAPart))
            grain /= 10;
        return Math.Max(1, grain);
    }

    // Whoever is not named counts 1, and a group as much as those in it.
    private long Said(GoalGroup part) => draft.Weights.FirstOrDefault(weight => weight.IsOf(part.Owner)) is { } said
        ? (long)said.Value : part.Person is not null ? 1 : part.Parts.Sum(Said);

    private long Of(Person person, DateRange days) => draft.Rule switch
    {
        BreakdownRule.History => Math.Max(0, recent.GetValueOrDefault(person.Id)),
        BreakdownRule.Equal => 1,
        _ => new TimeAtWork(calendars[person.Id]).Capacity(days),
    };
}
