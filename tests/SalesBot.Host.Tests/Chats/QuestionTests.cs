using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

public sealed class QuestionTests(SharedBot bot)
{
    [Fact]
    public async Task R11_SomeCalls_AreAskedAboutAndATypedNumberAnswers()
    {
        var chat = await bot.ChatAsync("小陈");

        var question = await chat.SayAsync("打了一些电话");

        Assert.Equal("电话具体是多少?直接回数字就行。", question.FirstLine);
        Assert.Equal(["10", "20", "30", "不用记"], question.Buttons);
        Assert.Empty(await chat.LedgerAsync());
        Assert.Equal("✅ 已记 电话 +25 → 今天 25/20,超额 5", (await chat.SayAsync("25")).FirstLine);
        Assert.Equal(25, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R11_SomeCalls_AreAskedAboutAndAButtonAnswersInPlaceOfTheQuestion()
    {
        var chat = await bot.ChatAsync("小李");
        var question = await chat.SayAsync("打了一些电话");

        var answer = await chat.PressAsync(question, "20");
        var changed = await chat.NextAsync();

        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.InvokeType);
        Assert.StartsWith("✅ 已记 电话 +20", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(("PUT", question.AnsweredId, answer.InvokeText), (changed.Method, changed.AnsweredId, changed.Text));
        Assert.Equal(20, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R11_TwoButtonsOfOneQuestion_RecordOnce()
    {
        var chat = await bot.ChatAsync("小周");
        var question = await chat.SayAsync("打了一些电话");

        await chat.PressAsync(question, "20");
        var second = await chat.PressAsync(question, "30");

        Assert.Equal("这个问题已经过去了,没有改动。直接再报一次就行。", second.InvokeText);
        Assert.Equal(20, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R11_ANewReport_DropsTheQuestion()
    {
        var chat = await bot.ChatAsync("小吴");
        var question = await chat.SayAsync("打了一些电话");

        await chat.SayAsync("拜访2家");
        await chat.SayAsync("25");

        Assert.Equal(0, await chat.DoneAsync(Metrics.Call));
        Assert.Equal(2, await chat.DoneAsync(Metrics.Visit));
        Assert.StartsWith("这个问题已经过去了", (await chat.PressAsync(question, "20")).InvokeText, StringComparison.Ordinal);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R11_AQuestionDeclined_RecordsNothing()
    {
        var chat = await bot.ChatAsync("小郑");
        await chat.SayAsync("made some calls");

        Assert.Equal("All right, nothing was recorded.", (await chat.SayAsync("never mind")).FirstLine);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R11_ABareNumberWithoutAQuestion_IsAskedAboutAndTheMetricAnswers()
    {
        var chat = await bot.ChatAsync("小冯");

        Assert.StartsWith("5 个什么?", (await chat.SayAsync("5")).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
        Assert.StartsWith("✅ 已记 拜访 +5", (await chat.SayAsync("拜访")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(5, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R11_AQuestion_IsForTheConversationInWhichItWasAsked()
    {
        var chat = await bot.ChatAsync("小卫");
        await chat.SayAsync("打了一些电话");

        var id = chat.Host.NewId();
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "25", id));
        await chat.Host.Connector.CallAsync(call => call.RepliesTo == id);

        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R11_PartOfAReportThatStaysOpen_IsAskedForAndTheRestIsRecorded()
    {
        var chat = await bot.ChatAsync("小蒋");

        var reply = await chat.SayAsync("拜访了2家,打了一些电话");

        Assert.StartsWith("✅ 已记 拜访 +2", reply.FirstLine, StringComparison.Ordinal);
        Assert.Contains("“电话”没说具体几个,还没记", reply.Text, StringComparison.Ordinal);
        await chat.SayAsync("12");
        Assert.Equal((2L, 12L), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
    }

    [Theory]
    [InlineData("打了一些电话", "电话具体是多少?")]
    [InlineData("made some calls", "How many calls?")]
    public async Task R11_AReportWhoseOwnFigureIsOpen_DoesNotAnswerWhichMetricWasMeant(string text, string question)
    {
        var chat = await bot.ChatAsync("小柏");
        await chat.SayAsync("5");

        var asked = await chat.SayAsync(text);

        Assert.StartsWith(question, asked.FirstLine, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }
}
