using SalesBot.Storage.Secrets;

namespace SalesBot.Storage.Tests.Secrets;

public sealed class StoredSecretsTests
{
    [Fact]
    public async Task Secret_OnceMade_StaysTheSame()
    {
        await using var store = await TestStore.NewAsync();

        var made = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SecretAsync(store, "card-seal"))));

        await using var next = store.AfterCrash();
        Assert.Equal(32, made[0].Length);
        Assert.NotEqual(new byte[32], made[0]);
        Assert.All(made, secret => Assert.Equal(made[0], secret));
        Assert.Equal(made[0], await SecretAsync(next, "card-seal"));
        Assert.NotEqual(made[0], await SecretAsync(store, "other"));
    }

    [Fact]
    public async Task Secret_WhenMadeWithinAUnit_IsPartOfIt()
    {
        await using var store = await TestStore.NewAsync();
        byte[] lost = [];

        var kept = await store.UnitAsync((_, _) => SecretAsync(store, "kept"));
        await Assert.ThrowsAsync<TimeoutException>(() => store.UnitAsync<bool>(async (_, _) =>
        {
            lost = await SecretAsync(store, "lost");
            throw new TimeoutException();
        }));

        Assert.Equal(kept, await SecretAsync(store, "kept"));
        Assert.NotEqual(lost, await SecretAsync(store, "lost"));
    }

    private static Task<byte[]> SecretAsync(TestStore store, string name) =>
        store.Of<ISecrets>().SecretAsync(name, TestContext.Current.CancellationToken);
}
