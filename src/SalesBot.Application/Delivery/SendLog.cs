namespace SalesBot.Application.Delivery;

/// <summary>When messages left lately, for one set of windows; knows when the next may.</summary>
internal sealed class SendLog(IReadOnlyList<SendWindow> windows)
{
    private readonly List<TimeSpan> left = [];
    private readonly TimeSpan longest = windows.Count == 0 ? TimeSpan.Zero : windows.Max(window => window.Span);
    private int oldest;

    /// <summary>Whether nothing is counted any more.</summary>
    public bool IsIdle(TimeSpan now)
    {
        Forget(now);
        return oldest == left.Count;
    }

    /// <summary>The earliest time at which one more stays within every window; not before <paramref name="now"/>.</summary>
    public TimeSpan NextAt(TimeSpan now)
    {
        Forget(now);
        var next = now;
        foreach (var window in windows)
        {
            if (left.Count - oldest < window.Most)
                continue;

            // One more is allowed once the oldest of the last Most has fallen out of the window.
            var free = left[^window.Most] + window.Span;
            next = free > next ? free : next;
        }

        return next;
    }

    public void Add(TimeSpan now) => left.Add(now);

    private void Forget(TimeSpan now)
    {
        while (oldest < left.Count && left[oldest] + longest <= now)
            oldest++;
        if (oldest * 2 <= left.Count)
            return;
        left.RemoveRange(0, oldest);
        oldest = 0;
    }
}
