using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Domain.People;

namespace SalesBot.Host.Jobs;

/// <summary>What every job of a team does: one call of its use case, for the time for which the run was planned.</summary>
internal static class TeamRun
{
    private const char BeforeZone = '@';

    /// <summary>The name of a team's job; with a zone, of the one for the members who live there.</summary>
    public static string NameOf(TeamId team, string? zone = null) => zone is null ? $"{team.Value:D}" : $"{team.Value:D}{BeforeZone}{zone}";

    public static async ValueTask ExecuteAsync(ITeamNotice notice, IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name.Split(BeforeZone, 2);
        var team = new TeamId(Guid.Parse(name[0]));
        var plannedFor = await PlannedTime.OfAsync(context, cancellationToken);
        context.Result = name is [_, var zone]
            ? await notice.ExecuteInZoneAsync(team, zone, plannedFor, cancellationToken)
            : await notice.ExecuteAsync(team, plannedFor, cancellationToken);
    }
}
