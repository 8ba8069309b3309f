using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>Something planned, as a person stated it.</summary>
/// <param name="Metric">What is planned.</param>
/// <param name="Quantity">How much, as said; money in units of currency.</param>
/// <param name="Day">For which local day; null where none was named.</param>
public sealed record StatedPlan(MetricCode Metric, decimal Quantity, DateOnly? Day);

/// <summary>What came of plans.</summary>
/// <param name="Kept">The plans kept.</param>
/// <param name="Refused">The plans whose quantity cannot be.</param>
public sealed record PlanResult(IReadOnlyList<PlannedActivity> Kept, IReadOnlyList<RefusedItem> Refused);

/// <summary>Keeps what a person says will be done; it never counts as done.</summary>
public sealed class KeepPlan(IReports reports)
{
    /// <summary>Keeps the plans of a message, in place of those it held before.</summary>
    public async Task<PlanResult> ExecuteAsync(
        Person person, string source, IReadOnlyList<StatedPlan> plans, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(plans);
        await reports.DropPlansAsync(source, cancellationToken);
        var kept = new List<PlannedActivity>();
        var refused = new List<RefusedItem>();
        foreach (var plan in plans)
        {
            if (ReportingRules.ToAmount(Metrics.UnitOf(plan.Metric), plan.Quantity, out var amount) is { } problem)
            {
                refused.Add(new RefusedItem(new StatedItem(plan.Metric, plan.Quantity, plan.Day ?? today), StatementCheck.ProblemOf(problem)));
                continue;
            }

            var activity = new PlannedActivity(Guid.CreateVersion7(now), person.Id, plan.Metric, amount, plan.Day, source, now);
            await reports.AddAsync(activity, cancellationToken);
            kept.Add(activity);
        }

        return new PlanResult(kept, refused);
    }
}
