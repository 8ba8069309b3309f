using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

public sealed class BoardTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, Now = DemoTeam.At(26, 15) });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("上季度签单排行", "🏆 华东组2026年Q3签单榜")]
    [InlineData("昨天谁打电话最多", "🏆 华东组昨天电话榜")]
    [InlineData("10月签单榜", "🏆 华东组上月签单榜")]
    [InlineData("去年销售额排行榜", "🏆 华东组2025年销售额榜")]
    [InlineData("who's top this month", "🏆 华东组: visits this month")]
    [InlineData("calls leaderboard last quarter", "🏆 华东组: calls last quarter")]
    public async Task L1_ABoard_IsOfAnyMetricAndPeriodFromADayToAYear(string question, string title)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");

        Assert.Equal(title, (await chat.SayAsync(question)).FirstLine);
    }

    [Theory]
    [InlineData("本月拜访团队榜", "🏆 本月拜访团队榜", "人均最高")]
    [InlineData("team board visits this month", "🏆 Teams: visits this month", "most per head")]
    public async Task L1_TeamsAreCompared_InTotalAndPerHead(string question, string title, string foot)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");

        var board = await chat.SayAsync(question);

        Assert.Equal(title, board.FirstLine);
        Assert.Contains(DemoTeam.East, board.Text, StringComparison.Ordinal);
        Assert.Contains(DemoTeam.South, board.Text, StringComparison.Ordinal);
        Assert.Contains(foot, board.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本月签单完成率榜", "🏆 华东组本月签单完成率榜", "没有目标、不参与排名:小甲")]
    [InlineData("deals % of target board this month", "🏆 华东组: orders, % of own target this month", "Without a target, not ranked: 小甲")]
    public async Task L2_AttainmentOfOnesOwnTarget_RanksTheSmallTargetFirst_AndNobodyWithoutOne(string question, string title, string without)
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("签了30单");
        var amy = await Chat.OfDemoAsync(host, "Amy Wong");
        await amy.SayAsync("签了20单");
        await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync("签了21单");

        var board = await chat.SayAsync(question);

        Assert.Equal(title, board.FirstLine);
        var lines = board.Text.Split('\n').ToList();
        Assert.Equal("Amy Wong", lines[lines.IndexOf("🥇 1") + 1]);
        Assert.Contains("/3", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(board.Text.Split('\n'), line => line == "小甲");
        Assert.Contains($"{without}", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L3_AScore_ReproducesItsWeights_AndAManagerChangesThem()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var rep = await Chat.OfDemoAsync(host, "陈晨");

        Assert.Contains("由主管来定", (await rep.SayAsync("综合分 电话50% 拜访50%")).Text, StringComparison.Ordinal);
        Assert.Contains("正好 100%", (await manager.SayAsync("综合分 电话20% 拜访30% 签单40%")).Text, StringComparison.Ordinal);
        var preview = await manager.SayAsync("综合分 电话40% 拜访60%");
        Assert.Contains("电话 40% + 拜访 60%", preview.Text, StringComparison.Ordinal);
        Assert.Contains("还没有任何改动", preview.Text, StringComparison.Ordinal);
        Assert.Contains("电话 20% + 拜访 30% + 签单 50%", (await rep.SayAsync("综合分怎么算")).Text, StringComparison.Ordinal);
        await manager.SayAsync("确认");

        var board = await rep.SayAsync("本周综合分榜");
        Assert.Equal("🏆 华东组本周综合分榜", board.FirstLine);
        Assert.Contains("综合分 = 电话 40%", board.Text, StringComparison.Ordinal);
        Assert.Contains("calls 20% + visits 30% + orders 50%", (await manager.SayAsync("score = calls 20%, visits 30%, deals 50%")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L4_Ties_LeaversJoinersAndLateReports_AreSettledUnderTheBoard()
    {
        await (await Chat.OfDemoAsync(host, "Amy Wong")).SayAsync("上周五拜访了9家");
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("周凯11月20号离职");
        await manager.SayAsync("确认");

        var board = await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync("上周拜访榜");

        Assert.Contains("期间离职、不再排名:周凯", board.Text, StringComparison.Ordinal);
        Assert.Contains("期末之后补报 1 条,已计入", board.Text, StringComparison.Ordinal);
        Assert.Contains("并列同名次,后面的名次顺延", board.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的排名", "📍 本周拜访榜:你第 ")]
    [InlineData("my rank", "📍 Visits this week: you are ")]
    public async Task L5_OnesOwnRank_IsToldInPrivateWithTwoAboveAndBelow(string question, string title)
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        var card = await chat.SayAsync(question);

        Assert.StartsWith(title, card.FirstLine, StringComparison.Ordinal);
        Assert.Contains("▶ 陈晨", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L5_AskedInAGroup_IsAnsweredInPrivate()
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        var id = host.NewId();
        await host.PostAsync(host.Teams.GroupMessage(chat.User, "我的排名", id));
        var group = await host.Connector.CallAsync(call => call.RepliesTo == id);
        await host.DeliverAsync();

        Assert.DoesNotContain("第", group.Text.Replace("名次", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("📍", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("排行榜只显示前2", "确认", "本周拜访榜", "只显示前 2 名", "我的排名", "📍")]
    [InlineData("show top 2 only", "yes", "visits leaderboard this week", "Only the top 2 are shown", "my rank", "📍")]
    public async Task L15_TheBottom_IsNotShownToOthers_AndEachStillSeesTheOwnRank(
        string set, string yes, string ask, string foot, string mine, string sign)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var rep = await Chat.OfDemoAsync(host, "周凯");
        await manager.SayAsync(set);
        await manager.SayAsync(yes);

        var board = await rep.SayAsync(ask);

        Assert.Contains(foot, board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周凯", board.Text, StringComparison.Ordinal);
        Assert.Contains("🥇", board.Text, StringComparison.Ordinal);
        Assert.StartsWith(sign, (await rep.SayAsync(mine)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "华东组排行榜只显示前2", "确认", "华东组", "华东组排行榜显示全部", "西北组排行榜只显示前2", "你没有带叫“西北组”的团队")]
    [InlineData("en-US", "show only the top 2 for 华东组", "yes", "华东组", "show the whole board for 华东组", "show only the top 2 on the West board", "You lead no team called \"west\"")]
    public async Task L15_ASettingThatNamesATeam_IsForThatTeamAlone(
        string locale, string set, string yes, string named, string back, string unknown, string refusal)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var (east, south) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "Raj Patel"));
        Assert.Contains(refusal, (await manager.SayAsync(unknown, locale)).FirstLine, StringComparison.Ordinal);
        var preview = await manager.SayAsync(set, locale);
        Assert.Contains(named, preview.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoTeam.South, preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("只显示前 2", (await east.SayAsync("本周拜访榜")).Text, StringComparison.Ordinal);
        await manager.SayAsync(yes, locale);

        Assert.Contains("只显示前 2", (await east.SayAsync("本周拜访榜")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("只显示前 2", (await south.SayAsync("本周拜访榜")).Text, StringComparison.Ordinal);
        await manager.SayAsync(back, locale);
        await manager.SayAsync(yes, locale);
        Assert.DoesNotContain("只显示前 2", (await east.SayAsync("本周拜访榜")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L15_TeamOnlyAndOptingOut_AreKept()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var (rep, other) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "陈晨"));

        await rep.SayAsync("hide me from the board");
        var board = await other.SayAsync("本周拜访榜");
        Assert.DoesNotContain("周凯", board.Text, StringComparison.Ordinal);
        Assert.Contains("1 人选择不上榜", board.Text, StringComparison.Ordinal);
        await manager.SayAsync("不允许不上榜");
        await manager.SayAsync("确认");
        Assert.Contains("周凯", (await other.SayAsync("本周拜访榜")).Text, StringComparison.Ordinal);
        Assert.Contains("不能不上", (await rep.SayAsync("我不上榜")).Text, StringComparison.Ordinal);
        await manager.SayAsync("只看团队榜");
        await manager.SayAsync("确认");
        Assert.Contains("团队榜", (await other.SayAsync("本周拜访榜")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("由主管来定", (await other.SayAsync("排行榜只显示前3")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("只看团队榜", 0)]
    [InlineData("排行榜只显示前1", 1)]
    public async Task L15_WhoIsNotShown_IsNotNamedBesideOnesOwnRankEither(string set, int named)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var last = await Chat.OfDemoAsync(host, "周凯");
        await manager.SayAsync(set);
        await manager.SayAsync("确认");

        var texts = new[] { (await last.SayAsync("我的排名")).Text, (await last.SayAsync("为什么我是这个名次")).Text };

        string[] others = ["李娜", "陈晨", "Amy Wong"];
        Assert.All(texts, text => Assert.True(others.Count(name => text.Contains(name, StringComparison.Ordinal)) <= named, text));
        Assert.All(texts, text => Assert.Contains("第 ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("今天下午3点01分的榜", "截至今天 15:01", "现在和今天15:01比有什么变化")]
    [InlineData("board as of today 15:01", "as of today 15:01", "what changed since today 15:01")]
    public async Task L1_ABoardAsOfAPastInstant_IsTheOneThatWasSeenThen(string ask, string told, string changed)
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了41家");
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await chat.SayAsync("又拜访了2家");

        var past = await chat.SayAsync(ask);

        Assert.EndsWith(told, past.FirstLine, StringComparison.Ordinal);
        Assert.Contains("41 → 43", past.Text, StringComparison.Ordinal);
        Assert.Contains("41 → 43", (await chat.SayAsync(changed)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("为什么我是第3?", "不是第 3", "来自:")]
    [InlineData("why am i third?", "(not 3)", "out of:")]
    public async Task L4_WhyARank_NamesTheAmountsTheRuleAndTheReports(string ask, string claim, string lines)
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了41家");
        await chat.SayAsync("不对,是40家");

        var why = await chat.SayAsync(ask);

        Assert.Contains(claim, why.FirstLine, StringComparison.Ordinal);
        Assert.Contains("40", why.FirstLine, StringComparison.Ordinal);
        Assert.Contains(lines, why.Text, StringComparison.Ordinal);
        Assert.Contains("+41", why.Text, StringComparison.Ordinal);
        Assert.Contains("-41", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L4_EveryFigureOfABoard_IsTheSumOfItsTrace()
    {
        var random = new Random(11);
        var chats = await host.NewcomersAsync("小甲", "小乙", "小丙");
        for (var i = 0; i < 24; i++)
        {
            string[] say = [$"拜访了{random.Next(1, 9)}家", $"昨天打了{random.Next(2, 30)}个电话", "撤销", $"不对,是{random.Next(1, 9)}家", $"签了{random.Next(1, 3)}单"];
            await chats[random.Next(3)].SayAsync(say[random.Next(say.Length)]);
        }

        var team = await host.TeamAsync();
        var today = new DateOnly(2026, 11, 26);
        var week = Period.Containing(today, PeriodKind.Week);
        BoardQuestion[] questions =
        [
            new(BoardBy.Amount, Metrics.Visit, week), new(BoardBy.Amount, Metrics.Call, Period.Containing(today, PeriodKind.Month)),
            new(BoardBy.Attainment, Metrics.Visit, week), new(BoardBy.Score, Metrics.Visit, week),
        ];
        foreach (var question in questions)
        {
            var board = await host.UseAsync<ReadLeaderboard, Board>(read => read.OfTeamAsync(team, question, today, TestContext.Current.CancellationToken));
            Assert.NotEmpty(board.Rows);
            foreach (var row in board.Rows)
            {
                var why = (await host.UseAsync<ExplainRank, RankExplanation?>(
                    explain => explain.OfAsync(team, false, row.Standing.PersonId, question, today, TestContext.Current.CancellationToken)))!;
                Assert.All(why.Traces, trace => Assert.Equal(trace.Done, trace.Lines.Sum(line => line.Amount)));
                Assert.Equal(row.Standing.Amount, question.By switch
                {
                    BoardBy.Score => row.Value!.Parts.Sum(part => part.Tenths),
                    BoardBy.Attainment => why.Traces[0].Done * 1000 / row.Value!.Target!.Value,
                    _ => why.Traces[0].Done,
                });
            }
        }
    }

    [Fact]
    public async Task V3_ABoardsChart_HasAFallbackWithTheSameFigures()
    {
        var chat = await Chat.OpenAsync(host, "欧阳一个名字非常非常非常长的销售同事");
        await chat.SayAsync("拜访了41家");

        var board = await chat.SayAsync("本周拜访榜");

        var chart = board.Card!.Value.GetProperty("body").EnumerateArray().Single(part => part.GetProperty("type").GetString() == "Chart.HorizontalBar");
        var fallback = CardTexts.Within(chart.GetProperty("fallback")).ToList();
        Assert.NotEmpty(chart.GetProperty("data").EnumerateArray());
        Assert.All(chart.GetProperty("data").EnumerateArray(), bar =>
            Assert.Contains(bar.GetProperty("y").GetDecimal().ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), fallback));
    }
}
