using SalesBot.Application.Forecasting;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Works out rates and best months from what somebody reported; for who leads, from what everybody led did together.</summary>
internal sealed class OwnFigures(ReadWork work, ReadTeamDay teams, IPeople people)
{
    private const int DaysBack = 182;
    private const int MonthsBack = 12;
    private const int MostMonths = 3;

    /// <summary>The rate of a period, of half a year where none is named, and the team's beside it.</summary>
    public async Task<Card> RateAsync(Turn turn, ActionConversion kind, AskedPeriod? asked, CancellationToken cancellationToken)
    {
        Period? period = asked is { } named ? Statements.PeriodOf(named, PeriodKind.Month, turn.Today, turn.Periods) : null;
        var days = period?.Range ?? new DateRange(turn.Today.AddDays(1 - DaysBack), turn.Today);
        var (part, whole) = kind == ActionConversion.OrdersPerProposal ? (Metrics.Order, Metrics.Proposal) : (Metrics.Revenue, Metrics.Order);
        var own = await work.OfAsync(await SeenAsync(turn, cancellationToken), turn.Today, cancellationToken);
        var (done, of) = (own.Amount(part, days), own.Amount(whole, days));
        if (of <= 0)
            return new Card(turn.Words.NoRate(kind, period, turn.Today));
        var card = new Card(turn.Words.RateIs(kind, period, (done, of), turn.Person.Role != Role.Rep, turn.Today));
        if (turn.Team is not { } team || turn.Person.Role != Role.Rep)
            return card;
        var all = await work.OfAsync(await people.MembersAsync(team.Id, turn.Today, cancellationToken), turn.Today, cancellationToken);
        return all.Amount(whole, days) is > 0 and var others ? card with { Blocks = [new TextBlock(turn.Words.RateOfTeam(kind, team.Name, (all.Amount(part, days), others)), TextTone.Subtle)] } : card;
    }

    /// <summary>The months of a year that brought most of a metric.</summary>
    public async Task<Card> BestMonthAsync(Turn turn, MetricCode metric, CancellationToken cancellationToken)
    {
        var own = await work.OfAsync(await SeenAsync(turn, cancellationToken), turn.Today, cancellationToken);
        var month = Period.Containing(turn.Today, PeriodKind.Month);
        var months = new List<(Period Month, long Amount)>();
        for (var i = 0; i < MonthsBack; i++, month = month.Previous())
            months.Add((month, own.Amount(metric, month.Range)));
        var best = months.Where(one => one.Amount > 0).OrderByDescending(one => one.Amount).ThenByDescending(one => one.Month.Range.Start).Take(MostMonths).ToList();
        if (best.Count == 0)
            return new Card(turn.Words.NoBestMonth(metric));
        return new Card(turn.Words.BestMonth(metric, best[0].Month.Range.Start, best[0].Amount, best[0].Month.Range.Contains(turn.Today), turn.Today))
        {
            Blocks = [.. best.Skip(1).Select(one => new TextBlock(turn.Words.NextBestMonth(1 + best.Count(other => other.Amount > one.Amount), metric, one.Month.Range.Start, one.Amount, turn.Today), TextTone.Subtle))],
        };
    }

    private async Task<IReadOnlyCollection<Person>> SeenAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person.Role == Role.Rep ? [turn.Person] : [.. (await teams.SeenByAsync(turn.Person, turn.Today, cancellationToken)).Values];
}
