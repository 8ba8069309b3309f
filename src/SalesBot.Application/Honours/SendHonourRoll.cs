using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>
/// Shows a team, in its group chat, who stood out in the week of which the leaderboard is shown (L10). It comes with the leaderboard, and
/// stops with it.
/// </summary>
public sealed class SendHonourRoll(BoardWeeks weeks, IPeople people, ReadStandouts standouts, NoticeDesk desk) : ITeamNotice
{
    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        var (week, why) = await weeks.OfAsync(team, scheduledFor, cancellationToken);
        if (week is null)
            return new NoticeRun(0, 0, why);
        var reps = (await people.MembersAsync(team, week.Today, cancellationToken)).Where(member => member.Role == Role.Rep).ToList();
        var best = await standouts.OfAsync(week.Team, reps, week.Week, null, week.Today, cancellationToken);
        if (best.IsEmpty)
            return new NoticeRun(0, 1, null);
        var card = (await desk.WriterAsync(week.Team, cancellationToken)).HonourRoll(week.Team, best, week.Today);
        return await weeks.QueueAsync(week, "honourroll", card, cancellationToken);
    }
}
