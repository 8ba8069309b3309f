using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class QueryTests(SharedBot bot)
{
    [Theory]
    [InlineData("我今天的记录", "🗒️ 今天的记录:2 条", "1. 今天 拜访 3", "2. 今天 电话 10")]
    [InlineData("what did I log today", "🗒️ My log, today: 2 reports", "1. Today: 3 visits", "2. Today: 10 calls")]
    public async Task R17_WhatDidILogToday_ListsTheReportsOfTheDay(string question, string title, string first, string second)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync("拜访3家");
        await chat.SayAsync("打了10个电话");
        await chat.SayAsync("昨天拜访了2家");

        var log = await chat.SayAsync(question);

        Assert.Equal([title, first, second], log.Text.Split('\n'));
    }

    [Fact]
    public async Task R17_WhatDidILogThisWeek_ListsEarlierDaysToo()
    {
        var chat = await bot.ChatAsync("小曹");
        await chat.SayAsync("拜访3家");
        await chat.SayAsync("昨天拜访了2家");

        var log = await chat.SayAsync("我本周的记录");

        Assert.Equal("🗒️ 本周的记录:2 条", log.FirstLine);
        Assert.Contains("昨天 拜访 2", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R17_NothingLoggedYet_SaysSoAndHow()
    {
        var chat = await bot.ChatAsync("小严");

        Assert.StartsWith("今天还没有记录", (await chat.SayAsync("我今天的记录")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的任务", "📋 我的任务:今天还有 3 项没到", "今天 0/20,还差 20 · 0%,正常")]
    [InlineData("今天要做什么", "📋 我的任务:今天还有 3 项没到", "今天 0/20,还差 20 · 0%,正常")]
    [InlineData("my tasks", "📋 My tasks: 3 still open today", "today 0/20, 20 to go · 0%, on track")]
    [InlineData("what do I have to do today?", "📋 My tasks: 3 still open today", "today 0/20, 20 to go · 0%, on track")]
    public async Task T10_MyTasks_ListsEveryTargetWithWhatIsMissing(string question, string title, string calls)
    {
        var chat = await bot.ChatAsync("小李");

        var tasks = await chat.SayAsync(question);

        Assert.Equal(title, tasks.FirstLine);
        Assert.Contains(calls, tasks.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的进度", "📈 我的进度")]
    [InlineData("我这个月做得怎么样", "📈 我的进度")]
    [InlineData("my progress", "📈 My progress")]
    [InlineData("how am I doing?", "📈 My progress")]
    public async Task V1_MyProgress_IsShownInBothLanguages(string question, string title)
    {
        var chat = await bot.ChatAsync("小周");

        Assert.StartsWith(title, (await chat.SayAsync(question)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK", "⚔️ 华东组 vs 华南组 · 本周拜访")]
    [InlineData("PK战况怎么样", "⚔️ 华东组 vs 华南组 · 本周拜访")]
    [InlineData("how is the PK going?", "⚔️ 华东组 vs 华南组 · visits this week")]
    public async Task L6_HowThePkStands_IsAnsweredInTotalAndPerHead(string question, string title)
    {
        var chat = await bot.ChatAsync("小郑");

        Assert.Equal(title, (await chat.SayAsync(question)).FirstLine);
    }

    [Fact]
    public async Task Help_ByRole_OffersWhatThatRoleCanDo()
    {
        var rep = await bot.ChatAsync("小冯");
        var manager = await bot.ManagerAsync();

        Assert.Equal(["拜访了3个客户,打了20个电话", "我的任务", "本周拜访榜"], (await rep.SayAsync("帮助")).Buttons);
        Assert.Equal(["今天谁没报", "本周拜访榜", "PK"], (await manager.SayAsync("帮助")).Buttons);
        Assert.Equal(["visited 3 clients, made 20 calls", "my tasks", "visits leaderboard this week"], (await rep.SayAsync("help")).Buttons);
    }

    [Fact]
    public async Task Help_EveryExampleOnTheCard_WorksWhenTapped()
    {
        var chat = await bot.ChatAsync("小卫");
        var help = await chat.SayAsync("帮助");

        foreach (var (example, answer) in help.Buttons.Zip(["✅ 已记 2 项", "📋 我的任务", "🏆 华东组本周拜访榜"]))
        {
            await chat.PressAsync(help, example);
            Assert.StartsWith(answer, (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheTasksButtonOfAConfirmation_AnswersAsIfItHadBeenTyped()
    {
        var chat = await bot.ChatAsync("小蒋");
        var confirmation = await chat.SayAsync("拜访3家");

        var answer = await chat.PressAsync(confirmation, "我的任务");
        var tasks = await chat.NextAsync();

        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (answer.InvokeStatus, answer.InvokeType));
        Assert.StartsWith("📋 我的任务", tasks.FirstLine, StringComparison.Ordinal);
        Assert.Equal("POST", tasks.Method);
    }

    [Theory]
    [InlineData("今天谁没报")]
    [InlineData("团队今天怎么样")]
    [InlineData("who hasn't reported today?")]
    public async Task N6_TheTeamsDay_IsForItsManager(string question)
    {
        var rep = await bot.ChatAsync("小沈");
        var manager = await bot.ManagerAsync();

        var refused = await rep.SayAsync(question);
        var teams = new[] { await manager.SayAsync(question), await manager.NextAsync() };

        Assert.DoesNotContain("周凯", refused.Text, StringComparison.Ordinal);
        Assert.Contains("周凯", teams[0].Text, StringComparison.Ordinal);
        Assert.Contains("何静", teams[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLanguageOfTheAnswer_FollowsTheQuestionAndCanBeChosenForGood()
    {
        var chat = await bot.ChatAsync("小韩");

        Assert.StartsWith("✅ Visits +2", (await chat.SayAsync("visited 2 clients")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记 拜访 +2", (await chat.SayAsync("拜访2家")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("All right, English from now on.", (await chat.SayAsync("english")).FirstLine);
        Assert.StartsWith("⚔️ 华东组 vs 华南组 · visits", (await chat.SayAsync("PK")).FirstLine, StringComparison.Ordinal);
    }
}
