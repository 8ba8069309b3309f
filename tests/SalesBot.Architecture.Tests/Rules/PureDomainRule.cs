using Mono.Cecil;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>
/// The domain and the understanding of messages compute and nothing else: no I/O, clock, logging, JSON, culture or waiting.
/// The invariant culture is the absence of one and stays allowed, as does a time zone that is passed in. The understanding may read and write JSON
/// that is handed to it as text.
/// </summary>
public sealed class PureDomainRule
{
    private static readonly string[] ForbiddenNamespaces =
    [
        "System.IO", "System.Net", "System.Text.Json", "System.Xml", "System.Threading", "System.Data", "System.Security.Cryptography", "System.Runtime.InteropServices.Marshalling", "Microsoft",
    ];

    private static readonly HashSet<string> ForbiddenTypes = new(StringComparer.Ordinal)
    {
        "System.TimeProvider", "System.Console", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Diagnostics.Trace", "System.Diagnostics.Debug",
        "System.Diagnostics.Activity", "System.Diagnostics.ActivitySource", "System.Globalization.RegionInfo", "System.Globalization.TextInfo", "System.Globalization.CompareInfo",
    };

    /// <summary>Members of types that are harmless otherwise.</summary>
    private static readonly HashSet<string> ForbiddenMembers = new(StringComparer.Ordinal)
    {
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.DateTimeOffset::ToLocalTime", "System.DateTime::ToLocalTime", "System.Environment::get_TickCount", "System.Environment::get_TickCount64",
        "System.Environment::GetEnvironmentVariable", "System.TimeZoneInfo::get_Local", "System.TimeZoneInfo::FindSystemTimeZoneById",
        "System.TimeZoneInfo::TryFindSystemTimeZoneById", "System.TimeZoneInfo::GetSystemTimeZones",
        "System.Globalization.NumberFormatInfo::get_CurrentInfo", "System.Globalization.DateTimeFormatInfo::get_CurrentInfo",
        "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
    };

    [Fact]
    public void Domain_AsBuilt_ComputesAndNothingElse() =>
        Verdict.Holds(Check(Assemblies.Named("SalesBot.Domain").ProductTypes(), []));

    [Fact]
    public void Understanding_AsBuilt_ComputesAndNothingElse() =>
        Verdict.Holds(Check(
            Assemblies.Named("SalesBot.Conversation").ProductTypes().Where(type => UnderstandingRule.IsUnderstanding(type.HomeNamespace())),
            ["Microsoft.Extensions.DependencyInjection", "System.Text.Json"]));

    [Theory]
    [InlineData("System.IO", "public static string Read() => File.ReadAllText(\"a\");")]
    [InlineData("System.IO", "public Stream? Held;")]
    [InlineData("System.Net", "public static void Ask(HttpClient http) => http.Dispose();")]
    [InlineData("System.Text.Json", "public static string Write(int n) => System.Text.Json.JsonSerializer.Serialize(n);")]
    [InlineData("System.Threading", "public static Task Later() => Task.CompletedTask;")]
    [InlineData("System.Threading", "public static async void Later() => await Task.Yield();")]
    [InlineData("System.Threading", "private readonly object gate = new(); public void Wait() { lock (gate) { } }")]
    [InlineData("System.Threading", "private int n; public int Next() => Interlocked.Increment(ref n);")]
    [InlineData("System.TimeProvider", "public static DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow();")]
    [InlineData("get_UtcNow", "public static DateTime Now => DateTime.UtcNow;")]
    [InlineData("get_Today", "public static int Day() => DateTime.Today.Day;")]
    [InlineData("get_Now", "public static IEnumerable<int> Days() { yield return DateTimeOffset.Now.Day; }")]
    [InlineData("FindSystemTimeZoneById", "public static TimeZoneInfo Zone() => TimeZoneInfo.FindSystemTimeZoneById(\"Asia/Shanghai\");")]
    [InlineData("get_CurrentCulture", "public static object Culture() => System.Globalization.CultureInfo.CurrentCulture;")]
    [InlineData("CultureInfo", "public static object Culture() => new System.Globalization.CultureInfo(\"zh-CN\");")]
    [InlineData("TextInfo", "public static object? Text(System.Globalization.TextInfo? text) => text;")]
    [InlineData("Microsoft.Extensions.Logging", "public static bool Any(Microsoft.Extensions.Logging.ILogger log) => log is null;")]
    [InlineData("System.Console", "public static void Say() => Console.WriteLine();")]
    public void Violator_ThatDoesMoreThanCompute_IsCaught(string mention, string member)
    {
        var planted = PlantedAssembly.Compile("SalesBot.Domain", $"namespace SalesBot.Domain.Pace; public sealed class Violator {{ {member} }}");
        Assert.Contains(Check(planted.ProductTypes(), []), violation => violation.What.Contains(mention, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public static string Text(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("public static DateTimeOffset In(TimeZoneInfo zone, DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, zone);")]
    [InlineData("public static IEnumerable<int> Weeks(DateOnly d) { yield return System.Globalization.ISOWeek.GetWeekOfYear(d); }")]
    public void Rule_WhereTypesOnlyCompute_FindsNothing(string member)
    {
        var planted = PlantedAssembly.Compile("SalesBot.Domain", $"namespace SalesBot.Domain.Pace; public sealed record Good(int N) {{ {member} }}");
        Assert.Empty(Check(planted.ProductTypes(), []));
    }

    private static IReadOnlyList<Violation> Check(IEnumerable<TypeDefinition> types, IReadOnlyList<string> allowedNamespaces) =>
        [.. types.SelectMany(type => InTypes(type, allowedNamespaces).Concat(InMembers(type))).Distinct()];

    private static IEnumerable<Violation> InTypes(TypeDefinition type, IReadOnlyList<string> allowedNamespaces) =>
        from used in type.UsedTypes()
        where used.Scope != type.Module && !allowedNamespaces.Any(space => Within(used.HomeNamespace(), space))
        where ForbiddenTypes.Contains(used.FullName) || ForbiddenNamespaces.Any(space => Within(used.HomeNamespace(), space))
        select new Violation(type.FullName, $"uses {used.FullName}");

    private static IEnumerable<Violation> InMembers(TypeDefinition type) =>
        from use in type.UsedMembers()
        let owner = use.Member.DeclaringType.FullName
        where ForbiddenMembers.Contains($"{owner}::{use.Member.Name}")
            || (owner == "System.Globalization.CultureInfo" && use.Member.Name != "get_InvariantCulture")
        select new Violation(type.FullName, $"{use.In.Name} uses {owner}.{use.Member.Name}");

    private static bool Within(string space, string root) =>
        space == root || space.StartsWith(root + ".", StringComparison.Ordinal);
}
