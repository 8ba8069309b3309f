using System.Buffers.Binary;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

/// <summary>A program whose pictures are fetched as a channel would.</summary>
public abstract class PictureBot(IReadOnlyDictionary<string, string> settings) : OwnBot(new BotHostOptions { Settings = settings })
{
    // Kept open as a channel does, so that not every picture needs a connection of its own.
    private readonly HttpClient http = new();

    /// <summary>Fetches from where the program listens, whatever its public address is said to be.</summary>
    public Task<HttpResponseMessage> FetchAsync(Uri address, HttpMethod? method = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        return http.SendAsync(
            new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Host.Address, address.PathAndQuery)), TestContext.Current.CancellationToken);
    }

    /// <summary>Fetches the picture of a message.</summary>
    public async Task<byte[]> FileAsync(RecordedCall message)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var answer = await FetchAsync(message.Picture ?? throw new InvalidOperationException($"No picture, but: {message.Text}"));
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>How many pixels the picture of a message is wide and high.</summary>
    public async Task<(int Width, int Height)> SizeAsync(RecordedCall message)
    {
        var file = await FileAsync(message);
        Assert.Equal([0x89, .. "PNG\r\n\u001a\n"u8], file[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
    }
}

/// <summary>Pictures are fetched from this machine.</summary>
public sealed class LocalPictureBot() : PictureBot(new Dictionary<string, string>());

/// <summary>Pictures are fetched from a public address.</summary>
public sealed class PublicPictureBot() : PictureBot(
    new Dictionary<string, string> { ["Bot:Pictures:Address"] = "https://bot.example.com/sales/", ["Bot:Pictures:Hours"] = "2" });
