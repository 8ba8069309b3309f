using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>
/// Sees which best days, weeks and months were beaten, of a person or of a team as a whole, and takes a record back that no longer is one (L9). A
/// team's are those of everybody who is in it now or was when leaving the company.
/// </summary>
public sealed class BreakRecords(IHonours honours, ILedger ledger, GiveHonours give)
{
    // As far back as records are looked for.
    private const int Years = 3;

    /// <summary>What each metric was done of day by day, by somebody or by a team, as far back as records reach.</summary>
    public async Task<ILookup<MetricCode, (DateOnly Day, long Amount)>> DaysAsync(
        IReadOnlyCollection<PersonId> people, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var range = new DateRange(today.AddYears(-Years), today);
        var sums = people.Count == 1
            ? await ledger.OfAsync(people.First(), range, cancellationToken)
            : (await ledger.OfAsync(people, range, cancellationToken)).SelectMany(own => own);
        return sums.ToLookup(sum => sum.Metric, sum => (sum.Day, sum.Amount));
    }

    /// <summary>Looks at every period that was touched.</summary>
    public async Task ExecuteAsync(HonourScope scope, IReadOnlyList<Honour> lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var kind = scope.Team is null ? HonourKind.PersonalRecord : HonourKind.TeamRecord;
        var people = scope.Team is { } team ? await honours.EverInAsync(team.Id, cancellationToken) : [scope.Person.Id];
        var held = Honour.Held(lines).Where(line => line.Kind == kind).ToDictionary(line => line.Key);
        var days = await DaysAsync(people, scope.Today, cancellationToken);
        List<MetricCode> metrics = [.. days.Select(metric => metric.Key).Union(held.Values.Where(line => line.End >= scope.From).Select(line => line.Metric!.Value))];
        foreach (var metric in metrics)
        {
            foreach (var period in BestPeriods.Kinds)
            {
                var sums = BestPeriods.Sums(days[metric], period, scope.Calendar.Periods);
                foreach (var one in scope.Periods(period, DateOnly.MinValue))
                    await LookAsync(scope, kind, people, new Look(metric, one, sums), held, cancellationToken);
            }
        }
    }

    private async Task LookAsync(
        HonourScope scope, HonourKind kind, IReadOnlyCollection<PersonId> people, Look look, Dictionary<string, Honour> held,
        CancellationToken cancellationToken)
    {
        var range = look.Period.Range;
        var value = look.Sums.FirstOrDefault(sum => sum.Period.Range.Start == range.Start).Value;
        var before = BestPeriods.Before(look.Sums, look.Period);
        var key = Honour.KeyOf(kind, look.Metric.Value, scope.Owner, look.Period.Kind, range.Start);
        var has = held.GetValueOrDefault(key);
        if (has is not null)
        {
            if (before is null || value <= before.Value.Value)
                await give.TakeBackAsync(scope, has, cancellationToken);
            return;
        }

        // What is filled in of an earlier period is a record only where none of the later ones is better.
        if (before is not { } best || value <= best.Value || look.Sums.Any(sum => sum.Period.Range.Start > range.Start && sum.Value >= value))
            return;
        var feat = new Feat(look.Metric, look.Period.Kind, range.Start, range.End, value, best.Value);
        var evidence = await honours.EvidenceAsync(people, look.Metric, range, cancellationToken);
        await give.RecordAsync(scope, kind, key, feat, evidence, cancellationToken);
    }

    private sealed record Look(MetricCode Metric, Period Period, IReadOnlyList<Best> Sums);
}
