using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Shows a team the leaderboard of the week before.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyLeaderboardJob([FromKeyedServices(WeeklyLeaderboardJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = JobKinds.WeeklyLeaderboard;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
