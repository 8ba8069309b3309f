using SalesBot.Architecture.Tests.Reading;
using Xunit.Sdk;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>An exception to a rule needs a reason, and ends when it is no longer needed.</summary>
public sealed class VerdictTests
{
    private static readonly Violation Long = new("src/A.cs", "has 301 lines");

    [Fact]
    public void Violation_WithoutAnExemption_Fails() => Assert.Throws<TrueException>(() => Verdict.Holds([Long]));

    [Fact]
    public void Violation_ExemptedWithAReason_Passes() => Verdict.Holds([Long], new Exemption("src/A.cs", "One table of words; cut in two, nobody finds a word."));

    [Fact]
    public void Violation_ExemptedByPattern_Passes() => Verdict.Holds([Long], new Exemption("src/*", "One table of words; cut in two, nobody finds a word."));

    [Theory]
    [InlineData("")]
    [InlineData("too big, later")]
    public void Exemption_WithoutARealReason_Fails(string reason) =>
        Assert.Contains("without a written reason", Assert.Throws<TrueException>(() => Verdict.Holds([Long], new Exemption("src/A.cs", reason))).Message, StringComparison.Ordinal);

    [Fact]
    public void Exemption_ThatIsNotNeededAnyMore_Fails() =>
        Assert.Contains("strike", Assert.Throws<TrueException>(() => Verdict.Holds([], new Exemption("src/A.cs", "One table of words; cut in two, nobody finds a word."))).Message, StringComparison.Ordinal);
}
