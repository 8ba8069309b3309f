using System.Collections.Frozen;
using Mono.Cecil;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Tells whether a value of a type can change once it has been built.</summary>
/// <param name="module">The module in which the subtypes of an open type are looked for.</param>
internal sealed class Immutability(ModuleDefinition module)
{
    /// <summary>
    /// Types of libraries that never change, or that are made to be shared by threads; serializer options lock themselves at first use.
    /// Type arguments are judged for themselves.
    /// </summary>
    private static readonly FrozenSet<string> Known = new[]
    {
        "System.String", "System.Type", "System.Uri", "System.Version", "System.TimeZoneInfo", "System.StringComparer", "System.Lazy`1",
        "System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.CompositeFormat", "System.Text.RegularExpressions.Regex", "System.Buffers.SearchValues`1",
        "System.Globalization.CultureInfo", "System.Reflection.Assembly", "System.Reflection.MethodInfo", "System.Net.Http.HttpMethod", "System.Net.IPNetwork",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IReadOnlySet`1",
        "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IComparer`1",
        "System.Collections.Generic.IEqualityComparer`1", "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenSet`1",
        "System.Text.Json.JsonSerializerOptions", "System.Text.Json.JsonEncodedText", "System.Text.Json.Serialization.Metadata.JsonTypeInfo`1",
        "System.Diagnostics.ActivitySource", "System.Diagnostics.Metrics.Meter", "System.Diagnostics.Metrics.Counter`1", "System.Diagnostics.Metrics.Histogram`1",
        "System.Diagnostics.Metrics.UpDownCounter`1", "Quartz.JobKey", "Quartz.TriggerKey", "Quartz.RetryPolicy", "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter`2",
        "System.Net.Http.Headers.ProductInfoHeaderValue", "Microsoft.Extensions.Logging.EventId",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, bool> judged = new(StringComparer.Ordinal);

    /// <summary>Whether nothing that hangs on a field of this type can change.</summary>
    public bool IsImmutable(TypeReference type) => type switch
    {
        GenericParameter => true,
        GenericInstanceType generic => IsImmutable(generic.ElementType) && (IsDelegate(generic.ElementType) || generic.GenericArguments.All(IsImmutable)),
        RequiredModifierType modified => IsImmutable(modified.ElementType),
        TypeSpecification => false,
        _ => Known.Contains(type.FullName) || type.HomeNamespace() == "System.Collections.Immutable" || Judge(type),
    };

    private static bool IsDelegate(TypeReference type) => type.Resolve()?.BaseType?.FullName == "System.MulticastDelegate";

    private bool Judge(TypeReference type)
    {
        if (judged.TryGetValue(type.FullName, out var known))
            return known;
        // A type that holds itself is judged by its other fields.
        judged[type.FullName] = true;
        return judged[type.FullName] = type.Resolve() is { } definition && Judge(definition);
    }

    private bool Judge(TypeDefinition type)
    {
        if (type.IsPrimitive || type.IsEnum || IsDelegate(type))
            return true;
        if (IsOurs(type))
            return HasOnlyFixedFields(type) && (type.IsSealed || type.IsValueType || SubtypesOf(type).All(IsImmutable));
        return type.IsValueType;
    }

    private static bool IsOurs(TypeDefinition type) => type.HomeNamespace().StartsWith("SalesBot", StringComparison.Ordinal);

    private bool HasOnlyFixedFields(TypeDefinition type) =>
        type.Fields.Where(field => !field.IsStatic).All(field => field.IsInitOnly && IsImmutable(field.FieldType))
        && (type.BaseType is null or { FullName: "System.Object" or "System.ValueType" } || IsImmutable(type.BaseType));

    private IEnumerable<TypeDefinition> SubtypesOf(TypeDefinition type) =>
        module.ProductTypes().Where(other =>
            other.BaseType?.GetElementType().FullName == type.FullName || other.Interfaces.Any(implemented => implemented.InterfaceType.GetElementType().FullName == type.FullName));
}
