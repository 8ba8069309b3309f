using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.People;

public sealed class StoredPeopleTests
{
    private static readonly OrganisationId Company = new(Guid.NewGuid());

    [Fact]
    public async Task Person_WhenReadBack_IsAsStored()
    {
        await using var store = await TestStore.NewAsync();
        var person = new Person(Sample.NewPerson(), Company, new(Guid.NewGuid()), "王芳", Role.Manager, Language.English, new(2026, 1, 5));
        person.Leave(new(2026, 6, 30));
        await AddAsync(store, person);

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.FindAsync(person.Id, token));

        Assert.Equivalent(person, found, strict: true);
    }

    [Fact]
    public async Task Team_WhenReadBack_IsAsStored()
    {
        await using var store = await TestStore.NewAsync();
        var schedule = TeamSchedule.Usual.With(ScheduledNotice.DailyReminder, new(new(16, 45, 30), FiringDays.Monday | FiringDays.Friday))
            .With(ScheduledNotice.ContestStandings, new(new(8, 5), FiringDays.WorkingDays, IsOn: false));
        var team = new Team(new(Guid.NewGuid()), Company, "华东一队", "Asia/Shanghai", Language.Chinese, schedule);
        team.LedBy(Sample.NewPerson());
        var other = new Team(new(Guid.NewGuid()), new(Guid.NewGuid()), "Ankara", "Europe/Istanbul", Language.English, TeamSchedule.Usual);
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            await people.AddAsync(team, token);
            await people.AddAsync(other, token);
        });

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.FindTeamAsync(team.Id, token));
        var ofCompany = await store.AskAsync((IPeople people, CancellationToken token) => people.TeamsAsync(Company, token));
        var all = await store.AskAsync((IPeople people, CancellationToken token) => people.AllTeamsAsync(token));

        Assert.Equal(
            (team.OrganisationId, team.Name, team.TimeZoneId, team.Language, team.ManagerId, team.Schedule),
            (found!.OrganisationId, found.Name, found.TimeZoneId, found.Language, found.ManagerId, found.Schedule));
        Assert.Equal([team.Id], ofCompany.Select(known => known.Id));
        Assert.Equal([other.Id, team.Id], all.Select(known => known.Id));
    }

    [Fact]
    public async Task Organisations_WhenReadBack_AreAsStored()
    {
        await using var store = await TestStore.NewAsync();
        var company = new Organisation(Company, "Contoso", "tenant-1");
        await store.DoAsync<IPeople>((people, token) => people.AddAsync(company, token));

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.OrganisationsAsync(token));

        Assert.Equivalent(company, Assert.Single(found), strict: true);
    }

    [Fact]
    public async Task Change_WhenMadeInAUnit_IsStored()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person();
        await AddAsync(store, person);

        await store.DoAsync<IPeople>(async (people, token) => (await people.FindAsync(person.Id, token))!.Speak(Language.English));

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.FindAsync(person.Id, token));
        Assert.Equal(Language.English, found!.Language);
    }

    [Fact]
    public async Task FindBySender_WhenAddedAndLinkedInTheSameUnit_FindsThePerson()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person();

        var found = await store.DoAsync(async (IPeople people, CancellationToken token) =>
        {
            await people.AddAsync(person, token);
            await people.LinkAsync(Sample.Sender(), person.Id, token);
            return await people.FindBySenderAsync(Sample.Sender(), token);
        });

        Assert.Same(person, found);
    }

    [Fact]
    public async Task FindBySender_WhenTheDirectoryIsTold_PrefersItToTheAccount()
    {
        await using var store = await TestStore.NewAsync();
        var (byDirectory, byAccount) = (Sample.Person("Li Lei"), Sample.Person("Han Meimei"));
        await AddAsync(store, byDirectory, byAccount);
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            await people.LinkAsync(Sample.Sender("29:old", "dir-1"), byDirectory.Id, token);
            await people.LinkAsync(Sample.Sender("29:new"), byAccount.Id, token);
        });

        Assert.Equal(byDirectory.Id, await WhoAsync(store, Sample.Sender("29:new", "dir-1")));
        Assert.Equal(byDirectory.Id, await WhoAsync(store, Sample.Sender("other", "dir-1", channel: "directline")));
        Assert.Equal(byAccount.Id, await WhoAsync(store, Sample.Sender("29:new")));
        Assert.Equal(byAccount.Id, await WhoAsync(store, Sample.Sender("29:new", "dir-unknown")));
    }

    [Theory]
    [InlineData("29:abc", null, "fabrikam", "msteams")]
    [InlineData("29:abc", null, "contoso", "dingtalk")]
    [InlineData("29:ABC", null, "contoso", "msteams")]
    [InlineData("29:xyz", "dir-1", "fabrikam", "msteams")]
    [InlineData("29:xyz", "dir-1", "", "msteams")]
    public async Task FindBySender_WhenTheAccountIsAnothers_FindsNobody(string account, string? directory, string tenant, string channel)
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person();
        await AddAsync(store, person);
        await store.DoAsync<IPeople>((people, token) => people.LinkAsync(Sample.Sender(directory: "dir-1"), person.Id, token));

        Assert.Null(await WhoAsync(store, Sample.Sender(account, directory, tenant, channel)));
    }

    [Fact]
    public async Task Link_WhenTheAccountWasSomebodyElses_MovesIt()
    {
        await using var store = await TestStore.NewAsync();
        var (before, after) = (Sample.Person(), Sample.Person());
        await AddAsync(store, before, after);
        await store.DoAsync<IPeople>((people, token) => people.LinkAsync(Sample.Sender(directory: "dir-1"), before.Id, token));

        await store.DoAsync<IPeople>((people, token) => people.LinkAsync(Sample.Sender(directory: "dir-1"), after.Id, token));

        Assert.Equal(after.Id, await WhoAsync(store, Sample.Sender()));
        Assert.Equal(after.Id, await WhoAsync(store, Sample.Sender("else", "dir-1")));
    }

    [Theory]
    [InlineData("WANG FANG", "Wang Fang")]
    [InlineData("wang fang", "Wang Fang")]
    [InlineData("émile", "Émile")]
    [InlineData("IVAN", "ivan")]
    [InlineData(" 王芳 ", "王芳")]
    [InlineData("wang", "Wang Fang,Wang Lei")]
    [InlineData("LEI", "Wang Lei")]
    [InlineData("小芳", "王小芳")]
    [InlineData("芳", "王小芳,王芳")]
    [InlineData("ng F", "")]
    [InlineData("%", "")]
    [InlineData("  ", "")]
    public async Task FindByName_WhateverTheCase_PrefersTheWholeName(string sought, string expected)
    {
        await using var store = await TestStore.NewAsync();
        string[] names = ["Wang Fang", "Wang Lei", "Émile", "ivan", "王芳", "王小芳"];
        await AddAsync(store, [.. names.Select(name => Sample.Person(name, Company)), Sample.Person("Wang Fang", new(Guid.NewGuid()))]);

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.FindByNameAsync(Company, sought, token));

        Assert.Equal(expected, string.Join(',', found.Select(person => person.Name)));
    }

    [Fact]
    public async Task Members_OnADay_AreThoseEmployedThen()
    {
        await using var store = await TestStore.NewAsync();
        var team = new TeamId(Guid.NewGuid());
        var (b, a, left, elsewhere) = (Sample.Person("B", team: team), Sample.Person("A", team: team), Sample.Person("C", team: team), Sample.Person("D"));
        left.Leave(new(2026, 3, 3));
        await AddAsync(store, b, a, left, elsewhere);

        Assert.Equal(["A", "B", "C"], await MembersAsync(store, team, new(2026, 3, 3)));
        Assert.Equal(["A", "B"], await MembersAsync(store, team, new(2026, 3, 4)));
        Assert.Equal([], await MembersAsync(store, team, new(2026, 1, 4)));
    }

    private static async Task<IEnumerable<string>> MembersAsync(TestStore store, TeamId team, DateOnly day)
    {
        var members = await store.AskAsync((IPeople people, CancellationToken token) => people.MembersAsync(team, day, token));
        return members.Select(person => person.Name);
    }

    private static async Task<PersonId?> WhoAsync(TestStore store, Sender sender) =>
        (await store.AskAsync((IPeople people, CancellationToken token) => people.FindBySenderAsync(sender, token)))?.Id;

    private static Task AddAsync(TestStore store, params Person[] people) => store.DoAsync<IPeople>(async (port, token) =>
    {
        foreach (var person in people)
            await port.AddAsync(person, token);
    });
}
