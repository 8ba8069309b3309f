using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Names of declarations as a message shows them.</summary>
internal static class SyntaxNames
{
    /// <summary>The namespace, the enclosing types and the name of a type, joined by dots.</summary>
    public static string FullName(this MemberDeclarationSyntax type)
    {
        var parts = type.AncestorsAndSelf().Select(OwnName).Where(name => name.Length > 0).Reverse();
        return string.Join('.', parts);
    }

    /// <summary>The name of a type declaration, a delegate or a namespace; empty for every other node.</summary>
    public static string OwnName(this SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => "",
    };

    /// <summary>Whether a declaration carries a modifier.</summary>
    public static bool Has(this MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);
}
