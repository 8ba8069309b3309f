namespace SalesBot.Domain.Activities;

/// <summary>The stable, lower-case name of a metric, such as <c>visit</c>; what the ledger stores.</summary>
public readonly record struct MetricCode
{
    /// <summary>Takes a code of 1 to 40 characters out of a–z, 0–9 and underscore, beginning with a letter.</summary>
    /// <exception cref="ArgumentException">The text is no such code.</exception>
    public MetricCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsValid(value))
            throw new ArgumentException($"'{value}' is no metric code: a–z, 0–9 and _ only, 1 to 40 characters, a letter first.", nameof(value));
        Value = value;
    }

    /// <summary>The code itself.</summary>
    public string Value { get; }

    /// <summary>Whether a text can be a metric code.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= 40 } && value[0] is >= 'a' and <= 'z' && value.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_');

    /// <inheritdoc/>
    public override string ToString() => Value;
}
