using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>What is left of a target of somebody who leaves.</summary>
/// <param name="Target">The target.</param>
/// <param name="Period">The period in question.</param>
/// <param name="Done">What was reached in it.</param>
public sealed record LeftTarget(Target Target, Period Period, long Done)
{
    /// <summary>What is left to do: a count, or money in minor units.</summary>
    public long Rest => Target.Amount - Done;
}

/// <summary>Everything that somebody who leaves would leave without an owner.</summary>
/// <param name="Leaver">Who leaves.</param>
/// <param name="Projects">The projects under way.</param>
/// <param name="Development">What is still to be learnt.</param>
/// <param name="Targets">What is left of targets for a month or longer; what is done day by day and week by week is nobody else's.</param>
public sealed record LeftWork(
    Person Leaver, IReadOnlyList<KeyProject> Projects, IReadOnlyList<DevelopmentTask> Development, IReadOnlyList<LeftTarget> Targets)
{
    /// <summary>What was to be done day by day and week by week; it ends, and is said to.</summary>
    public IReadOnlyList<LeftTarget> Routine { get; init; } = [];

    /// <summary>Whether targets end by the last day, which are the leaver's own to finish.</summary>
    public bool FinishesOwn { get; init; }

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Projects.Count + Development.Count + Targets.Count == 0;
}

/// <summary>Finds what somebody who leaves would leave without an owner (T9); changes nothing.</summary>
public sealed class PlanHandover(IProjects projects, IDevelopmentTasks tasks, ITargets targets, ILedger ledger, WorkCalendars calendars)
{
    private const int DaysAhead = 400;

    /// <summary>What is left as of a day.</summary>
    /// <param name="leaver">Who leaves.</param>
    /// <param name="today">The day.</param>
    /// <param name="lastDay">The last day that is being decided; null where the one on record counts. What ends by it is the leaver's own to finish.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<LeftWork> ExecuteAsync(Person leaver, DateOnly today, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(leaver);
        lastDay ??= leaver.LeftOn;
        var rules = await calendars.PeriodsAsync(leaver.OrganisationId, cancellationToken);
        var (left, routine, finishesOwn) = (new List<LeftTarget>(), new List<LeftTarget>(), false);
        foreach (var target in (await targets.OfAsync([leaver.Id], today, today.AddDays(DaysAhead), cancellationToken))[leaver.Id])
        {
            var period = target.PeriodOn(target.From > today ? target.From : today, rules);
            if (target.Period is PeriodKind.Day or PeriodKind.Week)
            {
                routine.Add(new LeftTarget(target, period, 0));
                continue;
            }

            if (lastDay >= period.Range.End)
            {
                finishesOwn = true;
                continue;
            }

            var done = (await ledger.ByPersonAsync([leaver.Id], target.Metric, period.Range, cancellationToken)).Values.Sum();
            if (done < target.Amount)
                left.Add(new LeftTarget(target, period, done));
        }

        return new LeftWork(
            leaver, await projects.OpenOfAsync([leaver.Id], cancellationToken),
            [.. (await tasks.OfAsync([leaver.Id], today, cancellationToken)).Where(task => !task.IsComplete)], left)
        { Routine = routine, FinishesOwn = finishesOwn };
    }
}
