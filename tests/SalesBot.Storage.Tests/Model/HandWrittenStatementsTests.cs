using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Activities;
using SalesBot.Storage.Calendars;
using SalesBot.Storage.Coaching;
using SalesBot.Storage.Delivery;
using SalesBot.Storage.Messaging;
using SalesBot.Storage.Nudges;
using SalesBot.Storage.People;
using SalesBot.Storage.Providers.Sqlite;
using SalesBot.Storage.Sessions;
using SalesBot.Storage.Targets;

namespace SalesBot.Storage.Tests.Model;

public sealed class HandWrittenStatementsTests
{
    /// <summary>Statements that write or read whole objects, by the type of the object.</summary>
    public static TheoryData<Type, string> Statements => new()
    {
        { typeof(Person), PersonRow.ById },
        { typeof(Team), TeamRow.ById },
        { typeof(Target), TargetRow.Holding },
        { typeof(Goal), GoalRow.WithCondition },
        { typeof(CalendarSettings), CalendarRows.Settings },
        { typeof(CalendarChange), CalendarRows.Changes },
        { typeof(LeaveEntry), CalendarRows.Leave },
        { typeof(Report), KeptReports.InsertReport },
        { typeof(ActivityEntry), KeptReports.InsertEntry },
        { typeof(OutboxMessage), OutboxRow.Insert },
        { typeof(OpenQuestion), StoredOpenQuestions.Ask },
        { typeof(OpenQuestion), StoredOpenQuestions.Find },
        { typeof(SilenceMark), StoredSilenceLog.Take },
        { typeof(NudgeSettings), StoredNudgeSettings.Keep },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Statement_ForAWholeObject_NamesEveryColumn(Type type, string sql)
    {
        using var context = new SqliteSalesDbContextFactory().CreateDbContext([]);
        var named = sql.Split([' ', ',', '(', ')', '"', '\n'], StringSplitOptions.RemoveEmptyEntries);

        var columns = context.Model.FindEntityType(type)!.GetProperties().Select(property => property.Name).Where(name => name != OutboxMapping.Seq);

        Assert.Empty(columns.Except(named));
    }

    /// <summary>Statements that run at every turn or every second.</summary>
    public static TheoryData<string> Hot =>
    [
        PersonRow.ById, TeamRow.ById, TargetRow.Holding, PackedSums.OfPerson, StoredReports.IdOfSource, OutboxRow.ById, OutboxRow.WaitingFor,
        OutboxRow.DueAnswers, OutboxRow.DueNotices, StoredOpenQuestions.Find,
    ];

    [Theory]
    [MemberData(nameof(Hot))]
    public async Task Statement_ThatIsHot_ReadsNoWholeTable(string sql)
    {
        await using var store = await TestStore.NewAsync();

        var plan = await store.AskAsync((StorageSession session, CancellationToken token) =>
            session.Connection.AllAsync("EXPLAIN QUERY PLAN " + sql, [], row => row.GetString(3), token));

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    /// <summary>Statements that get a list of ids as one JSON array: the array is scanned, the tables are not.</summary>
    public static TheoryData<string> HotOverIds => [CalendarRows.Settings, CalendarRows.Changes, CalendarRows.Leave, GoalRow.WithCondition];

    [Theory]
    [MemberData(nameof(HotOverIds))]
    public async Task Statement_OverIds_ScansOnlyTheIds(string sql)
    {
        await using var store = await TestStore.NewAsync();

        var plan = await store.AskAsync((StorageSession session, CancellationToken token) =>
            session.Connection.AllAsync("EXPLAIN QUERY PLAN " + sql, [], row => row.GetString(3), token));

        Assert.Contains(plan, step => step.StartsWith("SEARCH", StringComparison.Ordinal));
        Assert.All(plan.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)), step => Assert.StartsWith("SCAN json_each", step, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_ThatNothingSetsYet_AreReadFromTheirColumns()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person();
        var target = new Target(Guid.NewGuid(), person.Id, Metrics.Visit, 5, PeriodKind.Week, Sample.Day);
        await store.DoAsync<IPeople>((people, token) => people.AddAsync(person, token));
        await store.DoAsync<ITargets>((targets, token) => targets.AddAsync(target, token));
        await store.DoAsync<StorageSession>(async (session, token) =>
        {
            await session.Writer.ExecuteAsync("UPDATE People SET TimeZoneId = 'Europe/Berlin'", token);
            await session.Writer.ExecuteAsync("UPDATE Targets SET Until = @0", [Sample.Day.DayNumber], token);
        });

        var found = await store.AskAsync((IPeople people, CancellationToken token) => people.FindAsync(person.Id, token));
        var lastDay = await store.AskAsync((ITargets targets, CancellationToken token) => targets.OfAsync(person.Id, Sample.Day, token));
        var dayAfter = await store.AskAsync((ITargets targets, CancellationToken token) => targets.OfAsync(person.Id, Sample.Day.AddDays(1), token));

        Assert.Equal("Europe/Berlin", found!.TimeZoneId);
        Assert.Equal(Sample.Day, Assert.Single(lastDay).Until);
        Assert.Empty(dayAfter);
    }

    [Fact]
    public async Task Objects_FoundByHandAndByQuery_AreTheSameWithinAUnit()
    {
        await using var store = await TestStore.NewAsync();
        var team = new TeamId(Guid.NewGuid());
        var (wang, li) = (Sample.Person("王芳", team: team), Sample.Person("李雷", team: team));
        var target = new Target(Guid.NewGuid(), wang.Id, Metrics.Visit, 5, PeriodKind.Week, Sample.Day);
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            await people.AddAsync(wang, token);
            await people.AddAsync(li, token);
        });

        await store.DoAsync<IPeople>(async (people, token) =>
        {
            var first = await people.FindAsync(wang.Id, token);
            first!.Leave(Sample.Day.AddDays(-1));
            var members = await people.MembersAsync(team, Sample.Day, token);
            Assert.Equal([li.Id], members.Select(member => member.Id));
            Assert.Same(members[0], await people.FindAsync(li.Id, token));
            Assert.Same(first, await people.FindAsync(wang.Id, token));
        });
        await store.DoAsync<ITargets>(async (targets, token) =>
        {
            await targets.AddAsync(target, token);
            Assert.Same(target, Assert.Single(await targets.OfAsync(wang.Id, Sample.Day, token)));
        });

        var left = await store.AskAsync((IPeople people, CancellationToken token) => people.FindAsync(wang.Id, token));
        Assert.Equal(Sample.Day.AddDays(-1), left!.LeftOn);
    }

    [Fact]
    public async Task Object_FoundByHandAndChanged_IsStoredWhetherOrNotAQueryFollows()
    {
        await using var store = await TestStore.NewAsync();
        var (wang, li) = (Sample.Person("王芳"), Sample.Person("李雷"));
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            await people.AddAsync(wang, token);
            await people.AddAsync(li, token);
        });

        await store.DoAsync<IPeople>(async (people, token) => (await people.FindAsync(wang.Id, token))!.Speak(Language.English));
        await store.DoAsync<IPeople>(async (people, token) =>
        {
            var found = (await people.FindAsync(li.Id, token))!;
            found.Leave(Sample.Day);
            await people.AllTeamsAsync(token);
            found.Speak(Language.English);
        });

        var languages = await store.AskAsync(async (IPeople people, CancellationToken token) =>
            (await people.FindAsync(wang.Id, token), await people.FindAsync(li.Id, token)));
        Assert.Equal((Language.English, Language.English), (languages.Item1!.Language, languages.Item2!.Language));
        Assert.Equal((null, Sample.Day), (languages.Item1.LeftOn, languages.Item2.LeftOn));
    }
}
