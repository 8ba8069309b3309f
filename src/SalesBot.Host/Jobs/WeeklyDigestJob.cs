using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Sums the week of a team up for its manager.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyDigestJob([FromKeyedServices(WeeklyDigestJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = JobKinds.WeeklyDigest;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
