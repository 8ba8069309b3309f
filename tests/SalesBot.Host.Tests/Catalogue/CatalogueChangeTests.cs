using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Catalogue;

public sealed class CatalogueChangeTests(CatalogueBot bot) : IClassFixture<CatalogueBot>
{
    [Fact]
    public async Task A1_AWordThatMeansSomething_IsShownAndNothingChangesUntilYes()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小陈"));

        var preview = await manager.SayAsync("新增活动 路演 单位场 别名 上门、作废");

        Assert.Equal("⚠️ 先确认:有 2 个词已经有意思了,还没有任何改动。", preview.FirstLine);
        Assert.Contains("“上门”现在算拜访,改后算路演。", preview.Text, StringComparison.Ordinal);
        Assert.Contains("“作废”现在是给我的指令", preview.Text, StringComparison.Ordinal);
        Assert.Contains("路演 · 行为型 · 单位 场 · 别名 上门、作废", preview.Text, StringComparison.Ordinal);
        Assert.Equal(["就这么定", "取消"], preview.Buttons);
        await rep.SayAsync("上门2家");
        Assert.Equal(2, await rep.DoneAsync(Metrics.Visit));
        Assert.StartsWith("✅ 已加指标:路演", (await manager.SayAsync("好")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记 路演 +3", (await rep.SayAsync("上门3场")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_AnEnglishClash_IsDeclinedByTyping()
    {
        var manager = await ManagerAsync();

        var preview = await manager.SayAsync("add synonym 'dial' for demo", "en-US");
        var declined = await manager.SayAsync("never mind", "en-US");

        Assert.Contains("\"dial\" stands for calls now; it would stand for demos.", preview.Text, StringComparison.Ordinal);
        Assert.Equal("All right, nothing was changed.", declined.FirstLine);
        Assert.DoesNotContain("dial", (await manager.SayAsync("list metrics")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_Undo_TakesOneChangeBackAfterAnotherAndKeepsWhatWasReported()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小冯"));
        await manager.SayAsync("新增活动 沙龙 单位场");
        await manager.SayAsync("给沙龙加别名 茶话会");
        await rep.SayAsync("茶话会2场");

        Assert.Equal("↩️ 已撤销词库修改:沙龙加别名 茶话会。已有的记录不受影响。", (await manager.SayAsync("撤销上次词库修改")).FirstLine);
        Assert.DoesNotContain("✅", (await rep.SayAsync("茶话会3场")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记 沙龙 +1", (await rep.SayAsync("沙龙1场")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("↩️ Catalogue change undone: added the metric 沙龙", (await manager.SayAsync("undo the last catalogue change")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("✅", (await rep.SayAsync("沙龙4场")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("沙龙 2", (await rep.SayAsync("我今天的记录")).Text, StringComparison.Ordinal);
        await manager.SayAsync("新增活动 沙龙 单位场");
        Assert.Equal("✅ 已记 沙龙 +1 → 本周 4", (await rep.SayAsync("沙龙1场")).FirstLine);
    }

    [Fact]
    public async Task A1_TheButtonBesideAChange_UndoesIt()
    {
        var manager = await ManagerAsync();
        var added = await manager.SayAsync("给电话加别名 敲敲话");

        await manager.PressAsync(added, "撤销这次修改");

        Assert.StartsWith("↩️ 已撤销词库修改:电话加别名 敲敲话", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_History_SaysWhoChangedWhat()
    {
        var manager = await ManagerAsync();
        await manager.SayAsync("新增活动 送样 单位份");

        var history = await manager.SayAsync("词库修改记录");

        Assert.StartsWith("🗂️ 词库共改过", history.FirstLine, StringComparison.Ordinal);
        Assert.Contains("今天 王磊: 新增指标 送样(送样)", history.Text, StringComparison.Ordinal);
        Assert.Contains("王磊: added the metric 送样", (await manager.SayAsync("catalogue history")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新增活动 直!播", "没有改:“直!播”不能当名字")]
    [InlineData("新增活动 播", "没有改:“播”不能当名字")]
    [InlineData("新增活动 拉练 单位小时", "没有改:“小时”是长度、时长一类的单位")]
    [InlineData("给飞天舞加别名 跳舞", "没有改:没有“飞天舞”这个指标")]
    [InlineData("删除别名 没有这个", "没有改:没有自己加的别名“没有这个”")]
    [InlineData("删除指标 拜访", "没有改:没有自己加的指标")]
    [InlineData("add synonym 'x!' for visit", "Nothing was changed: \"x\" cannot be a name")]
    [InlineData("remove alias nothing", "Nothing was changed: you have added no alias \"nothing\"")]
    [InlineData("add metric", "Say it like this")]
    public async Task A1_WhatCannotBe_GetsASentence(string text, string answer)
    {
        var manager = await ManagerAsync();

        Assert.StartsWith(answer, (await manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);
    }

    private Task<Chat> ManagerAsync() => Chat.OfDemoAsync(bot.Host, "王磊");
}
