using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;

namespace SalesBot.Storage.Tests;

/// <summary>A store of its own in a new folder, which goes with it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestStore(string folder, TimeSpan busyTimeout)
    {
        Folder = folder;
        services = new ServiceCollection()
            .AddStorage(new StorageOptions { Directory = folder, BusyTimeout = busyTimeout })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public string Folder { get; }

    public string File => Path.Combine(Folder, "salesbot.db");

    public IServiceProvider Services => services;

    public static async Task<TestStore> NewAsync(TimeSpan? busyTimeout = null)
    {
        var store = At(NewFolder(), busyTimeout);
        await store.Of<IStorageMaintenance>().PrepareAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>A store in a folder as it is, nothing prepared.</summary>
    public static TestStore At(string folder, TimeSpan? busyTimeout = null) => new(folder, busyTimeout ?? TimeSpan.FromSeconds(5));

    public static string NewFolder() => Path.Combine(Path.GetTempPath(), $"salesbot-{Guid.NewGuid():N}");

    public T Of<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Does work with a port in a scope and a unit of work of its own.</summary>
    public Task<TResult> DoAsync<TPort, TResult>(Func<TPort, CancellationToken, Task<TResult>> work)
        where TPort : notnull =>
        UnitAsync((scope, token) => work(scope.GetRequiredService<TPort>(), token));

    public Task DoAsync<TPort>(Func<TPort, CancellationToken, Task> work)
        where TPort : notnull =>
        UnitAsync(async (scope, token) =>
        {
            await work(scope.GetRequiredService<TPort>(), token);
            return true;
        });

    /// <summary>Does work with any ports in a scope and a unit of work of its own.</summary>
    public async Task<TResult> UnitAsync<TResult>(Func<IServiceProvider, CancellationToken, Task<TResult>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>()
            .ExecuteAsync(token => work(scope.ServiceProvider, token), TestContext.Current.CancellationToken);
    }

    /// <summary>Asks a port in a scope of its own, outside of units of work.</summary>
    public async Task<TResult> AskAsync<TPort, TResult>(Func<TPort, CancellationToken, Task<TResult>> question)
        where TPort : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TPort>(), TestContext.Current.CancellationToken);
    }

    /// <summary>The store as another process would find it now, if this one died: the files as they are on the disk.</summary>
    public TestStore AfterCrash()
    {
        var folder = NewFolder();
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Folder).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return At(folder);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
