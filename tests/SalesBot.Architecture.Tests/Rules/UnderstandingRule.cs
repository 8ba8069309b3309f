using Microsoft.CodeAnalysis.CSharp.Syntax;
using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>Understanding a message needs neither the use cases nor anything else of the conversation: text goes in, meaning comes out.</summary>
public sealed class UnderstandingRule
{
    private const string Room = "SalesBot.Conversation.Understanding";

    [Fact]
    public void Understanding_AsBuilt_SeesOnlyItselfAndTheDomain() => Verdict.Holds(Uses(Assemblies.Named("SalesBot.Conversation")));

    [Fact]
    public void Understanding_AsWritten_ImportsOnlyItselfAndTheDomain() => Verdict.Holds([.. Sources.Of("SalesBot.Conversation").SelectMany(Imports)]);

    [Theory]
    [InlineData("Handlers")]
    [InlineData("Cards")]
    [InlineData("Turns")]
    [InlineData("Notices")]
    [InlineData("Wording")]
    public void Violator_ThatSeesTheRestOfTheConversation_IsCaught(string folder)
    {
        var planted = PlantedAssembly.Compile("SalesBot.Conversation", $$"""
            namespace SalesBot.Conversation.{{folder}} { public static class Seen { public static int Count() => 1; } }
            namespace SalesBot.Conversation.Understanding { public static class Violator { public static Func<int> Peek() => () => SalesBot.Conversation.{{folder}}.Seen.Count(); } }
            """);
        Assert.Contains(Uses(planted), violation => violation.What.Contains(folder, StringComparison.Ordinal));
    }

    [Fact]
    public void Violator_ThatSeesTheUseCases_IsCaught()
    {
        var pair = PlantedAssembly.CompilePair(
            "SalesBot.Application", "namespace SalesBot.Application.Reports; public sealed record Report(int N);",
            "SalesBot.Conversation", "namespace SalesBot.Conversation.Understanding.Numbers; public static class Violator { public static int Read(SalesBot.Application.Reports.Report r) => r.N; }");
        Assert.Contains(Uses(pair[1]), violation => violation.What.Contains("SalesBot.Application", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using SalesBot.Application.Reports;")]
    [InlineData("using static SalesBot.Conversation.Wording.Words;")]
    [InlineData("using W = SalesBot.Conversation.Cards.Card;")]
    public void Violator_ThatImportsWhatItMustNotSee_IsCaught(string import) =>
        Verdict.Caught(Imports(SourceFile.Parse("src/SalesBot.Conversation/Understanding/Violator.cs", import)), "imports");

    /// <summary>Whether a namespace belongs to the understanding of messages.</summary>
    internal static bool IsUnderstanding(string space) => space == Room || space.StartsWith(Room + ".", StringComparison.Ordinal);

    private static bool IsSeeable(string space) =>
        !space.StartsWith("SalesBot", StringComparison.Ordinal) || space.StartsWith("SalesBot.Domain", StringComparison.Ordinal) || IsUnderstanding(space);

    private static IReadOnlyList<Violation> Uses(ModuleDefinition module) =>
    [
        .. (from type in module.ProductTypes()
            where IsUnderstanding(type.HomeNamespace())
            from used in type.UsedTypes()
            where !IsSeeable(used.HomeNamespace())
            select new Violation(type.FullName, $"uses {used.FullName}")).Distinct(),
    ];

    private static IReadOnlyList<Violation> Imports(SourceFile file) => !file.Path.Contains("/Understanding/", StringComparison.Ordinal)
        ? []
        : [.. from import in file.All<UsingDirectiveSyntax>()
              let space = import.NamespaceOrType.ToString()
              where !IsSeeable(space)
              select new Violation(file.PlaceOf(import), $"imports {space}")];
}
