using SalesBot.Testing;

[assembly: AssemblyFixture(typeof(SalesBot.Host.Tests.Chats.SharedBot))]

namespace SalesBot.Host.Tests.Chats;

/// <summary>
/// One program for every test that needs only people of its own and leaves the clock alone: it stands on Wednesday, 25 November 2026,
/// at three in the afternoon in Shanghai.
/// </summary>
public sealed class SharedBot : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    private readonly Lazy<Task<BotHost>> host = new(() => BotHost.StartAsync());

    public Task<BotHost> HostAsync() => host.Value;

    public async Task<Chat> ChatAsync(string name, string locale = "zh-CN") => await Chat.OpenAsync(await HostAsync(), name, locale);

    /// <summary>The demo company's manager, in a new chat.</summary>
    public async Task<Chat> ManagerAsync() => await Chat.OfDemoAsync(await HostAsync(), "王磊");

    public async ValueTask DisposeAsync()
    {
        if (host.IsValueCreated)
            await (await host.Value).DisposeAsync();
    }
}
