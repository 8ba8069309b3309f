using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

public sealed class TemplateTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        await bot.InitializeAsync();
        manager = await bot.ManagerAsync();
        await manager.SayAsync("你好");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T2_ATemplateForOnePerson_ShowsSixFieldsAndMakesTheTargetWithItsActions()
    {
        await manager.SayAsync("新建模板 新客户开发 20家/月 动作点:每天10个电话、每周3次拜访");

        var preview = await manager.SayAsync("新客户开发 30家/月 李娜");

        Assert.Equal("预览:李娜 · 新客户开发", preview.FirstLine);
        string[] fields = ["任务类别:行为", "目标数字:30 家新客户", "动作点:每天 10 个电话、每周 3 家拜访", "周期:每月", "负责人:李娜", "数据追踪:聊天上报,自动计数"];
        Assert.All(fields, field => Assert.Contains(field, preview.Text, StringComparison.Ordinal));
        Assert.Contains("⚠️ 偏高:李娜 每月新客户 30,以前最好的时候也只有 ", preview.Text, StringComparison.Ordinal);
        Assert.Contains("⚠️ 偏低:李娜 每周拜访 3,近三个月就有 ", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.NewCustomer);

        Assert.StartsWith("✅ 发下去了:1 人,3 项", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
        var targets = await bot.TargetsAsync("李娜");
        Assert.Equal([(30, PeriodKind.Month)], Of(targets, Metrics.NewCustomer));
        Assert.Equal([(10, PeriodKind.Day)], Of(targets, Metrics.Call));
        Assert.Equal([(3, PeriodKind.Week)], Of(targets, Metrics.Visit));

        var rep = await bot.RepAsync("李娜");
        await rep.SayAsync("你好");
        Assert.Contains("新客户", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.Contains("本月 2/30", (await rep.SayAsync("开发新客户2家")).Text, StringComparison.Ordinal);
        Assert.Contains("李娜:每月(从今天起) 新客户 30", (await manager.SayAsync("目标确认情况")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T10_AListLateInAMonth_ShowsTheShareOfTheDaysLeft()
    {
        await manager.SayAsync("新建模板 新客户开发 21家/月");

        // On 25 November 4 of 21 working days are left.
        Assert.Contains("⚠️ 这期只剩 4/21 个工作日,定下就按整期算。按剩下的天数折算:新客户 4(整期 21)。", (await manager.SayAsync("生成本月任务清单")).Text, StringComparison.Ordinal);
        await manager.SayAsync("取消");
        Assert.DoesNotContain("折算", (await manager.SayAsync("生成下月任务清单")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T2_WhatATemplateHasHandedOut_IsTakenBackAsOneAndAcceptedAsOne()
    {
        var before = (await bot.TargetsAsync("李娜")).Select(target => target.Id).ToList();
        var rep = await bot.RepAsync("李娜");
        await rep.SayAsync("你好");
        await BotForTargets.SetAsync(manager, "新客户开发 30家/月 李娜");
        var told = await rep.NextAsync();
        Assert.Equal("🎯 王磊给你定了 4 项任务。不合适就说“目标确认情况”。", told.FirstLine);

        Assert.Equal("👍 你接受了 4 项。", await BotForTargets.PressAsync(rep, told, "👍 全部接受"));
        Assert.Equal("👍 李娜接受了 4 项任务。", (await manager.NextAsync()).FirstLine);
        Assert.StartsWith("🤝 目标确认 4/4", (await manager.SayAsync("目标确认情况")).FirstLine, StringComparison.Ordinal);

        Assert.StartsWith("↩️", (await manager.SayAsync("撤销目标调整")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(before, (await bot.TargetsAsync("李娜")).Select(target => target.Id));
    }

    [Fact]
    public async Task T2_InEnglish_ATemplateIsMadeListedAndUsed()
    {
        Assert.Equal("📋 The template \"Hunting\" is made.", (await manager.SayAsync("new template Hunting 12 new customers/month actions: 10 calls a day, 3 visits a week category: performance", "en-US")).FirstLine);
        Assert.Contains("Hunting: performance · 12 new customers a month · 10 calls a day and 3 visits a week", (await manager.SayAsync("templates", "en-US")).Text, StringComparison.Ordinal);

        var preview = await manager.SayAsync("use template Hunting for Amy", "en-US");
        Assert.Equal("Preview: Hunting for Amy Wong", preview.FirstLine);
        Assert.Contains("Category: Performance", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Handed out: 3 tasks to 1 person", await BotForTargets.PressAsync(manager, preview, "Make it so"), StringComparison.Ordinal);

        // The category of the template wins over that of what is counted.
        var target = Assert.Single(await bot.TargetsAsync("Amy Wong"), one => one.Metric == Metrics.NewCustomer);
        Assert.Equal((12, MetricKind.Performance), (target.Amount, target.Category));
        var tasks = (await (await bot.RepAsync("Amy Wong")).SayAsync("my tasks", "en-US")).Text.Split('\n');
        var place = Array.FindIndex(tasks, line => line.StartsWith("New customers", StringComparison.Ordinal));
        Assert.Equal("Performance", tasks.Take(place).Last(line => line is "Performance" or "Behaviour" or "Process" or "Development"));
    }

    [Fact]
    public async Task T2_ATeamOrARole_GetsATemplateInOneStep()
    {
        Assert.StartsWith("✅ 发下去了:4 人", await BotForTargets.SetAsync(manager, "新客户开发 10家/月 华东组"), StringComparison.Ordinal);
        Assert.Equal([(10, PeriodKind.Month)], Of(await bot.TargetsAsync("周凯"), Metrics.NewCustomer));
        Assert.Empty(Of(await bot.TargetsAsync("林峰"), Metrics.NewCustomer));

        // Those who have it are left alone.
        Assert.StartsWith("✅ 发下去了:4 人,16 项;原来就有的 16 项没动", await BotForTargets.SetAsync(manager, "新客户开发 10家/月 所有销售"), StringComparison.Ordinal);
        Assert.Equal([(10, PeriodKind.Month)], Of(await bot.TargetsAsync("林峰"), Metrics.NewCustomer));
    }

    [Theory]
    [InlineData("新建模板 新客户开发 30家/月 动作点:多打电话", "“多打电话”没看懂")]
    [InlineData("新建模板", "模板怎么写")]
    [InlineData("用模板 挖矿 给 李娜", "没有叫“挖矿”的模板")]
    [InlineData("用模板 新客户开发 给 张飞", "没找到“张飞”")]
    public async Task T2_WhatCannotBe_IsSaidAndChangesNothing(string text, string answer)
    {
        Assert.StartsWith(answer, (await manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("📋 还没有自己的模板", (await manager.SayAsync("模板列表")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T2_ARep_HandsNothingOut()
    {
        var rep = await bot.RepAsync("李娜");

        Assert.Equal("模板和任务清单由主管来管,没有改动。", (await rep.SayAsync("用模板 新客户开发 给 周凯")).FirstLine);
        await rep.SayAsync("新客户开发 30家/月 周凯");
        Assert.Empty(Of(await bot.TargetsAsync("周凯"), Metrics.NewCustomer));
    }

    [Fact]
    public async Task T2_APreviewThatIsOutOfDate_IsShownAnewAndNotActedUpon()
    {
        var preview = await manager.SayAsync("新客户开发 30家/月 李娜");
        var admin = await Chat.OfAdminAsync(bot.Host, "赵敏");
        await BotForTargets.SetAsync(admin, "新客户开发 12家/月 李娜");

        var answer = await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.Contains("刚才有变动,这是按最新情况重算的预览,还没有改动。", answer, StringComparison.Ordinal);
        Assert.Contains("每月新客户 30(原 12)", answer, StringComparison.Ordinal);
        Assert.Equal([(12, PeriodKind.Month)], Of(await bot.TargetsAsync("李娜"), Metrics.NewCustomer));
        Assert.StartsWith("✅ 发下去了", (await manager.SayAsync("就这么定")).FirstLine, StringComparison.Ordinal);
        Assert.Equal([(30, PeriodKind.Month)], Of(await bot.TargetsAsync("李娜"), Metrics.NewCustomer));
    }

    [Fact]
    public async Task T10_TheListOfTheMonth_IsOnePreviewPerRepAndASecondRunAddsNothing()
    {
        Assert.StartsWith("还没有模板", (await manager.SayAsync("生成本月清单")).FirstLine, StringComparison.Ordinal);
        await manager.SayAsync("新建模板 新客户开发 10家/月 动作点:每天15个电话");
        await manager.SayAsync("新建模板 产品培训 类别:发展");

        var preview = await manager.SayAsync("生成本月清单");

        // Everybody has calls already, with a number of one's own, which stays.
        Assert.Equal("预览:11月清单,8 人,新增 16 项,已有 8 项不动", preview.FirstLine);
        Assert.Contains("李娜:每月新客户 10 · 每天电话 20(已有) · 11月30日前完成产品培训", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ 发下去了:8 人,16 项;原来就有的 8 项没动", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
        Assert.Equal([(20, PeriodKind.Day)], Of(await bot.TargetsAsync("李娜"), Metrics.Call));
        Assert.Contains("产品培训", (await (await bot.RepAsync("林峰")).SayAsync("我的任务")).Text, StringComparison.Ordinal);

        Assert.Equal("清单上的 24 项都已经有了,没有改动。", (await manager.SayAsync("生成本月清单")).FirstLine);
        Assert.Equal("All 12 on the list are there already; nothing was changed.", (await manager.SayAsync("generate this month's task list for East", "en-US")).FirstLine);
    }

    [Fact]
    public async Task T10_ATemplateThatNamesItsOwner_GoesToNobodyElse()
    {
        await manager.SayAsync("新建模板 新客户开发 10家/月 负责人:华南组");

        Assert.StartsWith("✅ 发下去了:4 人,4 项", await BotForTargets.SetAsync(manager, "生成本月清单"), StringComparison.Ordinal);
        Assert.Empty(Of(await bot.TargetsAsync("李娜"), Metrics.NewCustomer));
        Assert.Equal([(10, PeriodKind.Month)], Of(await bot.TargetsAsync("林峰"), Metrics.NewCustomer));
    }

    [Theory]
    [InlineData("阶段 初创期", "🧭 初创期:先抓动作,行为型为主", "采用初创期模板", "行为")]
    [InlineData("阶段 成长期", "🧭 成长期:业绩型 + 过程型", "采用成长期模板", "业绩|过程")]
    [InlineData("我们是扩张期的公司", "🧭 扩张期:业绩型 + 过程型 + 发展型", "采用扩张期模板", "业绩|过程|发展")]
    public async Task T15_AStage_SuggestsItsMixAndOneButtonTakesItOver(string text, string title, string button, string kinds)
    {
        var suggested = await manager.SayAsync(text);

        Assert.Equal(title, suggested.FirstLine);
        Assert.Equal(kinds.Split('|').ToHashSet(), KindsIn(suggested.Text));
        Assert.StartsWith("📋 还没有自己的模板", (await manager.SayAsync("模板列表")).FirstLine, StringComparison.Ordinal);

        await manager.PressAsync(suggested, button);
        Assert.StartsWith("📋 加了模板", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal(kinds.Split('|').ToHashSet(), KindsIn((await manager.SayAsync("模板列表")).Text));
        await manager.PressAsync(suggested, button);
        Assert.StartsWith("这个阶段的模板都有了", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);

        static HashSet<string> KindsIn(string text) => [.. new[] { "业绩", "行为", "过程", "发展" }.Where(kind => text.Contains($":{kind}型 ·", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task T15_InEnglish_AGrowingCompanyGetsResultsAndProcess()
    {
        var suggested = await manager.SayAsync("we are a growing company", "en-US");

        Assert.Equal("🧭 Growing: results and process", suggested.FirstLine);
        await manager.PressAsync(suggested, "Use the growing templates");
        Assert.StartsWith("📋 Templates added: Monthly sales and Key projects", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    private static IEnumerable<(long, PeriodKind)> Of(IEnumerable<Target> targets, MetricCode metric) =>
        targets.Where(target => target.Metric == metric).Select(target => (target.Amount, target.Period));
}
