using System.Text.Json.Serialization;

namespace SalesBot.Host.Health;

/// <summary>What the health endpoints answer.</summary>
/// <param name="Status">healthy, degraded or unhealthy.</param>
/// <param name="Checks">The same for each part.</param>
internal sealed record HealthAnswer(string Status, IReadOnlyDictionary<string, string> Checks);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
