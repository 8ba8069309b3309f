using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>Sees which shares of targets a report has reached, each once for good (N4).</summary>
public sealed class Milestones(INudgeLog log, INudgeSettings settings, ReadProgress progress)
{
    private const int Whole = 100;

    /// <summary>
    /// What the report has reached. Whoever reports for oneself is told with the answer; for somebody else it waits to be told. A jump tells
    /// the highest step alone, and nothing is told again after an undo.
    /// </summary>
    /// <returns>What is to be told with the answer.</returns>
    public async Task<IReadOnlyList<NudgeFacts>> FollowAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        var told = new List<NudgeFacts>();
        foreach (var day in news.Report.Current.Where(line => line.Amount > 0).GroupBy(line => line.Day))
        {
            var tasks = await progress.TasksAsync(news.Person, news.Calendar, day.Key, news.Today, cancellationToken);
            foreach (var task in tasks.Where(t => MilestoneSteps.Exist(t.Target.Period) && t.Pace.Target > 0 && day.Any(line => line.Metric == t.Target.Metric)))
                if (await ReachedAsync(news, task, cancellationToken) is { } facts && !told.Contains(facts))
                    told.Add(facts);
        }

        return told;
    }

    private async Task<NudgeFacts?> ReachedAsync(ReportNews news, TaskState task, CancellationToken cancellationToken)
    {
        var by = news.Report.Current.Where(line => line.Metric == task.Target.Metric && task.Period.Range.Contains(line.Day)).Sum(line => line.Amount);
        var crossed = MilestoneSteps.Crossed(task.Pace.Target, task.Pace.Done - by, task.Pace.Done);

        // The number alone is no target reached where each has to bring so much on average.
        if (task.Condition is { IsMet: false })
            crossed = [.. crossed.Where(step => step < Whole)];
        if (crossed.Count == 0)
            return null;
        var person = news.Person.Id;
        var announced = await AnnouncedAsync(NudgeKeys.MilestonesOf(person, task.Target.Id, task.Period), cancellationToken);
        if (MilestoneSteps.ToAnnounce(crossed, announced) is not { } step)
            return null;
        var isWanted = (await settings.OfAsync(person, cancellationToken)).IsOn(NudgeKind.Milestone);
        var facts = new NudgeFacts(task.Target.Metric, task.Period.Kind, task.Period.Range.Start, task.Pace.Done, task.Pace.Target, step, null);
        foreach (var reached in crossed.Except(announced))
        {
            var waits = reached == step && isWanted && !news.IsOwnReport;
            var entry = new NudgeEntry(
                NudgeKeys.Milestone(person, task.Target.Id, task.Period, reached), NudgeKind.Milestone, person,
                waits ? NudgeState.Waiting : NudgeState.Noted, news.Now)
            { ReportId = news.Report.Id };
            entry.Tell(facts);
            await log.AddAsync(entry, cancellationToken);
        }

        if (isWanted && !news.IsOwnReport)
            await settings.LookByAsync(person, news.Now, cancellationToken);
        return isWanted && news.IsOwnReport ? facts : null;
    }

    private async Task<IReadOnlyList<int>> AnnouncedAsync(string prefix, CancellationToken cancellationToken) =>
        [.. (await log.KeysAsync(prefix, cancellationToken)).Select(key => int.Parse(key.AsSpan(prefix.Length), System.Globalization.CultureInfo.InvariantCulture))];
}
