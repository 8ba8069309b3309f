using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>How far targets are, where they come from and whether they stay, in whatever words somebody asks.</summary>
public sealed class GoalQuestionTests : TargetsBot
{
    [Theory]
    [InlineData("今年目标完成多少了", "zh-CN", "🎯 示例科技 Demo Co 今年 销售额 ")]
    [InlineData("离全年目标还差多少", "zh-CN", "🎯 示例科技 Demo Co 今年 销售额 ")]
    [InlineData("华东组本季度目标完成得怎么样", "zh-CN", "🎯 华东组 本季 销售额 ")]
    [InlineData("how much of this year's target is done", "en-US", "🎯 示例科技 Demo Co, revenue this year: ")]
    [InlineData("how far are we from this quarter's target", "en-US", "🎯 示例科技 Demo Co, revenue this quarter: ")]
    public async Task T12_HowFarAPeriodIs_IsToldBesideItsTarget(string text, string locale, string first)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.StartsWith(first, answer.FirstLine, StringComparison.Ordinal);
        Assert.Matches("[0-9.]+(万|M)?/[0-9.]+(万|M) · [0-9]+%(,还差 |, ).*", answer.FirstLine);
    }

    [Theory]
    [InlineData("how's East against target", "en-US", "🎯 华东组, revenue this month: ")]
    [InlineData("how is Amy doing against target this month", "en-US", "🎯 Amy Wong, revenue this month: ")]
    [InlineData("华东组离目标还有多远", "zh-CN", "🎯 华东组 本月 销售额 ")]
    public async Task T12_AgainstTheTarget_IsNoContest(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("who changed Amy's December target and when", "en-US", "🎯 Amy Wong, revenue next month: 300k. Where it comes from:", "25 Nov, 王磊: \"Amy 12月销售额目标30万\"")]
    [InlineData("谁改了Amy 12月目标,什么时候", "zh-CN", "🎯 Amy Wong 下个月 销售额 30万,是这么来的:", "11月25日 王磊:“Amy 12月销售额目标30万”")]
    public async Task A7_WhoChangedIt_IsToldWithTheDay(string text, string locale, string first, string step)
    {
        await BotForTargets.SetAsync(Manager, "Amy 12月销售额目标30万");

        var answer = await Manager.SayAsync(text, locale);

        Assert.StartsWith(first, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(step, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12月50万每天要打多少电话", "zh-CN", "🗺️ 示例科技 Demo Co 下个月 50万")]
    [InlineData("how many calls a day for 500k in December", "en-US", "🗺️ 示例科技 Demo Co next month: 500k")]
    public async Task T17_TheWayToAnAmount_IsAskedForInAMonth(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T16_WhoWouldHaveFarMoreThanEver_IsNamedInATeamsPreview() =>
        Assert.Contains("⚠️ 对个人偏高:Amy Wong 90(最好 ", (await Manager.SayAsync("华东组12月拜访目标100家,Amy固定90")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task T13_TakingBack_SaysHowManyPeopleItConcerns()
    {
        await BotForTargets.SetAsync(Manager, "大家下周每人拜访10家");

        Assert.Contains("8 个人的任务都恢复原样", (await Manager.SayAsync("撤销目标调整")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜", "离本季度目标还差多少", "zh-CN", "🎯 李娜 本季 销售额 ")]
    [InlineData("Amy Wong", "how far am i from my target this quarter", "en-US", "🎯 Amy Wong, revenue this quarter: ")]
    public async Task T12_ARep_IsToldTheRepsOwn(string name, string text, string locale, string first) =>
        Assert.StartsWith(first, (await (await Bot.RepAsync(name)).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("下个月目标多少", "zh-CN", "🎯 示例科技 Demo Co 下个月的目标:销售额 ")]
    [InlineData("李娜12月目标是多少", "zh-CN", "🎯 李娜 下个月的目标:销售额 52万 · 签单 4 · 方案 8")]
    [InlineData("what's the South team's target next month", "en-US", "🎯 华南组, targets next month: revenue ")]
    [InlineData("Amy's target for December?", "en-US", "🎯 Amy Wong, targets next month: revenue 420k")]
    public async Task T11_ThePeriodToCome_IsMeantAndNotThisOne(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T11_ARepsNextMonth_IsTheReps()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.StartsWith("🎯 李娜 下个月的目标:销售额 52万", (await rep.SayAsync("下个月目标多少")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🎯 李娜, targets next month: revenue 520k", (await rep.SayAsync("what's my target next month", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("华东组 ", (await rep.SayAsync("华东组下个月目标多少")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T8_WhereATargetComesFrom_IsWhoWhenWhyAndOutOfWhich()
    {
        await BotForTargets.SetAsync(Manager, "华东组12月销售额目标220万");
        var amount = Assert.Single(await Bot.TargetsAsync("李娜", new DateOnly(2026, 12, 1)), target => target is { IsForOnePeriod: true }).Amount;
        var told = $"{amount / 1_000_000m:0.##}万";

        var answer = await Manager.SayAsync($"为什么李娜12月目标是{told}");
        Assert.Equal($"🎯 李娜 下个月 销售额 {told},是这么来的:", answer.FirstLine);
        Assert.Contains("11月25日 王磊:“华东组12月销售额目标220万”(", answer.Text, StringComparison.Ordinal);
        Assert.Contains("是华东组 220万 里分到的一份", answer.Text, StringComparison.Ordinal);
        Assert.Contains("李娜上月实际", answer.Text, StringComparison.Ordinal);

        // Who has a wrong number in mind is told the right one; the rep may ask the same.
        Assert.StartsWith($"🎯 李娜 下个月 销售额 现在是 {told},", (await Manager.SayAsync("为什么李娜12月销售额目标是99万")).FirstLine, StringComparison.Ordinal);
        var rep = await (await Bot.RepAsync("李娜")).SayAsync("where does my December target come from", "en-US");
        Assert.StartsWith("🎯 李娜, revenue next month: ", rep.FirstLine, StringComparison.Ordinal);
        Assert.Contains("王磊: \"华东组12月销售额目标220万\"", rep.Text, StringComparison.Ordinal);
        Assert.Contains("It is a share of the 2.2M of 华东组", rep.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周凯的拜访目标是怎么来的", "zh-CN", "🎯 周凯 每周 拜访 12,是这么来的:", "起就是这个数,之后没有人改过。")]
    [InlineData("why is Raj's calls target 20?", "en-US", "🎯 Raj Patel, calls a day: 20. Where it comes from:", "nobody has changed it")]
    public async Task T8_WhatNobodyChanged_IsToldSo(string text, string locale, string first, string line)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Equal(first, answer.FirstLine);
        Assert.Contains(line, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("为什么没完成目标", "zh-CN")]
    [InlineData("why did we miss the target", "en-US")]
    public async Task T8_WhyATargetWasMissed_IsAnotherQuestion(string text, string locale) =>
        Assert.DoesNotContain("🎯", (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T11_TheSameAsThisMonth_NeedsNothingWhereTargetsRecur()
    {
        Assert.Equal("✅ 不用改:每天、每周、每月的目标会一直用下去,下个月照旧。", (await Manager.SayAsync("下个月目标和本月一样")).FirstLine);
        Assert.Equal("✅ Nothing to change: targets a day, a week and a month go on as they are, next month too.", (await Manager.SayAsync("same target as this month", "en-US")).FirstLine);
        Assert.StartsWith("✅ 不用改", (await (await Bot.RepAsync("李娜")).SayAsync("下个月目标和本月一样")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T11_TheSameAsThisMonth_LeadsToThePreviewOfWhatEnds()
    {
        await BotForTargets.SetAsync(Manager, "华东组本月新客户目标11家");
        var november = await AmountsAsync(BotForTargets.Today);
        var preview = await Manager.SayAsync("下个月目标和本月一样");
        Assert.StartsWith("预览:华东组 2026年12月 新客户 11", preview.FirstLine, StringComparison.Ordinal);

        Assert.StartsWith("✅ 定了", await BotForTargets.PressAsync(Manager, preview, "就这么定"), StringComparison.Ordinal);

        Assert.Equal(november, await AmountsAsync(new DateOnly(2026, 12, 10)));
        Assert.StartsWith("✅ 不用改", (await Manager.SayAsync("12月目标和本月一样")).FirstLine, StringComparison.Ordinal);

        // Where several end, each has its own preview.
        await BotForTargets.SetAsync(Manager, "South new customer target 9 this month", "Make it so", "en-US");
        await BotForTargets.SetAsync(Manager, "South profit target 1M this month", "Make it so", "en-US");
        var which = await Manager.SayAsync("keep the same targets next month as this month", "en-US");
        Assert.StartsWith("These targets end with", which.FirstLine, StringComparison.Ordinal);
        await Manager.PressAsync(which, "华南组 New customers 9");
        Assert.StartsWith("Preview: 华南组, new customers", (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜", "把下个月的签单目标分解到周", "zh-CN", "📆 李娜 下个月的目标分到每周:签单 4", "合计", 5)]
    [InlineData("王磊", "李娜的12月签单目标按周拆一下", "zh-CN", "📆 李娜 下个月的目标分到每周:签单 4", "合计", 5)]
    [InlineData("王磊", "华东组全年签单目标分解到月", "zh-CN", "📆 华东组 今年的目标分到每月:签单 70", "合计", 5)]
    [InlineData("Amy Wong", "break my orders target for next month down by week", "en-US", "📆 Amy Wong, targets next month week by week: orders 3", "All", 5)]
    public async Task T5_APeriodsTarget_IsDividedOverItsPartsExactly(string name, string text, string locale, string first, string sum, int parts)
    {
        var answer = await (await Bot.RepAsync(name)).SayAsync(text, locale);

        Assert.StartsWith(first, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(sum, answer.Text, StringComparison.Ordinal);
        var orders = Rows(answer.Text, sum);
        Assert.Equal(parts, orders.Count - 1);
        Assert.Equal(orders[^1], orders.SkipLast(1).Sum());
    }

    [Theory]
    [InlineData("看看目标树", "zh-CN", "📋 李娜的任务")]
    [InlineData("show me the goal tree", "en-US", "📋 Tasks of 李娜")]
    [InlineData("华南组目标", "zh-CN", "团队明细由主管来看")]
    [InlineData("South team targets", "en-US", "The team's details are for its manager")]
    public async Task V2_ARep_SeesTheRepsOwnAndNoOthers(string text, string locale, string first) =>
        Assert.StartsWith(first, (await (await Bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task A7_WhatWasChanged_IsListedWithWhoAndWhen()
    {
        Assert.Equal("还没有人调整过目标。", (await Manager.SayAsync("目标调整记录")).FirstLine);
        await BotForTargets.SetAsync(Manager, "华东组Q4利润目标100万");
        await Manager.SayAsync("撤销目标调整");

        var answer = await Manager.SayAsync("target history", "en-US");

        Assert.Equal("🗂️ The latest changes of targets: 2", answer.FirstLine);
        Assert.Contains("25 Nov, 王磊: \"华东组Q4利润目标100万\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("撤销目标调整", (await Manager.SayAsync("谁改了目标")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("给大家定下个月的任务", "zh-CN", "差两样才能算目标:做什么?多少?")]
    [InlineData("帮我给李娜定一下下周的目标", "zh-CN", "差两样才能算目标:做什么?多少?")]
    [InlineData("set next month's tasks for everyone", "en-US", "To be a target it lacks 2 things: What is counted? How much?")]
    public async Task T10_SettingBegun_IsAskedOnFrom(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("李娜每月新客户5家", "zh-CN", "预览:李娜 每月(从今天起) 新客户 5")]
    [InlineData("李娜每天20个电话", "zh-CN", "预览:李娜 每天(从今天起) 电话 20")]
    [InlineData("Amy 30 new customers a month", "en-US", "Preview: Amy Wong, new customers a month (from today): 30")]
    public async Task T4_ANumberForSomebodyLed_IsATarget(string text, string locale, string first)
    {
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(first, (await (await Bot.RepAsync("何静")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("客户每天20个电话", "zh-CN")]
    [InlineData("Globex 30 calls a month", "en-US")]
    public async Task R8_ANumberForNobodyLed_IsNone(string text, string locale) =>
        Assert.StartsWith("👂", (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("李娜的拜访目标定为-3", "zh-CN", "目标要大于 0")]
    [InlineData("李娜的拜访目标定为0", "zh-CN", "目标要大于 0")]
    [InlineData("set Amy's visits target to 0", "en-US", "A target is above 0")]
    [InlineData("set Amy's visits target to -3", "en-US", "A target is above 0")]
    [InlineData("给李娜上个月定20家拜访", "zh-CN", "10月31日已经过去了")]
    [InlineData("set Amy a target of 20 visits last month", "en-US", "31 Oct is over")]
    public async Task T13_WhatCanBeNoTarget_IsRefusedAtOnce(string text, string locale, string first)
    {
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(15, Assert.Single(await Bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Visit).Amount);
    }

    // The figures of the table, upwards from the sum: every part has a line for its days and one for its amount.
    private static List<long> Rows(string text, string sum)
    {
        var lines = text.Split('\n').ToList();
        var rows = new List<long>();
        for (var at = lines.IndexOf(sum) + 1; at > 0 && long.TryParse(lines[at], out var amount); at -= 2)
            rows.Insert(0, amount);
        return rows;
    }

    private async Task<IEnumerable<(string, long)>> AmountsAsync(DateOnly day)
    {
        var all = new List<(string, long)>();
        foreach (var name in new[] { "Amy Wong", "周凯", "李娜", "陈晨" })
            all.Add((name, (await Bot.TargetsAsync(name, day)).Where(target => target.Metric == Metrics.NewCustomer).Sum(target => target.Amount)));
        return all;
    }
}
