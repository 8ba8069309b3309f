using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Handlers;

/// <summary>One's tasks by their four kinds: results and actions by their counts, projects by their stages, what is to be learnt by done or score (T1).</summary>
internal static class TaskGroups
{
    private const int MostLines = 8;

    /// <summary>What is not counted.</summary>
    /// <param name="Projects">The projects under way.</param>
    /// <param name="Development">What is to be learnt.</param>
    internal sealed record Work(IReadOnlyList<KeyProject> Projects, IReadOnlyList<DevelopmentTask> Development)
    {
        public bool IsEmpty => Projects.Count + Development.Count == 0;
    }

    /// <summary>The lines of each kind that there is, below its name.</summary>
    public static IEnumerable<CardBlock> Lines(Turn turn, IReadOnlyList<TaskState> targets, Work work)
    {
        foreach (var kind in Enum.GetValues<MetricKind>())
        {
            var lines = StandingCards.TaskLines(turn.Words, targets.Where(task => KindOf(turn, task) == kind), turn.Today).ToList();
            if (kind == MetricKind.Process)
                lines.AddRange(work.Projects.Take(MostLines).Select(project => Line(turn, project)));
            if (kind == MetricKind.Development)
                lines.AddRange(work.Development.Take(MostLines).Select(task => Line(turn, task)));
            if (lines.Count == 0)
                continue;
            yield return new TextBlock(turn.Words.Kind(kind), TextTone.Strong);
            foreach (var line in lines)
                yield return line;
        }
    }

    private static MetricKind KindOf(Turn turn, TaskState task) => task.Target.Category ?? turn.Catalogue.KindOf(task.Target.Metric);

    private static ProgressBlock Line(Turn turn, KeyProject project) => new(
        project.Name, project.Percent, turn.Words.ProjectLine(project.Stage, turn.Today.DayNumber - LocalTime.DayOf(project.StageSince, turn.Zone).DayNumber));

    private static ProgressBlock Line(Turn turn, DevelopmentTask task) => new(
        task.Title, task.IsComplete ? 100 : task is { Score: { } score, PassMark: { } mark } ? Math.Min(99, score * 100 / mark) : 0, turn.Words.DevelopmentLine(task, turn.Today));
}
