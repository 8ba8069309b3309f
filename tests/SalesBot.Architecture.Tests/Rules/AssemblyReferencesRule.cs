using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>What was compiled keeps the borders too: the three outer projects do not know each other, and only the host knows Quartz.</summary>
public sealed class AssemblyReferencesRule
{
    private static readonly string[] Ours = ["SalesBot.Domain", "SalesBot.Application", "SalesBot.Conversation", "SalesBot.Channels", "SalesBot.Storage", Assemblies.Host];

    private static readonly Dictionary<string, string[]> Allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["SalesBot.Domain"] = [],
        ["SalesBot.Application"] = ["SalesBot.Domain"],
        ["SalesBot.Conversation"] = ["SalesBot.Application", "SalesBot.Domain"],
        ["SalesBot.Storage"] = ["SalesBot.Application", "SalesBot.Domain"],
        ["SalesBot.Channels"] = ["SalesBot.Application"],
        [Assemblies.Host] = ["SalesBot.Domain", "SalesBot.Application", "SalesBot.Conversation", "SalesBot.Channels", "SalesBot.Storage"],
    };

    private static readonly IReadOnlyList<(string Library, string Owner)> Owned =
    [
        ("Quartz", Assemblies.Host),
        ("Microsoft.EntityFrameworkCore", "SalesBot.Storage"),
        ("Npgsql.EntityFrameworkCore", "SalesBot.Storage"),
    ];

    [Fact]
    public void Assemblies_AsBuilt_KeepTheBorders() => Verdict.Holds([.. Assemblies.All.SelectMany(Check)]);

    [Theory]
    [InlineData("SalesBot.Channels", "SalesBot.Conversation")]
    [InlineData("SalesBot.Channels", "SalesBot.Storage")]
    [InlineData("SalesBot.Channels", "SalesBot.Domain")]
    [InlineData("SalesBot.Conversation", "SalesBot.Storage")]
    [InlineData("SalesBot.Conversation", "SalesBot.Channels")]
    [InlineData("SalesBot.Storage", "SalesBot.Conversation")]
    [InlineData("SalesBot.Application", "salesbot")]
    [InlineData("SalesBot.Domain", "SalesBot.Application")]
    public void Violator_ThatKnowsAnotherProject_IsCaught(string user, string used)
    {
        var pair = PlantedAssembly.CompilePair(used, "namespace Other; public sealed class Thing;", user, "namespace Here; public sealed class User { public Other.Thing? Held; }");
        Verdict.Caught(Check(pair[1]), used);
    }

    [Fact]
    public void Violator_ThatSchedulesOutsideTheHost_IsCaught() =>
        Verdict.Caught(Check(PlantedAssembly.Compile("SalesBot.Storage", "public interface IPurge : Quartz.IJob;")), "Quartz");

    [Fact]
    public void Violator_ThatMapsOutsideStorage_IsCaught() =>
        Verdict.Caught(Check(PlantedAssembly.Compile("SalesBot.Application", "public abstract class Db : Microsoft.EntityFrameworkCore.DbContext;")), "EntityFrameworkCore");

    private static IReadOnlyList<Violation> Check(ModuleDefinition module)
    {
        var name = module.Assembly.Name.Name;
        var references = module.AssemblyReferences.Select(reference => reference.Name).ToList();
        var strangers = references.Intersect(Ours).Except(Allowed[name]).Select(other => new Violation(name, $"knows {other}"));
        var taken = from reference in references
                    from owned in Owned
                    where reference.StartsWith(owned.Library, StringComparison.Ordinal) && name != owned.Owner
                    select new Violation(name, $"uses {reference}, which belongs to {owned.Owner}");
        return [.. strangers, .. taken];
    }
}
