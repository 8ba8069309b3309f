namespace SalesBot.Domain.Incentives;

/// <summary>Puts a closed month right in the next one: what it comes to now less what was paid, never a change of what was closed.</summary>
public static class Adjustments
{
    /// <summary>The lines that put a month right; none where nothing has changed.</summary>
    /// <param name="month">The first day of the closed month.</param>
    /// <param name="now">The month as it would be worked out today.</param>
    /// <param name="settled">What was closed for it: its own lines, and those with which later closed months put it right.</param>
    public static IReadOnlyList<StatementLine> Of(DateOnly month, IReadOnlyList<StatementLine> now, IReadOnlyList<StatementLine> settled)
    {
        var present = now.ToDictionary(line => (line.VersionId, line.Person));
        var paid = settled.ToLookup(line => (line.VersionId, line.Person));
        var adjustments = new List<StatementLine>();
        foreach (var key in present.Keys.Union(paid.Select(lines => lines.Key)))
        {
            present.TryGetValue(key, out var line);
            List<StatementLine> before = [.. paid[key]];
            var amount = (line?.Amount ?? 0) - before.Sum(one => one.Amount);
            if (amount == 0)
                continue;
            adjustments.Add((line ?? before[0]) with
            {
                Amount = amount,
                Basis = (line?.Basis ?? 0) - before.Sum(one => one.Basis),
                Sources = Changed(line?.Sources ?? [], [.. before.SelectMany(one => one.Sources)]),
                Adjusts = month,
            });
        }

        return [.. adjustments.OrderBy(line => line.Contest is not null).ThenBy(line => line.RuleNumber).ThenBy(line => line.RuleVersion).ThenBy(line => line.Person.Value)];
    }

    // What was taken away is negative; a deal that now adds something else appears with the difference.
    private static List<LineSource> Changed(IReadOnlyList<LineSource> now, IReadOnlyList<LineSource> before)
    {
        var changed = new List<LineSource>();
        var old = before.GroupBy(source => source.Entry).ToDictionary(one => one.Key, one => (one.Last(), Amount: one.Sum(s => s.Amount), Share: one.Sum(s => s.Share)));
        foreach (var source in now)
        {
            var (amount, share) = old.Remove(source.Entry, out var was) ? (source.Amount - was.Amount, source.Share - was.Share) : (source.Amount, source.Share);
            if (amount != 0 || share != 0)
                changed.Add(source with { Amount = amount, Share = share });
        }

        changed.AddRange(old.Values.Where(gone => gone.Amount != 0 || gone.Share != 0).Select(gone => gone.Item1 with { Amount = -gone.Amount, Share = -gone.Share }));
        return [.. changed.OrderBy(source => source.Day).ThenBy(source => source.Entry.Value)];
    }
}
