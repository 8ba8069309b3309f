using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Demo;

/// <summary>Whose days are turned into reports.</summary>
/// <param name="Rep">The rep as made up.</param>
/// <param name="Person">The rep as kept.</param>
/// <param name="Calendar">The rep's working days.</param>
internal sealed record DemoWork(DemoRep Rep, Person Person, WorkCalendar Calendar);

/// <summary>Turns the made-up days of a rep into reports, the past ones whole and today's as far as the day has come.</summary>
internal sealed class DemoReports(DateOnly today, DateTimeOffset now, TimeZoneInfo zone)
{
    private static readonly TimeOnly MorningOver = new(9, 30);
    private static readonly TimeOnly DayAlmostOver = new(15, 0);

    public IEnumerable<Report> Of(DemoWork work, IReadOnlyList<DemoDay> days, IReadOnlyList<Target> targets, Random random)
    {
        foreach (var day in days.Where(d => d.Day < today))
        {
            var at = LocalTime.InstantOf(day.Day, new TimeOnly(17, 20), zone).AddMinutes(random.Next(70));
            yield return Report(work.Person, Items(day), day.Day, at);
        }

        if (days.FirstOrDefault(d => d.Day == today) is { } present && TodaysItems(work, present, days, targets) is { Count: > 0 } items)
        {
            var morning = LocalTime.InstantOf(today, new TimeOnly(9, 0), zone);
            var at = now.AddMinutes(-random.Next(5, 90));
            yield return Report(work.Person, items, today, at < morning ? morning : at);
        }
    }

    private static Report Report(Person person, IReadOnlyList<ReportedItem> items, DateOnly day, DateTimeOffset at)
    {
        var source = $"demo|{person.Id.Value:N}|{day:yyyy-MM-dd}";
        var report = new Report(new ReportId(Guid.CreateVersion7(at)), person.Id, person.TeamId, person.Id, source, at.ToUniversalTime());
        report.Restate(items, at.ToUniversalTime());
        return report;
    }

    private static List<ReportedItem> Items(DemoDay day)
    {
        List<ReportedItem> items = [];
        void Add(MetricCode metric, long amount, IReadOnlyList<string> customers)
        {
            if (amount > 0)
                items.Add(new ReportedItem(metric, amount, day.Day) { Customers = customers });
        }

        var signed = day.Deals.Select(deal => deal.Customer).ToList();
        Add(Metrics.Visit, day.Visits, []);
        Add(Metrics.Call, day.Calls, []);
        Add(Metrics.Appointment, day.Appointments, []);
        Add(Metrics.NewCustomer, day.NewCustomers, []);
        Add(Metrics.Proposal, day.Proposals.Count, day.Proposals);
        Add(Metrics.Order, day.Deals.Count, signed);
        Add(Metrics.Revenue, day.Deals.Sum(deal => (long)deal.Amount) * Metric.MinorUnitsPerUnit, signed);
        return items;
    }

    private List<ReportedItem> TodaysItems(DemoWork work, DemoDay day, IReadOnlyList<DemoDay> days, IReadOnlyList<Target> targets)
    {
        var time = LocalTime.TimeOf(now, zone);
        if (work.Rep.Today == DemoToday.Silent || time < MorningOver)
            return [];
        if (work.Rep.Today == DemoToday.Done && time >= DayAlmostOver)
            return [.. Items(day).Select(item => item with { Amount = Math.Max(item.Amount, Due(item.Metric, work, days, targets)) }), .. Missing(day, work, days, targets)];
        var share = Math.Min(0.7, (time - new TimeOnly(8, 30)) / TimeSpan.FromHours(12));
        return [.. Items(day).Where(item => item.Metric == Metrics.Visit || item.Metric == Metrics.Call)
            .Select(item => item with { Amount = (long)(item.Amount * share) }).Where(item => item.Amount > 0)];
    }

    // What is due by today of metrics of which the made-up day has none at all.
    private IEnumerable<ReportedItem> Missing(DemoDay day, DemoWork work, IReadOnlyList<DemoDay> days, IReadOnlyList<Target> targets)
    {
        var there = Items(day).Select(item => item.Metric).ToHashSet();
        return targets.Select(target => target.Metric).Where(metric => !there.Contains(metric) && metric != Metrics.Order && metric != Metrics.Revenue)
            .Select(metric => new ReportedItem(metric, Due(metric, work, days, targets), day.Day)).Where(item => item.Amount > 0);
    }

    // How much of a metric today must bring to be where one should be tonight; nothing for results, which no one can decide on.
    private long Due(MetricCode metric, DemoWork work, IReadOnlyList<DemoDay> days, IReadOnlyList<Target> targets)
    {
        if (metric == Metrics.Order || metric == Metrics.Revenue || targets.FirstOrDefault(t => t.Metric == metric) is not { } target)
            return 0;
        var range = Period.Containing(today, target.Period).Range;
        var done = days.Where(d => d.Day < today && range.Contains(d.Day)).SelectMany(Items).Where(i => i.Metric == metric).Sum(i => i.Amount);
        return PaceReading.Of(target.Amount, done, range, work.Calendar, today).MissingToday;
    }
}
