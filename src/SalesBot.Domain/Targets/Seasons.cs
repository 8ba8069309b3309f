using System.Collections.Immutable;

namespace SalesBot.Domain.Targets;

/// <summary>How much a working day of each month counts against one of another month.</summary>
public sealed class Seasons
{
    /// <summary>What a working day of an average month counts, where seasons were read from history.</summary>
    public const int Average = 1000;

    private readonly ImmutableArray<int> weights;

    /// <summary>Takes a weight for each month of the year, January first, 0 or more and not all 0.</summary>
    /// <exception cref="ArgumentException">There are not twelve, one is below 0, or all are 0.</exception>
    public Seasons(IReadOnlyList<int> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != 12 || weights.Any(weight => weight < 0) || weights.All(weight => weight == 0))
            throw new ArgumentException("Seasons are twelve weights of 0 or more, not all of them 0.", nameof(weights));
        this.weights = [.. weights];
    }

    /// <summary>Every month counts the same.</summary>
    public static Seasons None { get; } = new([.. Enumerable.Repeat(Average, 12)]);

    /// <summary>What a working day counts.</summary>
    public int Of(DateOnly day) => weights[day.Month - 1];
}
