using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.People;

public sealed class StoredAddressBookTests
{
    private static readonly PersonId Wang = Sample.NewPerson();
    private static readonly TeamId Team = new(Guid.NewGuid());

    [Fact]
    public async Task Address_WhenRememberedAgain_IsTheLatest()
    {
        await using var store = await TestStore.NewAsync();
        var moved = Sample.Address() with { Reference = """{"serviceUrl":"https://smba.example/apac/"}""" };
        var group = new ConversationAddress("dingtalk", "cid", ConversationScope.Group, "{}");
        await store.DoAsync<IAddressBook>(async (book, token) =>
        {
            await book.RememberAsync(Wang, Sample.Address("a:other"), Sample.Noon, token);
            await book.RememberAsync(Wang, Sample.Address(), Sample.Noon.AddMinutes(1), token);
            await book.RememberAsync(Wang, moved, Sample.Noon.AddMinutes(2), token);
            await book.RememberAsync(Team, group, Sample.Noon, token);
        });

        Assert.Equal(moved, await OfWangAsync(store));
        Assert.Equal(group, await store.AskAsync((IAddressBook book, CancellationToken token) => book.OfAsync(Team, token)));
    }

    [Fact]
    public async Task Address_WhenItsConversationIsForgotten_IsTheOneBefore()
    {
        await using var store = await TestStore.NewAsync();
        await store.DoAsync<IAddressBook>(async (book, token) =>
        {
            await book.RememberAsync(Wang, Sample.Address("a:1"), Sample.Noon, token);
            await book.RememberAsync(Wang, Sample.Address("a:2"), Sample.Noon.AddMinutes(1), token);
        });

        await store.DoAsync<IAddressBook>((book, token) => book.RetireAsync("webchat", "a:2", "gone", Sample.Noon, token));
        Assert.Equal(Sample.Address("a:2"), await OfWangAsync(store));

        await store.DoAsync<IAddressBook>((book, token) => book.RetireAsync("msteams", "a:2", "gone", Sample.Noon, token));
        Assert.Equal(Sample.Address("a:1"), await OfWangAsync(store));

        await store.DoAsync<IAddressBook>((book, token) => book.RetireAsync("msteams", "a:1", "gone", Sample.Noon, token));
        Assert.Null(await OfWangAsync(store));
    }

    [Fact]
    public async Task Unreachable_AreThoseWhoseEveryConversationIsRetired_UntilTheyWriteAgain()
    {
        await using var store = await TestStore.NewAsync();
        var company = new OrganisationId(Guid.NewGuid());
        var (gone, known) = (Sample.Person("王芳", company), Sample.Person("李雷", company));
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            await people.AddAsync(gone, token);
            await people.AddAsync(known, token);
        });
        await store.DoAsync<IAddressBook>(async (book, token) =>
        {
            await book.RememberAsync(gone.Id, Sample.Address("a:1"), Sample.Noon, token);
            await book.RememberAsync(known.Id, Sample.Address("a:2"), Sample.Noon, token);
            await book.RememberAsync(known.Id, Sample.Address("a:3"), Sample.Noon, token);
        });

        await store.DoAsync<IAddressBook>(async (book, token) =>
        {
            await book.RetireAsync("msteams", "a:1", "ConversationNotFound", Sample.Noon.AddHours(1), token);
            await book.RetireAsync("msteams", "a:2", "removed", Sample.Noon.AddHours(1), token);
        });
        Assert.Equal(
            [new Unreachable(gone.Id, null, "王芳", "ConversationNotFound", Sample.Noon.AddHours(1))], await UnreachableAsync());

        await store.DoAsync<IAddressBook>((book, token) => book.RememberAsync(gone.Id, Sample.Address("a:1"), Sample.Noon.AddHours(2), token));
        Assert.Empty(await UnreachableAsync());

        Task<IReadOnlyList<Unreachable>> UnreachableAsync() =>
            store.AskAsync((IAddressBook book, CancellationToken token) => book.UnreachableAsync(company, token));
    }

    private static Task<ConversationAddress?> OfWangAsync(TestStore store) =>
        store.AskAsync((IAddressBook book, CancellationToken token) => book.OfAsync(Wang, token));
}
