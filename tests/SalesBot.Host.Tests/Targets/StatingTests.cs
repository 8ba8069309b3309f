using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets in the words in which they are said: with their parts, in tenths, with days in order and out of it, taken back by name.</summary>
public sealed class StatingTests : TargetsBot
{
    [Theory]
    [InlineData("给华东组定下季度拜访目标800家,按3:2:2:1分", "zh-CN", "预览:华东组 2027年Q1 拜访 800", "Amy Wong 300 · 周凯 200 · 李娜 200 · 陈晨 100")]
    [InlineData("华东组下季度拜访目标800家,李娜固定300", "zh-CN", "预览:华东组 2027年Q1 拜访 800", "📌 固定不动:李娜 300")]
    [InlineData("华东组下季度销售额目标900万,平均分", "zh-CN", "预览:华东组 2027年Q1 销售额 900万", "分法:平均分")]
    [InlineData("华东组下季度销售额目标900万,按业绩分", "zh-CN", "预览:华东组 2027年Q1 销售额 900万", "分法:按近三个月的业绩分")]
    [InlineData("South team Q1 visits target 800, weights 3:2:2:1", "en-US", "Preview: 华南组, visits Q1 2027: 800", "Raj Patel 300 · Sofia Chen 200 · 何静 200 · 林峰 100")]
    [InlineData("South team Q1 revenue 9M, Raj fixed at 3M", "en-US", "Preview: 华南组, revenue Q1 2027: 9M", "📌 Fixed: Raj Patel 3M")]
    [InlineData("South team Q1 revenue 9M, split equally", "en-US", "Preview: 华南组, revenue Q1 2027: 9M", "Split: equally")]
    public async Task T4_HowItIsDivided_IsSaidWithTheTarget(string text, string locale, string first, string line)
    {
        var preview = await Manager.SayAsync(text, locale);

        Assert.StartsWith(first, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(line, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组下季度拜访目标800家,按3:2分", "zh-CN", "给了 2 个数,这里分给 4 个")]
    [InlineData("华东组下季度拜访目标800家,李娜固定900", "zh-CN", "固定的份额加起来是 900")]
    [InlineData("South team Q1 visits target 800, Zoe fixed at 300", "en-US", "I did not understand how to divide it by \"Zoe fixed at 300\"")]
    public async Task T4_PartsThatCannotBe_AreToldAndNothingChanges(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("把李娜的拜访目标往上提两成", "zh-CN", "预览:李娜 每周(从今天起) 拜访 18,原 15")]
    [InlineData("周凯的电话目标降一成", "zh-CN", "预览:周凯 每天(从今天起) 电话 18,原 20")]
    [InlineData("take 10% off Raj's calls", "en-US", "Preview: Raj Patel, calls a day (from today): 18, was 20")]
    [InlineData("let's aim for 40 new customers next quarter for the South team", "en-US", "Preview: 华南组, new customers Q1 2027: 40")]
    [InlineData("陈晨从12月起每周拜访10家", "zh-CN", "预览:陈晨 每周(从12月1日起) 拜访 10,原 15")]
    [InlineData("Amy 9 visits a week from December onwards", "en-US", "Preview: Amy Wong, visits a week (from 1 Dec): 9, was 12")]
    [InlineData("Amy should do 9 visits weekly from next month", "en-US", "Preview: Amy Wong, visits a week (from 1 Dec): 9, was 12")]
    [InlineData("everybody 20 calls a day in December", "en-US", "Preview: 示例科技 Demo Co, calls a day (1 Dec – 31 Dec): 20 each, 160 in all, was 156")]
    [InlineData("大家12月每天20个电话", "zh-CN", "预览:示例科技 Demo Co 每天(12月1日–12月31日) 电话 每人 20、合计 160,原 156")]
    [InlineData("set 100 visits for the East team next week, Amy fixed at 40", "en-US", "Preview: 华东组, visits the week of 30 Nov: 100")]
    [InlineData("give the East team 100 visits next week by headcount", "en-US", "Preview: 华东组, visits the week of 30 Nov: 100")]
    [InlineData("new product should sell better than last year", "en-US", "To be a target it lacks 3 things: How much (revenue)? Until when? Who does it?")]
    [InlineData("目标改一下", "zh-CN", "差四样才能算目标:")]
    [InlineData("change a target", "en-US", "To be a target it lacks 4 things")]
    [InlineData("李娜下个月多签2单", "zh-CN", "预览:李娜 2026年12月 签单 6,原 4")]
    [InlineData("给李娜加到每天30个电话", "zh-CN", "预览:李娜 每天(从今天起) 电话 30,原 20")]
    [InlineData("recurring target: Amy 5 demos every week", "en-US", "Preview: Amy Wong, demos a week (from today): 5")]
    [InlineData("East team target 50 visits Nov 26 to Nov 27", "en-US", "Preview: 华东组, visits 26 Nov – 27 Nov: 50")]
    public async Task T13_AsPeopleSayIt_ItIsUnderstood(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("下周多拜访2家", "zh-CN")]
    [InlineData("下个月多签2单", "zh-CN")]
    [InlineData("2 more visits next week", "en-US")]
    public async Task R8_APlanOfOnesOwn_StaysOne(string text, string locale) =>
        Assert.StartsWith("📝", (await (await Bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("给李娜定目标", "拜访", "每周20家", "zh-CN", "预览:李娜 每周(从今天起) 拜访 20,原 15")]
    [InlineData("set a target for Amy", "visits", "20 a week", "en-US", "Preview: Amy Wong, visits a week (from today): 20, was 12")]
    public async Task T6_AnAnswer_MaySayMoreThanWasAsked(string begin, string metric, string amount, string locale, string first)
    {
        await Manager.SayAsync(begin, locale);
        await Manager.SayAsync(metric, locale);

        Assert.StartsWith(first, (await Manager.SayAsync(amount, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R9_UpToANumberForSomebody_IsNoReport()
    {
        var before = await Manager.LedgerAsync();

        Assert.DoesNotContain("已记", (await Manager.SayAsync("给李娜加到30个电话")).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before, await Manager.LedgerAsync());
    }

    [Fact]
    public async Task T3_AProductLine_IsCalledByItsNameWithTheWordBehind()
    {
        await Manager.SayAsync("新建产品线 软件:华东组");
        await Manager.SayAsync("就这么定");

        Assert.StartsWith("预览:软件 2027年 销售额 2000万", (await Manager.SayAsync("软件产品线明年目标2000万")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("没找到“周”", (await Manager.SayAsync("给周每天定30个电话")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组拜访目标50家,12月10日到12月5日", "zh-CN", "结束的日期比开始的早")]
    [InlineData("East team target 50 visits from Dec 10 to Dec 5", "en-US", "The last day is before the first")]
    [InlineData("East team target 50 visits Nov 28 to Nov 29", "en-US", "No working day is left until 29 Nov")]
    public async Task T5_DaysThatCannotBe_AreToldInOneSentence(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T13_MoreForEach_SaysByHowMuchWhereEachHasAnother()
    {
        var preview = await Manager.SayAsync("bump everyone's calls by 3 a day", "en-US");
        Assert.Contains(": +3 each, 180 in all, was 156", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Split: from what each has now", preview.Text, StringComparison.Ordinal);
        Assert.Contains("电话 每人 -10%、合计", (await Manager.SayAsync("每人每天电话目标减10%")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("取消李娜的拜访目标", "zh-CN", "华东组Q4利润目标100万", "就这么定", "预览:取消李娜的目标,从今天起不算")]
    [InlineData("remove Amy's visits target", "en-US", "East profit target 1M this quarter", "Make it so", "Preview: the targets of Amy Wong are dropped")]
    public async Task T13_ATargetNamed_IsNotTakenBackInTheNameOfAnother(string text, string locale, string set, string button, string first)
    {
        await BotForTargets.SetAsync(Manager, set, button, locale);

        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

        Assert.Single(await Bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Profit);
        Assert.StartsWith("↩️", (await Manager.SayAsync(locale == "zh-CN" ? "撤销李娜的利润目标" : "roll back the East team's target", locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(await Bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Profit);
    }

    [Theory]
    [InlineData("李娜", "zh-CN", "华东组Q4利润目标100万", "就这么定", "接受目标", "👍 你接受了:本季 利润 25万。", "👍 李娜接受了")]
    [InlineData("Amy Wong", "en-US", "East profit target 1M this quarter", "Make it so", "I accept the target", "👍 Accepted: ", "👍 Amy Wong")]
    public async Task N10_AWordAccepts_WhatIsOpen(string name, string locale, string set, string button, string text, string first, string told)
    {
        var rep = await Bot.RepAsync(name);
        await rep.SayAsync(locale == "zh-CN" ? "你好" : "hello", locale);
        await BotForTargets.SetAsync(Manager, set, button, locale);
        await rep.NextAsync();

        Assert.StartsWith(first, (await rep.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(told, (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal(locale == "zh-CN" ? "没有等确认的目标 👍" : "No target waits to be agreed 👍", (await rep.SayAsync(text, locale)).FirstLine);
    }

    [Theory]
    [InlineData("目标树长什么样", "zh-CN", "🎯 华东组 本季 利润")]
    [InlineData("what does the goal tree look like", "en-US", "🎯 华东组, profit this quarter")]
    public async Task V2_TheTree_IsShownHoweverItIsAskedFor(string text, string locale, string first)
    {
        await BotForTargets.SetAsync(Manager, "华东组Q4利润目标100万");

        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("谁改了李娜的目标", "zh-CN", "🎯 李娜 本季 利润 25万,是这么来的:", "11月25日 王磊:“华东组Q4利润目标100万”(25万)")]
    [InlineData("who changed Amy's target", "en-US", "🎯 Amy Wong, profit this quarter: 250k. Where it comes from:", "25 Nov, 王磊: \"华东组Q4利润目标100万\" (250k)")]
    [InlineData("why is Amy's target so high", "en-US", "🎯 Amy Wong, profit this quarter: 250k. Where it comes from:", "It is a share of the 1M of 华东组: 25%.")]
    public async Task A7_WhoChangedATarget_IsToldWithWhenAndWhat(string text, string locale, string first, string line)
    {
        await BotForTargets.SetAsync(Manager, "华东组Q4利润目标100万");

        var answer = await Manager.SayAsync(text, locale);

        Assert.Equal(first, answer.FirstLine);
        Assert.Contains(line, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜", "zh-CN", "签了9万,我六周凯四", "✅ 已记 销售额 +5.4万(共 9万,周凯 3.6万)")]
    [InlineData("李娜", "zh-CN", "签了10万,我70%周凯30%", "✅ 已记 销售额 +7万(共 10万,周凯 3万)")]
    public async Task T19_WhoHasWhichPart_IsNamedBesideIt(string name, string locale, string text, string first) =>
        Assert.StartsWith(first, (await (await Bot.RepAsync(name)).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "新建项目 B项目", "B项目进展到合同阶段了", "✅ B项目:初步接触 → 合同谈判(4/5)", "B项目退回到初步接触", "✅ B项目:合同谈判 → 初步接触(1/5)")]
    [InlineData("en-US", "new project Beta", "Beta moved to the contract stage", "✅ Beta: ", "Beta went back to first contact", "✅ Beta: ")]
    public async Task R13_AStage_IsNamedAsPeopleDo(string locale, string begin, string on, string first, string back, string second)
    {
        var rep = await Bot.RepAsync("李娜");
        await rep.SayAsync(begin, locale);

        Assert.StartsWith(first, (await rep.SayAsync(on, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(second, (await rep.SayAsync(back, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("建一个模板 大客户攻坚 3单/月 动作点:每周5次拜访", "zh-CN", "下发模板 大客户攻坚 给华南组", "预览:", "我们是初创公司,该用哪些任务", "初创")]
    [InlineData("set up a template Big deals 3 deals/month actions: 5 visits a week", "en-US", "hand out template Big deals to the South team", "Preview", "we're a startup, which tasks fit", "start")]
    public async Task T2_ATemplate_IsMadeAndHandedOutInOtherWords(string make, string locale, string use, string first, string stage, string told)
    {
        Assert.Contains(locale == "zh-CN" ? "大客户攻坚" : "Big deals", (await Manager.SayAsync(make, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(first, (await Manager.SayAsync(use, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains(told, (await Manager.SayAsync(stage, locale)).FirstLine, StringComparison.OrdinalIgnoreCase);
    }
}
