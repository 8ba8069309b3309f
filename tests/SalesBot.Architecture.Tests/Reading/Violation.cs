namespace SalesBot.Architecture.Tests.Reading;

/// <summary>One breach of a rule.</summary>
/// <param name="Place">Where: a file with its line, a type, or a project.</param>
/// <param name="What">What is wrong there, and what to do instead where that is not plain.</param>
internal sealed record Violation(string Place, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {What}";
}

/// <summary>A breach that is allowed.</summary>
/// <param name="Place">The place, as the violation names it; a trailing <c>*</c> stands for any ending.</param>
/// <param name="Reason">Why it is allowed, in words.</param>
internal sealed record Exemption(string Place, string Reason)
{
    /// <summary>Whether this entry speaks of that violation.</summary>
    public bool Covers(Violation violation) =>
        Place.EndsWith('*') ? violation.Place.StartsWith(Place[..^1], StringComparison.Ordinal) : violation.Place == Place;
}
