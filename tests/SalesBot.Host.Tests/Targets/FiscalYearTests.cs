using SalesBot.Application;
using SalesBot.Application.Calendars;
using SalesBot.Application.Contests;
using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Host.Tests.Contests;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>A company whose fiscal year does not begin in January; today is 25 November 2026.</summary>
public sealed class FiscalYearTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T11_ANumberedQuarter_IsThatOfTheFiscalYearAndSaysItsDays()
    {
        await BeginYearsInAsync(4);
        var manager = await bot.ManagerAsync();

        var preview = await manager.SayAsync("华东组Q4回款目标300万");

        Assert.Contains("2026财年Q4(2027-01-01 – 03-31)", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        Assert.DoesNotContain(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Payment);
        var target = Assert.Single(await bot.TargetsAsync("李娜", new DateOnly(2027, 2, 1)), target => target.Metric == Metrics.Payment);
        Assert.Equal((PeriodKind.Quarter, 75_000_000), (target.Period, target.Amount));
    }

    [Fact]
    public async Task T11_ThisQuarterInEnglish_IsTheOneThatRunsByTheFiscalYear()
    {
        await BeginYearsInAsync(2);
        var manager = await bot.ManagerAsync();

        var preview = await manager.SayAsync("set South team payment target to 3M for this quarter", "en-US");

        Assert.Contains("this quarter, fiscal Q4 (2026-11-01 – 2027-01-31)", preview.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T11_WhereYearsBeginInJanuary_QuartersAreThoseOfTheCalendar()
    {
        var preview = await (await bot.ManagerAsync()).SayAsync("华东组Q4回款目标300万");

        Assert.StartsWith("预览:华东组 本季 回款 300万", preview.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Q3签单榜", "🏆 华东组本季·财年Q3(2026-10-01 – 12-31)签单榜")]
    [InlineData("Q4榜", "🏆 华东组2025财年Q4(2026-01-01 – 03-31)拜访榜")]
    [InlineData("本财年签单榜", "🏆 华东组本财年(2026-04-01 – 2027-03-31)签单榜")]
    [InlineData("Q3团队榜", "🏆 本季·财年Q3(2026-10-01 – 12-31)拜访团队榜")]
    [InlineData("top this fiscal year", "🏆 华东组: visits this fiscal year (2026-04-01 – 2027-03-31)")]
    [InlineData("Q3 team board", "🏆 Teams: visits this quarter, fiscal Q3 (2026-10-01 – 12-31)")]
    [InlineData("last fiscal quarter calls board", "🏆 华东组: calls fiscal Q2 2026 (2026-07-01 – 09-30)")]
    public async Task L1_ABoard_IsOfTheFiscalYear(string text, string title)
    {
        await BeginYearsInAsync(4);

        Assert.StartsWith(title, (await (await Chat.OfDemoAsync(bot.Host, "陈晨")).SayAsync(text)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("发起PK:李娜 vs 周凯 谁先做30次演示 本季度", "发起", "再来一次", "11月1日–1月31日")]
    [InlineData("start a PK: 李娜 vs 周凯, first to 30 demos H2", "Start it", "rematch", "1 Aug – 31 Jan")]
    public async Task L13_AContestAndItsRepeat_AreOfTheFiscalYear(string text, string button, string again, string days)
    {
        await BeginYearsInAsync(2);
        var (manager, li) = (await bot.ManagerAsync(), await Chat.OfDemoAsync(bot.Host, "李娜"));
        var locale = button == "发起" ? "zh-CN" : "en-US";
        var preview = await manager.SayAsync(text, locale);
        Assert.Contains(days, preview.FirstLine, StringComparison.Ordinal);
        await manager.ConfirmAsync(preview, button);
        await li.SayAsync("今天做了30次演示");
        await bot.Host.UseAsync<WatchContests, NoticeRun>(watch => watch.ExecuteAsync(bot.Host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));
        Assert.StartsWith("🏁", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);

        Assert.Contains(days, (await manager.SayAsync(again, locale)).FirstLine, StringComparison.Ordinal);
    }

    private Task<bool> BeginYearsInAsync(int month) => bot.Host.UseAsync<Settings, bool>(settings => settings.BeginAsync(month));

    private sealed class Settings(IUnitOfWork work, IPeople people, ICalendars calendars)
    {
        public Task<bool> BeginAsync(int month) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0].Id.Value;
                (await calendars.SettingsOfAsync(company, ct)).Count(new PeriodRules(DayOfWeek.Monday, month));
                return true;
            },
            TestContext.Current.CancellationToken);
    }
}
