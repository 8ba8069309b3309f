using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Simulation;

public sealed class HttpRunTests
{
    private const int People = 8;

    // Each conversation is refused at most twice, so that nobody is given up.
    private const int MostRefusals = 2;

    [Fact]
    public async Task N13_ThroughTheRealWires_EverybodyIsRemindedOnceWhateverTheConnectorDoes()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), DeliversByItself = false });
        var chats = await host.NewcomersAsync([.. Enumerable.Range(1, People).Select(n => $"同事{n}")]);
        var refused = Misbehave(host.Connector);
        var team = (await host.TeamAsync()).Id;

        await host.NotifyAsync<SendDailyReminders>(team);
        await host.NotifyAsync<SendDailyReminders>(team);
        for (var round = 0; round < 6; round++)
        {
            await host.DeliverAsync();
            if (round == 1)
                await host.RestartAsync();
            host.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.NotEmpty(refused);
        Assert.All(chats, chat => Assert.Single(chat.Unread));
    }

    private static Dictionary<string, int> Misbehave(LoopbackConnector connector)
    {
        var random = new Random(25);
        var refused = new Dictionary<string, int>();
        connector.Answer = (call, _) =>
        {
            if (refused.GetValueOrDefault(call.Conversation) >= MostRefusals)
                return null;
            var refusal = random.Next(4) switch
            {
                0 => new Refusal(429) { RetryAfterSeconds = 20 },
                1 => new Refusal(500),
                2 => new Refusal(503),
                _ => null,
            };
            if (refusal is not null)
                refused[call.Conversation] = refused.GetValueOrDefault(call.Conversation) + 1;
            return refusal;
        };
        return refused;
    }
}
