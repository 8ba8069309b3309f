using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>No piece of code is longer than a screen: methods, constructors, operators, local functions, accessors, lambdas and top-level statements.</summary>
public sealed class MethodLengthRule
{
    private const int Limit = 50;

    private static readonly Exemption[] Exemptions = [];

    [Fact]
    public void Sources_AsTheyStand_StayWithinTheLimit() => Verdict.Holds([.. Sources.Everything.SelectMany(Check)], Exemptions);

    [Theory]
    [InlineData("class Violator { void Run() {BODY} }", "Run")]
    [InlineData("class Violator { public Violator() {BODY} }", "Violator")]
    [InlineData("class Violator { int Size { get {BODY} } }", "get")]
    [InlineData("class Violator { event Action E { add {BODY} remove { } } }", "add")]
    [InlineData("class Violator { public static Violator operator +(Violator a, Violator b) {BODY} }", "+")]
    [InlineData("class Violator { Action a = () => {BODY}; }", "lambda")]
    public void Violator_OneLineTooLong_IsCaught(string code, string name) =>
        Verdict.Caught(Check(Planted(code, Limit + 1)), $"{name} has 51 lines");

    [Fact]
    public void Violator_ThatIsALocalFunction_IsCaughtWithTheMethodAroundIt() =>
        Assert.Equal(2, Check(Planted("class Violator { void Run() { int Inner() {BODY} } }", Limit + 1)).Count);

    [Fact]
    public void Violator_ThatIsAProgramOfManyStatements_IsCaught() =>
        Verdict.Caught(Check(SourceFile.Parse("src/SalesBot.Host/Program.cs", string.Concat(Enumerable.Repeat("Run();\n", Limit + 1)))), "the program has 51 lines");

    [Fact]
    public void Rule_WhereAMethodFillsTheLimit_FindsNothing() =>
        Assert.Empty(Check(Planted("/// <summary>Long\n/// documentation does not count.</summary>\nclass Good { void Run() {BODY} }", Limit)));

    private static IReadOnlyList<Violation> Check(SourceFile file) => file.IsMigration
        ? []
        : [.. from piece in file.Root.DescendantNodes().Select(node => (Node: node, Name: NameOf(node))).Append((file.Root, "the program"))
              where piece.Name is not null
              let lines = piece.Node is CompilationUnitSyntax program ? StatementLines(program) : Lines(piece.Node)
              where lines > Limit
              select new Violation(file.PlaceOf(piece.Node), $"{piece.Name} has {lines} lines, the limit is {Limit}")];

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        OperatorDeclarationSyntax operation => operation.OperatorToken.Text,
        BaseMethodDeclarationSyntax => "conversion or destructor",
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        AnonymousFunctionExpressionSyntax => "lambda",
        _ => null,
    };

    private static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int StatementLines(CompilationUnitSyntax program)
    {
        var statements = program.Members.OfType<GlobalStatementSyntax>().ToList();
        return statements.Count == 0 ? 0 : statements[^1].GetLocation().GetLineSpan().EndLinePosition.Line - statements[0].GetLocation().GetLineSpan().StartLinePosition.Line + 1;
    }

    /// <summary>Puts a block of exactly so many lines, its braces included, in the place of BODY.</summary>
    private static SourceFile Planted(string code, int lines) =>
        SourceFile.Parse("src/SalesBot.Domain/Violator.cs", code.Replace("BODY", string.Concat(Enumerable.Repeat("\n_ = 1;", lines - 2)) + "\n", StringComparison.Ordinal));
}
