using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>What is static never changes: static fields are read-only, and so is everything that hangs on them.</summary>
public sealed class StaticStateRule
{
    private static readonly Exemption[] Exemptions = [];

    [Fact]
    public void Types_AsBuilt_HoldNoMutableStaticState() => Verdict.Holds([.. Assemblies.All.SelectMany(Check)], Exemptions);

    [Theory]
    [InlineData("public static int Count;", "can be assigned")]
    [InlineData("public static string Name { get; set; } = \"\";", "can be assigned")]
    [InlineData("[ThreadStatic] private static int count; public static int Next() => ++count;", "can be assigned")]
    [InlineData("public static readonly List<int> All = [];", "List")]
    [InlineData("public static readonly Dictionary<string, int> All = new();", "Dictionary")]
    [InlineData("private static readonly int[] all = [1]; public static int First => all[0];", "Int32[]")]
    [InlineData("public static IReadOnlyList<int[]> All { get; } = [];", "Int32[]")]
    [InlineData("public static IDictionary<int, int> All { get; } = new Dictionary<int, int>();", "IDictionary")]
    [InlineData("private static readonly object gate = new(); public static object Gate => gate;", "Object")]
    [InlineData("public sealed class Box { public int Value; } public static readonly Box One = new();", "Box")]
    [InlineData("public sealed record Row(int A) { public int B { get; set; } } public static IReadOnlyList<Row> Rows { get; } = [];", "Row")]
    [InlineData("public interface IShape; public sealed class Mutable : IShape { public int Value; } public static readonly IShape One = new Mutable();", "IShape")]
    [InlineData("public sealed record Holder(List<int> Items); public static readonly Holder One = new([]);", "Holder")]
    [InlineData("private static readonly Random dice = new(1); public static int Roll() => dice.Next();", "Random")]
    public void Violator_WithStateThatCanChange_IsCaught(string members, string mention) => Verdict.Caught(Check(Planted(members)), mention);

    [Theory]
    [InlineData("public const int Limit = 3; public static readonly TimeSpan Day = TimeSpan.FromDays(1); public static readonly string? Text = \"a\";")]
    [InlineData("public sealed record Row(int A, IReadOnlyList<string> Names) { public DateOnly Day { get; init; } } public static IReadOnlyList<Row> Rows { get; } = [new(1, [])];")]
    [InlineData("public static readonly System.Collections.Frozen.FrozenDictionary<string, (int, string)> All = System.Collections.Frozen.FrozenDictionary<string, (int, string)>.Empty;")]
    [InlineData("public static Func<int, int> Twice() => static n => n * 2; public static IEnumerable<int> Sorted(int[] a) => a.Select(int.Abs);")]
    [InlineData("public readonly record struct Code(string Value); public static readonly Code Visit = new(\"visit\"); public static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create(\"0\");")]
    [InlineData("public abstract record Shape; public sealed record Circle(decimal R) : Shape; public static readonly Shape One = new Circle(1);")]
    public void Rule_WhereStaticsNeverChange_FindsNothing(string members) => Assert.Empty(Check(Planted(members)));

    private static ModuleDefinition Planted(string members) =>
        PlantedAssembly.Compile("SalesBot.Application", $"namespace SalesBot.Application.Reports; public static class Planted {{ {members} }}");

    private static IReadOnlyList<Violation> Check(ModuleDefinition module)
    {
        var immutability = new Immutability(module);
        return
        [
            .. from type in module.ProductTypes()
               where !type.IsCompilerMade() && !IsGenerated(type)
               from field in type.Fields
               where field.IsStatic && !field.IsLiteral
               let complaint = !field.IsInitOnly ? "can be assigned" : immutability.IsImmutable(field.FieldType) ? null : $"holds {field.FieldType.FullName}, which can change: use ImmutableArray, FrozenSet, FrozenDictionary, a record without setters, or name the exact type"
               where complaint is not null
               select new Violation($"{type.FullName}.{field.Name}", complaint),
        ];
    }

    /// <summary>Serializer contexts and the like: their statics are written by a generator.</summary>
    private static bool IsGenerated(TypeDefinition type) =>
        type.BaseType?.FullName == "System.Text.Json.Serialization.JsonSerializerContext" || type.HomeNamespace().Contains(".Migrations", StringComparison.Ordinal);
}
