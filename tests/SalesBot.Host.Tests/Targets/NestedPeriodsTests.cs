namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets of one owner and metric for longer and shorter periods: none contradicts another without a word, and none counts twice.</summary>
public sealed class NestedPeriodsTests : TargetsBot
{
    [Fact]
    public async Task T3_QuartersAboveTheirYear_AreSaidToBe()
    {
        await BotForTargets.SetAsync(Manager, "华东组2027年销售额目标1200万");
        foreach (var quarter in new[] { "Q1", "Q2", "Q3" })
            await BotForTargets.SetAsync(Manager, $"华东组2027年{quarter}销售额目标300万");

        Assert.Contains("里面更短周期的目标加上这个 1500万,多 300万。", (await Manager.SayAsync("华东组2027年Q4销售额目标600万")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("里面更短周期", (await Manager.SayAsync("华东组2027年Q4销售额目标300万")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_AMonthAboveItsQuarter_IsSaidToBe()
    {
        await BotForTargets.SetAsync(Manager, "华东组Q4销售额目标400万");

        // October and November have the 178万 of every month.
        Assert.Contains("⚠️ 华东组 本季 400万,里面更短周期的目标加上这个 856万,多 456万。", (await Manager.SayAsync("华东组12月销售额目标500万")).Text, StringComparison.Ordinal);
        Assert.Contains("is 4M; with this one the targets for shorter periods in it come to 3.76M, 240k less.", (await Manager.SayAsync("East revenue target 200k in December", "en-US")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_AMonthBesideItsWeeks_IsHeldAgainstThem()
    {
        Assert.Contains("李娜 2026年12月 100,已有的更短周期的目标加起来 69,少 31。", (await Manager.SayAsync("李娜12月拜访目标100家")).Text, StringComparison.Ordinal);

        await BotForTargets.SetAsync(Manager, "李娜12月拜访目标100家");

        // Neither alone nor together do weeks and month count twice.
        Assert.Contains("拜访 100", (await Manager.SayAsync("李娜12月目标是多少")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_AWeekWithATargetOfItsOwn_IsInItsMonth()
    {
        await BotForTargets.SetAsync(Manager, "李娜下下周拜访目标40家");

        // 69 by weeks of 15, of which one is 40 now.
        Assert.Contains("拜访 94", (await Manager.SayAsync("李娜12月目标")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组Q4销售额加20%", "zh-CN", "640.8万,原 534万", "余下每人每个工作日 ")]
    [InlineData("raise East's Q4 revenue by 20%", "en-US", "6.408M, was 5.34M", "a working day from here; the last three months brought ")]
    public async Task T13_APeriodWithoutATargetOfItsOwn_RisesFromWhatItsMonthsComeTo(string text, string locale, string first, string each)
    {
        var preview = await Manager.SayAsync(text, locale);

        Assert.Contains(first, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(each, preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_AChangeOfNobodysTarget_IsOfEverybodyLed() =>
        Assert.StartsWith("预览:示例科技 Demo Co 2026年12月 拜访 ", (await Manager.SayAsync("12月拜访目标涨10%")).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T13_AChangeOfNobodysTarget_IsNotOfTheOnlyOneWhoHasAGoal()
    {
        await BotForTargets.SetAsync(Manager, "Amy 12月签单目标10单");

        Assert.StartsWith("差一样才能算目标:做什么?", (await Manager.SayAsync("12月目标提高10%")).FirstLine, StringComparison.Ordinal);
    }
}
