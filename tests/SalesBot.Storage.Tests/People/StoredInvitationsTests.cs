using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.People;

public sealed class StoredInvitationsTests
{
    private static readonly Invitation Invitation =
        new("K7P3M9QX", new(Guid.NewGuid()), new TeamId(Guid.NewGuid()), "王芳", Role.Manager, Sample.Noon.AddDays(7));

    [Fact]
    public async Task Redeem_WhenDoneTwice_WorksOnce()
    {
        await using var store = await TestStore.NewAsync();
        await store.DoAsync<IInvitations>((port, token) => port.AddAsync(Invitation, token));

        Assert.Null(await RedeemAsync(store, "K7P3M9QY", Sample.Noon));
        Assert.Equal(Invitation, await RedeemAsync(store, Invitation.Code, Invitation.ExpiresAt.AddTicks(-1)));
        Assert.Null(await RedeemAsync(store, Invitation.Code, Sample.Noon));
    }

    [Fact]
    public async Task Redeem_WhenExpired_GivesNothing()
    {
        await using var store = await TestStore.NewAsync();
        await store.DoAsync<IInvitations>((port, token) => port.AddAsync(Invitation, token));

        Assert.Null(await RedeemAsync(store, Invitation.Code, Invitation.ExpiresAt));
    }

    private static Task<Invitation?> RedeemAsync(TestStore store, string code, DateTimeOffset now) =>
        store.DoAsync((IInvitations port, CancellationToken token) => port.RedeemAsync(code, now, token));
}
