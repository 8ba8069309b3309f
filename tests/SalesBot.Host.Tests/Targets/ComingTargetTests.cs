using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Whoever names a month to come is told of that month, and not of this one.</summary>
public sealed class ComingTargetTests : TargetsBot
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
}
