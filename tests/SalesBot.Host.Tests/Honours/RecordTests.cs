using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class RecordTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L9_ABrokenRecord_IsToldOnceWithTheOldOneAndTakenBackWithTheReport()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");
        var before = (await rep.SayAsync("我的纪录")).Text;
        Assert.DoesNotContain("(今天)", before, StringComparison.Ordinal);

        await rep.SayAsync("打了200个电话");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));
        var told = string.Join('\n', await rep.ReadAllAsync());
        Assert.Matches(@"单日电话 2\d\d,(原来最好是|超过了之前的) \d+。", told);
        Assert.Matches(@"电话 \| 2\d\d\(今天\)", (await rep.SayAsync("我的纪录")).Text.Replace("\n", " | ", StringComparison.Ordinal));

        await rep.SayAsync("又打了1个电话");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 9));
        Assert.DoesNotContain("单日电话", string.Join('\n', await rep.ReadAllAsync()), StringComparison.Ordinal);

        await rep.SayAsync("撤销");
        await rep.SayAsync("撤销");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 12));
        Assert.Matches(@"↩️ 已更正:记录撤回或改过后,单日电话 2\d\d不再是你的个人纪录,最好仍是 \d+。", string.Join('\n', await rep.ReadAllAsync()));
        Assert.Equal(before, (await rep.AskAsync("我的纪录", "📈 我的纪录")).Text);
        Assert.Contains("-10 电话纪录撤回", (await rep.SayAsync("我的积分")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L9_InEnglish_ARecordThatWasToldAndIsNone_IsCorrectedInPrivateAndToldAgainWhenItComesBack()
    {
        var rep = await Chat.OfDemoAsync(host, "Amy Wong");
        await rep.SayAsync("made 200 calls", "en-US");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));
        await rep.ReadAllAsync();

        await rep.SayAsync("undo", "en-US");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 9));
        Assert.Matches(@"is no record of yours; the best is still \d+|不再是你的个人纪录,最好仍是 \d+", string.Join('\n', await rep.ReadAllAsync()));

        await rep.SayAsync("made 210 calls", "en-US");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 13));
        Assert.Matches("A personal record|个人新纪录", string.Join('\n', await rep.ReadAllAsync()));
    }

    [Fact]
    public async Task L9_ATeamRecord_IsToldInTheGroupAndItsCardChangesWhenItIsNone()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");
        await rep.SayAsync("你好");
        await rep.LearnGroupAsync();
        var before = host.InGroup().Count;

        await rep.SayAsync("打了400个电话");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));
        var told = host.InGroup().Skip(before).Single(call => call.Text.Contains("单日电话", StringComparison.Ordinal));
        Assert.Matches(@"^🏆 华东组新纪录:单日电话 \d+,原来最好是 \d+。", told.FirstLine);

        await rep.SayAsync("撤销");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 9));
        var changed = host.InGroup().Last(call => call.AnsweredId == told.AnsweredId);
        Assert.Equal("PUT", changed.Method);
        Assert.StartsWith("↩️ 已更正:华东组的单日电话", changed.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L9_ALateReport_IsARecordOfItsWeekAndNoNewsOfThisOne()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");

        await rep.SayAsync("上周五打了400个电话");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));

        Assert.DoesNotContain("单周电话", string.Join('\n', await rep.ReadAllAsync()), StringComparison.Ordinal);
        Assert.Matches(@"电话 \| .*(5\d\d|4\d\d)\(上周\)", (await rep.AskAsync("我的纪录", "📈 我的纪录")).Text.Replace("\n", " | ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L9_InEnglish_MyRecordsAndTheTeams()
    {
        var rep = await Chat.OfDemoAsync(host, "Amy Wong");

        var own = await rep.SayAsync("my records", "en-US");
        Assert.Equal("📈 My records", own.FirstLine);
        Assert.Contains("Best week", own.Text, StringComparison.Ordinal);
        Assert.Equal("📈 Records of 华东组", (await rep.SayAsync("team records", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L9_MyLog_StaysMyLog()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("拜访了2家");

        Assert.DoesNotContain("纪录", (await rep.SayAsync("我的记录")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("📈 我的纪录", (await rep.SayAsync("我的纪录")).FirstLine);
    }

    [Fact]
    public async Task L9_ANewcomer_BreaksNoRecordWithTheFirstReports()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("打了50个电话");
        await host.SweepAtAsync(DemoTeam.At(25, 10, 5));

        Assert.DoesNotContain("纪录", string.Join('\n', await rep.ReadAllAsync()), StringComparison.Ordinal);
    }
}
