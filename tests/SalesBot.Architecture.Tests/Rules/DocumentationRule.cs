using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>Whoever uses the domain or a use case reads what it means: every public type and member says so, the parameters of a record included.</summary>
public sealed class DocumentationRule
{
    [Fact]
    public void PublicMembers_OfDomainAndApplication_SayWhatTheyMean() =>
        Verdict.Holds([.. Sources.Of("SalesBot.Domain").Concat(Sources.Of("SalesBot.Application")).SelectMany(Check)]);

    [Theory]
    [InlineData("public sealed class Violator;")]
    [InlineData("// A remark.\npublic enum Violator { }")]
    [InlineData("/// <summary>A.</summary>\npublic enum Kind { Violator }")]
    [InlineData("/// <summary>A.</summary>\npublic sealed class A { public int Violator { get; } }")]
    [InlineData("/// <summary>A.</summary>\npublic sealed class A { public Violator() { } }")]
    [InlineData("/// <summary>A.</summary>\npublic interface IA { void Violator(); }")]
    [InlineData("/// <summary>A.</summary>\npublic static class A { public const int Violator = 1; }")]
    [InlineData("/// <summary>A.</summary>\npublic abstract class A { protected abstract void Violator(); }")]
    [InlineData("/// <summary>A.</summary>\npublic sealed record A(int Violator);")]
    [InlineData("/// <summary>A.</summary>\n/// <param name=\"B\">B.</param>\npublic readonly record struct A(int B, int Violator);")]
    [InlineData("/// <summary> </summary>\npublic sealed class Violator;")]
    public void Violator_WithoutDocumentation_IsCaught(string code) => Verdict.Caught(Check(Planted(code)), "Violator");

    [Theory]
    [InlineData("internal sealed class Good { public int A { get; } }")]
    [InlineData("/// <summary>A.</summary>\npublic sealed class Good { private int a; internal void B() { } void IDisposable.Dispose() { } }")]
    [InlineData("/// <summary>A.</summary>\n/// <param name=\"B\">B.</param>\npublic sealed record Good(int B) { /// <inheritdoc/>\npublic override string ToString() => \"\"; }")]
    [InlineData("/// <inheritdoc cref=\"B\"/>\n[Serializable]\npublic sealed partial class Good; public sealed partial class Good;")]
    [InlineData("internal static class Outer { public sealed class Good; }")]
    public void Rule_WherePublicMembersAreDocumented_FindsNothing(string code) => Assert.Empty(Check(Planted(code)));

    private static SourceFile Planted(string code) => SourceFile.Parse("src/SalesBot.Domain/Planted.cs", "namespace SalesBot.Domain;\n" + code);

    private static IReadOnlyList<Violation> Check(SourceFile file) =>
    [
        .. from member in file.All<MemberDeclarationSyntax>()
           where IsVisible(member)
           from complaint in Complaints(file, member)
           select new Violation(file.PlaceOf(member), complaint),
    ];

    private static IEnumerable<string> Complaints(SourceFile file, MemberDeclarationSyntax member)
    {
        var documentation = DocumentationOf(member);
        if (documentation.Length == 0 && !IsDocumentedElsewhere(file, member))
            yield return $"{FirstLine(member)} has no documentation";
        if (member is RecordDeclarationSyntax { ParameterList: { } list } && !documentation.Contains("<inheritdoc", StringComparison.Ordinal))
            foreach (var parameter in list.Parameters.Where(parameter => !documentation.Contains($"<param name=\"{parameter.Identifier.Text}\">", StringComparison.Ordinal)))
                yield return $"the parameter {parameter.Identifier.Text} has no <param>";
    }

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
        && IsPublic(member)
        && member.Ancestors().OfType<MemberDeclarationSyntax>().Where(outer => outer is not BaseNamespaceDeclarationSyntax).All(IsPublic);

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.Has(SyntaxKind.PublicKeyword)
        || (member.Has(SyntaxKind.ProtectedKeyword) && !member.Has(SyntaxKind.PrivateKeyword))
        || member is EnumMemberDeclarationSyntax
        || (member.Parent is InterfaceDeclarationSyntax && !member.Has(SyntaxKind.PrivateKeyword) && !member.Has(SyntaxKind.InternalKeyword));

    private static string DocumentationOf(MemberDeclarationSyntax member)
    {
        var comment = member.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>().LastOrDefault();
        if (comment is null)
            return "";
        var empty = comment.Content.OfType<XmlElementSyntax>().Any(element => element.StartTag.Name.ToString() == "summary" && element.Content.ToString().Trim(' ', '/', '\n').Length == 0);
        return empty ? "" : comment.ToFullString();
    }

    /// <summary>Of the parts of a partial type, one speaks for all.</summary>
    private static bool IsDocumentedElsewhere(SourceFile file, MemberDeclarationSyntax member) =>
        member.Has(SyntaxKind.PartialKeyword)
        && member is TypeDeclarationSyntax
        && (file.Path.StartsWith("src/", StringComparison.Ordinal) ? Sources.Product.Append(file) : [file])
            .SelectMany(other => other.All<TypeDeclarationSyntax>())
            .Any(other => other.FullName() == member.FullName() && DocumentationOf(other).Length > 0);

    private static string FirstLine(MemberDeclarationSyntax member) => member.ToString().Split('\n')[0].Trim();
}
