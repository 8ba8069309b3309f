using SalesBot.Application.Messaging;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Messaging;

internal sealed class StoredInbox(StorageSession session) : IInbox
{
    private const string Accept = "INSERT INTO Inbox (Key, TakenAt) VALUES (@0, @1) ON CONFLICT (Key) DO NOTHING";

    private const string KeepAnswer = "UPDATE Inbox SET Answer = @1 WHERE Key = @0";

    private const string AnswerTo = "SELECT Answer FROM Inbox WHERE Key = @0";

    private const string ForgetBefore = "DELETE FROM Inbox WHERE TakenAt < @0";

    public async Task<bool> AcceptAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return await session.Writer.ExecuteAsync(Accept, [key, Columns.Of(now)], cancellationToken) > 0;
    }

    public async Task KeepAnswerAsync(string key, Card answer, CancellationToken cancellationToken)
    {
        if (await session.Writer.ExecuteAsync(KeepAnswer, [key, StorageJson.Write(answer)], cancellationToken) == 0)
            throw new InvalidOperationException("An answer is kept beside a key that was accepted before.");
    }

    public async Task<Card?> AnswerToAsync(string key, CancellationToken cancellationToken) =>
        await session.Connection.FirstAsync(AnswerTo, [key], row => row.TextAt(0), cancellationToken) is { } json
            ? StorageJson.Read<Card>(json)
            : null;

    public Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        session.Writer.ExecuteAsync(ForgetBefore, [Columns.Of(instant)], cancellationToken);
}
