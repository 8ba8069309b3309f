using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Forecasting;

/// <summary>What goes before a result of some people, with what it was found in.</summary>
/// <param name="Group">Whose.</param>
/// <param name="Result">The result.</param>
/// <param name="Weeks">How many whole weeks were looked at.</param>
/// <param name="Found">The activities, the surest first; none where nothing stands out.</param>
public sealed record LeadingInsight(GoalGroup Group, MetricCode Result, int Weeks, IReadOnlyList<LeadingIndicator> Found);

/// <summary>Finds which activities go before a result (D10): whole weeks, by the working time that there was in each, so that a holiday is no sign of anything.</summary>
public sealed class ReadLeadingIndicators(ReadWork work)
{
    private const int MostWeeks = 52;

    /// <summary>What goes before a result of a group.</summary>
    public async Task<LeadingInsight> ExecuteAsync(GoalGroup group, MetricCode result, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var done = await work.OfAsync([.. group.People], today, cancellationToken);
        var weeks = Weeks(done, today);
        var activities = done.Metrics.Where(metric => metric != result && metric != Metrics.Order && Metrics.UnitOf(metric) != MetricUnit.Money)
            .Select(metric => (metric, (IReadOnlyList<double>)[.. weeks.Select(week => Rate(done, metric, week))])).ToList();
        return new LeadingInsight(group, result, weeks.Count, LeadingIndicators.Of([.. weeks.Select(week => Rate(done, result, week))], activities));
    }

    private static List<DateRange> Weeks(Work done, DateOnly today)
    {
        var weeks = new List<DateRange>();
        for (var week = Period.Containing(today, PeriodKind.Week).Previous(); weeks.Count < MostWeeks && done.Since <= week.Range.Start; week = week.Previous())
        {
            if (HalfDays(done, week.Range) > 0)
                weeks.Insert(0, week.Range);
        }

        return weeks;
    }

    private static double Rate(Work done, MetricCode metric, DateRange week) => (double)done.Amount(metric, week) / HalfDays(done, week);

    private static long HalfDays(Work done, DateRange week) => week.Each().Sum(done.HalfDaysOn);
}
