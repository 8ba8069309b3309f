namespace SalesBot.Host.Tests.Chats;

public sealed class CourtesyTests(SharedBot bot)
{
    [Theory]
    [InlineData("早", "👋 你好,小陈")]
    [InlineData("早上好,机器人!", "👋 你好,小陈")]
    [InlineData("谢谢啦", "😊 不客气")]
    [InlineData("好的,谢谢", "😊 不客气")]
    [InlineData("哈哈哈", "😄")]
    [InlineData("好的", "👌")]
    [InlineData("👍", "👌")]
    [InlineData("下班了", "👋 小陈,回头见")]
    [InlineData("你是机器人吗?", "🤖 我是销售助手")]
    [InlineData("今天好累啊", "🫂 辛苦了")]
    [InlineData("我病了", "🍵 多保重")]
    [InlineData("hi", "👋")]
    [InlineData("Good morning!", "👋 Hello, 小陈!")]
    [InlineData("thanks a lot", "😊 You are welcome")]
    [InlineData("are you a bot?", "🤖 I am the sales assistant")]
    [InlineData("I'm exhausted today", "🫂 That sounds hard")]
    [InlineData("I’m sick", "🍵 Get well soon")]
    public async Task R8_Courtesy_IsReturnedAndNothingIsRecorded(string text, string answer)
    {
        var chat = await bot.ChatAsync("小陈");

        Assert.StartsWith(answer, (await chat.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("早,今天天气不错")]
    [InlineData("谢谢大家帮忙")]
    public async Task R8_MoreThanCourtesy_IsNotTakenForIt(string text)
    {
        var chat = await bot.ChatAsync("小陈");

        Assert.StartsWith("👂 这句我没有记录", (await chat.SayAsync(text)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我病了", "今天请假", "🌴 已请假")]
    [InlineData("I'm sick", "On leave today", "🌴 On leave")]
    public async Task R8_IllnessIsNoLeave_UntilTheButtonIsPressed(string text, string button, string answer)
    {
        var chat = await bot.ChatAsync("小李");

        var reply = await chat.SayAsync(text);

        await chat.PressAsync(reply, button);

        Assert.StartsWith(answer, (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("switch to English", "All right, English from now on.")]
    [InlineData("可以说中文吗?", "好,以后用中文。")]
    public async Task R8_AskedForALanguageInOrdinaryWords_ItIsSpoken(string text, string answer)
    {
        var chat = await bot.ChatAsync("小王");

        Assert.Equal(answer, (await chat.SayAsync(text)).FirstLine);
    }
}
