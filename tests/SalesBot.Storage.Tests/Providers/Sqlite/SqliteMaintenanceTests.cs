using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Application.Messaging;
using SalesBot.Storage.Providers.Sqlite;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Providers.Sqlite;

public sealed class SqliteMaintenanceTests
{
    [Fact]
    public void Model_OfSqlite_HasNoChangesWithoutAMigration()
    {
        using var context = new SqliteSalesDbContextFactory().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Script_OfANewDatabase_IsWhatTheMigrationsWrite()
    {
        using var context = new SqliteSalesDbContextFactory().CreateDbContext([]);
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);

        Assert.Equal(script.ReplaceLineEndings(), SqliteSchema.Script.ReplaceLineEndings());
        Assert.Equal(context.Database.GetMigrations(), SqliteSchema.Migrations);
    }

    [Fact]
    public async Task Prepare_OfADatabaseOfAnEarlierVersion_AddsWhatItLacks()
    {
        await using var store = TestStore.At(TestStore.NewFolder());
        Directory.CreateDirectory(store.Folder);
        await using (var context = new SqliteSalesDbContext(new DbContextOptionsBuilder<SqliteSalesDbContext>().UseSqlite($"Data Source={store.File};Pooling=False").Options))
            await context.GetService<IMigrator>().MigrateAsync(SqliteSchema.Migrations[^3], TestContext.Current.CancellationToken);

        await PrepareAsync(store);

        using var session = new StorageSession(store.Of<SqliteStore>());
        Assert.Equal(SqliteSchema.Migrations, await session.Connection.AllAsync(SqliteSchema.History, [], row => row.GetString(0), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Prepare_WhenTheFolderIsMissing_MakesAWorkingStore()
    {
        var folder = TestStore.NewFolder();
        await using var store = TestStore.At(folder);
        await using var deeper = TestStore.At(Path.Combine(folder, "deep", "er"));

        await PrepareAsync(deeper);
        await PrepareAsync(store);
        await PrepareAsync(store);

        Assert.True(await TakeAsync(store));
        Assert.Equal("wal", await JournalAsync(store));
        await PrepareAsync(store);
        Assert.False(await TakeAsync(store));
    }

    [Fact]
    public async Task Writer_WhenOpened_WaitsForTheDiskAndChecksReferences()
    {
        await using var store = await TestStore.NewAsync();

        var (synchronous, foreignKeys, journal) = await store.UnitAsync(async (scope, token) =>
        {
            var writer = ((StorageSession)scope.GetService(typeof(StorageSession))!).Writer;
            return (
                await writer.FirstAsync("PRAGMA synchronous", [], row => row.GetInt64(0), token),
                await writer.FirstAsync("PRAGMA foreign_keys", [], row => row.GetInt64(0), token),
                await writer.FirstAsync("PRAGMA journal_mode", [], row => row.GetString(0), token));
        });

        Assert.Equal((2, 1, "wal"), (synchronous, foreignKeys, journal));
    }

    [Fact]
    public async Task Prepare_WhenTheFolderIsAFile_SaysSo()
    {
        var file = TestStore.NewFolder();
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await using var store = TestStore.At(file);

        var failure = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.Equal($"The folder {file} cannot be created.", failure.Message);
        File.Delete(file);
    }

    [Fact]
    public async Task Prepare_WhenTheFileIsSomethingElse_SaysSo()
    {
        await using var store = TestStore.At(TestStore.NewFolder());
        Directory.CreateDirectory(store.Folder);
        await File.WriteAllTextAsync(store.File, new string('x', 5000), TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.Equal($"The file is not a database of this program. ({store.File})", failure.Message);
    }

    [Fact]
    public async Task Prepare_WhenTheFileIsDamaged_SaysSo()
    {
        string folder;
        await using (var whole = await TestStore.NewAsync())
        {
            await whole.Of<IStorageMaintenance>().CheckpointAsync(TestContext.Current.CancellationToken);
            folder = TestStore.NewFolder();
            Directory.CreateDirectory(folder);
            var bytes = await File.ReadAllBytesAsync(whole.File, TestContext.Current.CancellationToken);
            Array.Fill(bytes, (byte)0xFF, 4096 * 3, 4096 * 8);
            await File.WriteAllBytesAsync(Path.Combine(folder, "salesbot.db"), bytes, TestContext.Current.CancellationToken);
        }

        await using var store = TestStore.At(folder);
        var failure = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.Equal($"The database is damaged; restore it from a backup. ({store.File})", failure.Message);
    }

    [Fact]
    public async Task Prepare_WhenTheDatabaseIsNewer_SaysSoAndLeavesItAlone()
    {
        await using var store = await TestStore.NewAsync();
        await using (var newer = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            await newer.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = newer.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var failure = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.StartsWith("The database was written by a newer version of the program", failure.Message, StringComparison.Ordinal);
        Assert.True(await TakeAsync(store));
    }

    [Fact]
    public async Task Prepare_WhenAnotherProcessHoldsTheDatabase_SaysSo()
    {
        await using var store = await TestStore.NewAsync(TimeSpan.FromSeconds(1));
        await using var other = new SqliteConnection($"Data Source={store.File};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = other.BeginTransaction();

        var failure = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.Equal($"The database is held by another process. ({store.File})", failure.Message);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("somewhere", 0.5)]
    [InlineData("somewhere", 61)]
    public async Task Prepare_WhenTheOptionsMakeNoSense_SaysSo(string folder, double seconds)
    {
        await using var store = TestStore.At(folder, TimeSpan.FromSeconds(seconds));

        await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(store));

        Assert.False(Directory.Exists("somewhere"));
    }

    [Fact]
    public async Task Health_WhenTheFileIsRemoved_IsFalse()
    {
        await using var store = await TestStore.NewAsync();
        Assert.True(await HealthAsync(store));

        File.Delete(store.File);

        Assert.False(await HealthAsync(store));
    }

    [Fact]
    public async Task Checkpoint_AfterChanges_EmptiesTheLogAndKeepsThem()
    {
        await using var store = await TestStore.NewAsync();
        await TakeAsync(store);
        Assert.NotEqual(0, new FileInfo(store.File + "-wal").Length);

        await store.Of<IStorageMaintenance>().CheckpointAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, new FileInfo(store.File + "-wal").Length);
        Assert.False(await TakeAsync(store));
    }

    private static Task PrepareAsync(TestStore store) => store.Of<IStorageMaintenance>().PrepareAsync(TestContext.Current.CancellationToken);

    private static Task<bool> HealthAsync(TestStore store) => store.Of<IStorageMaintenance>().IsHealthyAsync(TestContext.Current.CancellationToken);

    private static Task<bool> TakeAsync(TestStore store) =>
        store.DoAsync((IInbox inbox, CancellationToken token) => inbox.AcceptAsync("k", Sample.Noon, token));

    private static async Task<string?> JournalAsync(TestStore store) =>
        await store.AskAsync((StorageSession session, CancellationToken token) =>
            session.Connection.FirstAsync("PRAGMA journal_mode", [], row => row.GetString(0), token));
}
