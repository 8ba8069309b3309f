using SalesBot.Application.Activities;
using SalesBot.Application.Coaching;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
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

    /// <summary>How many working days before this one nothing has been heard of the member for.</summary>
    public int SilentDays { get; init; }

    /// <summary>Whether a report is awaited: the member is at work that day, or has reported all the same.</summary>
    public bool IsAwaited => HasReported || Status == DayStatus.Working;

    /// <summary>The targets with which the member is behind, today's work being over or not.</summary>
    public IReadOnlyList<TaskState> Behind(bool dayIsOver) =>
        [.. Tasks.Where(t => (dayIsOver ? t.Pace.StatusAtDayEnd : t.Pace.Status) == PaceStatus.Behind)];
}

/// <summary>How a team is doing on a day; the digest and the answer to whoever asks are made of the same.</summary>
/// <param name="Team">The team.</param>
/// <param name="Day">The local day.</param>
/// <param name="Members">Everybody, by name.</param>
/// <param name="Totals">What the team did that day per metric, in the metrics' order: counts, or money in minor units.</param>
public sealed record TeamDay(Team Team, DateOnly Day, IReadOnlyList<MemberDay> Members, IReadOnlyList<(MetricCode Metric, long Amount)> Totals)
{
    // What a team that never tells its manager of silences still counts as one.
    private const int UsuallyStalled = 3;

    /// <summary>A year for which no holidays are known, where the manager is to be told so; else null.</summary>
    public int? UnknownYear { get; init; }

    /// <summary>The deals of the day with who won them.</summary>
    public IReadOnlyList<(Person Person, Deal Deal)> Won { get; init; } = [];

    /// <summary>The members' requests for help that are not closed, oldest first.</summary>
    public IReadOnlyList<OpenHelp> Help { get; init; } = [];

    /// <summary>The projects of members that have not moved for a week, the longest first.</summary>
    public IReadOnlyList<StalledProject> StalledProjects { get; init; } = [];

    /// <summary>The members' development tasks that are overdue or wait to be confirmed, the next due first.</summary>
    public IReadOnlyList<OwnedDevelopment> Developments { get; init; } = [];

    /// <summary>Of whom a report is awaited: not those who are on leave or free.</summary>
    public IReadOnlyList<MemberDay> Awaited => [.. Members.Where(m => m.IsAwaited)];

    /// <summary>Who is at work and has not reported anything.</summary>
    public IReadOnlyList<MemberDay> Silent => [.. Members.Where(m => m is { HasReported: false, IsAwaited: true })];

    /// <summary>Of whom nothing was heard for so many working days that the manager should know; longest first.</summary>
    public IReadOnlyList<MemberDay> Stalled =>
    [
        .. Silent.Where(m => m.SilentDays >= (Team.SilenceSteps.Manager == 0 ? UsuallyStalled : Team.SilenceSteps.Manager))
            .OrderByDescending(m => m.SilentDays),
    ];

    /// <summary>Who is on leave and has not reported all the same.</summary>
    public IReadOnlyList<MemberDay> OnLeave => [.. Members.Where(m => m is { HasReported: false, Status: DayStatus.OnLeave })];
}
