using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>A class is sealed, static or abstract: inheritance is offered on purpose or not at all.</summary>
public sealed class SealedTypesRule
{
    private static readonly Exemption[] Exemptions = [];

    [Fact]
    public void Classes_AsWritten_AreSealedStaticOrAbstract() => Verdict.Holds(Check(Sources.Product), Exemptions);

    [Theory]
    [InlineData("internal class Violator;")]
    [InlineData("public record Violator(int A);")]
    [InlineData("public partial class Violator; public partial class Violator { int a; }")]
    [InlineData("static class Outer { private class Violator; }")]
    [InlineData("public record Violator(int A); public sealed record Child(int A) : Violator(A);")]
    public void Violator_ThatIsOpen_IsCaught(string code) => Verdict.Caught(Check([Planted(code)]), "Violator");

    [Theory]
    [InlineData("sealed class Good;")]
    [InlineData("static class Good;")]
    [InlineData("abstract record Good;")]
    [InlineData("record struct Good(int A);")]
    [InlineData("partial class Good { int a; } sealed partial class Good;")]
    public void Rule_WhereAClassIsClosedOrMeantToBeExtended_FindsNothing(string code) => Assert.Empty(Check([Planted(code)]));

    private static SourceFile Planted(string code) => SourceFile.Parse("src/SalesBot.Domain/Violator.cs", "namespace SalesBot.Domain;\n" + code);

    private static IReadOnlyList<Violation> Check(IReadOnlyList<SourceFile> files) =>
    [
        .. from type in files.Where(file => !file.IsMigration).SelectMany(file => file.All<TypeDeclarationSyntax>())
           where type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)
           group type by type.FullName() + new string('`', type.Arity) into parts
           where !parts.Any(part => part.Has(SyntaxKind.SealedKeyword) || part.Has(SyntaxKind.StaticKeyword) || part.Has(SyntaxKind.AbstractKeyword))
           select new Violation(parts.Key, "is open to inheritance: seal it"),
    ];
}
