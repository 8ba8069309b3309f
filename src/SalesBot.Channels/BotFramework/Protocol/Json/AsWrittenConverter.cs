using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol.Json;

/// <summary>Writes a finished piece of JSON as it stands, instead of taking it apart and escaping it anew.</summary>
internal sealed class AsWrittenConverter : JsonConverter<JsonElement?>
{
    // By way of the options, which may forbid the same name twice.
    public override JsonElement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ((JsonConverter<JsonElement>)options.GetConverter(typeof(JsonElement))).Read(ref reader, typeof(JsonElement), options);

    public override void Write(Utf8JsonWriter writer, JsonElement? value, JsonSerializerOptions options)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined } written)
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(written), skipInputValidation: true);
        else
            writer.WriteNullValue();
    }
}
