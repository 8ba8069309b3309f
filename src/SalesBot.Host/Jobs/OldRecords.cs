using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;

namespace SalesBot.Host.Jobs;

/// <summary>Forgets what nobody asks for any more, a kind at a time, so that a failure of one does not undo the others.</summary>
internal sealed class OldRecords(IUnitOfWork unitOfWork, IInbox inbox, IOutbox outbox, INudgeLog nudges)
{
    // Channels deliver a message again for minutes, not for days.
    private static readonly TimeSpan InboxMemory = TimeSpan.FromHours(72);
    private static readonly TimeSpan OutboxMemory = TimeSpan.FromDays(30);

    // Half a year of reminders says how useful they are.
    private static readonly TimeSpan NudgeMemory = TimeSpan.FromDays(180);

    public async Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await unitOfWork.ExecuteAsync(ct => inbox.ForgetBeforeAsync(now - InboxMemory, ct), cancellationToken);
        await unitOfWork.ExecuteAsync(ct => outbox.ForgetBeforeAsync(now - OutboxMemory, ct), cancellationToken);
        await unitOfWork.ExecuteAsync(ct => nudges.ForgetBeforeAsync(now - NudgeMemory, ct), cancellationToken);
    }
}
