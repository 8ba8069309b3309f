using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Calendars;

public sealed class StoredCalendarsTests
{
    private static readonly DateRange Around = new(Sample.Day.AddDays(-30), Sample.Day.AddDays(30));

    [Fact]
    public async Task Settings_OfSeveralOwners_ComeBackAsChosen()
    {
        await using var store = await TestStore.NewAsync();
        var (one, two, silent) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await store.DoAsync<ICalendars>(async (port, token) =>
        {
            (await port.SettingsOfAsync(one, token)).Observe("CN");
            var second = await port.SettingsOfAsync(two, token);
            second.Work(WorkWeek.MondayToFriday.With(DayOfWeek.Friday, DayPart.Morning));
            second.Count(new PeriodRules(DayOfWeek.Sunday, 4));
            Assert.Single(await port.SettingsAsync([two], token));
        });
        await store.DoAsync<ICalendars>(async (port, token) => (await port.SettingsOfAsync(one, token)).Told(2027));

        var found = (await store.AskAsync((ICalendars port, CancellationToken token) => port.SettingsAsync([one, two, silent], token))).ToDictionary(s => s.OwnerId);

        Assert.Equal(2, found.Count);
        Assert.Equal(("CN", null, 2027, null), (found[one].Country, found[one].WorkWeek, found[one].ToldOfYear, found[one].FirstDayOfWeek));
        Assert.Equal((null, "3333100", DayOfWeek.Sunday, 4), (found[two].Country, found[two].Week, found[two].FirstDayOfWeek, found[two].FirstFiscalMonth));
    }

    [Fact]
    public async Task Changes_OfSomeOwnersInARange_ComeOldestFirstAndWithoutTheWithdrawn()
    {
        await using var store = await TestStore.NewAsync();
        var (mine, other, group) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        CalendarChange[] changes =
        [
            Change(mine, 0, 2, order: 2), Change(mine, 1, 1, order: 1, group), Change(other, 0, 0, order: 0), Change(mine, 31, 40, order: 0),
            Change(mine, -40, -30, order: 3),
        ];
        await store.DoAsync<ICalendars>(async (port, token) =>
        {
            foreach (var change in changes)
                await port.AddAsync(change, token);
        });

        var before = await ChangesAsync(store, mine);
        await store.DoAsync<ICalendars>(async (port, token) => Assert.Single(await port.ChangesOfGroupAsync(group, token)).Withdraw(Sample.Noon));
        var after = await ChangesAsync(store, mine);

        Assert.Equal([changes[1].Id, changes[0].Id, changes[4].Id], before.Select(change => change.Id));
        Assert.Equivalent(changes[1], before[0], strict: true);
        Assert.Equal([changes[0].Id, changes[4].Id], after.Select(change => change.Id));
        Assert.Equal(3, (await ChangesAsync(store, mine, other)).Count);
    }

    [Fact]
    public async Task Leave_OfSeveralPeople_IsReadInOneGoAndFollowsWithdrawals()
    {
        await using var store = await TestStore.NewAsync();
        var (wang, li) = (Sample.NewPerson(), Sample.NewPerson());
        var (first, second) = (Leave(wang, DayPart.Morning, 0), Leave(li, DayPart.Whole, 1));
        await store.DoAsync<ICalendars>(async (port, token) =>
        {
            await port.AddAsync(first, token);
            await port.AddAsync(second, token);
            Assert.Equal(2, (await port.LeaveAsync([wang, li], Around, token)).Count);
        });

        var latest = await store.AskAsync((ICalendars port, CancellationToken token) => port.LatestLeaveByAsync(wang, token));
        await store.DoAsync<ICalendars>(async (port, token) => Assert.Single(await port.LeaveOfGroupAsync(first.GroupId, token)).Withdraw(Sample.Noon));
        var left = await store.AskAsync((ICalendars port, CancellationToken token) => port.LeaveAsync([wang, li], Around, token));

        Assert.Equal(first.Id, latest!.Id);
        Assert.Equivalent(second, Assert.Single(left), strict: true);
        Assert.Null(await store.AskAsync((ICalendars port, CancellationToken token) => port.LatestLeaveByAsync(wang, token)));
    }

    [Fact]
    public async Task Calendars_OfAThousandPeople_AreReadInOneGo()
    {
        await using var store = await TestStore.NewAsync();
        var organisation = new OrganisationId(Guid.NewGuid());
        var people = Enumerable.Range(0, 1_000).Select(n => Sample.Person($"P{n}", organisation, new TeamId(Guid.NewGuid()))).ToList();
        await store.DoAsync<ICalendars>(async (port, token) =>
        {
            (await port.SettingsOfAsync(people[7].TeamId!.Value.Value, token)).Work(WorkWeek.Of(DayOfWeek.Sunday));
            foreach (var person in people.Skip(990))
                await port.AddAsync(Leave(person.Id, DayPart.Whole, 0), token);
        });

        var calendars = await store.AskAsync((ICalendars port, CancellationToken token) => new WorkCalendars(port).OfAsync(people, Sample.Day, token));

        Assert.Equal(989, people.Count(person => calendars[person.Id].IsWorkingDay(Sample.Day)));
        Assert.Equal(10, people.Count(person => calendars[person.Id].StatusOn(Sample.Day) == DayStatus.OnLeave));
        Assert.True(calendars[people[7].Id].IsWorkingDay(new DateOnly(2026, 3, 8)));
    }

    [Fact]
    public async Task OwnZones_OfMembers_AreListedOncePerTeam()
    {
        await using var store = await TestStore.NewAsync();
        var (east, west) = (new TeamId(Guid.CreateVersion7(Sample.Noon)), new TeamId(Guid.CreateVersion7(Sample.Noon.AddDays(1))));
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            foreach (var (team, zone) in new (TeamId?, string?)[] { (east, "Europe/Berlin"), (east, "Europe/Berlin"), (east, null), (west, "Asia/Tokyo"), (null, "Asia/Tokyo") })
            {
                var person = Sample.Person(team: team);
                person.LiveIn(zone);
                await people.AddAsync(person, token);
            }
        });

        Assert.Equal(
            [(east, "Europe/Berlin"), (west, "Asia/Tokyo")],
            await store.AskAsync((IPeople people, CancellationToken token) => people.OwnZonesAsync(token)));
    }

    private static Task<IReadOnlyList<CalendarChange>> ChangesAsync(TestStore store, params Guid[] owners) =>
        store.AskAsync((ICalendars port, CancellationToken token) => port.ChangesAsync(owners, Around, token));

    private static CalendarChange Change(Guid owner, int from, int to, int order, Guid? group = null) => new(
        Guid.NewGuid(), owner, group ?? Guid.NewGuid(), Sample.Day.AddDays(from), Sample.Day.AddDays(to), NamedDayKind.Holiday, "年会", null, Sample.Noon.AddMinutes(order));

    private static LeaveEntry Leave(PersonId person, DayPart part, int order) => new(
        Guid.NewGuid(), person, Guid.NewGuid(), Sample.Day, Sample.Day.AddDays(1), part, isCancellation: false, person, Sample.Noon.AddMinutes(order));
}
