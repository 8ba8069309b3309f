using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>
/// A class takes at most five collaborators. A collaborator is a constructor parameter that does something: an interface, a delegate, or a class of
/// this product or of a library. Numbers, texts, dates, collections and the domain's own types are data; records and the domain's entities hold data.
/// </summary>
public sealed class ConstructorRule
{
    private const int Limit = 5;

    private static readonly Exemption[] Exemptions = [];

    [Fact]
    public void Classes_AsBuilt_TakeAtMostFiveCollaborators() => Verdict.Holds([.. Assemblies.All.SelectMany(Check)], Exemptions);

    [Theory]
    [InlineData("public sealed class Violator(IClock a, IClock b, IClock c, IClock d, IClock e, IClock f) { public object[] All => [a, b, c, d, e, f]; }")]
    [InlineData("internal class Violator { internal Violator(TimeProvider a, HttpClient b, Func<int> c, IReader d, Reader e, Lazy<Reader> f) { } }")]
    [InlineData("internal abstract class Violator { protected Violator(Reader a, Reader b, Reader c, Reader d, Reader e, IEnumerable<IReader> f) { } }")]
    public void Violator_WithSixCollaborators_IsCaught(string type) => Verdict.Caught(Check(Planted("SalesBot.Application", type)), "6 collaborators");

    [Theory]
    [InlineData("SalesBot.Application", "public sealed class Good(IClock a, IClock b, IClock c, IClock d, IClock e, int page, string name, DateOnly day) { public object[] All => [a, b, c, d, e, page, name, day]; }")]
    [InlineData("SalesBot.Application", "public sealed record Good(Reader A, Reader B, Reader C, Reader D, Reader E, Reader F);")]
    [InlineData("SalesBot.Application", "public sealed class Good { private Good(Reader a, Reader b, Reader c, Reader d, Reader e, Reader f) { } }")]
    [InlineData("SalesBot.Domain", "public sealed class Good { public Good(Reader a, Reader b, Reader c, Reader d, Reader e, Reader f) { } }")]
    public void Rule_WhereAClassHoldsDataOrTakesFew_FindsNothing(string project, string type) => Assert.Empty(Check(Planted(project, type)));

    private static ModuleDefinition Planted(string project, string type) => PlantedAssembly.Compile(
        project,
        $$"""namespace {{project}}.Reports { public interface IClock; public interface IReader; public sealed class Reader; {{type}} }""");

    private static IReadOnlyList<Violation> Check(ModuleDefinition module) => module.Assembly.Name.Name == "SalesBot.Domain"
        ? []
        : [.. from type in module.ProductTypes()
              where type.IsClass && !type.IsValueType && !type.IsCompilerMade() && !IsRecord(type)
              from constructor in type.Methods
              where constructor.IsConstructor && !constructor.IsStatic && !constructor.IsPrivate
              let count = constructor.Parameters.Count(parameter => IsCollaborator(parameter.ParameterType))
              where count > Limit
              select new Violation(type.FullName, $"takes {count} collaborators, the limit is {Limit}: give it fewer jobs")];

    private static bool IsRecord(TypeDefinition type) => type.Methods.Any(method => method.Name == "<Clone>$");

    private static bool IsCollaborator(TypeReference parameter)
    {
        if (parameter is ArrayType or ByReferenceType || parameter.IsGenericParameter || parameter.FullName is "System.String" or "System.Type" or "System.Uri" or "System.Exception" or "System.TimeZoneInfo")
            return false;
        if (parameter is GenericInstanceType { ElementType.Namespace: "System.Collections.Generic" } list)
            return list.GenericArguments.Any(IsCollaborator);
        if (parameter.HomeNamespace().StartsWith("System.Collections", StringComparison.Ordinal) || parameter.HomeNamespace().StartsWith("SalesBot.Domain", StringComparison.Ordinal))
            return false;
        return parameter.Resolve() is { IsValueType: false };
    }
}
