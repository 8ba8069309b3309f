using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Demo;

/// <summary>The demo company with everything that has happened in it, ready to be kept.</summary>
internal sealed record DemoCompany(
    Organisation Organisation, IReadOnlyList<Team> Teams, Person Manager, IReadOnlyList<Person> Reps, IReadOnlyList<Target> Targets,
    IReadOnlyList<Contest> Contests, IReadOnlyList<LeaveEntry> Leave, IReadOnlyList<Report> Reports, IReadOnlyList<RuleVersion> Rules)
{
    private const int Months = 3;

    /// <summary>Founds it: three whole months, the present one up to yesterday, and the beginnings of today.</summary>
    public static DemoCompany Found(string tenantId, DateTimeOffset now)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(DemoCast.TimeZone);
        var today = LocalTime.DayOf(now, zone);
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-Months);
        var ids = new Identities();
        var organisation = new Organisation(new OrganisationId(ids.Next()), DemoCast.Company, tenantId);
        var manager = new Person(
            new PersonId(ids.Next()), organisation.Id, null, DemoCast.Manager, Role.Manager, Language.Chinese, start.AddDays(-900));
        List<Team> teams = [.. DemoCast.Teams.Select(name => new Team(
            new TeamId(ids.Next()), organisation.Id, name, DemoCast.TimeZone, Language.Chinese, TeamSchedule.Usual))];
        teams.ForEach(team => team.LedBy(manager.Id));
        List<Person> reps = [.. DemoCast.Reps.Select((rep, n) => new Person(
            new PersonId(ids.Next()), organisation.Id, teams[rep.Team].Id, rep.Name, Role.Rep, rep.Language, start.AddDays(-200 - (37 * n))))];

        var days = new DateRange(start, start.AddMonths(Months + 1).AddDays(-1));
        var time = new DemoTime(today, zone);
        var reporting = new DemoReports(today, now, zone);
        List<Target> targets = [];
        List<LeaveEntry> leave = [];
        List<Report> reports = [];
        foreach (var (rep, person) in DemoCast.Reps.Zip(reps))
        {
            // Another seed for each rep: a change to one leaves the others as they are.
            var random = new Random((start.DayNumber * 31) + reps.IndexOf(person));
            List<Target> own = [.. TargetsOf(rep, person.Id, start, ids)];
            targets.AddRange(own);
            var off = time.LeaveOf(rep, person, ids.Next());
            leave.AddRange(off is null ? [] : [off]);
            var calendar = DemoTime.Of(person, off);
            List<DateOnly> workingDays = [.. days.Each().Where(calendar.IsWorkingDay)];
            reports.AddRange(reporting.Of(new DemoWork(rep, person, calendar), DemoHistory.Of(rep, random, workingDays), own, random));
        }

        return new DemoCompany(
            organisation, teams, manager, reps, targets, [.. ContestsOf(organisation, teams, today, ids)], leave, [.. reports.OrderBy(r => r.OpenedAt)],
            [.. DemoRules.Of(manager, start, now, ids.Next)]);
    }

    private static IEnumerable<Target> TargetsOf(DemoRep rep, PersonId person, DateOnly from, Identities ids)
    {
        yield return new Target(ids.Next(), person, Metrics.Call, rep.Calls, PeriodKind.Day, from);
        yield return new Target(ids.Next(), person, Metrics.Visit, rep.Visits, PeriodKind.Week, from);
        yield return new Target(ids.Next(), person, Metrics.Proposal, rep.Proposals, PeriodKind.Month, from);
        yield return new Target(ids.Next(), person, Metrics.Order, rep.Orders, PeriodKind.Month, from);
        yield return new Target(ids.Next(), person, Metrics.Revenue, (long)rep.Revenue * Metric.MinorUnitsPerUnit, PeriodKind.Month, from);
    }

    // Last week's contest and the one that runs.
    private static IEnumerable<Contest> ContestsOf(Organisation organisation, List<Team> teams, DateOnly today, Identities ids)
    {
        var week = Period.Containing(today, PeriodKind.Week);
        foreach (var range in new[] { week.Previous().Range, week.Range })
            yield return new Contest(ids.Next(), organisation.Id, Metrics.Visit, range.Start, range.End, [.. teams.Select(team => team.Id)]);
    }

    /// <summary>Ids that are the same each time, so that the address of somebody's chat survives starting over in a fresh folder.</summary>
    private sealed class Identities
    {
        private readonly Random random = new(3978);
        private readonly byte[] bytes = new byte[16];

        public Guid Next()
        {
            random.NextBytes(bytes);
            return new Guid(bytes);
        }
    }
}
