using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Whoever names a month to come, or goals of one's own, is told of those.</summary>
public sealed class OwnTargetTests : TargetsBot
{
    [Theory]
    [InlineData("我12月的目标", "60万", "zh-CN")]
    [InlineData("我下个月的目标", "60万", "zh-CN")]
    [InlineData("my December target", "600k", "en-US")]
    [InlineData("my target for December", "600k", "en-US")]
    public async Task T3_OnesTargetOfAMonthToCome_IsThatMonths(string text, string amount, string locale)
    {
        await BotForTargets.PressAsync(Manager, await Manager.SayAsync("给李娜12月定60万销售额"), "就这么定");

        var answer = await (await Bot.RepAsync("李娜")).SayAsync(text, locale);

        Assert.Contains(amount, answer.Text, StringComparison.Ordinal);
        Assert.Contains(locale == "zh-CN" ? "李娜 下个月的目标:" : "targets next month:", answer.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("给自己定个小目标:这个月签10单", "我的小目标", "签单 🌱", "zh-CN")]
    [InlineData("给自己定个小目标:这个月签10单", "我的私人目标", "签单 🌱", "zh-CN")]
    [InlineData("set a private goal: 10 deals this month", "my private goals", "Orders 🌱", "en-US")]
    public async Task T20_OnesPrivateGoals_AreShownToOneself(string set, string ask, string line, string locale)
    {
        var rep = await Bot.RepAsync("李娜");
        await rep.SayAsync(set, locale);

        Assert.Contains(line, (await rep.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }
}
