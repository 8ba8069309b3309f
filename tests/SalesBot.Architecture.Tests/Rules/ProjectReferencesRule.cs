using System.Xml.Linq;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>The projects refer to each other exactly as the drawing in the README shows, and to packages only where they belong.</summary>
public sealed class ProjectReferencesRule
{
    private static readonly Dictionary<string, string[]> Drawing = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["SalesBot.Domain"] = [],
        ["SalesBot.Application"] = ["SalesBot.Domain"],
        ["SalesBot.Conversation"] = ["SalesBot.Application", "SalesBot.Domain"],
        ["SalesBot.Storage"] = ["SalesBot.Application", "SalesBot.Domain"],
        ["SalesBot.Channels"] = ["SalesBot.Application"],
        ["SalesBot.Host"] = ["SalesBot.Application", "SalesBot.Channels", "SalesBot.Conversation", "SalesBot.Domain", "SalesBot.Storage"],
    };

    /// <summary>Packages by the beginning of their names and the only projects that may use them.</summary>
    private static readonly IReadOnlyList<(string Package, string[] Owners)> Owned =
    [
        ("Quartz", ["SalesBot.Host"]),
        ("Microsoft.EntityFrameworkCore", ["SalesBot.Storage"]),
        ("Npgsql.EntityFrameworkCore", ["SalesBot.Storage"]),
        ("Npgsql", ["SalesBot.Storage", "SalesBot.Host"]),
        ("Microsoft.Data.Sqlite", ["SalesBot.Storage", "SalesBot.Host"]),
        ("Microsoft.Identity", ["SalesBot.Channels", "SalesBot.Host"]),
        ("Microsoft.AspNetCore", ["SalesBot.Channels", "SalesBot.Host"]),
        ("Microsoft.Extensions.Http", ["SalesBot.Channels", "SalesBot.Host"]),
        ("SkiaSharp", ["SalesBot.Channels"]),
    ];

    [Fact]
    public void Projects_AsTheyStand_ReferToWhatTheDrawingShows() =>
        Verdict.Holds([.. ProjectFiles().SelectMany(project => Check(project.Name, project.Text))]);

    [Fact]
    public void SourceFolder_AsItStands_HoldsExactlyTheProjectsOfTheDrawing() =>
        Assert.Equal(Drawing.Keys.Order(StringComparer.Ordinal), ProjectFiles().Select(project => project.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void BuildProperties_AsTheyStand_TurnTransitiveProjectReferencesOff() =>
        Assert.Equal("true", XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("DisableTransitiveProjectReferences").Single().Value);

    [Theory]
    [InlineData("SalesBot.Channels", """<ProjectReference Include="../SalesBot.Application/SalesBot.Application.csproj" /><ProjectReference Include="../SalesBot.Domain/SalesBot.Domain.csproj" />""", "refers to SalesBot.Domain")]
    [InlineData("SalesBot.Conversation", """<ProjectReference Include="../SalesBot.Domain/SalesBot.Domain.csproj" />""", "does not refer to SalesBot.Application")]
    [InlineData("SalesBot.Application", """<ProjectReference Include="../*/SalesBot.Domain.csproj" />""", "written out")]
    [InlineData("SalesBot.Domain", """<PackageReference Include="NodaTime" />""", "no package")]
    [InlineData("SalesBot.Domain", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", "Microsoft.AspNetCore")]
    [InlineData("SalesBot.Domain", """<PackageReference Update="Quartz.Jobs" />""", "no package")]
    public void Violator_WithAReferenceTooManyOrTooFew_IsCaught(string project, string items, string message) =>
        Verdict.Caught(Check(project, $"<Project><ItemGroup>{items}</ItemGroup></Project>"), message);

    [Theory]
    [InlineData("SalesBot.Storage", "Quartz")]
    [InlineData("SalesBot.Storage", "Quartz.Extensions.Hosting")]
    [InlineData("SalesBot.Application", "Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData("SalesBot.Conversation", "Npgsql")]
    [InlineData("SalesBot.Application", "Microsoft.Extensions.Http.Resilience")]
    [InlineData("SalesBot.Application", "MiniExcel")]
    public void Violator_WithAPackageOfAnotherProject_IsCaught(string project, string package)
    {
        var references = string.Concat(Drawing[project].Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />"""));
        var found = Check(project, $"""<Project><ItemGroup>{references}<PackageReference Include="{package}" /></ItemGroup></Project>""");
        Assert.Contains(found, violation => violation.What.Contains(package, StringComparison.Ordinal));
    }

    [Fact]
    public void Violator_ThatTurnsTransitiveReferencesOnAgain_IsCaught() =>
        Verdict.Caught(
            Check("SalesBot.Domain", "<Project><PropertyGroup><DisableTransitiveProjectReferences>false</DisableTransitiveProjectReferences></PropertyGroup></Project>"),
            "transitive");

    private static IReadOnlyList<Violation> Check(string project, string text)
    {
        var xml = XDocument.Parse(text);
        return [.. Drawn(project, xml), .. Packages(project, xml), .. Switches(project, xml)];
    }

    private static IEnumerable<Violation> Drawn(string project, XDocument xml)
    {
        var includes = xml.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")?.Value ?? "").ToList();
        if (includes.Exists(include => include.AsSpan().ContainsAny('*', '$', ';')))
            return [new Violation(project, "project references are written out one by one, without patterns")];
        var actual = includes.Select(Path.GetFileNameWithoutExtension).ToList();
        var drawn = Drawing.TryGetValue(project, out var names) ? names : [];
        return actual.Except(drawn).Select(name => new Violation(project, $"refers to {name}, which the drawing does not show"))
            .Concat(drawn.Except(actual).Select(name => new Violation(project, $"does not refer to {name}, which the drawing shows")));
    }

    private static IEnumerable<Violation> Packages(string project, XDocument xml) =>
        from reference in xml.Descendants().Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference")
        let package = reference.Attribute("Include")?.Value ?? reference.Attribute("Update")?.Value ?? ""
        let complaint = Complaint(project, package)
        where complaint is not null
        select new Violation(project, complaint);

    private static string? Complaint(string project, string package)
    {
        var owners = Owned.FirstOrDefault(entry => package.StartsWith(entry.Package, StringComparison.OrdinalIgnoreCase)).Owners;
        return project switch
        {
            "SalesBot.Domain" => $"takes {package}, but the domain needs no package",
            "SalesBot.Application" when !IsAbstraction(package) => $"takes {package}, but only abstractions of Microsoft.Extensions may come in here",
            _ when owners is not null && !owners.Contains(project) => $"takes {package}, which belongs to {string.Join(" and ", owners)}",
            _ => null,
        };
    }

    private static bool IsAbstraction(string package) =>
        package == "Microsoft.Extensions.Options"
        || (package.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && package.EndsWith(".Abstractions", StringComparison.Ordinal));

    private static IEnumerable<Violation> Switches(string project, XDocument xml) =>
        xml.Descendants("DisableTransitiveProjectReferences").Select(_ => new Violation(project, "leaves transitive references to Directory.Build.props"));

    private static IEnumerable<(string Name, string Text)> ProjectFiles() =>
        Repository.FilesBelow("src").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => (Path.GetFileNameWithoutExtension(path), Repository.Read(path)));
}
