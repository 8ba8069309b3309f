using Quartz;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Finds the instant for which a run was planned. The scheduler calls a run that catches up, or is tried again, "scheduled" for the
/// instant at which it decided so; taken at its word, yesterday's missed reminder would pass for one of this morning.
/// </summary>
internal static class PlannedTime
{
    public static async ValueTask<DateTimeOffset> OfAsync(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var fired = context.ScheduledFireTimeUtc ?? context.FireTimeUtc;
        var trigger = context is { Recovering: true, RecoveringTriggerKey: { } original }
            ? await context.Scheduler.GetTrigger(original, cancellationToken)
            : context.Trigger;
        return trigger is ICronTrigger cron ? Of(new CronExpression(cron.CronExpressionString!, cron.TimeZone), fired) : fired;
    }

    /// <summary>The last time of a schedule up to an instant, that instant included.</summary>
    public static DateTimeOffset Of(CronExpression schedule, DateTimeOffset fired) =>
        schedule.GetPreviousValidTimeBefore(fired.AddSeconds(1)) ?? fired;
}
