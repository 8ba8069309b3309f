using Quartz;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Finds the instant for which a run was planned: the last time of its schedule up to now. What the scheduler itself calls the scheduled
/// time of a run that catches up is the first of all those missed; taken at its word, a reminder five minutes late would be left out
/// because the one of the day before was missed too.
/// </summary>
internal static class PlannedTime
{
    public static async ValueTask<DateTimeOffset> OfAsync(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var trigger = context is { Recovering: true, RecoveringTriggerKey: { } original }
            ? await context.Scheduler.GetTrigger(original, cancellationToken)
            : context.Trigger;
        return trigger is ICronTrigger cron
            ? Of(new CronExpression(cron.CronExpressionString!, cron.TimeZone), context.FireTimeUtc)
            : context.FireTimeUtc;
    }

    /// <summary>The last time of a schedule up to an instant, or within the second after it: a run may start some milliseconds early.</summary>
    public static DateTimeOffset Of(CronExpression schedule, DateTimeOffset fired) =>
        schedule.GetPreviousValidTimeBefore(fired.AddSeconds(1)) ?? fired;
}
