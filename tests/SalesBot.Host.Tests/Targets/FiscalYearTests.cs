using SalesBot.Application;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

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
