using SalesBot.Application.Messaging;
using SalesBot.Storage.Model;

namespace SalesBot.Storage.Tests.Messaging;

public sealed class StoredInboxTests
{
    [Fact]
    public async Task Accept_WhenTakenBefore_IsFalse()
    {
        await using var store = await TestStore.NewAsync();

        var inOneUnit = await store.DoAsync(async (IInbox inbox, CancellationToken token) =>
            (await inbox.AcceptAsync("k", Sample.Noon, token), await inbox.AcceptAsync("k", Sample.Noon, token),
                await inbox.AcceptAsync("K", Sample.Noon, token)));

        Assert.Equal((true, false, true), inOneUnit);
        Assert.False(await AcceptAsync(store, "k"));
        Assert.True(await AcceptAsync(store, "other"));
    }

    [Fact]
    public async Task Accept_WhenTheUnitFails_CanBeTakenAgain()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => store.DoAsync<IInbox>(async (inbox, token) =>
        {
            await inbox.AcceptAsync("k", Sample.Noon, token);
            throw new TimeoutException();
        }));

        Assert.True(await AcceptAsync(store, "k"));
    }

    [Fact]
    public async Task Answer_WhenKept_IsTheSameCard()
    {
        await using var store = await TestStore.NewAsync();
        await AcceptAsync(store, "click");
        await store.DoAsync<IInbox>((inbox, token) => inbox.KeepAnswerAsync("click", Sample.Card, token));

        var kept = await AnswerAsync(store, "click");

        Assert.Equivalent(Sample.Card, kept, strict: true);
        Assert.Equal(Sample.Card.Blocks.Select(block => block.GetType()), kept!.Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public async Task Answer_WhenNoneWasKept_IsNull()
    {
        await using var store = await TestStore.NewAsync();
        await AcceptAsync(store, "k");

        Assert.Null(await AnswerAsync(store, "k"));
        Assert.Null(await AnswerAsync(store, "never"));
    }

    [Fact]
    public async Task KeepAnswer_WhenTheKeyWasNotAccepted_IsRefused()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.DoAsync<IInbox>((inbox, token) => inbox.KeepAnswerAsync("k", Sample.Card, token)));
    }

    [Fact]
    public async Task ForgetBefore_AnInstant_ForgetsWhatIsOlder()
    {
        await using var store = await TestStore.NewAsync();
        await store.DoAsync<IInbox>(async (inbox, token) =>
        {
            await inbox.AcceptAsync("old", Sample.Noon.AddTicks(-1), token);
            await inbox.AcceptAsync("new", Sample.Noon, token);
        });

        Assert.Equal(1, await store.DoAsync((IInbox inbox, CancellationToken token) => inbox.ForgetBeforeAsync(Sample.Noon, token)));

        Assert.True(await AcceptAsync(store, "old"));
        Assert.False(await AcceptAsync(store, "new"));
    }

    [Fact]
    public void Blocks_OfEveryKind_CanBeStored()
    {
        var kinds = typeof(CardBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CardBlock))).ToHashSet();
        var stored = StorageJson.Read<Card>(StorageJson.Write(Sample.Card)).Blocks.Select(block => block.GetType()).ToHashSet();

        Assert.Equal(kinds, stored);
    }

    private static Task<bool> AcceptAsync(TestStore store, string key) =>
        store.DoAsync((IInbox inbox, CancellationToken token) => inbox.AcceptAsync(key, Sample.Noon, token));

    private static Task<Card?> AnswerAsync(TestStore store, string key) =>
        store.AskAsync((IInbox inbox, CancellationToken token) => inbox.AnswerToAsync(key, token));
}
