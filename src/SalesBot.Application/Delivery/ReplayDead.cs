namespace SalesBot.Application.Delivery;

/// <summary>Sends messages again that were given up, as far as they are still of use.</summary>
public sealed class ReplayDead(IDeliveryRecords records)
{
    private const int AtOnce = 5000;

    /// <summary>Puts them on their way again, within the present unit of work.</summary>
    /// <param name="kind">The sort of messages; null for every sort.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How many are on their way, and how many stay given up because their time is over.</returns>
    public async Task<(int Replayed, int Stale)> ExecuteAsync(string? kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var dead = (await records.DeadAsync(AtOnce, cancellationToken)).Where(message => kind is null || message.Kind == kind).ToList();
        var useful = dead.Where(message => message.ExpiresAt > now).ToList();
        useful.ForEach(message => message.Replay(now));
        return (useful.Count, dead.Count - useful.Count);
    }
}
