using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>No file that is written by hand is longer than a reader's patience.</summary>
public sealed class FileLengthRule
{
    private const int Limit = 300;

    private static readonly Exemption[] Exemptions = [];

    [Fact]
    public void Sources_AsTheyStand_StayWithinTheLimit() => Verdict.Holds([.. Sources.Everything.SelectMany(Check)], Exemptions);

    [Fact]
    public void WebPages_AsTheyStand_StayWithinTheLimit() =>
        Verdict.Holds([.. WebFiles().Select(path => (path, File.ReadLines(Repository.At(path)).Count())).Where(file => file.Item2 > Limit).Select(file => TooLong(file.path, file.Item2))]);

    [Fact]
    public void Violator_OneLineTooLong_IsCaught() => Verdict.Caught(Check(Lines("src/SalesBot.Domain/Long.cs", Limit + 1)), "301 lines");

    [Theory]
    [InlineData("src/SalesBot.Domain/Good.cs", Limit)]
    [InlineData("src/SalesBot.Storage/Providers/Sqlite/Migrations/Big.cs", 5000)]
    public void Rule_WhereAFileIsShortOrWrittenByATool_FindsNothing(string path, int lines) => Assert.Empty(Check(Lines(path, lines)));

    private static IReadOnlyList<Violation> Check(SourceFile file) =>
        file.IsMigration || file.LineCount <= Limit ? [] : [TooLong(file.Path, file.LineCount)];

    private static Violation TooLong(string path, int lines) => new(path, $"has {lines} lines, the limit is {Limit}");

    private static SourceFile Lines(string path, int count) => SourceFile.Parse(path, string.Concat(Enumerable.Repeat("// a line\n", count)));

    /// <summary>Scripts and styles of the host's pages; libraries that are shipped unchanged lie in lib.</summary>
    private static IEnumerable<string> WebFiles() =>
        Repository.FilesBelow("src/SalesBot.Host/wwwroot")
            .Where(path => !path.Contains("/lib/", StringComparison.Ordinal) && Path.GetExtension(path) is ".js" or ".mjs" or ".css" or ".html");
}
