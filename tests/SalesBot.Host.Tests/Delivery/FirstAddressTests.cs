using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Delivery;

public sealed class FirstAddressTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 16, 59), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N1_AReminderForSomebodyWhoHasNeverWritten_ComesWithTheFirstWord()
    {
        await host.SweepAtAsync(DemoTeam.At(25, 17));
        for (var minute = 1; minute <= 9; minute++)
        {
            host.MoveTo(DemoTeam.At(25, 17, minute));
            await host.DeliverAsync();
        }

        var rep = await Chat.OfDemoAsync(host, "何静");
        await rep.SayAsync("你好");
        await host.DeliverAsync();

        Assert.Contains(rep.Unread, message => message.Text.Contains("个电话", StringComparison.Ordinal) && message.Buttons.Contains("1 小时后再说"));
    }
}
