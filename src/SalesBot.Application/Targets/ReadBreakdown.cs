using SalesBot.Application.Calendars;
using SalesBot.Application.Forecasting;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>The target of a metric divided over the parts of a period.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Amounts">What each part is to bring, in order; they add up to the target exactly.</param>
/// <param name="HasSeasons">Whether months count differently, as history has shown.</param>
public sealed record PeriodParts(MetricCode Metric, IReadOnlyList<long> Amounts, bool HasSeasons);

/// <summary>Divides what is to be reached in a period over its days by when everybody works and by the seasons (T5).</summary>
public sealed class ReadBreakdown(ReadPeriodGoals read, PeriodTargets targets, ReadWork work, WorkCalendars calendars)
{
    private const int MostMetrics = 4;

    /// <summary>The parts, those of the longest targets first; none where there is no target.</summary>
    public async Task<IReadOnlyList<PeriodParts>> OfAsync(
        GoalGroup group, Period period, MetricCode? only, IReadOnlyList<DateRange> parts, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(parts);
        var people = group.People.ToList();
        var working = await calendars.OfAsync(people, period.Range.Start, cancellationToken);
        var done = await work.OfAsync(people, today, cancellationToken);
        var found = new List<PeriodParts>();
        foreach (var goal in (await read.OfAsync(group, period, only, cancellationToken)).Take(MostMetrics))
        {
            var seasons = done.Series(goal.Metric, today.AddDays(-1)) is { } series ? SeasonReading.Of(series) : Seasons.None;
            var amounts = new long[parts.Count];
            foreach (var person in people)
            {
                var own = new GoalGroup(new GoalOwner(GoalOwnerKind.Person, person.Id.Value), person.Name, [], person);
                foreach (var stretch in Stretches(period, goal.Longest))
                {
                    if (await targets.OfAsync(own, goal.Metric, stretch, cancellationToken) is not { } amount
                        || DayPlan.Of(amount, stretch.Range, new TimeAtWork(working[person.Id]), seasons) is not DayPlanResult.Planned { Plan: var plan })
                        continue;
                    for (var i = 0; i < amounts.Length; i++)
                        amounts[i] += plan.Sum(parts[i]);
                }
            }

            if (amounts.Any(amount => amount > 0))
                found.Add(new PeriodParts(goal.Metric, amounts, seasons != Seasons.None));
        }

        return found;
    }

    // What is set month by month stays in its month, when a year is looked at.
    private static IEnumerable<Period> Stretches(Period period, PeriodKind longest)
    {
        if (longest is not (PeriodKind.Month or PeriodKind.Quarter) || longest >= period.Kind || period.Kind == PeriodKind.Own)
        {
            yield return period;
            yield break;
        }

        for (var part = Period.Containing(period.Range.Start, longest, period.Rules); part.Range.Start <= period.Range.End; part = part.Next())
            yield return part;
    }
}
