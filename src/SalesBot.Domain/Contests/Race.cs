namespace SalesBot.Domain.Contests;

/// <summary>A change of a side's total: a line of the ledger.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Amount">By how much; negative where something was taken back.</param>
public readonly record struct TotalChange(DateTimeOffset At, long Amount);

/// <summary>Says when a side of a race was there.</summary>
public static class Race
{
    /// <summary>
    /// The instant since which the total has stood at the amount or above; null where it does not. A total that was taken back and built up
    /// again counts from the second time on, so that nobody wins by a slip.
    /// </summary>
    public static DateTimeOffset? ReachedAt(IEnumerable<TotalChange> changes, long goal)
    {
        long total = 0;
        DateTimeOffset? since = null;
        foreach (var moment in changes.GroupBy(change => change.At).OrderBy(moment => moment.Key))
        {
            total += moment.Sum(change => change.Amount);
            since = total >= goal ? since ?? moment.Key : null;
        }

        return since;
    }
}
