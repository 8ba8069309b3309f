using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Tests of targets: a program of its own for each, in which the manager of the demo company has the first word.</summary>
public abstract class TargetsBot : IAsyncLifetime
{
    private protected BotForTargets Bot { get; } = new();

    private protected Chat Manager { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Bot.InitializeAsync();
        Manager = await Bot.ManagerAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
