using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>One C# file, read and parsed.</summary>
/// <param name="Path">Where it lies, from the root of the repository, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>Written by a tool and not by hand: the rules on size and style leave it alone.</summary>
    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);

    /// <summary>The number of lines, a last empty one not counted.</summary>
    public int LineCount => Root.SyntaxTree.GetText().Lines.Count - (Text.EndsWith('\n') ? 1 : 0);

    /// <summary>Reads a snippet as if it lay at the given path.</summary>
    public static SourceFile Parse(string path, string text) =>
        new(path, text, CSharpSyntaxTree.ParseText(text, Options, path).GetCompilationUnitRoot());

    /// <summary>The place of a node for a message: path and line.</summary>
    public string PlaceOf(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>All nodes of a kind.</summary>
    public IEnumerable<T> All<T>() where T : SyntaxNode => Root.DescendantNodes().OfType<T>();
}
