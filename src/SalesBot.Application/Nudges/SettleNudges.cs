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
        var (afterQuiet, forNews) = (who.Preferences.Quiet.FirstTimeFrom(who.Now, who.Zone), who.Preferences.Quiet.FirstTimeForNews(who.Now, who.Zone));
        DateTimeOffset? lookAt = null;
        foreach (var nudge in due)
        {
            if (nudge.UsefulUntil <= who.Now)
                dropped.Add((nudge, NudgeDrop.TooLate));
            else if (!who.Preferences.IsOn(nudge.Kind))
                dropped.Add((nudge, NudgeDrop.NotWanted));
            else if (who.Preferences.MutedUntil is { } muted && muted > who.Now)
                Hush(nudge, muted);
            else if (!nudge.IsOwnTime && (nudge.Waits is null ? afterQuiet : forNews) is var first && first > who.Now)
                Hold(nudge, first, NudgeDrop.QuietHours);
            else if (isAtWork)
                open.Add(nudge);
        }

        var (send, over) = NudgeBudget.Divide(open, nudge => nudge.Value, sentToday, who.Preferences.MostADay);
        return (send, [.. dropped, .. over.Select(nudge => (nudge, NudgeDrop.OverTheDaysMost))], lookAt);

        void Hold(NudgeDue nudge, DateTimeOffset until, NudgeDrop otherwise)
        {
            if (until >= nudge.UsefulUntil)
                dropped.Add((nudge, otherwise));
            else
                LookAt(until);
        }

        // What a time of day makes due is due again as soon as it may be told, if it is of use then.
        void Hush(NudgeDue nudge, DateTimeOffset until)
        {
            if (nudge.Waits is null)
                LookAt(until);
            else
                Hold(nudge, until, NudgeDrop.NotWanted);
        }

        void LookAt(DateTimeOffset at) => lookAt = lookAt is { } earlier && earlier <= at ? earlier : at;
    }

    private async Task<bool> KeepAsync(
        PersonNow who, IReadOnlyList<NudgeDue> send, IReadOnlyList<(NudgeDue Nudge, NudgeDrop Reason)> dropped, CancellationToken cancellationToken)
    {
        // Another run may have told some of it in the meantime; within the unit of work nobody can.
        var known = await log.KnownAsync([.. send.Concat(dropped.Select(d => d.Nudge)).Where(nudge => nudge.Waits is null).Select(nudge => nudge.Key)], cancellationToken);
        foreach (var (nudge, reason) in dropped)
            if (await LineAsync(who, nudge, known, cancellationToken) is { } line)
                await WriteAsync(nudge, line, entry => entry.Drop(reason, who.Now), cancellationToken);
        var told = new List<(NudgeDue Nudge, NudgeEntry Line)>();
        foreach (var nudge in send)
            if (await LineAsync(who, nudge, known, cancellationToken) is { } line)
                told.Add((nudge, line));
        if (told.Count == 0)
            return false;
        var key = told[0].Nudge.Key;
        foreach (var (nudge, line) in told)
            await WriteAsync(nudge, line, entry => entry.Send(key, who.Now), cancellationToken);
        var card = way.Writer.Naming(who.Catalogue).Nudges(new NudgeMessage(who.Person, who.Today, [.. told.Select(t => t.Nudge.Content)]));
        var message = new OutboxMessage(
            Guid.CreateVersion7(who.Now), key, MessageClass.Notice, card, who.Now, told.Max(t => t.Nudge.UsefulUntil))
        { ToPerson = who.Person.Id };
        return await outbox.AddAsync(message, cancellationToken);
    }

    // The line of what waits is there; one of what has just become due is new. Null where it was settled before.
    private async Task<NudgeEntry?> LineAsync(PersonNow who, NudgeDue nudge, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        if (nudge.Waits is null)
            return known.Contains(nudge.Key) ? null : new NudgeEntry(nudge.Key, nudge.Kind, who.Person.Id, NudgeState.Waiting, who.Now);
        return await log.FindAsync(nudge.Key, cancellationToken) is { State: NudgeState.Waiting } waiting ? waiting : null;
    }

    private async Task WriteAsync(NudgeDue nudge, NudgeEntry line, Action<NudgeEntry> decide, CancellationToken cancellationToken)
    {
        decide(line);
        if (nudge.Waits is null)
            await log.AddAsync(line, cancellationToken);
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
