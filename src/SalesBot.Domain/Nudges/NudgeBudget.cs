namespace SalesBot.Domain.Nudges;

/// <summary>Decides what of all that is due for one person at once is sent.</summary>
public static class NudgeBudget
{
    /// <summary>
    /// Divides what is due into what fits into the day's maximum and what does not; both the most valuable first, equals in the order given.
    /// </summary>
    /// <param name="due">What is due.</param>
    /// <param name="valueOf">How much one is worth.</param>
    /// <param name="sentToday">How many were sent on the person's local day before.</param>
    /// <param name="mostADay">How many may be.</param>
    public static (IReadOnlyList<T> Sent, IReadOnlyList<T> Dropped) Divide<T>(
        IEnumerable<T> due, Func<T, int> valueOf, int sentToday, int mostADay)
    {
        var ordered = due.OrderByDescending(valueOf).ToList();
        var fits = Math.Clamp(mostADay - sentToday, 0, ordered.Count);
        return (ordered[..fits], ordered[fits..]);
    }
}
