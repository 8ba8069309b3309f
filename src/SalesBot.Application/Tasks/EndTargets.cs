using SalesBot.Application.Targets;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>Ends targets of people with the goals that they belong to. Runs within the present unit of work.</summary>
public sealed class EndTargets(ITargets targets, IGoals goals, IAgreements agreements)
{
    /// <summary>Ends a target with the day before, or before it begins; nobody is asked to agree to it any more.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="one">The target, in the period in question.</param>
    /// <param name="kept">What the goal says from here on, such as what was reached; 0 where nothing of it stands.</param>
    /// <param name="today">The day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What it did to the goal.</returns>
    public async Task<GoalChange> EndAsync(Person person, LeftTarget one, long kept, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(one);
        var owner = new GoalOwner(GoalOwnerKind.Person, person.Id.Value);
        var range = one.Period.Range;
        var end = one.Target.IsForOnePeriod ? range.End : (DateOnly?)null;
        var goal = (await goals.InAsync(person.OrganisationId, range, cancellationToken)).LastOrDefault(goal =>
            goal.Owner == owner && goal.Metric == one.Target.Metric && goal.Period == one.Target.Period && goal.End == end && (end is null || goal.Start == range.Start));
        if (goal is null)
        {
            goal = new Goal(Guid.CreateVersion7(now), person.OrganisationId, null, owner, one.Target.Metric, one.Target.Period, end is null ? one.Target.From : range.Start, end);
            await goals.AddAsync(goal, cancellationToken);
        }

        var last = today <= one.Target.From ? one.Target.From.AddDays(-1) : today.AddDays(-1);
        var change = new GoalChange(goal.Id, goal.Stands ? goal.Amount : one.Target.Amount, kept, goal.Revision + 1)
        {
            AverageBefore = goal.AverageAtLeast,
            Cuts = [new TargetCut(one.Target.Id, one.Target.Until, last)],
        };
        goal.Adjust(kept, goal.Condition);
        await targets.HoldUntilAsync(one.Target.Id, last, cancellationToken);
        foreach (var agreement in await agreements.StandingOfAsync([person.Id], today, cancellationToken))
            if (agreement.Metric == goal.Metric && agreement.Each == goal.Period && agreement.Start == goal.Start && agreement.End == goal.End)
                agreement.Supersede(now);
        return change;
    }
}
