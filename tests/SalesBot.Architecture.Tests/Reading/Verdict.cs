namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Weighs what a rule found against what is allowed.</summary>
internal static class Verdict
{
    /// <summary>A reason is a sentence, not a word that silences the rule.</summary>
    private const int ShortestReason = 20;

    /// <summary>Passes if every violation is exempted, and every exemption gives its reason and is still needed.</summary>
    public static void Holds(IReadOnlyList<Violation> found, params IReadOnlyList<Exemption> exemptions)
    {
        var complaints = exemptions.Where(entry => entry.Reason.Trim().Length < ShortestReason)
            .Select(entry => $"{entry.Place}: exempted without a written reason")
            .Concat(exemptions.Where(entry => !found.Any(entry.Covers)).Select(entry => $"{entry.Place}: nothing to exempt any more, strike the entry"))
            .Concat(found.Where(violation => !exemptions.Any(entry => entry.Covers(violation))).Select(violation => violation.ToString()))
            .ToList();
        Assert.True(complaints.Count == 0, $"{complaints.Count} broken:\n" + string.Join('\n', complaints));
    }

    /// <summary>Passes if the rule caught exactly one planted violator, and says what it found otherwise.</summary>
    public static void Caught(IReadOnlyList<Violation> found, string expectedInMessage)
    {
        var only = Assert.Single(found);
        Assert.Contains(expectedInMessage, only.ToString(), StringComparison.Ordinal);
    }
}
