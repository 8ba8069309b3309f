using SalesBot.Application.Honours;
using SalesBot.Domain.Honours;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class BadgeTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L9_ABadgeInWords_IsToldWhenEarnedCorrectedWithTheReportAndToldWhenEarnedAgain()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        var preview = await manager.SayAsync("新增徽章 拜访王 一周拜访8");
        Assert.Equal("🏅 徽章“拜访王”:一周拜访满 8,得 20 分,从本周算起。还没有改动。", preview.FirstLine);
        Assert.DoesNotContain("拜访王", (await rep.SayAsync("徽章列表")).Text, StringComparison.Ordinal);
        await manager.PressAsync(preview, "就这么定");
        Assert.Contains("拜访王:一周拜访满 8", (await rep.SayAsync("徽章列表")).Text, StringComparison.Ordinal);

        await rep.SayAsync("拜访了7家");
        await rep.SayAsync("昨天拜访了1家");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));

        var told = rep.Unread.Single(call => call.Text.Contains("拜访王", StringComparison.Ordinal));
        Assert.Contains("单周拜访 8", told.Text, StringComparison.Ordinal);
        await SkipAsync(rep);
        Assert.Contains("拜访王(本周拜访 8)", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);
        Assert.Equal("⭐ 积分 20", (await rep.SayAsync("我的积分")).FirstLine);

        await rep.SayAsync("撤销");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 8));
        Assert.StartsWith("↩️ 已更正", rep.Unread.Single(call => call.Text.Contains("拜访王", StringComparison.Ordinal)).FirstLine, StringComparison.Ordinal);
        await SkipAsync(rep);
        await rep.AskAsync("我的徽章", "还没有徽章");
        var points = await rep.AskAsync("我的积分", "⭐");
        Assert.Equal("⭐ 积分 0", points.FirstLine);
        Assert.Contains("-20 徽章“拜访王”撤回(今天)", points.Text, StringComparison.Ordinal);

        await rep.SayAsync("昨天拜访了1家");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 12));
        Assert.Equal("🏅 得到徽章“拜访王”:单周拜访 8。", rep.Unread.Single(call => call.Text.Contains("拜访王", StringComparison.Ordinal)).FirstLine);
        await SkipAsync(rep);
        Assert.Contains("拜访王", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);
        var lines = (await LinesAsync(rep)).Where(line => line.Name == "拜访王").ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal(lines[0].Id, lines[1].Reverses);
        Assert.Equal(2, lines[2].Evidence.Count);
    }

    [Fact]
    public async Task L9_InEnglish_ABadgeIsSetUpEarnedAndRemoved()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "Chen", "en-US"));
        var preview = await manager.SayAsync("new badge 'Dialler' 12 calls in a day, 35 points", "en-US");
        Assert.Equal("🏅 Badge \"Dialler\": 12 calls in a day, 35 points, counted from today on. Nothing has been changed yet.", preview.FirstLine);
        await manager.PressAsync(preview, "Do it");
        await manager.NextAsync();

        await rep.SayAsync("made 12 calls", "en-US");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));
        Assert.Contains(rep.Unread, call => call.Text.Contains("\"Dialler\"", StringComparison.Ordinal) && call.Text.Contains("12 calls in a day", StringComparison.Ordinal));
        await SkipAsync(rep);
        Assert.Contains("Dialler (today: 12 calls)", (await rep.SayAsync("my badges", "en-US")).Text, StringComparison.Ordinal);
        Assert.Equal("⭐ 35 points", (await rep.SayAsync("my points", "en-US")).FirstLine);

        var remove = await manager.SayAsync("delete badge Dialler", "en-US");
        Assert.Equal("Stop giving the badge \"Dialler\"? What was earned stays. Nothing has been changed yet.", remove.FirstLine);
        await manager.SayAsync("yes", "en-US");
        Assert.DoesNotContain("Dialler", (await rep.SayAsync("badge list", "en-US")).Text, StringComparison.Ordinal);
        Assert.Contains("Dialler", (await rep.SayAsync("my badges", "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新增徽章 五连 连续上报5天", "🏅 徽章“五连”:连续上报 5 个工作日,得 20 分,从今天算起。还没有改动。")]
    [InlineData("新增徽章 稳 连续达标10天 50分", "🏅 徽章“稳”:每日目标连续达标 10 天,得 50 分,从今天算起。还没有改动。")]
    [InlineData("新增徽章:大单王,一个月销售额50万", "🏅 徽章“大单王”:一个月销售额满 50万,得 20 分,从本月算起。还没有改动。")]
    [InlineData("新徽章 电话达人 一周电话120", "🏅 徽章“电话达人”:一周电话满 120,得 20 分,从本周算起。原来的“电话达人”(一周电话满 100)不再发,已得的保留。还没有改动。")]
    [InlineData("new badge Iron lungs 40 calls a day", "🏅 Badge \"Iron lungs\": 40 calls in a day, 20 points, counted from today on. Nothing has been changed yet.")]
    [InlineData("add badge 'On a roll' 5 days in a row", "🏅 Badge \"On a roll\": 5 working days of reporting in a row, 20 points, counted from today on. Nothing has been changed yet.")]
    [InlineData("新增徽章", "没看懂徽章怎么得,还没有设。例如“新增徽章 电话达人 一周电话100”或“新增徽章 全勤 连续上报5天”。")]
    [InlineData("新增徽章 好人 一周", "没看懂徽章怎么得,还没有设。例如“新增徽章 电话达人 一周电话100”或“新增徽章 全勤 连续上报5天”。")]
    [InlineData("删除徽章 没有的", "没有叫“没有的”的徽章,没有改动。现有:Road warrior、全勤、电话达人。")]
    public async Task L9_WhatAManagerSaysOfBadges_IsShownFirst(string text, string said)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        Assert.Equal(said, (await manager.SayAsync(text, text[0] < 128 ? "en-US" : "zh-CN")).FirstLine);
    }

    [Fact]
    public async Task L9_ABadgeDefinedAnew_HonoursTheSameFeatOnceAndIsStillTakenBack()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 拜访王 一周拜访3");
        await manager.SayAsync("好");
        await rep.SayAsync("拜访了5家");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));
        await manager.SayAsync("新增徽章 拜访王 一周拜访4");
        await manager.SayAsync("好");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 8));
        await SkipAsync(rep);
        Assert.Equal("⭐ 积分 20", (await rep.SayAsync("我的积分")).FirstLine);

        await manager.SayAsync("删除徽章 拜访王");
        await manager.SayAsync("好");
        await rep.SayAsync("撤销");

        await rep.AskAsync("我的徽章", "还没有徽章");
        await rep.AskAsync("我的积分", "⭐ 积分 0");
    }

    [Fact]
    public async Task L9_WhatIsFilledInOfLongAgo_IsHonouredAndNotAnnounced()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 拜访王 一天拜访3");
        await manager.SayAsync("好");
        await host.RestartAsync(DemoTeam.At(31, 10));
        await rep.SayAsync("11月25日拜访了3家");
        await host.SweepAsync();

        await SkipAsync(rep, call => Assert.DoesNotContain("拜访王", call.Text, StringComparison.Ordinal));
        Assert.Contains("拜访王", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L9_WhoWantsNoWordOfHonours_StillHasThem()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 拜访王 一天拜访1");
        await manager.SayAsync("好");
        await rep.SayAsync("不要徽章提醒");
        await rep.SayAsync("拜访了1家");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));

        await SkipAsync(rep, call => Assert.DoesNotContain("拜访王", call.Text, StringComparison.Ordinal));
        Assert.Contains("拜访王", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L9_ARep_DoesNotDefineBadges()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("徽章、奖品和积分规则由主管来定", (await rep.SayAsync("新增徽章 拜访王 一周拜访1")).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task L9_AtNight_ABadgeWaitsForTheMorningAndOneUndoneBeforeItIsNeverTold()
    {
        var (manager, kept, undone) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        await manager.SayAsync("新增徽章 拜访王 一天拜访3");
        await manager.SayAsync("好");
        host.MoveTo(DemoTeam.At(25, 22));
        await kept.SayAsync("拜访了3家");
        await undone.SayAsync("拜访了3家");
        await host.SweepAsync();
        Assert.DoesNotContain(kept.Unread, call => call.Text.Contains("拜访王", StringComparison.Ordinal));
        await undone.SayAsync("撤销");

        await host.SweepOnAsync(DemoTeam.At(26, 8, 45));

        Assert.Contains(kept.Unread, call => call.Text.Contains("拜访王", StringComparison.Ordinal));
        Assert.DoesNotContain(undone.Unread, call => call.Text.Contains("拜访王", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L9_TheDemoCompany_HasBadgesThatItsRepsHaveEarned()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");

        Assert.StartsWith("🏅 我的徽章", (await rep.SayAsync("我的徽章")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("⭐ 积分 ", (await rep.SayAsync("我的积分")).FirstLine, StringComparison.Ordinal);
        Assert.NotEqual("⭐ 积分 0", (await rep.SayAsync("我的积分")).FirstLine);
    }

    private static async Task SkipAsync(Chat chat, Action<RecordedCall>? look = null)
    {
        while (chat.Unread.Count > 0)
        {
            var call = await chat.NextAsync();
            look?.Invoke(call);
        }
    }

    private async Task<IReadOnlyList<Honour>> LinesAsync(Chat chat)
    {
        var person = (await chat.PersonAsync())!;
        return await host.UseAsync<IHonours, IReadOnlyList<Honour>>(honours => honours.LinesOfAsync(person.Id.Value, TestContext.Current.CancellationToken));
    }
}
