namespace SalesBot.Host.Clock;

/// <summary>Starts at a chosen instant and runs on from there at normal speed; timers are the real clock's.</summary>
internal sealed class OffsetTimeProvider(TimeProvider real, DateTimeOffset startAt) : TimeProvider
{
    private readonly long startedAt = real.GetTimestamp();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => real.TimestampFrequency;

    // Time elapsed, not the difference of two readings of the wall clock: setting the machine's clock changes nothing here.
    public override DateTimeOffset GetUtcNow() => startAt.ToUniversalTime() + real.GetElapsedTime(startedAt);

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
