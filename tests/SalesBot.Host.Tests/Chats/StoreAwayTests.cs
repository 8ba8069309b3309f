using Microsoft.Data.Sqlite;
using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class StoreAwayTests
{
    [Fact]
    public async Task Store_WhenAnotherProcessHoldsIt_NothingIsRecordedAndThePersonIsToldAndAfterwardsItWorksAgain()
    {
        var settings = new Dictionary<string, string> { ["Storage:BusyTimeoutSeconds"] = "1" };
        await using var host = await BotHost.StartAsync(new BotHostOptions { Settings = settings });
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("拜访1家");

        await using (await LockAsync(host))
        {
            Assert.Equal("我现在存不下东西,这条没有记录。一分钟后再发一次就好。", (await chat.SayAsync("拜访3家")).Text);
            Assert.Equal(
                "I cannot store anything right now, so this was not recorded. Please send it again in a minute.",
                (await chat.SayAsync("visited 3 clients")).Text);
        }

        Assert.Equal(1, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal("✅ 已记 拜访 +3 → 本周 4/15,还差 11", (await chat.SayAsync("拜访3家")).FirstLine);
        Assert.Equal(4, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task Store_WhenItIsAway_AButtonAnswersSoAndWorksAfterwards()
    {
        var settings = new Dictionary<string, string> { ["Storage:BusyTimeoutSeconds"] = "1" };
        await using var host = await BotHost.StartAsync(new BotHostOptions { Settings = settings });
        var chat = await Chat.OpenAsync(host, "小陈");
        var card = await chat.SayAsync("拜访1家");

        await using (await LockAsync(host))
        {
            var answer = await chat.PressAsync(card, "撤销");
            Assert.Equal(200, answer.Status);
            Assert.Contains("存不下东西", answer.InvokeText, StringComparison.Ordinal);
        }

        Assert.Equal(1, await chat.DoneAsync(Metrics.Visit));
        Assert.StartsWith("↩️", (await chat.PressAsync(card, "撤销")).InvokeText, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    private static async Task<SqliteConnection> LockAsync(BotHost host)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(host.Directory, "salesbot.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE;";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
