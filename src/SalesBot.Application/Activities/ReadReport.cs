using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>Reads where the lines of a report leave their metrics.</summary>
public sealed class ReadReport(ReadProgress progress, IPeople people, ReadCurrency currency)
{
    /// <summary>The currency of the ledger, where a statement names one at all; null otherwise.</summary>
    internal async Task<string?> LedgerAsync(Person person, IEnumerable<string?> named, CancellationToken cancellationToken) =>
        named.Any(code => code is not null) ? await currency.OfAsync(person.OrganisationId, cancellationToken) : null;

    /// <summary>Lines with where they leave the person's metrics, and who else has a part in them.</summary>
    public async Task<IReadOnlyList<RecordedItem>> OfAsync(
        Person person, WorkCalendar calendar, IReadOnlyList<SharedLine> lines, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(lines);
        var states = await progress.MetricsAsync(person, calendar, [.. lines.Select(line => (line.Own.Metric, line.Own.Day))], today, cancellationToken);
        var items = new List<RecordedItem>(lines.Count);
        foreach (var line in lines)
        {
            var own = line.Own;
            items.Add(new RecordedItem(own.Metric, own.Amount, own.Day, own.Customers, states[(own.Metric, own.Day)])
            {
                Shares = line.Credited.Count == 0 ? [] : await SharesAsync(line.Credited, cancellationToken),
            });
        }

        return items;
    }

    private async Task<IReadOnlyList<CreditShare>> SharesAsync(IReadOnlyList<ActivityEntry> credited, CancellationToken cancellationToken)
    {
        var shares = new List<CreditShare>(credited.Count);
        foreach (var line in credited)
            shares.Add(new CreditShare((await people.FindAsync(line.PersonId, cancellationToken))?.Name ?? "?", line.Amount));
        return shares;
    }
}
