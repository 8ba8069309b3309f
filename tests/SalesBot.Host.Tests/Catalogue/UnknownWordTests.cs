using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Catalogue;

public sealed class UnknownWordTests(CatalogueBot bot) : IClassFixture<CatalogueBot>
{
    [Fact]
    public async Task R11_AnUnknownWordOfARep_IsAskedAboutOnceAndTheChosenMetricRecorded()
    {
        // Metrics that other tests add would be offered as well.
        await using var host = await BotHost.StartAsync();
        var rep = await Chat.OpenAsync(host, "小陈");

        var question = await rep.SayAsync("做了3场路演会");

        Assert.Equal("“路演会”算哪一项?", question.FirstLine);
        Assert.Equal(["演示", "市场调研", "经验分享", "不用记"], question.Buttons);
        Assert.Empty(await rep.LedgerAsync());
        var answer = await rep.PressAsync(question, "演示");
        Assert.StartsWith("✅ 已记 演示 +3", answer.InvokeText, StringComparison.Ordinal);
        Assert.Contains("建议“路演会”都算演示", answer.InvokeButtons);
        Assert.Equal(3, await rep.DoneAsync(Metrics.Demo));
    }

    [Fact]
    public async Task R11_ARepsSuggestion_GoesToTheManagerAndHoldsOnceAccepted()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小李"));
        await manager.SayAsync("帮助");
        var question = await rep.SayAsync("做了2场推介");
        var recorded = await rep.PressAsync(question, "演示");
        var card = await rep.NextAsync();

        await rep.PressAsync(card, recorded.InvokeButtons[^1]);

        Assert.Equal("📨 已转给王磊,同意后就生效。", (await rep.NextAsync()).FirstLine);
        var suggestion = await manager.NextAsync();
        Assert.Equal("💡 小李建议:给演示加别名 推介", suggestion.FirstLine);
        await manager.PressAsync(suggestion, "同意");
        Assert.Equal("✅ 记住了:以后“推介”算演示。", (await manager.NextAsync()).FirstLine);
        Assert.StartsWith("✅ 已记 演示 +1", (await rep.SayAsync("推介1场")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R11_AManager_MakesANewMetricOfTheWordAndTheFigureIsRecorded()
    {
        var manager = await ManagerAsync();
        var before = await manager.LedgerAsync();
        var question = await manager.SayAsync("做了3场快闪");
        Assert.Equal(4, question.Buttons.Count);
        Assert.Equal(["新的指标…", "不用记"], question.Buttons.Skip(2));

        var preview = await manager.PressAsync(question, "新的指标…");
        var shown = await manager.NextAsync();
        Assert.Equal("加成新指标吗?快闪 · 行为型 · 单位 场。加上后,这次的 3 一起记。", preview.InvokeText);
        await manager.PressAsync(shown, "就这么定");

        Assert.StartsWith("✅ 已加指标:快闪", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记 快闪 +3", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single((await manager.LedgerAsync()).Except(before)).Amount);
    }

    [Fact]
    public async Task R11_AnEnglishUnknownWord_IsAnsweredByTypingAndRememberedAtOnceByAManager()
    {
        var manager = await ManagerAsync();

        var question = await manager.SayAsync("3 roundtables done", "en-US");
        Assert.Equal("What does \"roundtables\" count as?", question.FirstLine);
        var recorded = await manager.SayAsync("demo", "en-US");
        Assert.StartsWith("✅ Demos +3", recorded.FirstLine, StringComparison.Ordinal);
        await manager.PressAsync(recorded, "Always count \"roundtable\" as demos");

        Assert.Equal("✅ Remembered: \"roundtable\" counts as demos from now on.", (await manager.NextAsync()).FirstLine);
        Assert.StartsWith("✅ Demos +2", (await manager.SayAsync("did 2 roundtables", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R11_ANewReport_DropsTheQuestionAboutAWord()
    {
        var rep = await Chat.OpenAsync(bot.Host, "小周");
        var question = await rep.SayAsync("搞了2场发布会");

        await rep.SayAsync("拜访2家");

        Assert.StartsWith("这个问题已经过去了", (await rep.PressAsync(question, "演示")).InvokeText, StringComparison.Ordinal);
        Assert.Equal((0L, 2L), (await rep.DoneAsync(Metrics.Demo), await rep.DoneAsync(Metrics.Visit)));
    }

    [Fact]
    public async Task R12_APastedReport_ListsTheLinesThatWereNotUnderstood()
    {
        var rep = await Chat.OpenAsync(bot.Host, "小郑");

        var reply = await rep.SayAsync("11月25日日报\n1. 拜访了3家客户\n2. 打了20个电话\n3. 处理了5起售后\n明日计划\n1. 拜访2家");

        Assert.StartsWith("✅ 已记 2 项", reply.FirstLine, StringComparison.Ordinal);
        Assert.Contains("这行没有记:处理了5起售后", reply.Text, StringComparison.Ordinal);
        Assert.Equal((3L, 20L), (await rep.DoneAsync(Metrics.Visit), await rep.DoneAsync(Metrics.Call)));
    }

    [Fact]
    public async Task R12_AnEnglishPastedReport_ListsTheLinesThatWereNotUnderstood()
    {
        var rep = await Chat.OpenAsync(bot.Host, "Mia", "en-US");

        var reply = await rep.SayAsync("Daily report\n- visited 3 clients\n- fixed 4 printers\n- 12 calls", "en-US");

        Assert.Contains("Not recorded: fixed 4 printers", reply.Text, StringComparison.Ordinal);
        Assert.Equal((3L, 12L), (await rep.DoneAsync(Metrics.Visit), await rep.DoneAsync(Metrics.Call)));
    }

    private Task<Chat> ManagerAsync() => Chat.OfDemoAsync(bot.Host, "王磊");
}
