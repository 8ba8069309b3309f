namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The C# of the repository, parsed once for all rules.</summary>
internal static class Sources
{
    /// <summary>Everything under src.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Parse("src");

    /// <summary>Everything under tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Parse("tests");

    /// <summary>Everything under src and tests.</summary>
    public static IReadOnlyList<SourceFile> Everything { get; } = [.. Product, .. Tests];

    /// <summary>The files of one project under src.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
        [.. Product.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal))];

    private static SourceFile[] Parse(string folder) =>
        [.. Repository.FilesBelow(folder).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => SourceFile.Parse(path, Repository.Read(path)))];
}
