using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>The switches by which the build itself refuses: nullable, warnings as errors, code style, the list of banned symbols.</summary>
public sealed partial class BuildSwitchesRule
{
    private static readonly string[] Severe = ["error", "warning"];

    [Theory]
    [InlineData("Nullable", "enable")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("EnforceCodeStyleInBuild", "true")]
    [InlineData("AnalysisLevel", "latest-Recommended")]
    public void BuildProperties_AsTheyStand_AreStrict(string property, string value) =>
        Assert.Equal(value, BuildProperties().Descendants(property).Single().Value);

    [Fact]
    public void BannedSymbols_AsTheyStand_ReachEveryProject()
    {
        Assert.Contains(BuildProperties().Descendants("AdditionalFiles"), file => file.Attribute("Include")!.Value == "$(RepositoryRoot)src/BannedSymbols.txt");
        Assert.Contains(BuildProperties().Descendants("PackageReference"), package => package.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
    }

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.TimeZoneInfo.Local")]
    [InlineData("P:System.TimeProvider.System")]
    [InlineData("P:System.Threading.Tasks.Task`1.Result")]
    [InlineData("M:System.Threading.Tasks.Task.Wait")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    public void BannedSymbols_AsListed_HoldTheClockAndBlockingWaits(string symbol) =>
        Assert.Contains(Repository.Read("src/BannedSymbols.txt").Split('\n'), line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void BannedSymbols_AsConfigured_AreErrors() => Verdict.Holds(Softened(".editorconfig", Repository.Read(".editorconfig")));

    [Theory]
    [InlineData("dotnet_diagnostic.RS0030.severity = suggestion")]
    [InlineData("[*.cs]\ndotnet_diagnostic.rs0030.severity=none")]
    public void Violator_ThatSoftensTheBan_IsCaught(string text) => Verdict.Caught(Softened(".editorconfig", text), "RS0030");

    [Fact]
    public void ProjectFiles_AsTheyStand_SoftenNothing() =>
        Verdict.Holds([.. Repository.FilesBelow("src").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).SelectMany(path => Weakened(path, Repository.Read(path)))]);

    [Theory]
    [InlineData("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    [InlineData("<Nullable>disable</Nullable>")]
    [InlineData("<NoWarn>$(NoWarn);RS0030</NoWarn>")]
    [InlineData("<WarningsNotAsErrors>CS8600</WarningsNotAsErrors>")]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>")]
    public void Violator_ThatWeakensAProject_IsCaught(string property) =>
        Verdict.Caught(Weakened("src/A.csproj", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>"), "leave it to Directory.Build.props");

    private static XDocument BuildProperties() => XDocument.Parse(Repository.Read("Directory.Build.props"));

    private static IReadOnlyList<Violation> Softened(string path, string text) =>
    [
        .. from Match match in BanSeverity().Matches(text)
           where !Severe.Contains(match.Groups[1].Value)
           select new Violation(path, $"RS0030 is only {match.Groups[1].Value}"),
    ];

    private static IReadOnlyList<Violation> Weakened(string path, string text) =>
    [
        .. from element in XDocument.Parse(text).Descendants()
           where element.Name.LocalName is "TreatWarningsAsErrors" or "Nullable" or "NoWarn" or "WarningsNotAsErrors" or "RunAnalyzers" or "AnalysisLevel" or "EnforceCodeStyleInBuild"
           select new Violation(path, $"sets {element.Name.LocalName}: leave it to Directory.Build.props"),
    ];

    [GeneratedRegex(@"dotnet_diagnostic\.RS0030\.severity\s*=\s*(\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BanSeverity();
}
