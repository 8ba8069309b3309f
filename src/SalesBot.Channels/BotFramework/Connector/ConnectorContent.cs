using System.Net;
using System.Net.Http.Headers;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>A JSON body that knows whether it was begun to be written: from then on the receiver may have it.</summary>
internal sealed class ConnectorContent : HttpContent
{
    private readonly byte[] body;

    public ConnectorContent(byte[] body)
    {
        this.body = body;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    public bool Started { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // A second writing would be a second copy of the message.
        if (Started) throw new InvalidOperationException("The body is written once.");
        Started = true;
        return stream.WriteAsync(body, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
