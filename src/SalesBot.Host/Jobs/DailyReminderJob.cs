using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Reminds the reps of a team of what they still lack today.</summary>
[DisallowConcurrentExecution]
internal sealed class DailyReminderJob([FromKeyedServices(DailyReminderJob.Group)] ITeamNotice notice) : IJob
{
    public const string Group = JobKinds.DailyReminder;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        TeamRun.ExecuteAsync(notice, context, cancellationToken);
}
