namespace SalesBot.Application.Delivery;

/// <summary>
/// Keeps the bot within what channels take, before they refuse: every message is counted for its account and its conversation. Safe for any
/// number of threads. It counts within this process; several nodes share a limit by dividing it.
/// </summary>
public sealed class SendLimits(TimeProvider clock)
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, AccountFlow> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SendLog> conversations = new(StringComparer.Ordinal);
    private TimeSpan sweptAt = TimeSpan.MinValue;

    // The time of a clock that nobody can set back.
    private TimeSpan Now => clock.GetElapsedTime(0);

    /// <summary>Takes room for one message.</summary>
    /// <param name="place">Where it goes.</param>
    /// <param name="isAnswer">Somebody waits for it.</param>
    /// <returns>How long to wait before asking again; zero where the message may leave now, and is counted.</returns>
    public TimeSpan Take(SendPlace place, bool isAnswer)
    {
        if (place.Quota is not { } quota)
            return TimeSpan.Zero;
        lock (gate)
        {
            var now = Now;
            Sweep(now);
            var account = Account(quota);
            if (!conversations.TryGetValue(place.Conversation, out var log))
                conversations.Add(place.Conversation, log = new SendLog(quota.ConversationWindows));
            var (byAccount, byConversation) = (account.NextAt(now, isAnswer), log.NextAt(now));
            var next = byAccount > byConversation ? byAccount : byConversation;
            if (next > now)
                return next - now;
            account.Add(now);
            log.Add(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Ends when a message that was given room may leave; it has to leave then.</summary>
    /// <param name="place">Where it goes.</param>
    /// <param name="cancellationToken">Ends the wait; the message has not left then.</param>
    public async Task DepartAsync(SendPlace place, CancellationToken cancellationToken)
    {
        while (Depart(place) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken);
    }

    /// <summary>Heeds that a channel refused a message because of too many.</summary>
    public void Complained(SendPlace place, TimeSpan wait)
    {
        if (place.Quota is not { } quota)
            return;
        lock (gate)
            Account(quota).Complained(place.Conversation, Now + wait, Now);
    }

    /// <summary>Sends nothing for an account for a time.</summary>
    public void Pause(SendPlace place, TimeSpan time)
    {
        if (place.Quota is not { } quota)
            return;
        lock (gate)
            Account(quota).Pause(Now + time);
    }

    private TimeSpan Depart(SendPlace place)
    {
        if (place.Quota is not { } quota)
            return TimeSpan.Zero;
        lock (gate)
        {
            var (now, account) = (Now, Account(quota));
            var next = account.DepartureAt(now);
            if (next > now)
                return next - now;
            account.Depart(now);
            return TimeSpan.Zero;
        }
    }

    private AccountFlow Account(SendQuota quota)
    {
        if (!accounts.TryGetValue(quota.Account, out var account))
            accounts.Add(quota.Account, account = new AccountFlow(quota));
        return account;
    }

    private void Sweep(TimeSpan now)
    {
        if (sweptAt > TimeSpan.MinValue && now - sweptAt < SweepEvery)
            return;
        sweptAt = now;
        foreach (var idle in conversations.Where(conversation => conversation.Value.IsIdle(now)).Select(conversation => conversation.Key).ToList())
            conversations.Remove(idle);
    }
}
