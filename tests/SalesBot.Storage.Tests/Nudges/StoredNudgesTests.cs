using SalesBot.Application.Activities;
using SalesBot.Application.Delivery;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Nudges;

public sealed class StoredNudgesTests
{
    private static readonly NudgePreferences Chosen = NudgePreferences.Usual.Schedule(NudgeKind.EveningReminder, new(18, 15), Sample.Noon)
        .Turn(NudgeKind.Overtaken, true, Sample.Noon).Quieten(NudgeKind.BehindPace, Sample.Noon).Mute(Sample.Noon.AddHours(1)) with
    { QuietFrom = new(22, 0), QuietUntil = new(7, 30), ChosenMostADay = 3 };

    [Fact]
    public async Task Preferences_WhenReadBack_AreAsChosen()
    {
        await using var store = await TestStore.NewAsync();
        var (one, other) = (Sample.NewPerson(), Sample.NewPerson());
        await store.DoAsync<INudgeSettings>((settings, token) => settings.KeepAsync(one, Chosen, Sample.Noon, token));

        var found = await store.AskAsync((INudgeSettings settings, CancellationToken token) => settings.OfAsync(one, token));
        var all = await store.AskAsync((INudgeSettings settings, CancellationToken token) => settings.OfAsync([one, other], token));

        Assert.Equal(Chosen.Choices, found.Choices);
        Assert.Equal(Chosen, found with { Choices = Chosen.Choices });
        Assert.Equal([one], all.Keys);
    }

    [Fact]
    public async Task Looks_AreDueUntilSetAnewAndAChangeMeanwhileIsNotLost()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person(team: new TeamId(Guid.NewGuid()));
        await store.DoAsync<IPeople>((people, token) => people.AddAsync(person, token));
        var first = Assert.Single(await DueAsync(Sample.Noon));
        Assert.Equal(new NudgeLook(person.Id, null), first);

        await store.DoAsync<INudgeSettings>((settings, token) => settings.LookAgainAsync([(first, Sample.Noon.AddHours(1))], token));
        Assert.Empty(await DueAsync(Sample.Noon.AddMinutes(59)));
        var second = Assert.Single(await DueAsync(Sample.Noon.AddHours(1)));

        await store.DoAsync<INudgeSettings>((settings, token) => settings.KeepAsync(person.Id, Chosen, Sample.Noon.AddHours(1).AddSeconds(1), token));
        await store.DoAsync<INudgeSettings>((settings, token) => settings.LookAgainAsync([(second, Sample.Noon.AddHours(9))], token));
        Assert.Single(await DueAsync(Sample.Noon.AddHours(2)));

        Task<IReadOnlyList<NudgeLook>> DueAsync(DateTimeOffset now) =>
            store.AskAsync((INudgeSettings settings, CancellationToken token) => settings.DueAsync(10, now, token));
    }

    [Fact]
    public async Task Listeners_AreThoseOfTheTeamWhoAskedForIt()
    {
        await using var store = await TestStore.NewAsync();
        var team = new TeamId(Guid.NewGuid());
        var (asked, silent, elsewhere) = (Sample.Person("王芳", team: team), Sample.Person("李雷", team: team), Sample.Person("韩梅", team: new TeamId(Guid.NewGuid())));
        foreach (var person in new[] { asked, silent, elsewhere })
            await store.DoAsync<IPeople>((people, token) => people.AddAsync(person, token));
        await store.DoAsync<INudgeSettings>((settings, token) => settings.KeepAsync(asked.Id, Chosen, Sample.Noon, token));
        await store.DoAsync<INudgeSettings>((settings, token) => settings.KeepAsync(silent.Id, NudgePreferences.Usual, Sample.Noon, token));
        await store.DoAsync<INudgeSettings>((settings, token) => settings.KeepAsync(elsewhere.Id, Chosen, Sample.Noon, token));

        Assert.Equal([asked.Id], await store.AskAsync((INudgeSettings settings, CancellationToken token) => settings.ListenersAsync(team, NudgeKind.Overtaken, token)));
    }

    [Fact]
    public async Task Line_WithAKeyThatIsThere_IsNotWrittenAgain()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.NewPerson();
        var line = new NudgeEntry("milestone:a:50", NudgeKind.Milestone, person, NudgeState.Waiting, Sample.Noon) { ReportId = new ReportId(Guid.NewGuid()) };
        line.Tell(new NudgeFacts(Metrics.Visit, PeriodKind.Week, Sample.Day, 8, 15, 50, "小陈"));

        Assert.True(await store.AskInUnitAsync(line));
        Assert.False(await store.AskInUnitAsync(line));

        var found = Assert.Single(await store.AskAsync((INudgeLog log, CancellationToken token) => log.WaitingAsync([person], token)));
        Assert.Equal((line.Key, line.Facts, line.ReportId, line.At), (found.Key, found.Facts, found.ReportId, found.At));
        Assert.Equal(["milestone:a:50"], await store.AskAsync((INudgeLog log, CancellationToken token) => log.KeysAsync("milestone:a:", token)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task Measure_CountsReportsWithinTheHourAfterDelivery(int minutes, bool helped)
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.NewPerson();
        var message = Sample.MessageTo(person, "daily:x");
        message.Deliver("1", Sample.Noon);
        var line = new NudgeEntry("daily:x", NudgeKind.EveningReminder, person, NudgeState.Waiting, Sample.Noon);
        line.Send("daily:x", Sample.Noon);
        await store.AskInUnitAsync(line);
        await store.DoAsync<IOutbox>((outbox, token) => outbox.AddAsync(message, token));
        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(Sample.Report(person, at: Sample.Noon.AddMinutes(minutes)), token));

        IReadOnlyList<(PersonId, NudgeKind)> early = [], settled = [];
        await store.DoAsync<INudgeLog>(async (log, token) => early = await log.MeasureAsync(Sample.Noon.AddMinutes(59), token));
        await store.DoAsync<INudgeLog>(async (log, token) => settled = await log.MeasureAsync(Sample.Noon.AddMinutes(60), token));

        Assert.Empty(early);
        Assert.Equal([(person, NudgeKind.EveningReminder)], settled);
        Assert.Equal([helped], await store.AskAsync((INudgeLog log, CancellationToken token) =>
            log.LatestUseAsync(person, NudgeKind.EveningReminder, Sample.Noon.AddHours(-1), 10, token)));
        var use = Assert.Single(await store.AskAsync((INudgeLog log, CancellationToken token) => log.UseAsync([person], Sample.Noon.AddHours(-1), token)));
        Assert.Equal(new NudgeUseLine(person, NudgeKind.EveningReminder, 1, 1, helped ? 1 : 0), use);
    }
}

/// <summary>Writes lines of the log in a unit of work.</summary>
internal static class NudgeStore
{
    public static async Task<bool> AskInUnitAsync(this TestStore store, NudgeEntry line)
    {
        var written = false;
        await store.DoAsync<INudgeLog>(async (log, token) => written = await log.AddAsync(line, token));
        return written;
    }
}
