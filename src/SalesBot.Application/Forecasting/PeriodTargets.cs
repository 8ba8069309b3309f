using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Forecasting;

/// <summary>Finds what somebody is to reach in a period.</summary>
public sealed class PeriodTargets(IGoals goals, ITargets targets, WorkCalendars calendars)
{
    /// <summary>
    /// The goal of just these days; else what the targets of the people come to, those for shorter periods by the working time of theirs that
    /// lies in it, none for days on which a longer one holds. Null where there is neither. What people set for themselves alone is left out.
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

    // The target for the period itself, else what those for shorter ones come to.
    private static long Of(List<Target> mine, Period period, WorkCalendar calendar) =>
        mine.LastOrDefault(target => target.PeriodOn(period.Range.Start, calendar.Periods).Range == period.Range) is { } exact
            ? exact.Amount : ShorterTargets.Of(mine, period, calendar).Amount;
}
