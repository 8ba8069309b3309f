using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Honours;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>
/// Tells of honours, each once: a person's in private with what else is due, a team's records in its group outside of the quiet hours; what is
/// taken back before it was told is not told; afterwards a team's card changes, and a person is told in private.
/// </summary>
public sealed class TellHonours(INudgeLog log, INudgeSettings settings, IOutbox outbox, IPeople people, NudgeWay way)
{
    // An honour is told for the same feat once for good, so that what is undone and done again is no news.
    private static string KeyOf(Honour honour) => $"honour:{honour.Key}";

    internal async Task GivenAsync(Honour honour, BadgeRule? rule, HonourScope scope, CancellationToken cancellationToken)
    {
        var kind = scope.Team is null ? NudgeKind.Honour : NudgeKind.TeamRecord;
        var isWanted = scope.Team is not null || (await settings.OfAsync(scope.Person.Id, cancellationToken)).IsOn(kind);
        var due = scope.Team is { } team ? QuietHours.Usual.FirstTimeFrom(scope.Now, team.Zone) : scope.Now;
        var known = await log.FindAsync(KeyOf(honour), cancellationToken);
        if (known is { State: NudgeState.Dropped, Reason: NudgeDrop.NoLongerTrue })
        {
            known.Tell(FactsOf(honour, rule));
            known.Wait(due);
        }
        else if (known is null)
        {
            var entry = new NudgeEntry(KeyOf(honour), kind, scope.Person.Id, isWanted ? NudgeState.Waiting : NudgeState.Noted, due) { TeamId = scope.Team?.Id };
            entry.Tell(FactsOf(honour, rule));
            await log.AddAsync(entry, cancellationToken);
        }
        else if (known is { State: NudgeState.Sent } && scope.Team is not null)
        {
            await ChangeAsync(known, honour, scope.Team, false, scope, cancellationToken);
        }
        else if (known is { State: NudgeState.Sent } && isWanted)
        {
            await CorrectAsync(known, honour, FactsOf(honour, rule), isTakenBack: false, scope, cancellationToken);
        }

        if (isWanted && scope.Team is null)
            await settings.LookByAsync(scope.Person.Id, scope.Now, cancellationToken);
    }

    internal async Task TakenBackAsync(Honour honour, HonourScope scope, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(KeyOf(honour), cancellationToken) is not { } known)
            return;
        if (known.State == NudgeState.Waiting)
            known.Drop(NudgeDrop.NoLongerTrue, scope.Now);
        else if (known.State == NudgeState.Sent && scope.Team is { } team)
            await ChangeAsync(known, honour, team, true, scope, cancellationToken);
        else if (known is { State: NudgeState.Sent, Facts: { } facts } && (await settings.OfAsync(scope.Person.Id, cancellationToken)).IsOn(NudgeKind.Honour))
            await CorrectAsync(known, honour, facts, isTakenBack: true, scope, cancellationToken);
    }

    // Whoever was told of an honour is told that it is none, and told again where it comes back.
    private async Task CorrectAsync(NudgeEntry known, Honour honour, NudgeFacts facts, bool isTakenBack, HonourScope scope, CancellationToken cancellationToken)
    {
        var message = new OutboxMessage(
            Guid.CreateVersion7(scope.Now), $"{known.Key}:{honour.Id:N}:{(isTakenBack ? "back" : "again")}", MessageClass.Notice,
            way.Writer.OwnHonour(scope.Person, facts, isTakenBack), scope.Now, scope.Now + NudgeRule.Of(NudgeKind.Honour).UsefulFor)
        { ToPerson = scope.Person.Id };
        await outbox.AddAsync(message, cancellationToken);
    }

    /// <summary>Puts a team's record that has waited on its way.</summary>
    public async Task SendAsync(NudgeEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.TeamId is not { } id || await people.FindTeamAsync(id, cancellationToken) is not { } team || entry.Facts is not { } facts)
        {
            entry.Drop(NudgeDrop.NoLongerTrue, now);
            return;
        }

        var message = new OutboxMessage(
            Guid.CreateVersion7(now), entry.Key, MessageClass.Notice, way.Writer.TeamRecord(team, facts, isTakenBack: false), now,
            now + NudgeRule.Of(NudgeKind.TeamRecord).UsefulFor)
        { ToTeam = team.Id };
        await outbox.AddAsync(message, cancellationToken);
        entry.Send(entry.Key, now);
    }

    private async Task ChangeAsync(
        NudgeEntry known, Honour honour, Team team, bool isTakenBack, HonourScope scope, CancellationToken cancellationToken)
    {
        var facts = isTakenBack ? known.Facts! : FactsOf(honour, null);
        var card = way.Writer.TeamRecord(team, facts, isTakenBack);
        var change = new OutboxMessage(
            Guid.CreateVersion7(scope.Now), $"{known.Key}:{honour.Id:N}:{(isTakenBack ? "back" : "again")}", MessageClass.Update, card, scope.Now,
            scope.Now + NudgeRule.Of(NudgeKind.TeamRecord).UsefulFor)
        { ToTeam = team.Id, ReplacesKey = known.MessageKey };
        await outbox.AddAsync(change, cancellationToken);
    }

    private static NudgeFacts FactsOf(Honour honour, BadgeRule? rule) => new(
        honour.Metric ?? Metrics.Call, honour.Period, honour.Start, honour.Value, honour.Before, (int)SortOf(rule), honour.Name);

    private static HonourSort SortOf(BadgeRule? rule) => rule switch
    {
        BadgeRule.Amount => HonourSort.AmountBadge,
        BadgeRule.ReportStreak => HonourSort.ReportStreakBadge,
        BadgeRule.TargetStreak => HonourSort.TargetStreakBadge,
        _ => HonourSort.Record,
    };
}
