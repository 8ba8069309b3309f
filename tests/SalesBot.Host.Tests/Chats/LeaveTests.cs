using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class LeaveTests(SharedBot bot)
{
    [Theory]
    [InlineData("今天请假", "🌴 已请假:今天,1 天")]
    [InlineData("我请假", "🌴 已请假:今天,1 天")]
    [InlineData("明天上午请假", "🌴 已请假:明天上午,半天")]
    [InlineData("11月25到27号休假", "🌴 已请假:今天到后天,3 天")]
    [InlineData("下周一到周三年假", "🌴 已请假:11月30日周一到12月2日周三,3 天")]
    [InlineData("周四、下周二请假", "🌴 已请假:明天、12月1日周二,2 天")]
    [InlineData("请假三天", "🌴 已请假:今天到后天,3 天")]
    [InlineData("周五到下周一请假", "🌴 已请假:后天到11月30日周一,2 天")]
    [InlineData("on leave tomorrow", "🌴 On leave: tomorrow, 1 day")]
    [InlineData("off sick today", "🌴 On leave: today, 1 day")]
    [InlineData("half day off Friday afternoon", "🌴 On leave: Fri 27 Nov (afternoon), half a day")]
    [InlineData("I'm on leave Nov 26 to 30", "🌴 On leave: tomorrow to Mon 30 Nov, 3 days")]
    public async Task R18_Leave_IsConfirmedWithItsDaysAndWhatItChanges(string text, string confirmation)
    {
        var chat = await bot.ChatAsync("小陈");

        var answer = await chat.SayAsync(text);

        Assert.Equal(confirmation, answer.FirstLine);
        Assert.Contains(text.Any(c => c > '\u3000') ? "不提醒" : "No reminders", answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Buttons);
    }

    [Theory]
    [InlineData("今天请假", "我的任务", "📋 我的任务:今天请假,好好休息 🌴", "今天不上班,没有要求")]
    [InlineData("on leave today", "my tasks", "📋 My tasks: on leave today, enjoy it 🌴", "today no work, nothing asked")]
    public async Task R18_OnADayOfLeave_TheDayAsksForNothing(string leave, string tasks, string title, string calls)
    {
        var chat = await bot.ChatAsync("小李");
        await chat.SayAsync(leave);

        var answer = await chat.SayAsync(tasks);

        Assert.Equal(title, answer.FirstLine);
        Assert.Contains(calls, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R18_HalfADayOfLeave_HalvesTheDayTarget()
    {
        var chat = await bot.ChatAsync("小王");
        await chat.SayAsync("今天上午请假");

        Assert.Contains("今天 0/10,还差 10", (await chat.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("撤销", "↩️ 已撤销今天的请假", "今天请假", "zh-CN")]
    [InlineData("Undo", "↩️ Undone: leave today", "on leave today", "en-US")]
    public async Task R18_TheUndoButton_TakesTheLeaveBackOnce(string button, string undone, string text, string locale)
    {
        var chat = await bot.ChatAsync("小张", locale);
        var confirmation = await chat.SayAsync(text);

        var first = await chat.PressAsync(confirmation, button);
        var second = await chat.PressAsync(confirmation, button);

        Assert.StartsWith(undone, first.InvokeText, StringComparison.Ordinal);
        Assert.Equal(first.InvokeText, second.InvokeText);
        await chat.NextAsync();
        Assert.Contains("今天 0/20", (await chat.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R18_SomebodyElse_CannotPressTheUndoButton()
    {
        var (owner, other) = (await bot.ChatAsync("小赵"), await bot.ChatAsync("小钱"));
        var confirmation = await owner.SayAsync("今天请假");

        Assert.Equal("这个按钮是给别人的,没有改动。", (await other.PressAsync(confirmation, "撤销")).InvokeText);
    }

    [Fact]
    public async Task R18_UndoByWord_MeansTheLeaveIfThatWasSaidLastAndTheReportOtherwise()
    {
        var chat = await bot.ChatAsync("小孙");
        await chat.SayAsync("拜访2家");
        await chat.SayAsync("明天请假");

        var first = await chat.SayAsync("撤销");
        var second = await chat.SayAsync("撤销");

        Assert.Equal(("↩️ 已撤销明天的请假", "↩️ 已撤销:今天拜访 2"), (first.FirstLine, second.FirstLine));
    }

    [Theory]
    [InlineData("今天请假", "销假", "💼 已销假:今天,照常上班")]
    [InlineData("今天到周五请假", "取消请假", "💼 已销假:今天到后天,照常上班")]
    [InlineData("今天到周五请假", "周五不请假了", "💼 已销假:后天,照常上班")]
    [InlineData("on leave today", "back from leave", "💼 Leave cancelled: at work today")]
    public async Task R18_TheEndOfALeave_GivesTheDaysBack(string leave, string end, string answer)
    {
        var chat = await bot.ChatAsync("小周");
        await chat.SayAsync(leave);

        Assert.Equal(answer, (await chat.SayAsync(end)).FirstLine);
    }

    [Theory]
    [InlineData("销假", "现在没有可以取消的请假,没有改动。")]
    [InlineData("周六请假", "11月28日周六本来就不上班,不用请假。")]
    [InlineData("10月8号请假了", "没有记:10月8日周四太久了,只能补最近 31 天的请假。")]
    [InlineData("leave on Saturday", "Sat 28 Nov is no working day anyway; no leave needed.")]
    public async Task R18_WhatCannotBeEntered_IsSaidPlainly(string text, string answer)
    {
        var chat = await bot.ChatAsync("小吴");

        Assert.Equal(answer, (await chat.SayAsync(text)).FirstLine);
    }

    [Fact]
    public async Task R18_LeaveSaidTwice_MergesAndIsSaidToBeOffAlready()
    {
        var chat = await bot.ChatAsync("小郑");
        await chat.SayAsync("今天到周四请假");

        Assert.Equal("今天已经请过假了,没有改动。要销假就说“销假”。", (await chat.SayAsync("今天请假")).FirstLine);
        Assert.Equal("🌴 已请假:后天,1 天", (await chat.SayAsync("周四到周五请假")).FirstLine);
        Assert.Equal("💼 已销假:今天到后天,照常上班", (await chat.SayAsync("销假")).FirstLine);
    }

    [Theory]
    [InlineData("11月26号到12月20号请假", "要请 17 天假吗?明天到12月18日周五。还没有任何改动。", "好", "🌴 已请假:明天到12月18日周五,17 天")]
    [InlineData("on leave from Nov 26 to Dec 20", "17 days of leave, tomorrow to Fri 18 Dec? Nothing has changed yet.", "yes", "🌴 On leave: tomorrow to Fri 18 Dec, 17 days")]
    public async Task R18_ALongLeave_IsAskedAboutFirst(string text, string question, string yes, string taken)
    {
        var chat = await bot.ChatAsync("小冯");

        var asked = await chat.SayAsync(text);
        var entered = await chat.SayAsync(yes);

        Assert.Equal((question, taken), (asked.FirstLine, entered.FirstLine));
    }

    [Fact]
    public async Task R18_ALongLeave_CanBeLeftOutByButton()
    {
        var chat = await bot.ChatAsync("小褚");
        var asked = await chat.SayAsync("11月26号到12月20号请假");

        Assert.Equal(["确认请假", "取消"], asked.Buttons);
        await chat.PressAsync(asked, "取消");
        await chat.NextAsync();
        Assert.Equal("现在没有可以取消的请假,没有改动。", (await chat.SayAsync("销假")).FirstLine);
    }

    [Theory]
    [InlineData("客户请假了")]
    [InlineData("他说明天请假")]
    [InlineData("孙悟空明天请假")]
    public async Task R18_SomebodyElsesLeave_IsNotTheWriters(string text)
    {
        var chat = await bot.ChatAsync("小卫");

        Assert.StartsWith("👂", (await chat.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        Assert.Equal("现在没有可以取消的请假,没有改动。", (await chat.SayAsync("销假")).FirstLine);
    }

    [Fact]
    public async Task R18_LeaveForAMember_IsForTheManagerToSay()
    {
        var member = await bot.ChatAsync("蒋文博");
        var colleague = await bot.ChatAsync("小沈");
        var manager = await bot.ManagerAsync();

        var refused = await colleague.SayAsync("蒋文博明天请假");
        var entered = await manager.SayAsync("蒋文博明天请假");

        Assert.StartsWith("没有记:给蒋文博请假要由主管来说", refused.FirstLine, StringComparison.Ordinal);
        Assert.Equal("🌴 已给蒋文博请假:明天,1 天", entered.FirstLine);
        Assert.Equal("💼 已销假:明天,照常上班", (await member.SayAsync("销假")).FirstLine);
    }

    [Fact]
    public async Task R18_TheMessageEditedAndDeleted_TakesTheLeaveWithIt()
    {
        var chat = await bot.ChatAsync("小韩");
        var confirmation = await chat.SayAsync("今天请假");

        await chat.Host.PostAsync(chat.Host.Teams.Edit(chat.User, "明天请假", chat.LastId));
        var edited = await chat.NextAsync();
        await chat.Host.PostAsync(chat.Host.Teams.Delete(chat.User, chat.LastId));
        var deleted = await chat.NextAsync();

        Assert.Equal(("PUT", confirmation.AnsweredId, "🌴 已请假:明天,1 天"), (edited.Method, edited.AnsweredId, edited.FirstLine));
        Assert.StartsWith("↩️ 已撤销", deleted.FirstLine, StringComparison.Ordinal);
        Assert.Equal("现在没有可以取消的请假,没有改动。", (await chat.SayAsync("销假")).FirstLine);
    }
}
