using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol.Json;

/// <summary>An instant whose unreadable forms count as absent: a sender's odd clock is no reason to lose the message.</summary>
internal sealed class LenientInstantConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        // Without an offset the host's own zone would be assumed; universal time gives the same answer everywhere.
        if (reader.TryGetDateTime(out var local) && local.Kind == DateTimeKind.Unspecified) return new DateTimeOffset(local, TimeSpan.Zero);
        return reader.TryGetDateTimeOffset(out var instant) ? instant : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } instant) writer.WriteStringValue(instant);
        else writer.WriteNullValue();
    }
}
