using Microsoft.EntityFrameworkCore;
using SalesBot.Application.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

internal sealed class StoredInvitations(StorageSession session) : IInvitations
{
    public Task AddAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(invitation);
        return Task.CompletedTask;
    }

    public async Task<Invitation?> RedeemAsync(string code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var invitations = session.Writer.Context.Set<Invitation>();
        var invitation = await invitations.FirstOrDefaultAsync(known => known.Code == code, cancellationToken);
        if (invitation is null || invitation.ExpiresAt <= now)
            return null;
        invitations.Remove(invitation);
        return invitation;
    }
}
