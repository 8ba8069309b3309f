namespace SalesBot.Host.Clock;

/// <summary>
/// Stands at a chosen instant until it is let go, and runs on from there at normal speed; timers are the real clock's. Standing still while
/// the process starts, it cannot pass by a time that somebody set it ten seconds before.
/// </summary>
internal sealed class OffsetTimeProvider(TimeProvider real, DateTimeOffset startAt) : TimeProvider
{
    private const long Standing = -1;
    private long begunAt = Standing;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Lets the clock run; later calls change nothing.</summary>
    public void Begin() => Interlocked.CompareExchange(ref begunAt, real.GetTimestamp(), Standing);

    // Time elapsed, not the difference of two readings of the wall clock: setting the machine's clock changes nothing here.
    public override DateTimeOffset GetUtcNow() => Interlocked.Read(ref begunAt) is var begun && begun == Standing
        ? startAt.ToUniversalTime()
        : startAt.ToUniversalTime() + real.GetElapsedTime(begun);

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
