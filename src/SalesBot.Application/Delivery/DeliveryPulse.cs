namespace SalesBot.Application.Delivery;

/// <summary>Tells whether the delivery of this process is alive: it beats with every look into the outbox.</summary>
public sealed class DeliveryPulse(TimeProvider clock)
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(90);

    private long beatAt = clock.GetTimestamp();

    /// <summary>Says that the delivery has looked into the outbox just now.</summary>
    public void Beat() => Interlocked.Exchange(ref beatAt, clock.GetTimestamp());

    /// <summary>Whether it has looked lately; the longest pause after a failure is shorter.</summary>
    public bool IsAlive => clock.GetElapsedTime(Interlocked.Read(ref beatAt)) < LongestSilence;
}
