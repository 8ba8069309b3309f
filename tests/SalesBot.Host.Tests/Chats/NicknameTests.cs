using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>小陈, 老周, 阿林: what colleagues are called for short, wherever somebody is named.</summary>
public sealed class NicknameTests : TargetsBot
{
    [Theory]
    [InlineData("小陈明天请假", "陈晨")]
    [InlineData("给小陈本月定20家新客户", "预览:陈晨")]
    [InlineData("小陈的任务", "📋 陈晨的任务")]
    [InlineData("老周下个月目标多少", "🎯 周凯 下个月的目标:")]
    [InlineData("阿林今天怎么样", "👤 林峰")]
    [InlineData("小娜的目标", "📋 李娜的任务")]
    [InlineData("小陈拜访了2家", "陈晨")]
    [InlineData("小陈12月31号离职", "陈晨")]
    [InlineData("小陈 本月完成产品培训", "陈晨")]
    [InlineData("和小陈1对1", "陈晨")]
    public async Task A4_WhoIsCalledForShort_IsFound(string text, string told) =>
        Assert.Contains(told, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("Xiao Chen")]
    [InlineData("小赵")]
    public async Task A4_WhoIsNobody_IsNotGuessed(string name) =>
        Assert.DoesNotContain("预览", (await Manager.SayAsync($"给{name}本月定20家新客户")).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task A4_WhereTwoAreCalledSo_TheBotAsks()
    {
        await Chat.OpenAsync(Bot.Host, "陈明");

        Assert.Contains("陈", (await Manager.SayAsync("小陈明天请假")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("✅", (await Manager.SayAsync("小陈明天请假")).FirstLine, StringComparison.Ordinal);
    }
}
