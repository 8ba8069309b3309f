using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Forecasting;

public sealed class SuggestedTargetTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T8_ASuggestedTarget_ShowsWhatItComesFromAndGoesThroughThePreview()
    {
        var manager = await bot.ManagerAsync();

        var suggested = await manager.SayAsync("华东组下个月签单定多少合适?");

        Assert.Matches("^💡 华东组 下个月 签单:合理 1[4-9]\\(保底 1[0-6],冲刺 (1[7-9]|2[0-3])\\)$", suggested.FirstLine);
        Assert.Matches("去年同期没有记录 · 近四周比之前八周 [+-]?\\d+% · 没有看出季节 · 4 人 · 23 个工作日", suggested.Text);
        Assert.Equal(3, suggested.Buttons.Count);
        var likely = Assert.Single(suggested.Buttons, button => button.StartsWith("合理", StringComparison.Ordinal));
        var amount = long.Parse(likely["合理 ".Length..], System.Globalization.CultureInfo.InvariantCulture);

        await manager.PressAsync(suggested, likely);
        var preview = await manager.NextAsync();
        Assert.StartsWith($"预览:华东组 2026年12月 签单 {amount}", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("还没有任何改动", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await bot.TargetsAsync("李娜", new DateOnly(2026, 12, 15)), target => target.Metric == Metrics.Order && target.IsForOnePeriod);

        Assert.StartsWith("✅ 定了", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
        var names = new[] { "李娜", "周凯", "陈晨", "Amy Wong" };
        var sum = 0L;
        foreach (var name in names)
            sum += Assert.Single(await bot.TargetsAsync(name, new DateOnly(2026, 12, 15)), target => target.Metric == Metrics.Order && target.IsForOnePeriod).Amount;
        Assert.Equal(amount, sum);
    }

    [Fact]
    public async Task T8_InEnglish_ForOnePersonAndForEverybody()
    {
        var manager = await bot.ManagerAsync();

        var visits = await manager.SayAsync("suggest a target for December visits", "en-US");
        Assert.Matches("^💡 .*, visits next month: likely 4\\d\\d \\(low 4\\d\\d, high [45]\\d\\d\\)$", visits.FirstLine);
        Assert.Contains("nothing known of last year", visits.Text, StringComparison.Ordinal);
        Assert.Contains("8 people · 23 working days", visits.Text, StringComparison.Ordinal);

        var calls = await manager.SayAsync("what should Amy's calls target be next month", "en-US");
        Assert.StartsWith("💡 Amy Wong, calls next month: likely 3", calls.FirstLine, StringComparison.Ordinal);
        await manager.PressAsync(calls, calls.Buttons[1]);
        Assert.StartsWith("Preview: Amy Wong, calls December 2026", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T8_WithMoreThanAYearOfHistory_LastYearIsShownAndAQuarterCanBeSuggested()
    {
        // Three visits on every weekday since the first of May of the year before, six in December.
        await bot.Host.UseAsync<Past, int>(past => past.AddVisitsAsync(
            "Sofia Chen", new DateRange(new DateOnly(2025, 5, 1), new DateOnly(2026, 7, 31)), day => day.Month == 12 ? 6 : 3));
        var manager = await bot.ManagerAsync();

        var month = await manager.SayAsync("Sofia Chen12月拜访定多少合适");
        Assert.StartsWith("💡 Sofia Chen 下个月 拜访:合理", month.FirstLine, StringComparison.Ordinal);
        Assert.Contains("去年同期 138", month.Text, StringComparison.Ordinal);
        Assert.Equal(3, month.Buttons.Count);
        Assert.StartsWith("💡 Sofia Chen 下季度 拜访:合理 1", (await manager.SayAsync("Sofia Chen下季度拜访目标建议")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组下季度拜访目标建议", "zh-CN", "数据还不够:华东组只有 16 周的记录,下季度的拜访要 27 周")]
    [InlineData("suggest a target for visits next quarter", "en-US", "has 16 weeks on record, and visits next quarter takes 27")]
    [InlineData("下个月演示定多少合适", "zh-CN", "还没有演示的记录")]
    [InlineData("华中组下个月签单定多少合适", "zh-CN", "没找到“华中组”。是不是华东组、华南组")]
    public async Task T8_WhereNothingCanBeSaid_ThatIsSaid(string text, string locale, string told)
    {
        var answer = await (await bot.ManagerAsync()).SayAsync(text, locale);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Buttons);
    }

    [Fact]
    public async Task T8_WithoutAMetric_AsksWhich()
    {
        var manager = await bot.ManagerAsync();

        var which = await manager.SayAsync("华东组下个月目标建议");

        Assert.Equal(["销售额", "签单", "新客户", "拜访"], which.Buttons);
        await manager.PressAsync(which, "拜访");
        Assert.StartsWith("💡 华东组 下个月 拜访:合理", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T8_ARep_SeesOnlyOneselfAndMayPassItOnOrKeepItForOneself()
    {
        var rep = await bot.RepAsync("李娜");

        Assert.Equal("我只能给你看你自己的预测;华南组的由主管来看。", (await rep.SayAsync("华南组下个月签单定多少合适")).FirstLine);
        Assert.Equal("我只能给你看你自己的预测;周凯的由主管来看。", (await rep.SayAsync("周凯下个月签单定多少合适")).FirstLine);
        var own = await rep.SayAsync("下个月拜访定多少合适");
        Assert.StartsWith("💡 李娜 下个月 拜访:合理", own.FirstLine, StringComparison.Ordinal);

        await rep.PressAsync(own, own.Buttons[0]);
        var refusal = await rep.NextAsync();
        Assert.Equal(["转告", "只给自己定"], refusal.Buttons);
        Assert.DoesNotContain(await bot.TargetsAsync("李娜", new DateOnly(2026, 12, 15)), target => target.IsPrivate);
        Assert.StartsWith("🌱 记下了:2026年12月拜访", await BotForTargets.PressAsync(rep, refusal, "只给自己定"), StringComparison.Ordinal);
        Assert.Equal(PeriodKind.Month, Assert.Single(await bot.TargetsAsync("李娜", new DateOnly(2026, 12, 15)), target => target.IsPrivate).Period);
    }

    /// <summary>Puts reports into the store that are older than anybody may still report.</summary>
    private sealed class Past(IUnitOfWork work, IPeople people, IReports reports)
    {
        public Task<int> AddVisitsAsync(string name, DateRange days, Func<DateOnly, int> visits) => work.ExecuteAsync(
            async token =>
            {
                var company = (await people.OrganisationsAsync(token))[0];
                var person = (await people.FindByNameAsync(company.Id, name, token)).Single();
                var opened = new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);
                var report = new Report(new ReportId(Guid.NewGuid()), person.Id, person.TeamId, person.Id, "test|past|1", opened);
                List<ReportedItem> items = [.. days.Each().Where(WorkCalendar.MondayToFriday.IsWorkingDay).Select(day => new ReportedItem(Metrics.Visit, visits(day), day))];
                report.Restate(items, opened);
                await reports.AddAsync(report, token);
                return items.Count;
            },
            TestContext.Current.CancellationToken);
    }
}
