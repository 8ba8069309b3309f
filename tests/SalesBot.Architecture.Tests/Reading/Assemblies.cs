using System.Collections.Immutable;
using Mono.Cecil;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The built assemblies of src, as they lie beside the tests.</summary>
internal static class Assemblies
{
    /// <summary>The assembly of the host carries the name of the command.</summary>
    public const string Host = "salesbot";

    /// <summary>The folders in which the running program finds its assemblies.</summary>
    private static readonly ImmutableArray<string> Folders =
        [.. PlantedAssembly.Platform.Select(path => Path.GetDirectoryName(path) ?? "").Append(AppContext.BaseDirectory).Distinct(StringComparer.Ordinal)];

    /// <summary>All six, the domain first.</summary>
    public static IReadOnlyList<ModuleDefinition> All { get; } =
    [
        Load("SalesBot.Domain"), Load("SalesBot.Application"), Load("SalesBot.Conversation"), Load("SalesBot.Channels"), Load("SalesBot.Storage"), Load(Host),
    ];

    /// <summary>One of the six.</summary>
    public static ModuleDefinition Named(string name) => All.Single(module => module.Assembly.Name.Name == name);

    /// <summary>How Cecil reads assemblies here: references are found where the running program finds them.</summary>
    public static ReaderParameters Reading(params IEnumerable<string> moreFolders)
    {
        var resolver = new DefaultAssemblyResolver();
        foreach (var folder in Folders.Concat(moreFolders))
            resolver.AddSearchDirectory(folder);
        return new ReaderParameters { AssemblyResolver = resolver };
    }

    private static ModuleDefinition Load(string name) => ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, name + ".dll"), Reading());
}
