using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>What became of what was due for somebody.</summary>
/// <param name="WasSent">Whether a message was put on its way.</param>
/// <param name="LookAt">When to look at the person again for what has to wait; null where nothing has.</param>
public readonly record struct SettledNudges(bool WasSent, DateTimeOffset? LookAt);

/// <summary>Decides about all that is due for one person, in one unit of work: sent in one message, left out for a reason, or put off.</summary>
public sealed class SettleNudges(
    IUnitOfWork unitOfWork, INudgeLog log, INudgeSettings settings, IOutbox outbox, NudgeWay way)
{
    /// <summary>Decides and keeps what was decided.</summary>
    /// <param name="who">The person.</param>
    /// <param name="due">What is due.</param>
    /// <param name="sentToday">How many nudges were sent on the local day before.</param>
    /// <param name="isAtWork">Whether the person is at work now; news waits for whoever is not.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task<SettledNudges> ExecuteAsync(
        PersonNow who, IReadOnlyList<NudgeDue> due, int sentToday, bool isAtWork, CancellationToken cancellationToken)
    {
        var (send, dropped, lookAt) = Decide(who, due, sentToday, isAtWork);
        if (send.Count + dropped.Count == 0)
            return new SettledNudges(false, lookAt);
        var wasSent = await unitOfWork.ExecuteAsync(ct => KeepAsync(who, send, dropped, ct), cancellationToken);
        if (wasSent)
            way.Signal.Wake();
        return new SettledNudges(wasSent, lookAt);
    }

    /// <summary>Sets when several people are looked at next.</summary>
    public Task LookAgainAsync(IReadOnlyCollection<(NudgeLook Look, DateTimeOffset At)> people, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async ct =>
            {
                await settings.LookAgainAsync(people, ct);
                return true;
            },
            cancellationToken);

    internal static (IReadOnlyList<NudgeDue> Send, IReadOnlyList<(NudgeDue Nudge, NudgeDrop Reason)> Dropped, DateTimeOffset? LookAt) Decide(
        PersonNow who, IReadOnlyList<NudgeDue> due, int sentToday, bool isAtWork)
    {
        var dropped = new List<(NudgeDue, NudgeDrop)>();
        var open = new List<NudgeDue>();
        var afterQuiet = who.Preferences.Quiet.FirstTimeFrom(who.Now, who.Zone);
        DateTimeOffset? lookAt = null;
        foreach (var nudge in due)
        {
            if (nudge.UsefulUntil <= who.Now)
                dropped.Add((nudge, NudgeDrop.TooLate));
            else if (!who.Preferences.IsOn(nudge.Kind))
                dropped.Add((nudge, NudgeDrop.NotWanted));
            else if (who.Preferences.MutedUntil is { } muted && muted > who.Now)
                Hold(nudge, muted, NudgeDrop.NotWanted);
            else if (afterQuiet > who.Now && !nudge.IsOwnTime)
                Hold(nudge, afterQuiet, NudgeDrop.QuietHours);
            else if (isAtWork)
                open.Add(nudge);
        }

        var (send, over) = NudgeBudget.Divide(open, nudge => nudge.Value, sentToday, who.Preferences.MostADay);
        return (send, [.. dropped, .. over.Select(nudge => (nudge, NudgeDrop.OverTheDaysMost))], lookAt);

        void Hold(NudgeDue nudge, DateTimeOffset until, NudgeDrop otherwise)
        {
            if (until >= nudge.UsefulUntil)
                dropped.Add((nudge, otherwise));
            else if (lookAt is null || until < lookAt)
                lookAt = until;
        }
    }

    private async Task<bool> KeepAsync(
        PersonNow who, IReadOnlyList<NudgeDue> send, IReadOnlyList<(NudgeDue Nudge, NudgeDrop Reason)> dropped, CancellationToken cancellationToken)
    {
        foreach (var (nudge, reason) in dropped)
            await WriteAsync(who, nudge, entry => entry.Drop(reason, who.Now), cancellationToken);
        var told = new List<NudgeDue>();
        foreach (var nudge in send)
            if (await WriteAsync(who, nudge, entry => entry.Send(send[0].Key, who.Now), cancellationToken))
                told.Add(nudge);
        if (told.Count == 0)
            return false;
        var card = way.Writer.Nudges(new NudgeMessage(who.Person, who.Today, [.. told.Select(nudge => nudge.Content)]));
        var message = new OutboxMessage(
            Guid.CreateVersion7(who.Now), send[0].Key, MessageClass.Notice, card, who.Now, told.Max(nudge => nudge.UsefulUntil)) { ToPerson = who.Person.Id };
        return await outbox.AddAsync(message, cancellationToken);
    }

    // Another run may have told it in the meantime; then it is there already, and not told again.
    private async Task<bool> WriteAsync(PersonNow who, NudgeDue nudge, Action<NudgeEntry> decide, CancellationToken cancellationToken)
    {
        if (nudge.Waits is null)
        {
            var entry = new NudgeEntry(nudge.Key, nudge.Kind, who.Person.Id, NudgeState.Waiting, who.Now);
            decide(entry);
            return await log.AddAsync(entry, cancellationToken);
        }

        if (await log.FindAsync(nudge.Key, cancellationToken) is not { State: NudgeState.Waiting } waiting)
            return false;
        decide(waiting);
        return true;
    }
}

/// <summary>How nudges leave: the words and the wake-up call.</summary>
/// <param name="writer">Words the cards.</param>
/// <param name="signal">Wakes the delivery.</param>
public sealed class NudgeWay(INoticeWriter writer, IDeliverySignal signal)
{
    internal INoticeWriter Writer => writer;

    internal IDeliverySignal Signal => signal;
}
