using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>
/// Works out what somebody's recurring targets would be in the weeks, months and longer periods in which leave is taken: the part that the
/// time at work asks for (T18). What was set for one period, or is due day by day, stays. Changes nothing.
/// </summary>
public sealed class PlanLeave(ITargets targets, WorkCalendars calendars)
{
    /// <summary>The targets as they would be; empty where no leave lies ahead, or all of it is taken into account already.</summary>
    /// <param name="person">Whose targets.</param>
    /// <param name="today">The person's local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<TaskList> ExecuteAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        if (calendar.Leave.Days.Where(day => day >= today).ToList() is not [.., var last])
            return new TaskList([], []);
        var rules = await calendars.PeriodsAsync(person.OrganisationId, cancellationToken);
        var held = (await targets.OfAsync([person.Id], today, today, cancellationToken))[person.Id];
        return new TaskList(
            [
                .. held.Where(target => !target.IsForOnePeriod && target.Period >= PeriodKind.Week)
                    .SelectMany(target => Periods(target, today, last, rules).Select(period => Of(person, target, period, calendar))).OfType<PlannedTarget>(),
            ],
            []);
    }

    // Those in which the target holds throughout: where something was set for one of them, that stays.
    private static IEnumerable<Period> Periods(Target target, DateOnly today, DateOnly last, PeriodRules rules)
    {
        for (var day = today; day <= last;)
        {
            var period = target.PeriodOn(day, rules);
            if (target.Until is not { } until || until >= period.Range.End)
                yield return period;
            day = period.Range.End.AddDays(1);
        }
    }

    private static PlannedTarget? Of(Person person, Target target, Period period, WorkCalendar calendar)
    {
        var (whole, off) = (0, 0);
        foreach (var day in period.Range.Each())
        {
            whole += calendar.RegularPartOn(day).HalfDays;
            off += calendar.LeaveOn(day).HalfDays;
        }

        // As round as what it comes from: 49.5万 of 52万, not 49.5238万. A period without any time at work asks for nothing by itself.
        var grain = GoalWeights.GrainOf(target.Amount, 1, Metrics.UnitOf(target.Metric));
        var amount = Proration.Part(target.Amount / grain, whole - off, whole) * grain;
        return amount == 0 || amount == target.Amount
            ? null
            : new PlannedTarget(person, target.Metric, amount, target.Period, period.Range.Start, period.Range.End) { Before = target.Amount, Category = target.Category };
    }
}
