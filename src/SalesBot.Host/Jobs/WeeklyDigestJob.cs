using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;

namespace SalesBot.Host.Jobs;

/// <summary>Sums the week of a team up for its manager.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyDigestJob([FromKeyedServices(WeeklyDigestJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = "weekly-digest";

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
