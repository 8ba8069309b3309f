using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Chats;

/// <summary>R7: whoever drops a preview by words that elsewhere take a report back keeps the report.</summary>
public sealed class PreviewCancelTests : TargetsBot
{
    [Theory]
    [InlineData("华东组12月签单目标20")]
    [InlineData("给李娜布置明天30个电话")]
    [InlineData("发起PK:华东组 vs 华南组 比下周电话")]
    [InlineData("12月每签一单奖200元")]
    [InlineData("排行榜改成周五18点")]
    public async Task R7_APreview_IsDroppedByCancelThatAndTheReportStays(string previewed)
    {
        foreach (var no in new[] { "cancel that", "取消这个", "先不改了" })
        {
            await Manager.SayAsync("拜访了2家");
            var before = await Manager.LedgerAsync();
            var preview = await Manager.SayAsync(previewed);
            Assert.Contains(preview.Buttons, button => button is "就这么定" or "开始" or "启用" or "发起" or "生效" or "确认");

            var dropped = await Manager.SayAsync(no);

            Assert.DoesNotContain("撤销", dropped.FirstLine, StringComparison.Ordinal);
            Assert.DoesNotContain("Undone", dropped.FirstLine, StringComparison.Ordinal);
            Assert.Equal(before, await Manager.LedgerAsync());
        }
    }
}
