using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>A rule that reads nothing finds nothing: what the rules look at is really there.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("src/SalesBot.Host/Program.cs")]
    [InlineData("src/SalesBot.Domain/Activities/Metric.cs")]
    [InlineData("tests/SalesBot.Architecture.Tests/Rules/ReadingTests.cs")]
    public void Sources_AsRead_HoldTheFile(string path) => Assert.Contains(Sources.Everything, file => file.Path == path && file.Root.Members.Count > 0);

    [Fact]
    public void Sources_AsRead_HoldNothingThatTheBuildLeftBehind() =>
        Assert.DoesNotContain(Sources.Everything, file => file.Path.Contains("/obj/", StringComparison.Ordinal) || file.Path.Contains("/bin/", StringComparison.Ordinal));

    [Theory]
    [InlineData("SalesBot.Domain", "SalesBot.Domain.Activities.MetricCode")]
    [InlineData("SalesBot.Conversation", "SalesBot.Conversation.Understanding.Reading")]
    [InlineData(Assemblies.Host, "Program")]
    public void Assemblies_AsRead_HoldTheType(string assembly, string type) =>
        Assert.Contains(Assemblies.Named(assembly).ProductTypes(), found => found.FullName == type);

    [Fact]
    public void Uses_OfAType_ReachIntoItsClosuresAndTypeArguments()
    {
        var planted = PlantedAssembly.Compile("SalesBot.Domain", """
            namespace SalesBot.Domain; public sealed class Planted { public Func<object?> Later(int n) => () => n > 0 ? null : new Dictionary<Guid, Uri[]>(); }
            """);
        var names = planted.ProductTypes().SelectMany(type => type.UsedTypes()).Select(type => type.FullName).ToList();
        Assert.Contains("System.Guid", names);
        Assert.Contains("System.Uri", names);
    }
}
