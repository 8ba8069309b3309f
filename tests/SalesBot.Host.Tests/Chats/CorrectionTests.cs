using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

public sealed class CorrectionTests(SharedBot bot)
{
    [Fact]
    public async Task R7_Undo_TakesTheLatestBackAndASecondUndoThePreviousOne()
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync("拜访3家");
        var first = chat.LastId;
        await chat.SayAsync("打了10个电话");

        var undone = await chat.SayAsync("撤销");

        Assert.Equal("↩️ 已撤销:今天电话 10", undone.FirstLine);
        Assert.Contains("再说一次“撤销”,撤销的是更早那条(今天拜访 3)", undone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Call));
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));

        Assert.Equal("↩️ 已撤销:今天拜访 3", (await chat.SayAsync("撤销")).FirstLine);
        Assert.Empty(await chat.LedgerAsync());
        Assert.Equal([3L, -3L], (await chat.LinesAsync(first)).Select(line => line.Amount));
        Assert.Equal("没有可以撤销的记录。", (await chat.SayAsync("撤销")).FirstLine);
    }

    [Theory]
    [InlineData("签单腾讯8万", "签单华为5万", "腾讯那单应该是9万", 14_000_000)]
    [InlineData("closed Initech for 80k", "closed Globex for 50k", "the Initech deal was actually 90k", 14_000_000)]
    [InlineData("签单腾讯8万", "打了5个电话", "改成18万", 18_000_000)]
    [InlineData("closed Initech for 80k", "made 5 calls", "make it 180k", 18_000_000)]
    public async Task R6_ACorrection_MeansTheDealThatItNamesOrTheOneWithMoney(string first, string second, string correction, long revenue)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(first);
        await chat.SayAsync(second);

        Assert.StartsWith("✏️", (await chat.SayAsync(correction)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(revenue, await chat.DoneAsync(Metrics.Revenue));
    }

    [Theory]
    [InlineData("拜访3家", "改成5", 5, "✏️ 今天的拜访改为 5(原 3)→ 本周 5/15,还差 10")]
    [InlineData("visited 3 clients", "make that 4", 4, "✏️ Visits today: 4 (was 3) → this week 4/15, 11 to go")]
    [InlineData("拜访3家", "不对,是2家", 2, "✏️ 今天的拜访改为 2(原 3)→ 本周 2/15,还差 13")]
    [InlineData("visited 3 clients", "sorry, 2 visits", 2, "✏️ Visits today: 2 (was 3) → this week 2/15, 13 to go")]
    public async Task R7_ACorrection_ChangesTheLatestReportAndKeepsItsHistory(string report, string correction, int visits, string answer)
    {
        var chat = await bot.ChatAsync("小李");
        await chat.SayAsync(report);
        var reported = chat.LastId;

        Assert.Equal(answer, (await chat.SayAsync(correction)).FirstLine);

        Assert.Equal(visits, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal([3L, -3L, visits], (await chat.LinesAsync(reported)).Select(line => line.Amount));
    }

    [Fact]
    public async Task R7_TheUndoButton_TakesBackItsOwnReportAndChangesItsCard()
    {
        var chat = await bot.ChatAsync("小周");
        var visits = await chat.SayAsync("拜访3家");
        await chat.SayAsync("打了10个电话");

        var answer = await chat.PressAsync(visits, "撤销");
        var changed = await chat.NextAsync();

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.InvokeStatus, answer.InvokeType));
        Assert.StartsWith("↩️ 已撤销:今天拜访 3", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(("PUT", visits.AnsweredId), (changed.Method, changed.AnsweredId));
        Assert.Equal(answer.InvokeText, changed.Text);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal(10, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R7_TheUndoButtonPressedTwice_TakesBackOnceAndAnswersTheSame()
    {
        var chat = await bot.ChatAsync("小吴");
        await chat.SayAsync("打了10个电话");
        var visits = await chat.SayAsync("拜访3家");

        var first = await chat.PressAsync(visits, "撤销");
        var second = await chat.PressAsync(visits, "撤销");

        Assert.Equal(first, second);
        Assert.Equal(10, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R7_TheUndoButtonAfterATypedUndo_SaysThatItWasUndoneAlready()
    {
        var chat = await bot.ChatAsync("小郑");
        await chat.SayAsync("打了10个电话");
        var visits = await chat.SayAsync("拜访3家");
        await chat.SayAsync("撤销");

        Assert.Equal("这条已经撤销过了。", (await chat.PressAsync(visits, "撤销")).InvokeText);
        Assert.Equal(10, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R7_TheChangeButton_AsksAndATypedNumberChangesThatReport()
    {
        var chat = await bot.ChatAsync("小冯");
        var visits = await chat.SayAsync("拜访3家");
        await chat.SayAsync("打了10个电话");

        await chat.PressAsync(visits, "改一下");
        Assert.Equal("拜访现在是 3,改成多少?直接回数字就行。", (await chat.NextAsync()).FirstLine);
        var answer = await chat.SayAsync("5");

        Assert.Equal("✏️ 今天的拜访改为 5(原 3)→ 本周 5/15,还差 10", answer.FirstLine);
        Assert.Equal(5, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal(10, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("今天打了3个电话", "不对,昨天电话改成30", "昨天没有电话记录,什么都没改。要补记那天的,点下面的按钮。", "11月24日 电话 30", "zh-CN")]
    [InlineData("3 calls today", "no, calls yesterday should be 30", "Nothing of calls is on record for yesterday, so nothing was changed.", "30 calls on 24 Nov", "en-US")]
    public async Task R7_ACorrectionOfADayWithoutARecord_ChangesNoOtherDayAndOffersToRecordIt(string report, string correction, string says, string button, string locale)
    {
        var chat = await bot.ChatAsync("小沈", locale);
        await chat.SayAsync(report, locale);

        var answer = await chat.SayAsync(correction, locale);

        Assert.StartsWith(says, answer.FirstLine, StringComparison.Ordinal);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Call));
        Assert.Equal(button, Assert.Single(answer.Buttons));
        await chat.SayAsync(button, locale);
        Assert.Equal(30, await chat.DoneAsync(Metrics.Call, SharedBot.Today.AddDays(-1)));
        Assert.Equal([3L, 30L], (await chat.LedgerAsync()).Select(line => line.Amount).Order());
    }

    [Fact]
    public async Task R7_ACorrectionOfAnotherDay_ChangesWhatWasReportedForIt()
    {
        var chat = await bot.ChatAsync("小韩");
        await chat.SayAsync("昨天打了20个电话");
        await chat.SayAsync("今天打了3个电话");

        Assert.StartsWith("✏️ 昨天的电话改为 30(原 20)", (await chat.SayAsync("不对,昨天电话改成30")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R7_ACorrectionOfSeveralFigures_NamesWhichOneIsMeant()
    {
        var chat = await bot.ChatAsync("小卫");
        await chat.SayAsync("拜访了3家,打了20个电话");

        await chat.SayAsync("电话改成25");

        Assert.Equal((3L, 25L), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
        Assert.StartsWith("改哪一项?", (await chat.SayAsync("改成5")).FirstLine, StringComparison.Ordinal);
        Assert.Equal((3L, 25L), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
    }
}
