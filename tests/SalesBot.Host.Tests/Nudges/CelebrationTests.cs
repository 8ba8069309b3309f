using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class CelebrationTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N4_ASignedDeal_IsCelebratedInTheGroupAndChangesWithTheDeal()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;

        await chat.SayAsync("签了华为一单,8万");
        await host.DeliverAsync();
        var told = Assert.Single(host.InGroup().Skip(before));
        Assert.Equal("🎉 小陈签下 华为,8万!本月第 1 单。", told.FirstLine);

        await host.PostAsync(host.Teams.Delete(chat.User, chat.LastId));
        await host.DeliverAsync();
        var takenBack = host.InGroup()[^1];
        Assert.Equal(("PUT", told.AnsweredId), (takenBack.Method, takenBack.AnsweredId));
        Assert.StartsWith("↩️ 已更正", takenBack.FirstLine, StringComparison.Ordinal);

        await host.PostAsync(host.Teams.Edit(chat.User, "签了华为一单,8万", chat.LastId, "undeleteMessage", second: 30));
        await host.DeliverAsync();
        var restored = host.InGroup()[^1];
        Assert.Equal(("PUT", told.AnsweredId, told.FirstLine), (restored.Method, restored.AnsweredId, restored.FirstLine));

        await host.PostAsync(host.Teams.Edit(chat.User, "签了华为一单,9万", chat.LastId, second: 40));
        await host.DeliverAsync();
        var corrected = host.InGroup()[^1];
        Assert.Equal(("PUT", told.AnsweredId), (corrected.Method, corrected.AnsweredId));
        Assert.Equal("🎉 小陈签下 华为,9万!(已更正)", corrected.FirstLine);
    }

    [Theory]
    [InlineData("签了华为一单,8万", "销售额改成9万", "撤销", "9万")]
    [InlineData("closed Huawei for 80k", "revenue was 90k, not 80k", "undo", "9万")]
    public async Task L11_ADealCorrectedAndThenTakenBack_IsTakenBackWithWhatItWasLast(string deal, string correction, string undo, string last)
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.LearnGroupAsync();
        await chat.SayAsync(deal);
        await host.DeliverAsync();

        await chat.SayAsync(correction);
        await chat.SayAsync(undo);
        await host.DeliverAsync();

        var takenBack = host.InGroup()[^1];
        Assert.StartsWith("↩️ 已更正", takenBack.FirstLine, StringComparison.Ordinal);
        Assert.Contains(last, takenBack.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("8万", takenBack.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N4_AnOrderWithoutAnAmountOrAVisit_IsNotCelebrated()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;

        await chat.SayAsync("签了一单");
        await chat.SayAsync("拜访了2家");
        await host.DeliverAsync();

        Assert.Equal(before, host.InGroup().Count);
    }

    [Fact]
    public async Task N2_ADealAtNight_IsToldInTheMorningAndOneUndoneBeforeItNever()
    {
        var (kept, undone) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        await kept.LearnGroupAsync();
        host.MoveTo(DemoTeam.At(25, 23));
        var before = host.InGroup().Count;
        await kept.SayAsync("签了中兴一单,5万");
        await undone.SayAsync("签了比亚迪一单,7万");
        await undone.SayAsync("撤销");
        await host.SweepAsync();
        Assert.Equal(before, host.InGroup().Count);

        await host.SweepOnAsync(DemoTeam.At(26, 8, 30));

        Assert.Equal("🎉 小陈签下 中兴,5万!本月第 1 单。", Assert.Single(host.InGroup().Skip(before)).FirstLine);
    }

    [Theory]
    [InlineData("喜报5万起", "🎉 好,5万起的签单才发喜报。")]
    [InlineData("celebrate deals from 50k", "🎉 OK, deals from 50k on are celebrated.")]
    public async Task N4_TheManager_SaysFromWhichAmountOnDealsAreCelebrated(string text, string said)
    {
        var (manager, chat) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;
        Assert.StartsWith("群里发哪些喜报由主管来定", (await chat.SayAsync("不要喜报")).FirstLine, StringComparison.Ordinal);

        Assert.Equal(said, (await manager.SayAsync(text)).FirstLine);
        await chat.SayAsync("签了华为一单,4万");
        await chat.SayAsync("签了中兴一单,6万");
        await host.DeliverAsync();

        Assert.Equal("🎉 小陈签下 中兴,6万!本月第 2 单。", Assert.Single(host.InGroup().Skip(before)).FirstLine);
    }
}
