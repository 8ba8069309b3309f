using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

public sealed class BoardQuestionTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, Now = DemoTeam.At(26, 15) });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("上半年榜", "🏆 华东组2026年上半年拜访榜", "zh-CN")]
    [InlineData("去年下半年签单榜", "🏆 华东组2025年下半年签单榜", "zh-CN")]
    [InlineData("下半年签单榜", "🏆 华东组2026年下半年签单榜", "zh-CN")]
    [InlineData("11月1日到11月15日签单榜", "🏆 华东组11月1日–11月15日签单榜", "zh-CN")]
    [InlineData("最近7天电话榜", "🏆 华东组11月20日–11月26日电话榜", "zh-CN")]
    [InlineData("近两周签单榜", "🏆 华东组11月13日–11月26日签单榜", "zh-CN")]
    [InlineData("calls leaderboard for the last 7 days", "🏆 华东组: calls 20 Nov – 26 Nov", "en-US")]
    [InlineData("哪个组签单最多", "🏆 本周签单团队榜", "zh-CN")]
    [InlineData("which team earns most", "🏆 Teams: revenue this week", "en-US")]
    [InlineData("best team this month", "🏆 Teams: visits this month", "en-US")]
    [InlineData("H1 board", "🏆 华东组: visits H1 2026", "en-US")]
    [InlineData("deals leaderboard H2 2025", "🏆 华东组: orders H2 2025", "en-US")]
    [InlineData("calls leaderboard Nov 1 to Nov 15", "🏆 华东组: calls 1 Nov – 15 Nov", "en-US")]
    public async Task L1_ABoard_IsOfHalfAYearOrOfAnyDays(string question, string title, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");

        Assert.Equal(title, (await chat.SayAsync(question, locale)).FirstLine);
    }

    [Theory]
    [InlineData("本月电话榜", "为什么我是第1?", "🔎 本月电话榜:你第", "zh-CN")]
    [InlineData("本周综合榜", "为什么我是第3?", "🔎 本周综合分榜:你第", "zh-CN")]
    [InlineData("本月签单榜", "为什么我电话排第1?", "🔎 本周电话榜:你第", "zh-CN")]
    [InlineData("calls board this month", "why am I third?", "🔎 Calls this month: you are", "en-US")]
    [InlineData("本月签单榜", "why am I third in score?", "🔎 Score this week: you are", "en-US")]
    [InlineData("本月签单榜", "我的综合分怎么算的", "🔎 本周综合分榜:你第", "zh-CN")]
    public async Task L4_WhyARank_IsAskedOfTheBoardShownLast(string board, string why, string begins, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        await chat.SayAsync(board, locale);

        Assert.StartsWith(begins, (await chat.SayAsync(why, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(locale == "zh-CN" ? "🔎 本周拜访榜" : "🔎 Visits this week", (await (await Chat.OfDemoAsync(host, "周凯")).SayAsync(locale == "zh-CN" ? "为什么我是第1?" : "why am I first?", locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("陈晨", "团队榜为什么华东组第1", "本周拜访团队榜:华东组第", "组员:", "zh-CN")]
    [InlineData("陈晨", "为什么我们组第1", "本周拜访团队榜:华东组第", "组员:", "zh-CN")]
    [InlineData("王磊", "为什么华南组第2", "本周拜访团队榜:华南组第", "组员:", "zh-CN")]
    [InlineData("陈晨", "why is our team first", "Teams: visits this week: 华东组 is", "Members:", "en-US")]
    public async Task L6_WhyATeamHasItsPlace_IsToldBesideTheOthers(string who, string why, string title, string members, string locale)
    {
        var told = await (await Chat.OfDemoAsync(host, who)).SayAsync(why, locale);

        Assert.Contains(title, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("陈晨", told.Text.Replace("何静", "陈晨", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(members, told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L6_ATeamThatIsNotOnesOwn_IsToldWithoutItsPeople()
    {
        var told = await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync("为什么华南组第1");

        Assert.Contains("华南组第", told.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("何静", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("想看哪个团队的名次?有:华东组、华南组", (await (await Chat.OfDemoAsync(host, "王磊")).SayAsync("为什么我们组第1")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L5_WhyAPersonOfTheTeamIsFirst_IsToldToTheManagerByMetric()
    {
        var told = await (await Chat.OfDemoAsync(host, "王磊")).SayAsync("为什么李娜电话榜第1");

        Assert.StartsWith("🔎 本周电话榜:李娜第", told.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11月20日18点的本月签单榜", "🕰️ 华东组本月签单榜,截至11月20日", "zh-CN")]
    [InlineData("11月20日18点的签单榜", "🕰️ 华东组上周签单榜,截至11月20日", "zh-CN")]
    public async Task L1_ABoardAsOfThen_IsOfThePeriodThatIsNamed(string ask, string title, string locale) =>
        Assert.StartsWith(title, (await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("hide me", "show me again", "Done: your name is no longer on boards", "Done: your name is on the boards again.", "en-US")]
    public async Task L15_HidingAndShowing_TakesFewWords(string hide, string show, string hidden, string shown, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");

        Assert.StartsWith(hidden, (await chat.SayAsync(hide, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(shown, (await chat.SayAsync(show, locale)).FirstLine);
    }

    [Fact]
    public async Task L1_ABoardOfDays_CountsThoseDaysAlone()
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        var before = await OwnAsync();
        await chat.SayAsync("11月9日拜访了40家");
        await chat.SayAsync("11月16日拜访了30家");

        Assert.Equal(before + 40, await OwnAsync());

        async Task<int> OwnAsync()
        {
            var lines = (await chat.SayAsync("11月9日到11月15日拜访榜")).Text.Split('\n').ToList();
            return int.Parse(lines[lines.IndexOf("陈晨") + 1], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("谁的业绩最高", "🏆 华东组本周销售额榜", "zh-CN")]
    [InlineData("谁赚得最多", "🏆 华东组本周销售额榜", "zh-CN")]
    [InlineData("本月谁卖得最多", "🏆 华东组本月销售额榜", "zh-CN")]
    [InlineData("who earns most", "🏆 华东组: revenue this week", "en-US")]
    [InlineData("who sold most this month", "🏆 华东组: revenue this month", "en-US")]
    public async Task L1_WhoEarnsMost_IsAskedOfWhatIsSold(string question, string title, string locale)
    {
        var board = await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync(question, locale);

        Assert.Equal(title, board.FirstLine);
        Assert.DoesNotContain("¥", board.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "表扬 {0} 帮我拿下华为", "积分榜", "🏆 华东组今年积分榜", "30 分", "谁的积分最多", "我的积分排名", "📍 今年积分榜:你第 1", "为什么积分榜我第一", "上月积分榜", "兑换 奶茶券")]
    [InlineData("en-US", "kudos to {0} for the demo", "points board", "🏆 华东组: points this year", "30 points", "who has the most points", "my points rank", "📍 Points this year: you are 1 of", "why am I first on the points board", "points board last month", "redeem 奶茶券")]
    public async Task L14_PointsHaveABoardOfTheirOwn(string locale, string praise, string ask, string title, string figure, string who, string mine, string rank, string why, string before, string redeem)
    {
        var star = await Chat.OpenAsync(host, "小甲", locale);
        await star.SayAsync("你好", locale);
        foreach (var name in new[] { "陈晨", "周凯", "何静", "林峰", "Sofia Chen", "Raj Patel" })
            await (await Chat.OfDemoAsync(host, name)).SayAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, praise, "小甲"), locale);
        await host.DeliverAsync();
        await star.ReadAllAsync();

        var board = await star.SayAsync(ask, locale);

        Assert.Equal(title, board.FirstLine);
        Assert.Contains(figure, board.Text, StringComparison.Ordinal);
        Assert.Equal(title, (await star.SayAsync(who, locale)).FirstLine);
        Assert.StartsWith(rank, (await star.SayAsync(mine, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains(figure, (await star.SayAsync(why, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(figure, (await star.SayAsync(before, locale)).Text, StringComparison.Ordinal);

        // What is spent stays earned.
        await star.SayAsync(redeem, locale);
        await star.ReadAllAsync();
        Assert.Contains(figure, (await star.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周一以来有什么变化", "11月23日周一 23:59", "zh-CN")]
    [InlineData("昨天以来有什么变化", "昨天 23:59", "zh-CN")]
    [InlineData("上周以来有什么变化", "11月22日周日 23:59", "zh-CN")]
    [InlineData("11月20日以来有什么变化", "11月20日周五 23:59", "zh-CN")]
    [InlineData("what changed since Monday", "Mon 23 Nov 23:59", "en-US")]
    [InlineData("what has changed since yesterday", "yesterday 23:59", "en-US")]
    [InlineData("what changed since last week", "Sun 22 Nov 23:59", "en-US")]
    [InlineData("what changed since Nov 20", "Fri 20 Nov 23:59", "en-US")]
    public async Task L1_WhatChangedSince_TakesAnyDay(string question, string then, string locale)
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了41家");

        var changes = await chat.SayAsync(question, locale);

        Assert.EndsWith(then + (locale == "zh-CN" ? "比" : ""), changes.FirstLine, StringComparison.Ordinal);
        Assert.Contains("41", changes.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的电话排名", "📍 本周电话榜:你第 ", "zh-CN")]
    [InlineData("my rank on calls", "📍 Calls this week: you are ", "en-US")]
    public async Task L5_OnesOwnRank_IsOfTheMetricThatIsNamed(string question, string begins, string locale) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task WhatBelongsToNoLanguage_IsAnsweredInThatOfTheMessageBefore()
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        var chinese = await chat.SayAsync("本周拜访榜");
        await chat.SayAsync("visits leaderboard this week");

        Assert.Contains("this week", (await chat.SayAsync("PK")).Text, StringComparison.Ordinal);
        await chat.PressAsync(chinese, "我的排名");
        Assert.StartsWith("📍 本周拜访榜", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
        await chat.SayAsync("我的任务");
        Assert.Contains("本周", (await chat.SayAsync("PK")).Text, StringComparison.Ordinal);
        await chat.SayAsync("说英文");
        Assert.Contains("this week", (await chat.SayAsync("PK")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("打了20个电话", "hello there", "撤销", "Undone")]
    [InlineData("made 20 calls", "你好", "Undo", "已撤销")]
    public async Task AButtonOfAnOlderCard_IsAnsweredInTheLanguageSpokenNow(string report, string then, string button, string answer)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        var card = await chat.SayAsync(report);
        await chat.SayAsync(then);

        Assert.Contains(answer, (await chat.PressAsync(card, button)).InvokeText, StringComparison.Ordinal);
    }
}
