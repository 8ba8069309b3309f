using SalesBot.Application.Demo;
using SalesBot.Application.Notices;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Application.Tests.Demo;

public sealed class DemoCompanyTests
{
    private static readonly DateTimeOffset FridayFive = new(2026, 11, 27, 16, 59, 50, TimeSpan.FromHours(8));

    /// <summary>Every day of more than a year, at an hour that wanders through the day.</summary>
    public static TheoryData<int> Quarters { get; } = [0, 1, 2, 3, 4];

    [Fact]
    public void Found_OnAFriday_HasTwoTeamsOfFourUnderOneManager()
    {
        var company = DemoCompany.Found("demo", FridayFive);

        Assert.Equal(["华东组", "华南组"], company.Teams.Select(t => t.Name));
        Assert.All(company.Teams, team => Assert.Equal(company.Manager.Id, team.ManagerId));
        Assert.All(company.Teams, team => Assert.Equal(4, company.Reps.Count(rep => rep.TeamId == team.Id)));
        Assert.Equal(["Amy Wong", "Raj Patel", "Sofia Chen"], company.Reps.Where(r => r.Language == Language.English).Select(r => r.Name).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Quarters))]
    public void Found_OnAnyDay_HasRevenueExactlyWhereThereAreOrders(int quarter) => EachDay(quarter, company =>
    {
        foreach (var report in company.Reports)
        {
            var orders = Sum(report.Current, Metrics.Order);
            Assert.Equal(orders > 0, Sum(report.Current, Metrics.Revenue) > 0);
            Assert.True(Sum(report.Current, Metrics.NewCustomer) <= orders);
        }
    });

    [Theory, MemberData(nameof(Quarters))]
    public void Found_OnAnyDay_HasNoWorkOnFreeDaysNorOnLeaveNorInTheFuture(int quarter) => EachDay(quarter, (company, now) =>
    {
        var calendars = company.Reps.ToDictionary(rep => rep.Id, rep => CalendarOf(company, rep.Id));
        foreach (var entry in company.Reports.SelectMany(r => r.Entries))
        {
            Assert.True(calendars[entry.PersonId].IsWorkingDay(entry.Day), $"{entry.Day:O} is no working day");
            Assert.True(entry.RecordedAt <= now, $"recorded at {entry.RecordedAt:O}, after {now:O}");
            Assert.True(entry.Amount > 0);
        }
    });

    [Theory, MemberData(nameof(Quarters))]
    public void Found_OnAnyDay_ReachesBetweenHalfAndAThirdMoreOfEachTargetInWholeMonths(int quarter) => EachDay(quarter, (company, now) =>
    {
        var thisMonth = new DateOnly(Today(now).Year, Today(now).Month, 1);
        foreach (var target in company.Targets)
        {
            for (var month = thisMonth.AddMonths(-3); month < thisMonth; month = month.AddMonths(1))
            {
                var range = Period.Containing(month, PeriodKind.Month).Range;
                var days = CalendarOf(company, target.PersonId).WorkingDays(range);
                var asked = target.Period switch
                {
                    PeriodKind.Day => (double)target.Amount * days,
                    PeriodKind.Week => (double)target.Amount * days / 5,
                    _ => target.Amount,
                };
                Assert.InRange(Done(company, target.PersonId, target.Metric, range) / asked, 0.5, 1.3);
            }
        }
    });

    [Theory, MemberData(nameof(Quarters))]
    public void Found_OnAnyDay_HasAFunnelThatNarrows(int quarter) => EachDay(quarter, (company, now) =>
    {
        foreach (var rep in company.Reps)
        {
            long calls = 0, appointments = 0, visits = 0, proposals = 0, orders = 0;
            foreach (var report in company.Reports.Where(r => r.PersonId == rep.Id && r.Entries[0].Day < Today(now)))
            {
                calls += Sum(report.Current, Metrics.Call);
                appointments += Sum(report.Current, Metrics.Appointment);
                visits += Sum(report.Current, Metrics.Visit);
                proposals += Sum(report.Current, Metrics.Proposal);
                orders += Sum(report.Current, Metrics.Order);
                Assert.True(calls > appointments && appointments >= visits, $"{rep.Name}: {calls} calls, {appointments} appointments, {visits} visits");
                Assert.True(proposals >= orders, $"{rep.Name}: {proposals} proposals, {orders} orders");
            }
        }
    });

    [Fact]
    public void Found_OnAFriday_SignsOnlyWithCustomersWhoGotAProposalFromTheSameRepBefore()
    {
        var company = DemoCompany.Found("demo", FridayFive);
        var proposed = new HashSet<(PersonId, string)>();
        var signed = 0;
        foreach (var entry in company.Reports.SelectMany(r => r.Current))
        {
            if (entry.Metric == Metrics.Proposal)
                proposed.UnionWith(entry.Customers.Select(c => (entry.PersonId, c)));
            if (entry.Metric == Metrics.Order)
            {
                Assert.Equal(entry.Amount, entry.Customers.Count);
                Assert.All(entry.Customers, c => Assert.Contains((entry.PersonId, c), proposed));
                signed += entry.Customers.Count;
            }
        }

        Assert.InRange(signed, 50, 130);
    }

    [Fact]
    public void Found_InNovember_HasNoReportsOnTheNationalHolidayNorFromWhoWasOnLeave()
    {
        var company = DemoCompany.Found("demo", FridayFive);
        var leave = Assert.Single(company.Leave);
        var days = company.Reports.SelectMany(r => r.Entries).ToLookup(e => e.Day);

        Assert.All(new DateRange(new(2026, 10, 1), new(2026, 10, 7)).Each(), day => Assert.Empty(days[day]));
        Assert.NotEmpty(days[new DateOnly(2026, 10, 10)]);
        Assert.Equal((new DateOnly(2026, 10, 16), new DateOnly(2026, 10, 19)), (leave.First, leave.Last));
        Assert.All([leave.First, leave.Last], day => Assert.Equal(7, days[day].Select(e => e.PersonId).Distinct().Count()));
    }

    [Fact]
    public void Found_Twice_IsTheSameCompany()
    {
        static List<(Guid Person, string Metric, DateOnly Day, long Amount)> Lines() =>
            [.. DemoCompany.Found("demo", FridayFive).Reports.SelectMany(r => r.Entries).Select(e => (e.PersonId.Value, e.Metric.Value, e.Day, e.Amount))];

        Assert.Equal(Lines(), Lines());
    }

    [Fact]
    public void Found_OnAFriday_HasOneRepAheadAndOneBehind()
    {
        var company = DemoCompany.Found("demo", FridayFive);
        var lastMonth = new DateRange(new(2026, 10, 1), new(2026, 10, 31));
        double Share(Person rep) => company.Targets.Where(t => t.PersonId == rep.Id && t.Metric == Metrics.Revenue)
            .Select(t => (double)Done(company, rep.Id, Metrics.Revenue, lastMonth) / t.Amount).Single();

        Assert.True(Share(company.Reps.Single(r => r.Name == "李娜")) >= 1);
        Assert.True(Share(company.Reps.Single(r => r.Name == "周凯")) < 0.8);
    }

    [Fact]
    public void Found_OnAFridayAfternoon_HasRepsWhoLackSomethingAndSomeWhoAreDone()
    {
        var company = DemoCompany.Found("demo", FridayFive);

        var done = company.Reps.Where(rep => MissingToday.Of(Tasks(company, rep), MetricCatalogue.BuiltIn).Count == 0).Select(rep => rep.Name);
        var silent = company.Reps.Where(rep => company.Reports.All(r => r.PersonId != rep.Id || r.Entries[0].Day != Today(FridayFive))).Select(rep => rep.Name);

        Assert.Equal(["李娜", "Raj Patel"], done);
        Assert.Equal(["周凯", "何静"], silent);
    }

    [Fact]
    public void Found_InTheNight_HasNothingReportedForTheDayYet()
    {
        var company = DemoCompany.Found("demo", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.FromHours(8)));

        Assert.DoesNotContain(company.Reports, r => r.Entries.Any(e => e.Day == new DateOnly(2026, 11, 27)));
    }

    [Fact]
    public void Found_OnAFriday_HasTheRunningContestAndTheOneBefore()
    {
        var company = DemoCompany.Found("demo", FridayFive);

        Assert.Equal(
            [(new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22)), (new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29))],
            company.Contests.Select(c => (c.Start, c.End)));
        Assert.All(company.Contests, c => Assert.Equal(company.Teams.Select(t => t.Id), c.Teams));
    }

    [Fact]
    public void Customers_OfAllReps_BelongToOneRepEach()
    {
        var all = DemoCast.Reps.SelectMany(DemoCast.CustomersOf).ToList();

        Assert.Equal(64, all.Count);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    private static List<TaskState> Tasks(DemoCompany company, Person rep) =>
    [
        .. company.Targets.Where(t => t.PersonId == rep.Id).Select(target =>
        {
            var period = Period.Containing(Today(FridayFive), target.Period);
            var done = Done(company, rep.Id, target.Metric, period.Range);
            return new TaskState(
                target, period, PaceReading.Of(target.Amount, done, period.Range, CalendarOf(company, rep.Id), Today(FridayFive)));
        }),
    ];

    private static WorkCalendar CalendarOf(DemoCompany company, PersonId person) => new([BuiltInHolidays.Of("CN")])
    {
        Leave = LeaveDays.Of(company.Leave.Where(entry => entry.PersonId == person)),
    };

    private static void EachDay(int quarter, Action<DemoCompany> check) => EachDay(quarter, (company, _) => check(company));

    private static void EachDay(int quarter, Action<DemoCompany, DateTimeOffset> check)
    {
        for (var day = 0; day < 92; day += 3)
        {
            var now = new DateTimeOffset(2026, 1, 1, 0, 5, 0, TimeSpan.FromHours(8)).AddDays((quarter * 92) + day).AddHours(day * 5 % 24);
            check(DemoCompany.Found("demo", now), now);
        }
    }

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.DateTime);

    private static long Sum(IEnumerable<ActivityEntry> entries, MetricCode metric) => entries.Where(e => e.Metric == metric).Sum(e => e.Amount);

    private static long Done(DemoCompany company, PersonId person, MetricCode metric, DateRange range) =>
        Sum(company.Reports.Where(r => r.PersonId == person).SelectMany(r => r.Current).Where(e => range.Contains(e.Day)), metric);
}
