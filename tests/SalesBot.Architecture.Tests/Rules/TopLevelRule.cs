using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>The top of the repository holds what the product asks for and the build needs, and nothing else.</summary>
public sealed class TopLevelRule
{
    private static readonly string[] Product = ["SalesBot.sln", "src", "tests", "manifest", "appsettings.json", "README.md", "LICENSE"];

    private static readonly string[] Build =
        [".ci", ".editorconfig", ".gitattributes", ".gitignore", "global.json", "Directory.Build.props", "Directory.Packages.props"];

    [Fact]
    public void TopLevel_AsItStands_HoldsWhatItShouldAndNothingElse() => Verdict.Holds(Check(Repository.TopLevel()));

    [Theory]
    [InlineData("docs")]
    [InlineData("SalesBot.slnx")]
    [InlineData("notes.md")]
    public void Violator_AtTheTop_IsCaught(string entry) => Verdict.Caught(Check([.. Product, .. Build, entry]), entry);

    [Fact]
    public void Violator_ThatLacksTheManifest_IsCaught() => Verdict.Caught(Check([.. Product.Except(["manifest"]), .. Build]), "manifest");

    private static IReadOnlyList<Violation> Check(IReadOnlyList<string> entries) =>
    [
        .. entries.Except(Product).Except(Build).Select(entry => new Violation(entry, "has no place at the top")),
        .. Product.Except(entries).Select(entry => new Violation(entry, "is missing")),
    ];
}
