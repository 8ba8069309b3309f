using System.Buffers.Binary;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

/// <summary>A program whose pictures are fetched as a channel would.</summary>
public abstract class PictureBot : IAsyncLifetime
{
    private readonly HttpClient http = new();

    public BotHost Host { get; private set; } = null!;

    /// <summary>The settings besides those of every test.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    public async ValueTask InitializeAsync() => Host = await BotHost.StartAsync(new BotHostOptions { Settings = Settings });

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Fetches from where the program listens, whatever its public address is said to be.</summary>
    protected Task<HttpResponseMessage> FetchAsync(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return http.GetAsync(new Uri(Host.Address, address.PathAndQuery));
    }

    /// <summary>Fetches a picture.</summary>
    /// <returns>How many pixels it is wide and high.</returns>
    protected async Task<(int Width, int Height)> SizeAsync(RecordedCall message)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var answer = await FetchAsync(message.Picture ?? throw new InvalidOperationException($"No picture, but: {message.Text}"));
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0x89, .. "PNG\r\n\u001a\n"u8], file[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
    }
}
