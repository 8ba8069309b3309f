using SalesBot.Application.Delivery;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>Does what follows from a report, in the same unit of work: what it has reached, who is passed by it, what is to be kept true with it.</summary>
public sealed class AfterReport(IOutbox outbox, Milestones milestones, Overtakings overtakings, KeptTrue kept)
{
    /// <summary>Follows a report that was made or changed.</summary>
    /// <returns>The milestones that are to be told with the answer.</returns>
    public async Task<IReadOnlyList<NudgeFacts>> RecordedAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);

        // A reminder still on its way says what was missing before this report.
        await outbox.CancelAsync(news.Person.Id, NudgeKeys.EveningRemindersOf(news.Person.Id), news.Now, cancellationToken);
        await kept.FollowAsync(news, cancellationToken);
        await overtakings.FollowAsync(news, cancellationToken);
        return await milestones.FollowAsync(news, cancellationToken);
    }

    /// <summary>Follows a report that was taken back, or brought back.</summary>
    public Task TakenBackAsync(ReportNews news, CancellationToken cancellationToken) => kept.FollowAsync(news, cancellationToken);
}
