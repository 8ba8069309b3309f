using System.Collections.Immutable;
using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Nudges;

/// <summary>The shares of a target that are worth a word: 50, 80, 100 and 120 percent.</summary>
public static class MilestoneSteps
{
    private static readonly ImmutableArray<int> Steps = [50, 80, 100, 120];

    /// <summary>Whether targets of a period have milestones; those of a single day have not: four words a day are none.</summary>
    public static bool Exist(PeriodKind period) => period != PeriodKind.Day;

    /// <summary>The steps that lie between two amounts: above the first, up to the second; ascending.</summary>
    /// <param name="target">The target, above 0.</param>
    /// <param name="before">What was reached before.</param>
    /// <param name="after">What is reached now.</param>
    public static IReadOnlyList<int> Crossed(long target, long before, long after)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        return [.. Steps.Where(step => !Reaches(before, target, step) && Reaches(after, target, step))];
    }

    /// <summary>
    /// The step to announce of those crossed: the highest one, unless it or a higher one was announced before; null for none.
    /// </summary>
    public static int? ToAnnounce(IReadOnlyList<int> crossed, IEnumerable<int> announced)
    {
        ArgumentNullException.ThrowIfNull(crossed);
        return crossed.Count > 0 && crossed[^1] > announced.DefaultIfEmpty(0).Max() ? crossed[^1] : null;
    }

    private static bool Reaches(long amount, long target, int percent) => (Int128)amount * 100 >= (Int128)target * percent;
}
