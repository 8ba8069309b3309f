using SalesBot.Application.Delivery;
using SalesBot.Application.Honours;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>Does what follows from a report, in the same unit of work: what it has reached, who is passed by it, what the team celebrates.</summary>
public sealed class AfterReport(IOutbox outbox, Milestones milestones, Celebrations celebrations, Overtakings overtakings, IHonours honours)
{
    /// <summary>Follows a report that was made or changed.</summary>
    /// <returns>The milestones that are to be told with the answer.</returns>
    public async Task<IReadOnlyList<NudgeFacts>> RecordedAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);

        // A reminder still on its way says what was missing before this report.
        await outbox.CancelAsync(news.Person.Id, NudgeKeys.EveningRemindersOf(news.Person.Id), news.Now, cancellationToken);
        await LookAtHonoursAsync(news, cancellationToken);
        await celebrations.FollowAsync(news, cancellationToken);
        await overtakings.FollowAsync(news, cancellationToken);
        return await milestones.FollowAsync(news, cancellationToken);
    }

    /// <summary>Follows a report that was taken back, or brought back.</summary>
    public async Task TakenBackAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        await LookAtHonoursAsync(news, cancellationToken);
        await celebrations.FollowAsync(news, cancellationToken);
    }

    // Whatever day any line was ever about may have lost or gained by it.
    private async Task LookAtHonoursAsync(ReportNews news, CancellationToken cancellationToken)
    {
        if (news.Report.Entries.Count > 0)
            await honours.LookAsync(new HonourCheck(news.Person.Id.Value, IsTeam: false, news.Report.Entries.Min(line => line.Day)), cancellationToken);
    }
}
