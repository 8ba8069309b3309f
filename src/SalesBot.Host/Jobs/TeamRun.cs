using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Domain.People;

namespace SalesBot.Host.Jobs;

/// <summary>What every job of a team does: one call of its use case, for the time for which the run was planned.</summary>
internal static class TeamRun
{
    public static async ValueTask ExecuteAsync(ITeamNotice notice, IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var team = new TeamId(Guid.Parse(context.JobDetail.Key.Name));
        var plannedFor = await PlannedTime.OfAsync(context, cancellationToken);
        context.Result = await notice.ExecuteAsync(team, plannedFor, cancellationToken);
    }
}
