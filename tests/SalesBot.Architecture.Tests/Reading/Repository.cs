using System.Collections.Frozen;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>What the build and the tools leave behind; never part of the repository (see .gitignore).</summary>
    private static readonly FrozenSet<string> LeftBehind = new[]
    {
        ".git", ".vs", ".vscode", ".idea", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", "artifacts", "data",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The folder that holds SalesBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of something named from the root.</summary>
    public static string At(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>The text of a file named from the root.</summary>
    public static string Read(string relativePath) => File.ReadAllText(At(relativePath));

    /// <summary>The names of the files and folders at the top, without what tools leave behind.</summary>
    public static IReadOnlyList<string> TopLevel() =>
        [.. Directory.EnumerateFileSystemEntries(Root).Select(entry => Path.GetFileName(entry)).Where(name => !LeftBehind.Contains(name)).Order(StringComparer.Ordinal)];

    /// <summary>Every file below a folder as a path from the root with forward slashes, without what tools leave behind.</summary>
    public static IEnumerable<string> FilesBelow(string folder)
    {
        var start = At(folder);
        if (!Directory.Exists(start))
            return [];
        return Walk(start).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(child => !LeftBehind.Contains(Path.GetFileName(child))).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SalesBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException("No SalesBot.sln above " + AppContext.BaseDirectory);
    }
}
