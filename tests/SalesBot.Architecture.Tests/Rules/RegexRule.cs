using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>A regular expression takes time in proportion to the text, whatever somebody writes: none of them backtracks.</summary>
public sealed class RegexRule
{
    private static readonly string[] Matching = ["IsMatch", "Match", "Matches", "Replace", "Split", "Count", "EnumerateMatches", "EnumerateSplits"];

    [Fact]
    public void Expressions_AsWritten_NeverBacktrack() => Verdict.Holds([.. Sources.Product.SelectMany(Check)]);

    [Theory]
    [InlineData("object a = new Regex(\"a+\");")]
    [InlineData("object a = new System.Text.RegularExpressions.Regex(\"a+\", RegexOptions.Compiled);")]
    [InlineData("static readonly Regex A = new(\"a+\", RegexOptions.IgnoreCase);")]
    [InlineData("Regex? A { get; } = new(\"a+\");")]
    [InlineData("void M() { Regex a = new(\"a\"); }")]
    [InlineData("Regex M() => new(\"a\");")]
    [InlineData("bool M(string s) => Regex.IsMatch(s, \"a+\");")]
    [InlineData("string M(string s) => System.Text.RegularExpressions.Regex.Replace(s, \"a\", \"b\");")]
    [InlineData("[GeneratedRegex(\"a+\")] static partial Regex M();")]
    [InlineData("[GeneratedRegex(\"a+\", RegexOptions.CultureInvariant)] static partial Regex M { get; }")]
    [InlineData("[RegularExpression(\"a+\")] string M { get; set; }")]
    public void Violator_ThatMayBacktrack_IsCaught(string member) => Verdict.Caught(Check(Planted(member)), "NonBacktracking");

    [Theory]
    [InlineData("static readonly Regex A = new(\"a+\", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);")]
    [InlineData("[GeneratedRegex(\"a+\", RegexOptions.NonBacktracking)] static partial Regex M();")]
    [InlineData("bool M(string s) => Regex.IsMatch(s, \"a+\", RegexOptions.NonBacktracking);")]
    [InlineData("string M(Regex regex, string s) => regex.Replace(s, \"b\") + Regex.Escape(s) + string.Join(s.Split('a'));")]
    [InlineData("Reading A { get; } = new(1);")]
    public void Rule_WhereNothingBacktracks_FindsNothing(string member) => Assert.Empty(Check(Planted(member)));

    private static SourceFile Planted(string member) => SourceFile.Parse("src/SalesBot.Domain/Planted.cs", $"partial class Planted {{ {member} }}");

    private static IReadOnlyList<Violation> Check(SourceFile file) =>
    [
        .. from node in file.Root.DescendantNodes()
           where MakesExpression(node) && !SaysNonBacktracking(node)
           select new Violation(file.PlaceOf(node), "may backtrack: pass RegexOptions.NonBacktracking here, or scan by hand"),
    ];

    private static bool MakesExpression(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => IsRegex(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => IsRegex(TargetOf(creation)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            call.Expression.ToString() is "Regex" or "System.Text.RegularExpressions.Regex" && Matching.Contains(call.Name.Identifier.Text),
        AttributeSyntax attribute => attribute.Name.ToString().Split('.')[^1] is "GeneratedRegex" or "GeneratedRegexAttribute" or "RegularExpression" or "RegularExpressionAttribute",
        _ => false,
    };

    private static bool SaysNonBacktracking(SyntaxNode node) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == "NonBacktracking");

    private static bool IsRegex(TypeSyntax? type) => type?.ToString().TrimEnd('?').Split('.')[^1] == "Regex";

    /// <summary>The declared type that a bare <c>new(…)</c> builds; members of other types inside it are not mistaken for it.</summary>
    private static TypeSyntax? TargetOf(ImplicitObjectCreationExpressionSyntax creation) => creation.Ancestors().Select(ancestor => ancestor switch
    {
        VariableDeclarationSyntax variable => variable.Type,
        PropertyDeclarationSyntax property => property.Type,
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        _ => null,
    }).FirstOrDefault(type => type is not null);
}
