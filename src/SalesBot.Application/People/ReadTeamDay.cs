using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>How one member of a team is doing.</summary>
/// <param name="Person">The member.</param>
/// <param name="HasReported">Whether anything was reported for the day, an explicit none included.</param>
/// <param name="Tasks">The member's targets as they stand.</param>
public sealed record MemberDay(Person Person, bool HasReported, IReadOnlyList<TaskState> Tasks)
{
    /// <summary>How the day stands in the member's own calendar.</summary>
    public DayStatus Status { get; init; }

    /// <summary>The last day of a leave; null where the member is not on leave.</summary>
    public DateOnly? LeaveUntil { get; init; }

    /// <summary>Whether a report is awaited: the member is at work that day, or has reported all the same.</summary>
    public bool IsAwaited => HasReported || Status == DayStatus.Working;

    /// <summary>The targets with which the member is behind, today's work being over or not.</summary>
    public IReadOnlyList<TaskState> Behind(bool dayIsOver) =>
        [.. Tasks.Where(t => (dayIsOver ? t.Pace.StatusAtDayEnd : t.Pace.Status) == PaceStatus.Behind)];
}

/// <summary>How a team is doing on a day.</summary>
/// <param name="Team">The team.</param>
/// <param name="Day">The local day.</param>
/// <param name="Members">Everybody, by name.</param>
/// <param name="Totals">What the team did that day per metric, in the metrics' order: counts, or money in minor units.</param>
public sealed record TeamDay(Team Team, DateOnly Day, IReadOnlyList<MemberDay> Members, IReadOnlyList<(MetricCode Metric, long Amount)> Totals)
{
    /// <summary>A year for which no holidays are known, where the manager is to be told so; else null.</summary>
    public int? UnknownYear { get; init; }

    /// <summary>Of whom a report is awaited: not those who are on leave or free.</summary>
    public IReadOnlyList<MemberDay> Awaited => [.. Members.Where(m => m.IsAwaited)];

    /// <summary>Who is at work and has not reported anything.</summary>
    public IReadOnlyList<MemberDay> Silent => [.. Members.Where(m => m is { HasReported: false, IsAwaited: true })];

    /// <summary>Who is on leave and has not reported all the same.</summary>
    public IReadOnlyList<MemberDay> OnLeave => [.. Members.Where(m => m is { HasReported: false, Status: DayStatus.OnLeave })];
}

/// <summary>Reads how a team is doing, for those who lead it.</summary>
public sealed class ReadTeamDay(IPeople people, ILedger ledger, ReadProgress progress, WorkCalendars calendars)
{
    /// <summary>The teams that a person may look into: all for an administrator, the ones led for a manager, none for a rep.</summary>
    public async Task<IReadOnlyList<Team>> TeamsOfAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role == Role.Rep)
            return [];
        var teams = await people.TeamsAsync(person.OrganisationId, cancellationToken);
        return person.Role == Role.Admin ? teams : [.. teams.Where(t => t.ManagerId == person.Id)];
    }

    /// <summary>How a team is doing on its local day.</summary>
    public async Task<TeamDay> ExecuteAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var members = (await people.MembersAsync(team.Id, today, cancellationToken)).Where(m => m.Role == Role.Rep).ToList();
        var reporters = await ledger.ReportersAsync([.. members.Select(m => m.Id)], today, cancellationToken);
        var working = await calendars.OfAsync(members, today, cancellationToken);
        var days = new List<MemberDay>();
        var totals = new Dictionary<MetricCode, long>();
        foreach (var member in members)
        {
            var calendar = working[member.Id];
            var tasks = await progress.TasksAsync(member, calendar, today, today, cancellationToken);
            days.Add(new MemberDay(member, reporters.Contains(member.Id), tasks)
            {
                Status = calendar.StatusOn(today),
                LeaveUntil = calendar.LeaveUntil(today),
            });
            foreach (var sum in await ledger.OfAsync(member.Id, new(today, today), cancellationToken))
                totals[sum.Metric] = totals.GetValueOrDefault(sum.Metric) + sum.Amount;
        }

        return new TeamDay(team, today, days, [.. totals.OrderBy(t => Metrics.OrderOf(t.Key)).Select(t => (t.Key, t.Value))]);
    }
}
