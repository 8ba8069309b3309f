using System.Buffers;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Reads an answer without trusting its length.</summary>
internal static class AnswerBody
{
    /// <summary>
    /// The body; empty when it is longer than the limit or breaks off, for by then the status has already said what happened.
    /// </summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, int most, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength is 0 || content.Headers.ContentLength > most) return default;
        var writer = new ArrayBufferWriter<byte>(512);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            for (int read; (read = await stream.ReadAsync(writer.GetMemory(), cancellationToken)) > 0;)
            {
                writer.Advance(read);
                if (writer.WrittenCount > most) return default;
            }

            return writer.WrittenMemory;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            return default;
        }
    }
}
