using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>
/// A type is public only if another project under src uses it, or has to see it in the signature of a type that it uses.
/// Tests do not count. Domain and Application are the libraries of the others and may be public as a whole.
/// </summary>
public sealed class InternalTypesRule
{
    private static readonly string[] Libraries = ["SalesBot.Domain", "SalesBot.Application"];

    [Fact]
    public void Types_AsBuilt_ArePublicOnlyWhereAnotherProjectUsesThem() => Verdict.Holds(Check(Assemblies.All));

    [Fact]
    public void Violator_ThatNobodyElseUses_IsCaught() =>
        Verdict.Caught(Check(Pair("public sealed class Used; public sealed class Violator { public Used? Seen; }", "public Used? Held;")), "Violator");

    [Fact]
    public void Violator_SeenOnlyByAPrivateMember_IsCaught() =>
        Verdict.Caught(Check(Pair("public sealed class Violator; public sealed class Used { private Violator? Hidden() => null; }", "public Used? Held;")), "Violator");

    [Fact]
    public void Rule_WhereASignatureMakesATypePublic_FindsNothing() =>
        Assert.Empty(Check(Pair(
            "public enum Kind { A } public sealed record Item(IReadOnlyList<Kind?> Kinds); public abstract record Root; public sealed record Used(Item Item) : Root; internal sealed class Inner;",
            "public Used? Held;")));

    [Fact]
    public void Rule_InTheLibraries_FindsNothing() =>
        Assert.Empty(Check([PlantedAssembly.Compile("SalesBot.Domain", "namespace SalesBot.Domain { public sealed class Fact; }")]));

    private static IReadOnlyList<ModuleDefinition> Pair(string types, string use) => PlantedAssembly.CompilePair(
        "SalesBot.Channels", $"namespace SalesBot.Channels {{ {types} }}",
        Assemblies.Host, $"using SalesBot.Channels; namespace SalesBot.Host {{ internal sealed class User {{ {use} }} }}");

    private static IReadOnlyList<Violation> Check(IReadOnlyList<ModuleDefinition> modules) =>
        [.. modules.Where(module => !Libraries.Contains(module.Assembly.Name.Name)).SelectMany(module => Check(module, modules))];

    private static IEnumerable<Violation> Check(ModuleDefinition module, IReadOnlyList<ModuleDefinition> all)
    {
        var needed = new HashSet<TypeDefinition>();
        var seen = all.Where(other => other != module).SelectMany(other => other.GetTypeReferences())
            .Where(reference => reference.Outermost().Scope.Name == module.Assembly.Name.Name)
            .Select(reference => module.GetType(reference.FullName));
        foreach (var type in seen)
            Need(type, needed);
        return module.Types
            .Where(type => type.IsPublic && type.Namespace.StartsWith("SalesBot", StringComparison.Ordinal) && !needed.Contains(type))
            .Select(type => new Violation(type.FullName, "is public, but no other project needs it: make it internal"));
    }

    /// <summary>Adds a type and all that its visible signatures force to be visible.</summary>
    private static void Need(TypeDefinition? type, HashSet<TypeDefinition> needed)
    {
        if (type is null || !needed.Add(type))
            return;
        foreach (var mentioned in VisibleSignatures(type).SelectMany(TypeUse.Flatten))
            if (mentioned.Scope == type.Module)
                Need(type.Module.GetType(mentioned.FullName), needed);
        Need(type.DeclaringType, needed);
    }

    private static IEnumerable<TypeReference?> VisibleSignatures(TypeDefinition type) =>
        type.Interfaces.Select(implemented => implemented.InterfaceType)
            .Append(type.BaseType)
            .Concat(type.Fields.Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType))
            .Concat(type.Methods.Where(method => method.IsPublic || method.IsFamily).SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType));
}
