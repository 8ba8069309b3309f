namespace SalesBot.Domain.Coaching;

/// <summary>To whom a silence is spoken of next.</summary>
public enum SilenceStep
{
    /// <summary>A kind word in private to the rep.</summary>
    Rep,

    /// <summary>The team's manager is told.</summary>
    Manager,

    /// <summary>Whoever stands above the manager is told.</summary>
    Above,
}

/// <summary>After how many silent working days somebody hears of it; 0 leaves a step out.</summary>
public sealed record SilenceSteps
{
    /// <summary>Sets the steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside of 0 to 60, or a later step comes before an earlier one.</exception>
    public SilenceSteps(int rep, int manager, int above)
    {
        if (!AreValid(rep, manager, above))
            throw new ArgumentOutOfRangeException(nameof(rep), "Each step has 0 to 60 days and comes no earlier than the one before.");
        Rep = rep;
        Manager = manager;
        Above = above;
    }

    /// <summary>Two days for the rep, three for the manager, five for whoever stands above.</summary>
    public static SilenceSteps Usual { get; } = new(2, 3, 5);

    /// <summary>Nobody ever hears of it.</summary>
    public static SilenceSteps None { get; } = new(0, 0, 0);

    /// <summary>After how many days the rep hears a kind word.</summary>
    public int Rep { get; }

    /// <summary>After how many days the manager is told.</summary>
    public int Manager { get; }

    /// <summary>After how many days whoever stands above is told.</summary>
    public int Above { get; }

    /// <summary>Whether three numbers can be steps.</summary>
    public static bool AreValid(int rep, int manager, int above)
    {
        int[] set = [.. new[] { rep, manager, above }.Where(days => days != 0)];
        return set.All(days => days is > 0 and <= 60) && set.SequenceEqual(set.Order());
    }

    /// <summary>The steps that are due after a number of silent working days, in order.</summary>
    public IEnumerable<SilenceStep> Due(int days)
    {
        foreach (var (step, after) in new[] { (SilenceStep.Rep, Rep), (SilenceStep.Manager, Manager), (SilenceStep.Above, Above) })
            if (after > 0 && days >= after)
                yield return step;
    }
}
