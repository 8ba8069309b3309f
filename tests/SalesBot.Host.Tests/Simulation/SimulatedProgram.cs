using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Conversation;
using SalesBot.Storage;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>The program without its doors: the real use cases, outbox and database, on a clock that is moved; it can die and start again.</summary>
internal sealed class SimulatedProgram : IAsyncDisposable
{
    private readonly FakeTimeProvider clock;
    private readonly UnsteadyChannel channel;
    private readonly Action<IServiceCollection>? sabotage;

    // In memory where there is such a folder: processes die here, machines do not, and tens of thousands of commits wait for no disk.
    private readonly string folder = Directory.CreateDirectory(Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"salesbot-sim-{Guid.NewGuid():N}")).FullName;

    private ServiceProvider services;

    private SimulatedProgram(FakeTimeProvider clock, UnsteadyChannel channel, Action<IServiceCollection>? sabotage)
    {
        this.clock = clock;
        this.channel = channel;
        this.sabotage = sabotage;
        services = Build();
    }

    public string Database => Path.Combine(folder, "salesbot.db");

    public static async Task<SimulatedProgram> StartAsync(FakeTimeProvider clock, UnsteadyChannel channel, Action<IServiceCollection>? sabotage)
    {
        var program = new SimulatedProgram(clock, channel, sabotage);
        await program.services.GetRequiredService<IStorageMaintenance>().PrepareAsync(default);
        return program;
    }

    /// <summary>Uses a part of the program in a scope of its own, for as long as the process lives.</summary>
    public async Task<T> UseAsync<TPart, T>(Func<TPart, CancellationToken, Task<T>> use)
        where TPart : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(ActivatorUtilities.GetServiceOrCreateInstance<TPart>(scope.ServiceProvider), channel.Life.Token);
    }

    /// <summary>Starts the program again on the same folder after its death.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        channel.DiesAfter = null;
        channel.Life = new CancellationTokenSource();
        services = Build();
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private ServiceProvider Build()
    {
        var parts = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddSingleton(new CardKey(new byte[32]))
            .AddSingleton<IChannelSender>(channel).AddApplication().AddConversation().AddStorage(new StorageOptions { Directory = folder })
            .AddScoped<ReportingParts>();
        sabotage?.Invoke(parts);
        return parts.BuildServiceProvider();
    }
}
