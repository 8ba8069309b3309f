using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>The best of one metric in a kind of period.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Best">The period and what was done in it.</param>
public sealed record RecordLine(MetricCode Metric, Best Best);

/// <summary>Reads what somebody, or a team, has been honoured with.</summary>
public sealed class ReadHonours(IHonours honours, BreakRecords records, SettleHonours settle, WorkCalendars calendars)
{
    /// <summary>The badges that a person holds, latest first; what has just been reported is looked at before.</summary>
    public async Task<IReadOnlyList<Honour>> BadgesAsync(Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await settle.LookNowAsync(person, now, cancellationToken);
        var held = Honour.Held(await honours.LinesOfAsync(person.Id.Value, cancellationToken));
        return [.. held.Where(line => line.Kind == HonourKind.Badge).Reverse()];
    }

    /// <summary>A person's best day, week and month of each metric.</summary>
    public async Task<IReadOnlyList<RecordLine>> RecordsAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var days = await records.DaysAsync([person.Id], today, cancellationToken);
        return Lines(days, (await calendars.OfAsync(person, today, cancellationToken)).Periods);
    }

    /// <summary>A team's best day, week and month of each metric.</summary>
    public async Task<IReadOnlyList<RecordLine>> RecordsAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var days = await records.DaysAsync(await honours.EverInAsync(team.Id, cancellationToken), today, cancellationToken);
        return Lines(days, (await calendars.OfTeamAsync(team, today, cancellationToken)).Periods);
    }

    /// <summary>When the weeks and fiscal years of a person's company begin.</summary>
    public Task<PeriodRules> PeriodsAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return calendars.PeriodsAsync(person.OrganisationId, cancellationToken);
    }

    private static IReadOnlyList<RecordLine> Lines(ILookup<MetricCode, (DateOnly Day, long Amount)> days, PeriodRules rules) =>
    [
        .. from metric in days.OrderBy(metric => Metrics.OrderOf(metric.Key))
           from kind in BestPeriods.Kinds
           let best = BestPeriods.Of(BestPeriods.Sums(metric, kind, rules))
           where best is not null
           select new RecordLine(metric.Key, best.Value),
    ];
}
