namespace SalesBot.Domain.Incentives;

/// <summary>What a bonus for a target comes to.</summary>
public static class BonusFormula
{
    // Beyond, the money would not fit.
    private const long MostSteps = 1_000_000;

    /// <summary>
    /// Nothing below the threshold; in proportion from there to the target; the amount at the target; beyond it what the accelerator adds, up
    /// to the cap. Compared as whole numbers, so that a minor unit below the target is below it.
    /// </summary>
    /// <param name="terms">A bonus.</param>
    /// <param name="done">What was reached, 0 or more.</param>
    /// <param name="target">What was to be reached; without any, nothing is paid.</param>
    /// <returns>Minor units.</returns>
    public static long Of(IncentiveTerms terms, long done, long target)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.BeyondStep is not null)
            return Beyond(terms, done, target);
        if (target <= 0 || (Int128)done * IncentiveTerms.Full < (Int128)target * terms.Threshold)
            return 0;
        var reached = (Int128)Math.Min(done, target) * IncentiveTerms.Full * IncentiveTerms.Full;
        var beyond = Int128.Max(0, ((Int128)done * IncentiveTerms.Full) - ((Int128)target * (terms.AcceleratesFrom ?? IncentiveTerms.Full)));
        var (numerator, denominator) = ((reached + (beyond * terms.Accelerator)) * terms.Amount, (Int128)target * IncentiveTerms.Full * IncentiveTerms.Full);

        // Compared before rounding: an enormous result would not fit.
        if (terms.Cap is { } cap && numerator >= cap * denominator)
            return cap;
        return IncentiveRounding.Round(numerator, denominator);
    }

    /// <summary>What a team gets: its award at its target, or the amount for each full step beyond it.</summary>
    public static long OfTeam(IncentiveTerms terms, long done, long target)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.BeyondStep is not null ? Beyond(terms, done, target) : IsReached(done, target) ? terms.Amount : 0;
    }

    /// <summary>How many full steps beyond a target were reached.</summary>
    public static long StepsBeyond(IncentiveTerms terms, long done, long target)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return target <= 0 || done <= target || terms.BeyondStep is not { } step ? 0 : (long)Int128.Min(MostSteps, ((Int128)done - target) * IncentiveTerms.Full / ((Int128)target * step));
    }

    private static long Beyond(IncentiveTerms terms, long done, long target) =>
        (long)Int128.Min((Int128)StepsBeyond(terms, done, target) * terms.Amount, terms.Cap ?? long.MaxValue);

    /// <summary>Whether a team that has reached so much of a target gets its award: all of it, or nothing.</summary>
    public static bool IsReached(long done, long target) => target > 0 && done >= target;
}
