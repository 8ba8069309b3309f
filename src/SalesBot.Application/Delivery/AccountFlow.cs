namespace SalesBot.Application.Delivery;

/// <summary>
/// What one account sends: within its windows, evenly when much waits, more slowly for a while after the channel has complained, and not at
/// all while it is paused.
/// </summary>
internal sealed class AccountFlow(SendQuota quota)
{
    // Time lost to a late wake-up may be made up for; more than that would be a burst.
    private static readonly TimeSpan CatchUp = TimeSpan.FromMilliseconds(100);

    // Long enough for what is under way to arrive; one refusal over a few milliseconds must not cost a minute.
    private static readonly TimeSpan SlowFor = TimeSpan.FromSeconds(10);

    // The first messages of a process take longest on their way, each a little less than the one before, and so arrive closer than they left.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private readonly SendLog log = new(quota.AccountWindows);
    private readonly SendLog departures = new(quota.AccountWindows);
    private TimeSpan paced = TimeSpan.MinValue;
    private TimeSpan heldUntil = TimeSpan.MinValue;
    private TimeSpan pausedUntil = TimeSpan.MinValue;
    private TimeSpan? slowUntil;
    private (string Conversation, TimeSpan Until) complaint = ("", TimeSpan.MinValue);

    /// <summary>The earliest time for one more message; an answer need not keep the pace, since it is one and no pile.</summary>
    public TimeSpan NextAt(TimeSpan now, bool isAnswer)
    {
        var next = log.NextAt(now);
        if (next > now)
            heldUntil = next;
        next = pausedUntil > next ? pausedUntil : next;
        return !isAnswer && paced > next ? paced : next;
    }

    public void Add(TimeSpan now)
    {
        log.Add(now);
        slowUntil ??= now + WarmUp;
        var from = paced > now - CatchUp ? paced : now - CatchUp;

        // Waiting for a window is no lost time: made up for, it would be a burst each time that the window opens.
        from = heldUntil > from && heldUntil <= now ? heldUntil : from;
        paced = from + (now < slowUntil ? quota.Pace * 2 : quota.Pace);
    }

    /// <summary>
    /// The earliest time at which a message that was given room may go. Between the two it is written down, which takes now longer, now
    /// shorter: without this, some that were held up and some that were not would arrive as one burst.
    /// </summary>
    public TimeSpan DepartureAt(TimeSpan now) => departures.NextAt(now);

    public void Depart(TimeSpan now) => departures.Add(now);

    public void Pause(TimeSpan until) => pausedUntil = until > pausedUntil ? until : pausedUntil;

    /// <summary>
    /// The channel refused a conversation until a time. One conversation says nothing about the others; a second one while the first still
    /// waits means that the account as a whole sends too much.
    /// </summary>
    public void Complained(string conversation, TimeSpan until, TimeSpan now)
    {
        slowUntil = now + SlowFor;
        if (complaint.Until > now && complaint.Conversation != conversation)
            Pause(until < complaint.Until ? until : complaint.Until);
        complaint = (conversation, until);
    }
}
