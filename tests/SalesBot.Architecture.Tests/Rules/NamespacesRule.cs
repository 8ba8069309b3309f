using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>A namespace is the path of its folder, so that knowing one is knowing the other.</summary>
public sealed class NamespacesRule
{
    private static readonly Exemption[] Exemptions =
    [
        new("src/SalesBot.Channels/BotFramework/Protocol/*", "The protocol's types share one namespace as in the SDK, so that the SDK's can take their place; the folders only sort them."),
        new("tests/SalesBot.Benchmarks/StartupHook.cs*", "The runtime finds a start-up hook by this name in no namespace."),
    ];

    [Fact]
    public void Sources_AsTheyStand_BearTheNamespaceOfTheirFolder() => Verdict.Holds([.. Sources.Everything.SelectMany(Check)], Exemptions);

    [Theory]
    [InlineData("src/SalesBot.Domain/Pace/A.cs", "namespace SalesBot.Domain; class A;")]
    [InlineData("src/SalesBot.Domain/A.cs", "namespace SalesBot.Domain.Pace; class A;")]
    [InlineData("src/SalesBot.Domain/Pace/A.cs", "class A;")]
    [InlineData("tests/SalesBot.Domain.Tests/Pace/A.cs", "namespace SalesBot.Domain.Pace { class A; }")]
    public void Violator_ThatStrayedFromItsFolder_IsCaught(string path, string code) => Verdict.Caught(Check(SourceFile.Parse(path, code)), "namespace");

    [Theory]
    [InlineData("src/SalesBot.Host/Api/Targets/A.cs", "namespace SalesBot.Host.Api.Targets; class A;")]
    [InlineData("src/SalesBot.Host/Program.cs", "Run(); partial class Program;")]
    [InlineData("src/SalesBot.Domain/AssemblyInfo.cs", "[assembly: CLSCompliant(false)]")]
    public void Rule_WhereNamespaceAndFolderAgree_FindsNothing(string path, string code) => Assert.Empty(Check(SourceFile.Parse(path, code)));

    private static IReadOnlyList<Violation> Check(SourceFile file)
    {
        var expected = string.Join('.', file.Path.Split('/')[1..^1]);
        return
        [
            .. from type in file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
               where type is BaseTypeDeclarationSyntax { Identifier.Text: not "Program" } or DelegateDeclarationSyntax
               let actual = string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Reverse())
               where actual != expected
               select new Violation(file.PlaceOf(type), $"{type.OwnName()} lies in the namespace '{actual}' and not in '{expected}'"),
        ];
    }
}
