using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>What came of taking an adjustment back.</summary>
public abstract record RollBackResult
{
    private RollBackResult()
    {
    }

    /// <summary>Everything is as it was before it.</summary>
    /// <param name="TakenBack">The adjustment that was taken back.</param>
    /// <param name="Top">The goal at its top, as it stands now.</param>
    /// <param name="Restored">The goals of people that it had changed, as they stand now, with what they were just before.</param>
    public sealed record RolledBack(GoalAdjustment TakenBack, Goal Top, IReadOnlyList<(Goal Goal, long Before)> Restored) : RollBackResult
    {
        /// <summary>How many targets had been confirmed at once with it and went back with it, itself included.</summary>
        public int Together { get; init; } = 1;
    }

    /// <summary>There is none of the person's that could be taken back.</summary>
    public sealed record NoAdjustment : RollBackResult;

    /// <summary>The latest was of other targets than those named; nothing was changed.</summary>
    /// <param name="Latest">The latest.</param>
    public sealed record OfOthers(GoalAdjustment Latest) : RollBackResult;

    /// <summary>Somebody has adjusted the same goals since.</summary>
    /// <param name="By">Who; null where unknown.</param>
    public sealed record AdjustedSince(Person? By) : RollBackResult;
}

/// <summary>Takes the latest adjustment of a person back, exactly.</summary>
public sealed class RollBackGoal(IGoals goals, ITargets targets, IAgreements agreements, IPeople people)
{
    private const int MostLookedAt = 200;

    /// <summary>Takes the person's latest adjustment back.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="isMeant">Whether a goal is one of those named; one at least has to be.</param>
    /// <param name="why">What was said.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RollBackResult> ExecuteAsync(Person actor, Func<Goal, bool> isMeant, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var adjustments = await goals.AdjustmentsAsync(actor.OrganisationId, MostLookedAt, cancellationToken);
        var takenBack = adjustments.Select(adjustment => adjustment.TakesBack).OfType<Guid>().ToHashSet();
        if (adjustments.FirstOrDefault(a => a.By == actor.Id && a.TakesBack is null && !takenBack.Contains(a.Id)) is not { } latest)
            return new RollBackResult.NoAdjustment();

        // What was confirmed on one card, at one instant, goes back as one.
        List<GoalAdjustment> together = [.. adjustments.Where(a => a.By == actor.Id && a.TakesBack is null && a.At == latest.At && a.Why == latest.Why && !takenBack.Contains(a.Id))];
        var all = together.SelectMany(one => one.Changes).ToList();
        var found = (await goals.FindAsync([.. all.Select(change => change.GoalId)], cancellationToken)).ToDictionary(goal => goal.Id);
        if (!found.Values.Any(isMeant))
            return new RollBackResult.OfOthers(latest);
        if (all.GroupBy(change => change.GoalId).Any(of => found[of.Key].Revision != of.Max(change => change.Revision)))
            return new RollBackResult.AdjustedSince(await WhoAdjustedAsync(adjustments, latest, cancellationToken));
        foreach (var one in together)
        {
            var changes = new List<GoalChange>();
            foreach (var change in one.Changes)
            {
                changes.Add(await RestoreAsync(found[change.GoalId], change, cancellationToken));
                await AskNoLongerAsync(one, found[change.GoalId], change, now, cancellationToken);
            }

            await goals.AddAsync(
                new GoalAdjustment(Guid.CreateVersion7(now), actor.OrganisationId, actor.Id, now, why, one.Id, changes), cancellationToken);
        }

        return new RollBackResult.RolledBack(
            latest, found[latest.Changes[0].GoalId],
            [.. all.Where(change => change.Before != change.After && found[change.GoalId].OwnerKind == GoalOwnerKind.Person).Select(change => (found[change.GoalId], change.After))])
        { Together = together.Count };
    }

    private async Task<GoalChange> RestoreAsync(Goal goal, GoalChange change, CancellationToken cancellationToken)
    {
        var condition = change.AverageBefore is { } floor && goal.AverageOf is { } of ? new GoalCondition(of, floor) : (GoalCondition?)null;

        // A goal that the change made was none before, whatever its targets came to.
        goal.Restore(change.Revision == 1 ? 0 : change.Before, condition, change.WasPinned, change.Revision - 1);
        foreach (var id in change.Set)
            await targets.EndAsync(id, cancellationToken);
        foreach (var cut in change.Cuts)
            await targets.HoldUntilAsync(cut.TargetId, cut.Before, cancellationToken);
        return new GoalChange(goal.Id, change.After, change.Before, goal.Revision);
    }

    // Nobody is asked to agree to what does not stand any more; to what stands again, where it was not accepted before.
    private async Task AskNoLongerAsync(GoalAdjustment latest, Goal goal, GoalChange change, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (goal.OwnerKind != GoalOwnerKind.Person)
            return;
        var person = new PersonId(goal.OwnerId);
        var again = new Agreement(Guid.CreateVersion7(now), person, latest.By, goal.Metric, goal.Period, goal.Start, goal.End, Math.Max(1, change.Before), now);
        var asked = (await agreements.StandingOfAsync([person], goal.Start, cancellationToken))
            .Where(earlier => earlier.AskedAt >= latest.At && earlier.IsOfSameTarget(again)).ToList();
        foreach (var one in asked)
            one.Supersede(now);
        if (change.Before == 0 || (asked.Count == 0 && change.After > 0))
            return;
        if (await agreements.AcceptedLikeAsync(again, cancellationToken) is not null)
            again.Accept(now);
        else if (asked.Count == 0)
            return;
        await agreements.AddAsync(again, cancellationToken);
    }

    private async Task<Person?> WhoAdjustedAsync(IReadOnlyList<GoalAdjustment> adjustments, GoalAdjustment latest, CancellationToken cancellationToken)
    {
        var ids = latest.Changes.Select(change => change.GoalId).ToHashSet();
        var later = adjustments.TakeWhile(a => a.Id != latest.Id).FirstOrDefault(a => a.Changes.Any(change => ids.Contains(change.GoalId)));
        return later is null ? null : await people.FindAsync(later.By, cancellationToken);
    }
}
