using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class MilestoneTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N4_AJump_TellsTheHighestStepOnceAndNoneAfterUndoAndRedo()
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        Assert.Empty(Steps(await chat.SayAsync("拜访了6家")));
        var jump = Steps(await chat.SayAsync("拜访了10家"));
        Assert.StartsWith("🎯 本周拜访 16/15", Assert.Single(jump), StringComparison.Ordinal);

        await chat.SayAsync("撤销");
        Assert.Empty(Steps(await chat.SayAsync("拜访了10家")));
        Assert.StartsWith("🚀 本周拜访 19/15", Assert.Single(Steps(await chat.SayAsync("拜访了3家"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task N4_InEnglish_TheMilestoneComesWithTheConfirmation()
    {
        var chat = await Chat.OpenAsync(host, "Chen", "en-US");

        var half = Steps(await chat.SayAsync("8 visits", "en-US"));

        Assert.StartsWith("👍 Visits this week 8/15", Assert.Single(half), StringComparison.Ordinal);
    }

    [Fact]
    public async Task N4_ACorrection_ReachesWhatItReaches()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("拜访了6家");

        Assert.StartsWith("🎯 本周拜访 15/15", Assert.Single(Steps(await chat.SayAsync("不对,是15家"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task N4_AReportForSomebody_IsToldToThePersonAsANotice()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var chat = await Chat.OpenAsync(host, "李明远");

        await manager.SayAsync("李明远今天拜访了8家");
        await host.UseAsync<Application.Nudges.SweepNudges, Application.Notices.NoticeRun>(
            sweep => sweep.ExecuteAsync(host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));

        Assert.StartsWith("👍 本周拜访 8/15", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N4_TurnedOff_NothingIsTold()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("不要里程碑");

        Assert.Empty(Steps(await chat.SayAsync("拜访了15家")));
    }

    private static IReadOnlyList<string> Steps(RecordedCall card) =>
        [.. card.Text.Split('\n').Where(line => line.Contains("👍", StringComparison.Ordinal) || line.Contains("🎯", StringComparison.Ordinal) || line.Contains("🚀", StringComparison.Ordinal) || line.Contains("💪", StringComparison.Ordinal))
            .Select(line => line[FirstSign(line)..])];

    private static int FirstSign(string line) =>
        new[] { "👍", "🎯", "🚀", "💪" }.Select(sign => line.IndexOf(sign, StringComparison.Ordinal)).Where(at => at >= 0).Min();
}
