using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Domain.Activities;

namespace SalesBot.Storage.Model;

/// <summary>Writes a metric as its code.</summary>
internal sealed class MetricText : JsonConverter<MetricCode>
{
    public override MetricCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MetricCode.IsValid(reader.GetString()) ? new(reader.GetString()!) : throw new JsonException("No metric code.");

    public override void Write(Utf8JsonWriter writer, MetricCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
