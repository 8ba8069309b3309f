using SalesBot.Application.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Knows whether somebody has changed a target since the last report, so that a bare "undo" may well mean that.</summary>
public sealed class ReadLastGoalChange(IGoals goals, IReports reports)
{
    private const int MostLookedAt = 50;

    /// <summary>The person's latest change that still stands, where nothing was reported after it; else null.</summary>
    public async Task<GoalAdjustment?> SinceLastReportAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role == Role.Rep)
            return null;
        var adjustments = await goals.AdjustmentsAsync(person.OrganisationId, MostLookedAt, cancellationToken);
        var gone = adjustments.Select(one => one.TakesBack).OfType<Guid>().ToHashSet();
        return adjustments.FirstOrDefault(one => one.By == person.Id && one.TakesBack is null && !gone.Contains(one.Id)) is { } latest
            && (await reports.LatestByAsync(person.Id, 1, cancellationToken)).All(report => report.OpenedAt < latest.At) ? latest : null;
    }
}
