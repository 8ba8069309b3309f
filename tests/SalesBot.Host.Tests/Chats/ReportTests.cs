using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

public sealed class ReportTests(SharedBot bot)
{
    [Theory]
    [InlineData("今天拜访了3个客户", "✅ 已记 拜访 +3 → 本周 3/15,还差 12")]
    [InlineData("visited 3 clients", "✅ Visits +3 → this week 3/15, 12 to go")]
    public async Task R1_VisitedThreeClients_InBothLanguages_RecordsTheSame(string text, string confirmation)
    {
        var chat = await bot.ChatAsync("小陈");

        var reply = await chat.SayAsync(text);

        Assert.Equal(confirmation, reply.FirstLine);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit, SharedBot.Today));
        Assert.Single(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R1_Confirmation_HasButtonsToUndoChangeAndSeeTasks()
    {
        var chat = await bot.ChatAsync("小顾");

        Assert.Equal(["撤销", "改一下", "我的任务"], (await chat.SayAsync("拜访了3家")).Buttons);
        Assert.Equal(["Undo", "Change", "My tasks"], (await chat.SayAsync("made 4 calls")).Buttons);
    }

    [Fact]
    public async Task R2_ThreeActivitiesInOneMessage_AreThreeLinesOfOneReportOnOneCard()
    {
        var chat = await bot.ChatAsync("小李");

        var reply = await chat.SayAsync("今天拜访了3个客户,打了20个电话,交了2份方案");

        Assert.Equal(
            [
                "✅ 已记 3 项:拜访 +3、电话 +20、方案 +2",
                "拜访 +3", "本周 3/15,还差 12", "电话 +20", "今天 20/20,达标", "方案 +2", "本月 2/5,还差 3",
            ],
            reply.Text.Split('\n').Where(line => !line.Contains('%', StringComparison.Ordinal) && !line.Contains('░', StringComparison.Ordinal)
                && !line.Contains('▓', StringComparison.Ordinal)));
        Assert.Equal(
            [(Metrics.Visit, 3L), (Metrics.Call, 20L), (Metrics.Proposal, 2L)],
            (await chat.LinesAsync(chat.LastId)).Select(line => (line.Metric, line.Amount)));
        Assert.Empty(chat.Unread);
    }

    [Theory]
    [InlineData("签了一单15万", "✅ 已记 2 项:签单 +1、销售额 +15万")]
    [InlineData("signed 1 deal worth 150k", "✅ 2 recorded: Orders +1, Revenue +150k")]
    public async Task R5_ADealWithItsAmount_CountsTheOrderAndTheMoney(string text, string confirmation)
    {
        var chat = await bot.ChatAsync("小周");

        var reply = await chat.SayAsync(text);

        Assert.Equal(confirmation, reply.FirstLine);
        Assert.Equal(1, await chat.DoneAsync(Metrics.Order));
        Assert.Equal(15_000_000, await chat.DoneAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task R9_ATotalForToday_AddsWhatIsMissingToItAndSaysSo()
    {
        var chat = await bot.ChatAsync("小吴");
        await chat.SayAsync("打了5个电话");

        var reply = await chat.SayAsync("今天一共打了20个电话");

        Assert.Equal("✅ 已记 电话 累计 20(新增 15) → 今天 20/20,达标", reply.FirstLine);
        Assert.Equal(20, await chat.DoneAsync(Metrics.Call, SharedBot.Today));
    }

    [Fact]
    public async Task R9_ATotalBelowWhatIsRecorded_ChangesNothingAndSaysWhatIsRecorded()
    {
        var chat = await bot.ChatAsync("小郑");
        await chat.SayAsync("打了30个电话");

        var reply = await chat.SayAsync("今天一共打了20个电话");

        Assert.Contains("已经记了 30", reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(30, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R9_OneMoreTime_AddsToWhatIsThere()
    {
        var chat = await bot.ChatAsync("小冯");
        await chat.SayAsync("打了20个电话");

        var reply = await chat.SayAsync("又打了5个电话");

        Assert.Equal("✅ 已记 电话 +5 → 今天 25/20,超额 5", reply.FirstLine);
        Assert.Equal(25, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("拜访了华为和中兴", "✅ 已记 拜访 +2(华为、中兴) → 本周 2/15,还差 13")]
    [InlineData("visited Huawei and ZTE", "✅ Visits +2 (Huawei, ZTE) → this week 2/15, 13 to go")]
    public async Task R10_NamedCustomers_AreCountedAndKept(string text, string confirmation)
    {
        var chat = await bot.ChatAsync("小卫");

        var reply = await chat.SayAsync(text);

        Assert.Equal(confirmation, reply.FirstLine);
        Assert.Equal(2, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal(2, (await chat.LinesAsync(chat.LastId)).SelectMany(line => line.Customers).Distinct().Count());
    }

    [Theory]
    [InlineData("再记一次", 2)]
    [InlineData("不用记", 1)]
    public async Task R10_TheSameCustomerTwiceADay_IsAskedAboutAndTheButtonDecides(string button, int visits)
    {
        var chat = await bot.ChatAsync("小蒋");
        await chat.SayAsync("拜访了华为");

        var question = await chat.SayAsync("拜访了华为");

        Assert.Equal("今天已经记过拜访华为了,是又一次吗?现在还没有记。", question.FirstLine);
        Assert.Equal(["再记一次", "不用记"], question.Buttons);
        Assert.Equal(1, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal(200, (await chat.PressAsync(question, button)).InvokeStatus);
        Assert.Equal(visits, await chat.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("再记一次", 2)]
    [InlineData("不用记", 1)]
    public async Task R10_TheSameCustomerTwiceADay_IsAskedAboutAndATypedAnswerDecides(string answer, int visits)
    {
        var chat = await bot.ChatAsync("小沈");
        await chat.SayAsync("拜访了华为");
        await chat.SayAsync("下午拜访了华为");

        await chat.SayAsync(answer);

        Assert.Equal(visits, await chat.DoneAsync(Metrics.Visit));
    }
}
