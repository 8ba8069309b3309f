using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

/// <summary>A target that was set once comes again with each period; the clock is moved over the turn, and what was before stays as it was.</summary>
public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("李娜每天演示目标4次", "2026-11-25T23:59:00", "2026-11-26T00:01:00", "2026-11-25..2026-11-25", "2026-11-26..2026-11-26")] // midnight
    [InlineData("李娜每周演示目标4次", "2026-11-29T23:59:00", "2026-11-30T00:01:00", "2026-11-23..2026-11-29", "2026-11-30..2026-12-06")] // Sunday to Monday
    [InlineData("李娜每月演示目标4次", "2026-11-30T23:59:00", "2026-12-01T00:01:00", "2026-11-01..2026-11-30", "2026-12-01..2026-12-31")] // the end of a month
    [InlineData("李娜每季度演示目标4次", "2026-12-31T23:59:00", "2027-01-01T00:01:00", "2026-10-01..2026-12-31", "2027-01-01..2027-03-31")] // of a quarter and a year
    [InlineData("李娜每天演示目标4次", "2028-02-28T23:59:00", "2028-02-29T00:01:00", "2028-02-28..2028-02-28", "2028-02-29..2028-02-29")] // into a leap day
    [InlineData("李娜每月演示目标4次", "2028-02-29T23:59:00", "2028-03-01T00:01:00", "2028-02-01..2028-02-29", "2028-03-01..2028-03-31")] // out of one
    public async Task T11_ARecurringTarget_BeginsAnewAndTheOldPeriodStaysAsItWas(string text, string before, string after, string old, string next)
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = At(before) });
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, "李娜"));
        var preview = await manager.SayAsync(text);
        await manager.PressAsync(preview, "就这么定");
        await manager.NextAsync();
        await rep.SayAsync("做了3次演示");
        var was = await ReadAsync(host, At(before));
        Assert.Equal((old, 3, 4), (Days(was), was.Pace.Done, was.Pace.Target));

        await host.RestartAsync(At(after));

        var now = await ReadAsync(host, At(after));
        Assert.Equal((next, 0, 4), (Days(now), now.Pace.Done, now.Pace.Target));
        await rep.SayAsync("做了1次演示");
        Assert.Equal(1, (await ReadAsync(host, At(after))).Pace.Done);

        // Another number from here on leaves the period before with its own.
        preview = await manager.SayAsync(text.Replace('4', '6'));
        await manager.PressAsync(preview, "就这么定");
        await manager.NextAsync();
        Assert.Equal(6, (await ReadAsync(host, At(after))).Pace.Target);
        var frozen = await ReadAsync(host, At(before), At(after));
        Assert.Equal((old, 3, 4), (Days(frozen), frozen.Pace.Done, frozen.Pace.Target));
    }

    [Fact]
    public async Task T11_InEnglish_AWeeklyTargetIsThereAgainOnMonday()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = At("2026-11-27T17:00:00") });
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, "Amy Wong"));
        await rep.SayAsync("hello", "en-US");
        await manager.PressAsync(await manager.SayAsync("set a target of 4 demos every week for Amy Wong", "en-US"), "Make it so");
        Assert.Contains("4 demos a week", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
        await rep.SayAsync("did 3 demos", "en-US");

        await host.RestartAsync(At("2026-11-30T09:00:00"));

        Assert.Contains("0/4", (await rep.SayAsync("my tasks", "en-US")).Text, StringComparison.Ordinal);
    }

    private static string Days(TaskState state) => string.Create(CultureInfo.InvariantCulture, $"{state.Period.Range.Start:O}..{state.Period.Range.End:O}");

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    private static Task<TaskState> ReadAsync(BotHost host, DateTimeOffset day, DateTimeOffset? today = null) => host.UseAsync<Reader, TaskState>(
        reader => reader.OfAsync(DateOnly.FromDateTime(day.DateTime), DateOnly.FromDateTime((today ?? day).DateTime)));

    private sealed class Reader(IPeople people, ReadProgress progress, WorkCalendars calendars)
    {
        public async Task<TaskState> OfAsync(DateOnly day, DateOnly today)
        {
            var company = (await people.OrganisationsAsync(TestContext.Current.CancellationToken))[0];
            Person person = (await people.FindByNameAsync(company.Id, "李娜", TestContext.Current.CancellationToken)).Single();
            var calendar = await calendars.OfAsync(person, day, TestContext.Current.CancellationToken);
            var all = await progress.TasksAsync(person, calendar, day, today, TestContext.Current.CancellationToken);
            return all.Single(state => state.Target.Metric == Metrics.Demo && !state.Target.IsForOnePeriod);
        }
    }
}
