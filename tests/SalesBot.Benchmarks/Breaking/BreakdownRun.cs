using System.Diagnostics;
using System.Globalization;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Benchmarks.Breaking;

/// <summary>Breaks a company's year down over regions, teams and people to days, and splits one person anew.</summary>
internal static class BreakdownRun
{
    private const int PeopleInATeam = 10;
    private const int TeamsInARegion = 20;
    private const int Repeats = 5;

    private static readonly DateOnly NewYear = new(2026, 1, 1);

    // Ten holidays in a row in autumn, as a country's layer says.
    private static readonly CalendarLayer Country = new(
        null, Enumerable.Range(0, 10).Select(i => new NamedDay(NewYear.AddDays(273 + i), NamedDayKind.Holiday, "autumn")));

    public static Task<int> RunAsync()
    {
        Row("people", "days", "ms", "MB held", "µs a person", "MB total allocated");
        foreach (var (people, days) in new[] { (1_000, 365), (10_000, 365), (20_000, 365), (10_000, 91), (10_000, 31) })
            Tree(people, days);
        Resplit();
        return Task.FromResult(0);
    }

    private static void Tree(int people, int days)
    {
        var year = new DateRange(NewYear, NewYear.AddDays(days - 1));
        var times = People(people);
        var best = double.MaxValue;
        var (held, allocated) = (0L, 0L);
        for (var run = 0; run < Repeats; run++)
        {
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            var plans = BreakDown(12_000_000_000_00, times, year);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
            held = GC.GetTotalMemory(forceFullCollection: true) - before;
            if (plans.Sum(plan => plan.Sum(year)) != 12_000_000_000_00)
                throw new InvalidOperationException("The parts do not add up.");
        }

        Row(
            people.ToString(CultureInfo.InvariantCulture), days.ToString(CultureInfo.InvariantCulture), best.ToString("0", CultureInfo.InvariantCulture),
            (held / 1e6).ToString("0", CultureInfo.InvariantCulture), (best * 1000 / people).ToString("0.0", CultureInfo.InvariantCulture),
            (allocated / 1e6).ToString("0", CultureInfo.InvariantCulture));
    }

    // Company → regions → teams → people by capacity, then each person's days.
    private static List<DayPlan> BreakDown(long amount, TimeAtWork[] people, DateRange year)
    {
        var capacity = people.Select(person => person.Capacity(year)).ToArray();
        var teams = capacity.Chunk(PeopleInATeam).ToArray();
        var regions = teams.Select(team => team.Sum()).Chunk(TeamsInARegion).ToArray();
        var plans = new List<DayPlan>(people.Length);
        var ofRegions = Apportionment.Divide(amount, [.. regions.Select(region => region.Sum())]);
        for (var region = 0; region < regions.Length; region++)
        {
            var ofTeams = Apportionment.Divide(ofRegions[region], regions[region]);
            for (var team = 0; team < ofTeams.Length; team++)
            {
                var first = ((region * TeamsInARegion) + team) * PeopleInATeam;
                var ofPeople = Apportionment.Divide(ofTeams[team], teams[(region * TeamsInARegion) + team]);
                plans.AddRange(ofPeople.Select((part, i) => Plan(part, people[first + i], year)));
            }
        }

        return plans;
    }

    private static void Resplit()
    {
        var person = People(1)[0];
        var rest = new DateRange(NewYear.AddDays(100), NewYear.AddDays(364));
        for (var warm = 0; warm < 2_000; warm++)
            Plan(1_000_000 + warm, person, rest);
        var watch = Stopwatch.StartNew();
        const int times = 2_000;
        for (var i = 0; i < times; i++)
            Plan(1_000_000 + i, person, rest);
        Console.WriteLine($"re-split of one person over {rest.Days} days: {(watch.Elapsed.TotalMilliseconds / times).ToString("0.000", CultureInfo.InvariantCulture)} ms");
    }

    private static DayPlan Plan(long amount, TimeAtWork person, DateRange days) =>
        ((DayPlanResult.Planned)DayPlan.Of(amount, days, person, Seasons.None)).Plan;

    private static TimeAtWork[] People(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TimeAtWork(
            new WorkCalendar([Country]) { JoinedOn = NewYear.AddDays(i % 7 == 0 ? i % 20 : -i) }, i % 11 == 0 ? 50 : 100))];

    private static void Row(params string[] cells) => Console.WriteLine(string.Join("  ", cells.Select(cell => cell.PadLeft(12))));
}
