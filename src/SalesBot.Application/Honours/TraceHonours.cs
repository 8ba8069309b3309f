using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>A working day of a streak.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Done">What was reported for it and stands; empty where an explicit none was.</param>
public sealed record StreakDay(DateOnly Day, IReadOnlyList<DaySum> Done);

/// <summary>A badge with what it comes from.</summary>
/// <param name="Honour">The badge as it was given.</param>
/// <param name="Trace">The lines of the ledger in its period; null for a streak.</param>
/// <param name="Days">The days of a streak; empty for anything else.</param>
public sealed record BadgeTrace(Honour Honour, FigureTrace? Trace, IReadOnlyList<StreakDay> Days);

/// <summary>A record with what it comes from.</summary>
/// <param name="Record">The record.</param>
/// <param name="Trace">The lines of the ledger in its period.</param>
public sealed record RecordTrace(RecordLine Record, FigureTrace Trace);

/// <summary>Leads badges and records back to the days and reports from which they come.</summary>
public sealed class TraceHonours(ReadHonours honours, ILedger ledger, IBoardHistory history, WorkCalendars calendars)
{
    /// <summary>What a badge that somebody holds comes from; null where it is not held.</summary>
    /// <param name="person">Whose badge it is.</param>
    /// <param name="held">The badges that the person holds, latest first.</param>
    /// <param name="name">The badge's name or a part of it; empty for the latest.</param>
    /// <param name="isStreak">Whether any badge for a streak is meant where none has the name.</param>
    /// <param name="today">The person's local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<BadgeTrace?> BadgeAsync(
        Person person, IReadOnlyList<Honour> held, string name, bool isStreak, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(held);
        var honour = name.Length == 0 ? held is [var latest, ..] ? latest : null
            : held.FirstOrDefault(one => Is(one, name, whole: true)) ?? held.FirstOrDefault(one => Is(one, name, whole: false)) ?? (isStreak ? held.FirstOrDefault(one => one.Metric is null) : null);
        if (honour is null)
            return null;
        var range = new DateRange(honour.Start, honour.End);
        if (honour.Metric is { } metric)
            return new BadgeTrace(honour, await TraceAsync(person, metric, range, cancellationToken), []);
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        var done = (await ledger.OfAsync(person.Id, range, cancellationToken)).Where(sum => sum.Amount > 0).ToLookup(sum => sum.Day);
        return new BadgeTrace(honour, null, [.. range.Each().Where(calendar.IsWorkingDay).Select(day => new StreakDay(day, [.. done[day].OrderBy(sum => Metrics.OrderOf(sum.Metric))]))]);
    }

    /// <summary>What the records of somebody come from: those of a metric, or the latest one; none where there is no record.</summary>
    public async Task<IReadOnlyList<RecordTrace>> RecordsAsync(Person person, MetricCode? metric, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var all = await honours.RecordsAsync(person, today, cancellationToken);
        var wanted = metric is { } named ? all.Where(record => record.Metric == named)
            : all.OrderByDescending(record => record.Best.Period.Range.End).ThenByDescending(record => record.Best.Period.Range.Start).Take(1);
        var traces = new List<RecordTrace>();
        foreach (var record in wanted.ToList())
            traces.Add(new RecordTrace(record, await TraceAsync(person, record.Metric, record.Best.Period.Range, cancellationToken)));
        return traces;
    }

    private async Task<FigureTrace> TraceAsync(Person person, MetricCode metric, DateRange range, CancellationToken cancellationToken)
    {
        var lines = await history.LinesAsync([person.Id], metric, range, null, cancellationToken);
        return new FigureTrace(metric, lines.Sum(line => line.Amount), lines);
    }

    private static bool Is(Honour honour, string name, bool whole) => honour.Name is { } own
        && (whole ? own.Equals(name, StringComparison.OrdinalIgnoreCase) : own.Contains(name, StringComparison.OrdinalIgnoreCase));
}
