using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Parts of a target that are set by hand, and weights that somebody says.</summary>
public sealed class SharesTests : TargetsBot
{
    [Fact]
    public async Task T4_APartSetByHand_StaysAndTheRestIsDivided()
    {
        var first = await Manager.SayAsync("华东组12月目标100家新客户");
        Assert.Contains("要固定谁的份额,直接写“Amy Wong 30”", first.Text, StringComparison.Ordinal);

        var preview = await Manager.SayAsync("李娜固定40,周凯 30");

        Assert.Contains("Amy Wong 15 · 周凯 30 · 李娜 40 · 陈晨 15", preview.Text, StringComparison.Ordinal);
        Assert.Contains("📌 固定不动:周凯 30、李娜 40", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ 定了:华东组", await BotForTargets.PressAsync(Manager, preview, "就这么定"), StringComparison.Ordinal);
        Assert.Equal((40, 30), (await MonthAsync("李娜"), await MonthAsync("周凯")));
        Assert.Equal((15, 15), (await MonthAsync("陈晨"), await MonthAsync("Amy Wong")));
    }

    [Fact]
    public async Task T4_APin_HoldsThroughALaterChangeUntilItIsLetGoAndComesBackWithTheRollBack()
    {
        await Manager.SayAsync("华东组12月目标100家新客户");
        await BotForTargets.PressAsync(Manager, await Manager.SayAsync("李娜固定40"), "就这么定");

        var raised = await Manager.SayAsync("华东组12月新客户目标改成130家");
        Assert.Contains("📌 固定不动:李娜 40", raised.Text, StringComparison.Ordinal);
        Assert.Contains("Amy Wong 30(原 20) · 周凯 30(原 20) · 李娜 40 · 陈晨 30(原 20)", raised.Text, StringComparison.Ordinal);
        var let = await Manager.SayAsync("李娜不固定");
        Assert.DoesNotContain("📌", let.Text, StringComparison.Ordinal);
        await BotForTargets.PressAsync(Manager, let, "就这么定");
        Assert.True(await MonthAsync("李娜") > 40);

        await Manager.SayAsync("撤销目标调整");
        Assert.Equal(40, await MonthAsync("李娜"));
        Assert.Contains("📌 固定不动:李娜 40", (await Manager.SayAsync("华东组12月新客户目标改成120家")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T4_WeightsInTheOrderOfTheParts_DivideExactly()
    {
        await Manager.SayAsync("华东组12月目标100家新客户");

        var preview = await Manager.SayAsync("按3:2:1:1");

        Assert.Contains("Amy Wong 43 · 周凯 29 · 李娜 14 · 陈晨 14", preview.Text, StringComparison.Ordinal);
        Assert.Contains("按你给的比例分", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T4_InEnglish_NamesMayBeShortAndWeightsNamed()
    {
        await Manager.SayAsync("set South team new customers target to 100 for December", "en-US");

        var weighted = await Manager.SayAsync("weights Raj 3, Sofia 2", "en-US");
        Assert.Contains("Raj Patel 43 · Sofia Chen 29", weighted.Text, StringComparison.Ordinal);

        var pinned = await Manager.SayAsync("pin Raj at 50", "en-US");
        Assert.Contains("📌 Fixed: Raj Patel 50", pinned.Text, StringComparison.Ordinal);
        Assert.Contains("Raj Patel 50 · Sofia Chen 25", pinned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜120", "固定的份额加起来是 120,比华东组的 100 还多。")]
    [InlineData("李娜10,周凯10,陈晨10,Amy 10", "华东组的人都固定了,还剩 60 没人接。")]
    [InlineData("3:2:1", "给了 3 个数,这里分给 4 个:Amy Wong、周凯、李娜、陈晨。")]
    [InlineData("李娜30.5家", "次数要是整数")]
    public async Task T4_PartsThatCannotBe_AreRefusedAndChangeNothing(string text, string said)
    {
        await Manager.SayAsync("华东组12月目标100家新客户");

        Assert.StartsWith(said, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

        Assert.Equal(0, await MonthAsync("李娜"));
    }

    [Theory]
    [InlineData("华东组12月销售额300万", "李娜固定90", "李娜 90 太小了,像是漏了单位。写成“90万”再说一次,没有改动。", "李娜固定90万", "李娜 90万", "zh-CN")]
    [InlineData("South team December revenue 1.9M", "Raj gets 30", "Raj Patel: 30 is too small: its unit seems to be missing. Say it again as “30k”; nothing was changed.", "Raj gets 30k", "Raj Patel 30k", "en-US")]
    public async Task T4_APartOfMoneyWithoutItsUnit_IsNotTakenForSoFewYuan(string text, string bare, string said, string whole, string part, string locale)
    {
        var first = await Manager.SayAsync(text, locale);
        Assert.Contains(locale == "zh-CN" ? "直接写“Amy Wong 30万”" : " 30k”; for weights", first.Text, StringComparison.Ordinal);

        Assert.Equal(said, (await Manager.SayAsync(bare, locale)).FirstLine);

        Assert.Contains(part, (await Manager.SayAsync(whole, locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T4_AfterPartsThatCannotBe_AnotherCanBeSaid()
    {
        await Manager.SayAsync("华东组12月目标100家新客户");
        await Manager.SayAsync("李娜120");

        Assert.Contains("李娜 40", (await Manager.SayAsync("李娜40")).Text, StringComparison.Ordinal);
    }

    private async Task<long> MonthAsync(string name) => (await Bot.TargetsAsync(name, new DateOnly(2026, 12, 1)))
        .Where(target => target.Metric == Metrics.NewCustomer && target.IsForOnePeriod).Sum(target => target.Amount);
}
