using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>
/// Looks up what people did with whom: customers, last contacts and deals. A manager is answered for everybody led, unless there are so many
/// that it would be a table.
/// </summary>
internal sealed class OwnViews(ITeamReports reports, ReadTeamDay teams)
{
    private const int MostLines = 10;
    private const int MostPeople = 100;
    private const int ReachDays = 180;

    /// <summary>The customers of a period; this week's where none is named.</summary>
    public async Task<Card> CustomersAsync(Turn turn, OwnWish.Customers wish, CancellationToken cancellationToken)
    {
        var period = Statements.PeriodOf(wish.Period, PeriodKind.Week, turn.Today, turn.Periods);
        var seen = await SeenAsync(turn, cancellationToken);
        var contacts = (await reports.ContactsAsync([.. seen.Keys], period.Range, cancellationToken))
            .Where(contact => !wish.VisitsOnly || contact.Metric == Metrics.Visit).ToList();
        if (contacts.Count == 0)
            return new Card(turn.Words.NoCustomers(period, wish.VisitsOnly, turn.Today));
        var customers = contacts.SelectMany(contact => contact.Customers).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new Card(turn.Words.CustomersTitle(period, customers, wish.VisitsOnly, turn.Today))
        {
            Blocks = Lines(turn, [.. ByDay(contacts).Select(day => turn.Words.ContactLine(day, Who(turn, seen, day[0].Person), turn.Today))]),
        };
    }

    /// <summary>The last days on which anything was reported with a customer, latest first.</summary>
    public async Task<Card> LastContactAsync(Turn turn, string customer, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(turn, cancellationToken);
        var contacts = (await reports.ContactsAsync([.. seen.Keys], new DateRange(turn.Today.AddDays(-ReachDays), turn.Today), cancellationToken))
            .Where(contact => contact.Customers.Any(name => name.Contains(customer, StringComparison.OrdinalIgnoreCase))).ToList();
        if (contacts.Count == 0)
            return new Card(turn.Words.NoContact(customer, ReachDays));
        var days = ByDay(contacts).Take(MostLines / 2).ToList();
        return new Card(turn.Words.LastContact(customer, days[0], Who(turn, seen, days[0][0].Person), turn.Today))
        {
            Blocks = [.. days.Skip(1).Select(day => new TextBlock(turn.Words.ContactLine(day, Who(turn, seen, day[0].Person), turn.Today), TextTone.Subtle))],
        };
    }

    /// <summary>The deals of a period, latest first; this month's where none is named.</summary>
    public async Task<Card> DealsAsync(Turn turn, AskedPeriod? asked, CancellationToken cancellationToken)
    {
        var period = MonthOr(turn, asked);
        var (seen, deals) = await FoundAsync(turn, period.Range, cancellationToken);
        return deals.Count == 0 ? new Card(turn.Words.NoDeals(period, turn.Today)) : new Card(turn.Words.DealsTitle(period, deals, turn.Today))
        {
            Blocks = Lines(turn, [.. deals.Select(deal => turn.Words.DealItem(deal, Who(turn, seen, deal.Person), turn.Today))]),
        };
    }

    /// <summary>The deal of a period with the largest amount, the latest of equal ones; this month's where none is named.</summary>
    public async Task<string> BiggestDealAsync(Turn turn, AskedPeriod? asked, CancellationToken cancellationToken)
    {
        var period = MonthOr(turn, asked);
        var (seen, deals) = await FoundAsync(turn, period.Range, cancellationToken);
        return deals.MaxBy(deal => deal.Revenue) switch
        {
            null => turn.Words.NoDeals(period, turn.Today),
            { Revenue: 0 } => turn.Words.NoAmounts(period, turn.Today),
            var biggest => turn.Words.BiggestDeal(period, biggest, Who(turn, seen, biggest.Person), turn.Today),
        };
    }

    /// <summary>The last deal of a period; of half a year where none is named.</summary>
    public async Task<string> LatestDealAsync(Turn turn, AskedPeriod? asked, CancellationToken cancellationToken)
    {
        var period = MonthOr(turn, asked);
        var (seen, deals) = await FoundAsync(turn, asked is null ? new DateRange(turn.Today.AddDays(-ReachDays), turn.Today) : period.Range, cancellationToken);
        return deals is [var latest, ..] ? turn.Words.LatestDeal(latest, Who(turn, seen, latest.Person), turn.Today) : turn.Words.NoDeals(period, turn.Today);
    }

    /// <summary>Whether a customer has signed: the last deal with them, of half a year.</summary>
    public async Task<string> DealWithAsync(Turn turn, string customer, CancellationToken cancellationToken)
    {
        var (seen, deals) = await FoundAsync(turn, new DateRange(turn.Today.AddDays(-ReachDays), turn.Today), cancellationToken);
        return deals.FirstOrDefault(deal => deal.Customers.Any(name => name.Contains(customer, StringComparison.OrdinalIgnoreCase))) is { } signed
            ? turn.Words.DealSigned(signed, Who(turn, seen, signed.Person), turn.Today) : turn.Words.NoDealWith(customer, ReachDays);
    }

    private static Period MonthOr(Turn turn, AskedPeriod? asked) => Statements.PeriodOf(asked, PeriodKind.Month, turn.Today, turn.Periods);

    // Latest first.
    private async Task<(IReadOnlyDictionary<PersonId, Person> Seen, IReadOnlyList<Deal> Deals)> FoundAsync(Turn turn, DateRange days, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(turn, cancellationToken);
        var deals = await reports.DealsAsync([.. seen.Keys], days, cancellationToken);
        return (seen, [.. deals.Reverse().OrderByDescending(deal => deal.Day)]);
    }

    private async Task<IReadOnlyDictionary<PersonId, Person>> SeenAsync(Turn turn, CancellationToken cancellationToken) =>
        await teams.SeenByAsync(turn.Person, turn.Today, cancellationToken) is { Count: <= MostPeople } seen
            ? seen : new Dictionary<PersonId, Person> { [turn.Person.Id] = turn.Person };

    private static IReadOnlyList<CardBlock> Lines(Turn turn, IReadOnlyList<string> lines) =>
    [
        .. lines.Take(MostLines).Select(line => new TextBlock(line)),
        .. lines.Count > MostLines ? [new TextBlock(turn.Words.AndMore(lines.Count - MostLines), TextTone.Subtle)] : Array.Empty<CardBlock>(),
    ];

    private static string? Who(Turn turn, IReadOnlyDictionary<PersonId, Person> seen, PersonId person) => person == turn.Person.Id ? null : seen[person].Name;

    // What one person did on one day is one line, the latest day first.
    private static IEnumerable<List<Contact>> ByDay(IEnumerable<Contact> contacts) =>
        contacts.GroupBy(contact => (contact.Day, contact.Person)).Select(day => day.ToList()).OrderByDescending(day => day[0].Day);
}
