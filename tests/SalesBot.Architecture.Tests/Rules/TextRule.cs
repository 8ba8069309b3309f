using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>No text of the repository speaks of the machine on which it was written, of its tools, or of the hosts that packages came from.</summary>
public sealed partial class TextRule
{
    // In pieces, so that this file does not break its own rule.
    private static readonly string[] Paths = ["/wo" + "rk/", "/tm" + "p/wt", "/ro" + "ot/", "C:" + @"\Users", "/Us" + "ers/"];

    private static readonly string[] Hosts = ["registry.np" + "mjs", "api.nu" + "get.org", "art" + "ifactory"];

    private static readonly string[] Words = ["Cla" + "ude", "Anth" + "ropic", "Chat" + "GPT", "Open" + "AI", "sub" + "agent", "sub" + "-agent", "work" + "tree", "large language" + " model"];

    // A name in the packages and the protocol that a language model's endpoint speaks; it says nothing of how the product was written.
    private const string Protocol = "It names the protocol, or the package for it, by which an endpoint is asked.";

    private static readonly Exemption[] Exemptions =
    [
        new("Directory.Packages.props:*", Protocol),
        new("src/SalesBot.Host/SalesBot.Host.csproj:*", Protocol),
        new("src/SalesBot.Host/LanguageModels/*", Protocol),
    ];

    private static readonly string[] Folders = ["src", "tests", "manifest", ".ci"];

    private static readonly FrozenSet<string> Readable = new[]
    {
        ".cs", ".csproj", ".props", ".targets", ".json", ".jsonl", ".md", ".txt", ".js", ".mjs", ".css", ".html", ".svg", ".yml", ".yaml", ".xml", ".sql", ".sh", "",
    }.ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public void Texts_AsTheyStand_SpeakOfTheProductOnly() =>
        Verdict.Holds([.. Texts().SelectMany(path => Check(path, Repository.Read(path)))], Exemptions);

    [Fact]
    public void Violator_ThatNamesAPath_IsCaught()
    {
        foreach (var path in Paths)
            Verdict.Caught(Check("a.md", $"see \"{path}x\" for more"), path);
    }

    [Fact]
    public void Violator_ThatNamesAToolOrAHost_IsCaught()
    {
        foreach (var word in Words.Concat(Hosts))
            Verdict.Caught(Check("a.md", $"one line\nmade with {word.ToUpperInvariant()}."), "a.md:2");
    }

    [Theory]
    [InlineData("https://example.com/framework/network/")]
    [InlineData("src/home/page and user/root/leaf")]
    public void Rule_WhereAWordOnlyLooksLikeAPath_FindsNothing(string line) => Assert.Empty(Check("a.md", line));

    private static IReadOnlyList<Violation> Check(string path, string text) =>
    [
        .. from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
           from found in Findings(line.Content)
           select new Violation($"{path}:{line.Number}", $"speaks of {found}"),
    ];

    private static IEnumerable<string> Findings(string line) =>
        Paths.Where(path => IsAbsolute(line, path))
            .Concat(Hosts.Where(host => line.Contains(host, StringComparison.OrdinalIgnoreCase)))
            .Concat(WordsOf().Matches(line).Select(match => match.Value).Intersect(Words, StringComparer.OrdinalIgnoreCase))
            .Concat(Words.Where(word => word.Contains(' ', StringComparison.Ordinal) && line.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A path begins where no name, dot or slash goes before; else it is the middle of a longer one.</summary>
    private static bool IsAbsolute(string line, string path)
    {
        for (var at = line.IndexOf(path, StringComparison.Ordinal); at >= 0; at = line.IndexOf(path, at + 1, StringComparison.Ordinal))
            if (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '_' or '-' or '.' or '/' or '}' or ')' or '*' or '~'))
                return true;
        return false;
    }

    private static IEnumerable<string> Texts() =>
        Repository.TopLevel().Where(name => File.Exists(Repository.At(name)))
            .Concat(Folders.SelectMany(Repository.FilesBelow))
            .Where(path => Readable.Contains(Path.GetExtension(path)) && !path.Contains("/lib/", StringComparison.Ordinal));

    [GeneratedRegex(@"[\w-]+", RegexOptions.NonBacktracking)]
    private static partial Regex WordsOf();
}
