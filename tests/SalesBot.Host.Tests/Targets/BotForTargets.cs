using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>A program of its own, whose demo company gets other targets.</summary>
public sealed class BotForTargets() : OwnBot(new BotHostOptions())
{
    public Task<Chat> ManagerAsync() => Chat.OfDemoAsync(Host, "王磊");

    public Task<Chat> RepAsync(string name) => Chat.OfDemoAsync(Host, name);
}
