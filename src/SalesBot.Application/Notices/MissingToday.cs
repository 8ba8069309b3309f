using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Application.Notices;

/// <summary>Says what a rep still lacks today: all of a day's target, the share due by today of a longer one.</summary>
public static class MissingToday
{
    /// <summary>
    /// The targets with something missing, and how much. Results such as orders and revenue are left out: nobody signs a deal because
    /// a reminder asks for it. So is what one set for oneself.
    /// </summary>
    public static IReadOnlyList<(TaskState Task, long Amount)> Of(IReadOnlyList<TaskState> tasks, MetricCatalogue catalogue) =>
    [
        .. tasks.Where(t => IsAction(t.Target.Metric, catalogue) && !t.Target.IsPrivate)
            .Select(t => (t, t.Target.Period == PeriodKind.Day ? Math.Min(t.Pace.Remaining, t.Pace.MissingToday) : t.Pace.MissingToday))
            .Where(t => t.Item2 > 0),
    ];

    /// <summary>Whether a metric is something that one does, and no result that one can only hope for.</summary>
    internal static bool IsAction(MetricCode code, MetricCatalogue catalogue) => catalogue.KindOf(code) != MetricKind.Performance;
}
