using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Follows up silences and requests for help of a team.</summary>
[DisallowConcurrentExecution]
internal sealed class FollowUpJob([FromKeyedServices(FollowUpJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = JobKinds.FollowUps;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
