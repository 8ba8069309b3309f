using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Small assemblies compiled in memory that break a rule on purpose.</summary>
internal static class PlantedAssembly
{
    private const string Usings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>Every assembly that the running tests may load, packages included, so that a violator can use the real thing.</summary>
    public static ImmutableArray<string> Platform { get; } =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Without the product's own assemblies: a stand-in must not meet the one whose place it takes.</summary>
    private static readonly ImmutableArray<PortableExecutableReference> References =
    [
        .. Platform.Where(path => !Path.GetFileName(path).StartsWith("salesbot", StringComparison.OrdinalIgnoreCase)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Enough for two libraries that know each other; fewer references are bound sooner.</summary>
    private static readonly ImmutableArray<PortableExecutableReference> Core =
        [.. References.Where(reference => Path.GetFileName(reference.FilePath ?? "").StartsWith("System.", StringComparison.Ordinal))];

    /// <summary>One empty compilation per name: what it knows of the references serves all that are made from it.</summary>
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Empty = new(StringComparer.Ordinal);

    /// <summary>Compiles a library.</summary>
    /// <param name="name">The name of the assembly, by which rules know a project.</param>
    /// <param name="source">Its only file; the implicit usings of the SDK are in force.</param>
    public static ModuleDefinition Compile(string name, string source) =>
        ModuleDefinition.ReadModule(new MemoryStream(Emit(Empty.GetOrAdd(name, key => Start(key, References)), source)), Assemblies.Reading());

    /// <summary>Compiles two libraries of which the second uses the first.</summary>
    public static IReadOnlyList<ModuleDefinition> CompilePair(string name, string source, string userName, string userSource)
    {
        var used = Emit(Start(name, Core), source);
        var user = Emit(Start(userName, Core.Add(MetadataReference.CreateFromImage(used))), userSource);
        return [ModuleDefinition.ReadModule(new MemoryStream(used), Assemblies.Reading()), ModuleDefinition.ReadModule(new MemoryStream(user), Assemblies.Reading())];
    }

    private static byte[] Emit(CSharpCompilation start, string source)
    {
        var compilation = start.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException("The violator does not compile: " + string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    private static CSharpCompilation Start(string name, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(Usings)],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
}
