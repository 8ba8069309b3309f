using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>How a celebrated deal stands now.</summary>
public enum DealState
{
    /// <summary>Signed as celebrated.</summary>
    AsTold,

    /// <summary>Signed, with other figures than those celebrated first.</summary>
    Corrected,

    /// <summary>Taken back.</summary>
    TakenBack,
}

/// <summary>
/// Celebrates a signed deal in the team's group, and keeps the celebration true: it changes when the deal is corrected or taken back, and
/// is as before when the deal is brought back.
/// </summary>
public sealed class Celebrations(INudgeLog log, IOutbox outbox, IPeople people, ILedger ledger, NudgeWay way)
{
    // Deals of longer ago are filled in, not celebrated.
    private const int MostDaysAgo = 3;

    /// <summary>Follows what a report says of a deal.</summary>
    public async Task FollowAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (news.Report.TeamId is not { } teamId || news.Report.Entries.All(line => line.Metric != Metrics.Order))
            return;
        var known = news.Before == 0 ? null : await log.FindAsync(NudgeKeys.Celebration(news.Report.Id), cancellationToken);
        var deal = await DealAsync(news, [.. news.Report.Current, .. news.Report.Credited], cancellationToken);
        if (known is null && deal is null || await people.FindTeamAsync(teamId, cancellationToken) is not { } team)
            return;
        if (known is null)
            await BeginAsync(news, team, deal!, cancellationToken);
        else
            await ChangeAsync(news, team, known, deal, cancellationToken);
    }

    /// <summary>Puts a celebration that has waited on its way.</summary>
    public async Task SendAsync(NudgeEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var seller = await people.FindAsync(entry.PersonId, cancellationToken);
        if (entry.TeamId is not { } id || await people.FindTeamAsync(id, cancellationToken) is not { } team || seller is null)
            entry.Drop(NudgeDrop.NoLongerTrue, now);
        else
            await SendAsync(entry, team, seller, DealState.AsTold, now, cancellationToken);
    }

    private async Task BeginAsync(ReportNews news, Team team, NudgeFacts deal, CancellationToken cancellationToken)
    {
        if (!team.Celebrates(deal.Done) || news.Today.DayNumber - DayOf(news.Report.Current).DayNumber > MostDaysAgo)
            return;
        var entry = new NudgeEntry(
            NudgeKeys.Celebration(news.Report.Id), NudgeKind.Celebration, news.Person.Id, NudgeState.Waiting, FirstTime(team, news.Now))
        { TeamId = team.Id, ReportId = news.Report.Id };
        entry.Tell(deal);
        if (entry.At <= news.Now)
            await SendAsync(entry, team, news.Person, DealState.AsTold, news.Now, cancellationToken);
        await log.AddAsync(entry, cancellationToken);
    }

    private async Task ChangeAsync(ReportNews news, Team team, NudgeEntry known, NudgeFacts? deal, CancellationToken cancellationToken)
    {
        switch (known.State)
        {
            case NudgeState.Waiting when deal is null:
                known.Drop(NudgeDrop.NoLongerTrue, news.Now);
                break;
            case NudgeState.Waiting:
                known.Tell(deal);
                break;
            case NudgeState.Dropped when known.Reason == NudgeDrop.NoLongerTrue && deal is not null:
                known.Tell(deal);
                known.Wait(FirstTime(team, news.Now));
                break;
            case NudgeState.Sent:
                // Which deal of the month it was stays as it was told.
                var told = known.Facts!;
                var now = (deal ?? await DealAsync(news, LastDeal(news.Report), cancellationToken) ?? told) with { Step = told.Step };
                var state = deal is null ? DealState.TakenBack : now == told ? DealState.AsTold : DealState.Corrected;
                var card = way.Writer.Celebration(team, news.Person, now, state);
                var change = new OutboxMessage(
                    Guid.CreateVersion7(news.Now), $"{known.Key}:{news.Report.Revision}", MessageClass.Update, card, news.Now,
                    news.Now + NudgeRule.Of(NudgeKind.Celebration).UsefulFor)
                { ToTeam = team.Id, ReplacesKey = known.MessageKey };
                await outbox.AddAsync(change, cancellationToken);
                break;
        }
    }

    private async Task SendAsync(
        NudgeEntry entry, Team team, Person seller, DealState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var card = way.Writer.Celebration(team, seller, entry.Facts!, state);
        var message = new OutboxMessage(
            Guid.CreateVersion7(now), entry.Key, MessageClass.Notice, card, now, now + NudgeRule.Of(NudgeKind.Celebration).UsefulFor)
        { ToTeam = team.Id };
        await outbox.AddAsync(message, cancellationToken);
        entry.Send(entry.Key, now);
    }

    // The group is one's own as little as one's phone at night.
    private static DateTimeOffset FirstTime(Team team, DateTimeOffset now) => QuietHours.Usual.FirstTimeFrom(now, team.Zone);

    private static DateOnly DayOf(IEnumerable<ActivityEntry> lines) => lines.Where(line => line.Metric == Metrics.Order).Max(line => line.Day);

    // What is taken back is what was said last, not what was celebrated first.
    private static IReadOnlyList<ActivityEntry> LastDeal(Report report) =>
    [
        .. report.Entries.Where(line => line.Reverses is null).GroupBy(line => line.Revision)
            .Where(stated => stated.Any(line => line.Metric == Metrics.Order)).MaxBy(stated => stated.Key) ?? Enumerable.Empty<ActivityEntry>(),
    ];

    private async Task<NudgeFacts?> DealAsync(ReportNews news, IReadOnlyList<ActivityEntry> lines, CancellationToken cancellationToken)
    {
        List<ActivityEntry> own = [.. lines.Where(line => line.PersonId == news.Report.PersonId && line.Metric == Metrics.Order)];
        var orders = own.Sum(line => line.Amount);

        // A deal is celebrated whole, whoever shares in it.
        var money = lines.Where(line => line.Metric == Metrics.Revenue).Sum(line => line.Amount);
        if (orders <= 0 || money <= 0)
            return null;
        var month = Period.Containing(DayOf(own), PeriodKind.Month, news.Calendar.Periods);
        var sums = await ledger.OfAsync(news.Person.Id, month.Range, cancellationToken);
        var inMonth = sums.Where(sum => sum.Metric == Metrics.Order).Sum(sum => sum.Amount);
        var customers = string.Join('\n', own.SelectMany(line => line.Customers).Distinct());
        var sharing = lines.Where(line => line.PersonId != news.Report.PersonId && (line.Metric == Metrics.Revenue || line.Metric == Metrics.Order)).Select(line => line.PersonId).ToHashSet();
        var with = sharing.Count == 0 ? null : string.Join('\n', (await people.FindAsync(sharing, cancellationToken)).Select(one => one.Name).Order(StringComparer.Ordinal));
        return new NudgeFacts(Metrics.Revenue, PeriodKind.Month, month.Range.Start, money, orders, (int)Math.Min(inMonth, int.MaxValue), customers) { With = with };
    }
}
