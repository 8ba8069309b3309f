using SalesBot.Application.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Shows a team, in its group chat, the leaderboard of a week (L1).</summary>
public sealed class SendWeeklyLeaderboard(BoardWeeks weeks, ReadLeaderboard leaderboard, BoardRules rules, NoticeDesk desk) : ITeamNotice
{
    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        var (week, why) = await weeks.OfAsync(team, scheduledFor, cancellationToken);
        if (week is null)
            return new NoticeRun(0, 0, why);
        var writer = await desk.WriterAsync(week.Team, cancellationToken);
        var rule = await rules.OfAsync(week.Team.OrganisationId, team, cancellationToken);
        var card = rule.IsTeamOnly
            ? writer.TeamLeaderboard(
                week.Team, await leaderboard.OfTeamsAsync(week.Team.OrganisationId, ReadLeaderboard.UsualMetric, week.Week, week.Today, cancellationToken), week.Today)
            : writer.WeeklyLeaderboard(week.Team, await rules.ForOthersAsync(
                await leaderboard.OfTeamAsync(week.Team, ReadLeaderboard.UsualMetric, week.Week, week.Today, cancellationToken), rule, cancellationToken), week.Today);
        return await weeks.QueueAsync(week, "leaderboard", card, cancellationToken);
    }
}
