using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Storage;

namespace SalesBot.Benchmarks.Delivering;

/// <summary>Fills a store with reminders that are due, each to a conversation of its own in one Teams tenant.</summary>
internal static class ReminderPile
{
    private const int AtOnce = 500;

    public static async Task PileAsync(string folder, string serviceUrl, int count, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddStorage(new StorageOptions { Directory = folder }).BuildServiceProvider();
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(cancellationToken);
        var now = clock.GetUtcNow();
        for (var begun = 0; begun < count; begun += AtOnce)
        {
            await using var scope = services.CreateAsyncScope();
            var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
            var (from, to) = (begun, Math.Min(begun + AtOnce, count));
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async ct =>
                {
                    for (var n = from; n < to; n++)
                        await outbox.AddAsync(Reminder(n, serviceUrl, now), ct);
                    return to;
                },
                cancellationToken);
        }
    }

    private static OutboxMessage Reminder(int number, string serviceUrl, DateTimeOffset now)
    {
        var conversation = string.Create(CultureInfo.InvariantCulture, $"a:reminded-{number}");
        var reference =
            $$$"""
            {"user":{"id":"29:{{{number}}}"},"bot":{"id":"28:bot"},"conversation":{"id":"{{{conversation}}}","conversationType":"personal",
            "tenantId":"11111111-1111-4111-8111-111111111111"},"channelId":"msteams","serviceUrl":"{{{serviceUrl}}}"}
            """;
        var card = new Card("还差 8 个电话、1 家拜访、2 份方案。")
        {
            Blocks =
            [
                new ProgressBlock("电话", 60, "今天 12/20,还差 8"), new ProgressBlock("拜访", 80, "本周 4/5,还差 1"), new ProgressBlock("方案", 0, "本月 0/2,还差 2"),
            ],
            Buttons = [new CardButton("我的任务", CardVerbs.Say, new Dictionary<string, string> { ["text"] = "我的任务" })],
        };
        return new OutboxMessage(
            Guid.CreateVersion7(now), string.Create(CultureInfo.InvariantCulture, $"daily:{number}"), MessageClass.Notice, card, now, now.AddHours(4))
        {
            Address = new ConversationAddress("botframework:msteams", conversation, ConversationScope.Personal, reference),
        };
    }
}
