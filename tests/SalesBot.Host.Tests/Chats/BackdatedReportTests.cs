using System.Globalization;
using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class BackdatedReportTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Friday = new(2026, 11, 27);

    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { Now = Monday });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("上周五拜访2家", "✅ 已记 11月27日周五拜访 +2 → 上周 ", "上周拜访榜", "本周拜访榜")]
    [InlineData("visited 2 clients last Friday", "✅ Visits +2 for Fri 27 Nov → last week ", "visits leaderboard last week", "visits leaderboard this week")]
    public async Task R6_LastFridaySaidOnMonday_CountsForLastWeekAndNotForThisOne(string text, string confirmation, string lastWeek, string thisWeek)
    {
        var chat = await Chat.OfDemoAsync(host, "周凯");
        var before = (Last: Row(await chat.SayAsync(lastWeek)), This: Row(await chat.SayAsync(thisWeek)));
        var onFriday = await chat.DoneAsync(Metrics.Visit, Friday);

        var reply = await chat.SayAsync(text);

        Assert.StartsWith(confirmation, reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(onFriday + 2, await chat.DoneAsync(Metrics.Visit, Friday));
        Assert.Equal(before.Last + 2, Row(await chat.SayAsync(lastWeek)));
        Assert.Equal(before.This, Row(await chat.SayAsync(thisWeek)));
    }

    [Theory]
    [InlineData("10月1日拜访了2家", "太久了", "31 天")]
    [InlineData("visited 2 clients on October 1", "too long ago", "31 days")]
    public async Task R6_LongerAgoThanReportsAreTaken_IsRefusedWithTheReason(string text, string reason, string limit)
    {
        var chat = await Chat.OpenAsync(host, "小李");

        var reply = await chat.SayAsync(text);

        Assert.Contains(reason, reply.FirstLine, StringComparison.Ordinal);
        Assert.Contains(limit, reply.FirstLine, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R6_OnTheEdgeOfWhatIsTaken_IsRecordedAndADayEarlierIsNot()
    {
        var chat = await Chat.OpenAsync(host, "小孙");

        await chat.SayAsync("10月30日拜访了2家");
        await chat.SayAsync("10月29日拜访了5家");

        Assert.Equal(2, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R6_AReportJustAfterMidnight_BelongsToTheNewDay()
    {
        await using var night = await BotHost.StartAsync(new BotHostOptions { Now = new DateTimeOffset(2026, 11, 26, 0, 0, 1, TimeSpan.FromHours(8)) });
        var chat = await Chat.OpenAsync(night, "小钱");

        await chat.SayAsync("打了3个电话");
        await chat.SayAsync("昨天打了4个电话");

        Assert.Equal(3, await chat.DoneAsync(Metrics.Call, new DateOnly(2026, 11, 26)));
        Assert.Equal(4, await chat.DoneAsync(Metrics.Call, new DateOnly(2026, 11, 25)));
    }

    private static long Row(RecordedCall board)
    {
        var texts = board.Text.Split('\n');
        return long.Parse(texts[Array.IndexOf(texts, "周凯") + 1], CultureInfo.InvariantCulture);
    }
}
