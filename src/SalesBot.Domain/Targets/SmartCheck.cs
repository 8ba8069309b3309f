namespace SalesBot.Domain.Targets;

/// <summary>What a stated target needs to be one.</summary>
public enum GoalPart
{
    /// <summary>What is counted (Specific).</summary>
    Metric,

    /// <summary>How much (Measurable).</summary>
    Amount,

    /// <summary>Until when (Time-bound).</summary>
    Period,

    /// <summary>Who does it (Assignable).</summary>
    Owner,
}

/// <summary>What was done before, brought to the length of the period in question.</summary>
/// <param name="Best">The most in any month known: a count, or money in minor units.</param>
/// <param name="Usual">What the last three whole months come to.</param>
/// <param name="Months">How many whole months anything is known of.</param>
public sealed record GoalEvidence(long Best, long Usual, int Months)
{
    /// <summary>Nothing is known.</summary>
    public static GoalEvidence None { get; } = new(0, 0, 0);

    /// <summary>The same for what is left of a period that has begun; null in one that has not.</summary>
    public GoalRest? Rest { get; init; }
}

/// <summary>What is left of a period that has begun.</summary>
/// <param name="Done">What was reached up to yesterday.</param>
/// <param name="Best">The most in any month known, brought to the working days that are left.</param>
/// <param name="Usual">What the last three whole months come to in those days.</param>
/// <param name="WorkingDays">How many they are.</param>
public sealed record GoalRest(long Done, long Best, long Usual, int WorkingDays);

/// <summary>What is doubtful about an amount.</summary>
public abstract record AmountDoubt
{
    private AmountDoubt()
    {
    }

    /// <summary>By what is left of the period it was judged; null where all of it lies ahead.</summary>
    public GoalRest? Rest { get; init; }

    /// <summary>Far more than was ever done.</summary>
    /// <param name="Best">The most that was ever done.</param>
    /// <param name="PercentAbove">By how much the amount is above it.</param>
    public sealed record TooHigh(long Best, int PercentAbove) : AmountDoubt;

    /// <summary>Less than what is usual.</summary>
    /// <param name="Usual">What is usual.</param>
    /// <param name="PercentBelow">By how much the amount is below it, at least 1.</param>
    public sealed record TooLow(long Usual, int PercentBelow) : AmountDoubt;
}

/// <summary>Whether a target is specific, measurable, attainable, relevant and time-bound, as far as figures can tell.</summary>
public static class SmartCheck
{
    /// <summary>Months that must be known before anything is said about an amount.</summary>
    public const int FewestMonths = 2;

    /// <summary>What is missing, in the order in which it is asked for.</summary>
    public static IReadOnlyList<GoalPart> Missing(bool hasMetric, bool hasAmount, bool hasPeriod, bool hasOwner)
    {
        var missing = new List<GoalPart>(4);
        if (!hasMetric)
            missing.Add(GoalPart.Metric);
        if (!hasAmount)
            missing.Add(GoalPart.Amount);
        if (!hasPeriod)
            missing.Add(GoalPart.Period);
        if (!hasOwner)
            missing.Add(GoalPart.Owner);
        return missing;
    }

    /// <summary>
    /// Whether an amount is far above the best ever (over 1.3 times) or below the usual; null where it is neither, or too little is known. In a
    /// period that has begun what is still open is held against the days that are left.
    /// </summary>
    public static AmountDoubt? Doubt(long amount, GoalEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Months < FewestMonths || evidence.Best <= 0)
            return null;
        if (evidence.Rest is { } rest)
            return DoubtOfRest(amount, rest);
        if ((Int128)amount * 10 > (Int128)evidence.Best * 13)
            return new AmountDoubt.TooHigh(evidence.Best, Percent(amount - evidence.Best, evidence.Best));
        return amount < evidence.Usual ? new AmountDoubt.TooLow(evidence.Usual, Math.Max(1, Percent(evidence.Usual - amount, evidence.Usual))) : null;
    }

    private static AmountDoubt? DoubtOfRest(long amount, GoalRest rest)
    {
        var open = amount - rest.Done;
        if ((Int128)open * 10 > (Int128)rest.Best * 13)
            return new AmountDoubt.TooHigh(rest.Best, Percent(open - rest.Best, Math.Max(1, rest.Best))) { Rest = rest };
        var expected = rest.Done + rest.Usual;
        return amount < expected ? new AmountDoubt.TooLow(expected, Math.Max(1, Percent(expected - amount, expected))) { Rest = rest } : null;
    }

    private static int Percent(long part, long whole) => (int)Int128.Min(int.MaxValue, (Int128)part * 100 / whole);
}
