using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Honours;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Shows a team the leaderboard of the week before, and who stood out in it.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyLeaderboardJob([FromKeyedServices(WeeklyLeaderboardJob.Group)] ITeamNotice notice, SendHonourRoll roll) : IJob
{
    public const string Group = JobKinds.WeeklyLeaderboard;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await TeamRun.ExecuteAsync(notice, context, cancellationToken);
        var board = context.Result;
        await TeamRun.ExecuteAsync(roll, context, cancellationToken);
        context.Result = board;
    }
}
