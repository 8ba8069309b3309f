using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Shows a team how its contests stand.</summary>
[DisallowConcurrentExecution]
internal sealed class ContestStandingsJob([FromKeyedServices(ContestStandingsJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = JobKinds.ContestStandings;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
