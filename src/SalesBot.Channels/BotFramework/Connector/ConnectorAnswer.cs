using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The body of an accepted call, or why it was not accepted.</summary>
internal readonly record struct ConnectorAnswer(ConnectorOutcome? Failure, ReadOnlyMemory<byte> Body)
{
    /// <summary>Whether the connector answered 401, so that another token is worth a try.</summary>
    public bool IsTokenRefused { get; init; }

    /// <summary>The body as an object; null when it is empty or something else.</summary>
    public T? Read<T>(JsonTypeInfo<T> type)
        where T : class
    {
        if (Body.IsEmpty) return null;
        try
        {
            return JsonSerializer.Deserialize(Body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
