using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Forecasting;

/// <summary>Finds what somebody is to reach in a period.</summary>
public sealed class PeriodTargets(IGoals goals, ITargets targets, WorkCalendars calendars)
{
    /// <summary>
    /// The goal of just these days; else what the targets of the people come to, those for shorter periods by the working time of theirs that
    /// lies in it. Null where there is neither. What people set for themselves alone is left out.
    /// </summary>
    public async Task<long?> OfAsync(GoalGroup group, MetricCode metric, Period period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var people = group.People.ToList();
        if (people.Count == 0)
            return null;
        var standing = await goals.InAsync(people[0].OrganisationId, period.Range, cancellationToken);
        if (standing.LastOrDefault(goal => goal.Owner == group.Owner && goal.Metric == metric && goal.Start == period.Range.Start && goal.End == period.Range.End) is { } own)
            return own.Amount;
        var theirs = await targets.OfAsync([.. people.Select(person => person.Id)], period.Range.Start, period.Range.End, cancellationToken);
        var working = await calendars.OfAsync(people, period.Range.Start, cancellationToken);
        var sum = people.Sum(person => Of([.. theirs[person.Id].Where(target => target.Metric == metric)], period, working[person.Id]));
        return sum > 0 ? sum : null;
    }

    // The target for the period itself, else that for the longest shorter one.
    private static long Of(List<Target> mine, Period period, WorkCalendar calendar)
    {
        if (mine.LastOrDefault(target => target.PeriodOn(period.Range.Start, calendar.Periods).Range == period.Range) is { } exact)
            return exact.Amount;
        var shorter = mine.Where(target => !target.IsForOnePeriod && target.Period < period.Kind && target.Period != PeriodKind.Own).ToList();
        return shorter.Count == 0 ? 0 : Sum([.. shorter.Where(target => target.Period == shorter.Max(other => other.Period))], period.Range, calendar);
    }

    private static long Sum(List<Target> recurring, DateRange days, WorkCalendar calendar)
    {
        var sum = 0L;
        for (var part = recurring[0].PeriodOn(days.Start, calendar.Periods); part.Range.Start <= days.End; part = part.Next())
        {
            var shared = new DateRange(Later(part.Range.Start, days.Start), Earlier(part.Range.End, days.End));
            if (recurring.FindLast(target => target.HoldsOn(shared.End)) is { } target)
                sum += Proration.Part(target.Amount, calendar.HalfDays(shared), calendar.HalfDays(part.Range));
        }

        return sum;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
