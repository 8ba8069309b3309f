using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.DirectLine;

/// <summary>What came of handing a message in.</summary>
internal enum Taken
{
    /// <summary>It was taken.</summary>
    Well,

    /// <summary>The store could not take it.</summary>
    StoreAway,

    /// <summary>Something is broken.</summary>
    Broken,
}

/// <summary>
/// Hands what pages send to the bot. A message is worked off to its end even when the page is closed meanwhile, since the person has seen
/// it in the chat.
/// </summary>
internal sealed class DirectLineTurns(ChatRooms rooms, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<DirectLineTurns> logger)
{
    private const string TenantId = "demo";

    /// <summary>Shows a message in its room and hands it in.</summary>
    /// <returns>The id of the message, and what came of it.</returns>
    public async Task<(string Id, Taken Outcome)> TakeAsync(Room room, RoomPass sender, PostedActivity posted)
    {
        var chat = rooms.Of(room);
        var now = clock.GetUtcNow();
        var clientKey = posted.ClientId is { } clientId ? $"{sender.UserId}|{clientId}" : null;
        var id = clientKey is null
            ? chat.Add(given => ActivityWriter.Echo(given, sender, posted, now))
            : chat.AddOnce(clientKey, given => ActivityWriter.Echo(given, sender, posted, now));
        var message = Message(room, sender, clientKey is null ? id : $"{room.Id}|{clientKey}", id) with
        {
            Kind = posted.Button is null ? IncomingKind.Text : IncomingKind.CardAction,
            Text = posted.Button is null ? posted.Text : "",
            Action = posted.Button is { } button ? new CardAction(button.Verb, button.Data, posted.ReplyToId, AnswersInPlace: false) : null,
            Locale = posted.Locale,
        };
        var outcome = await HandInAsync(message);
        if (outcome != Taken.Well)
            Apologise(chat, id, outcome, CardLanguage.IsChinese(posted.Text) || posted.Locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true);
        return (id, outcome);
    }

    /// <summary>Tells the bot that a room was opened, the first time; it may want to greet.</summary>
    /// <returns>Whether it is the first time.</returns>
    public async Task<bool> OpenAsync(Room room, RoomPass sender, string? locale)
    {
        var chat = rooms.Of(room);
        if (!chat.Open())
            return false;

        // The greeting belongs to the run: after a restart the room is empty and a new greeting is due.
        var id = chat.NewId("joined");
        await HandInAsync(Message(room, sender, id, id) with { Kind = IncomingKind.Joined, Locale = locale });
        return true;
    }

    private static IncomingMessage Message(Room room, RoomPass sender, string key, string id) => new()
    {
        Kind = IncomingKind.Text,
        Key = $"{Room.Channel}|{key}",
        MessageId = id,
        Sender = new Sender(Room.Channel, TenantId, sender.UserId, sender.UserName, DirectoryId: null),
        Conversation = room.Address,
        IsLocalTrial = true,
        CanUpdateMessages = false,
    };

    private async Task<Taken> HandInAsync(IncomingMessage message)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var result = await scope.ServiceProvider.GetRequiredService<ITurns>().TakeAsync(message, lifetime.ApplicationStopping);
            if (result.Replies.Count > 0)
                await DeliverAsync(scope.ServiceProvider, result.Replies);
            return Taken.Well;
        }
        catch (StoreUnavailableException away)
        {
            Log.StoreAway(logger, away, message.Kind);
            return Taken.StoreAway;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Log.TurnBroken(logger, broken, message.Kind);
            return Taken.Broken;
        }
    }

    /// <summary>What was taken stays taken: an answer that cannot be delivered now waits in the outbox.</summary>
    private async Task DeliverAsync(IServiceProvider services, IReadOnlyList<OutboxMessage> replies)
    {
        try
        {
            await services.GetRequiredService<IReplyDelivery>().DeliverAsync(replies, lifetime.ApplicationStopping);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            Log.RepliesLate(logger, failed, replies.Count);
        }
    }

    private void Apologise(ChatRoom chat, string id, Taken outcome, bool chinese)
    {
        var sentence = (outcome, chinese) switch
        {
            (Taken.StoreAway, true) => "我现在存不下东西,这条没有记录。一分钟后再发一次就好。",
            (Taken.StoreAway, false) => "I cannot store anything right now, so this was not recorded. Please send it again in a minute.",
            (_, true) => "这条我没处理成,没有记录。请再发一次;还不行就告诉管理员。",
            _ => "I could not work that out and recorded nothing. Please send it again; if it happens twice, tell your administrator.",
        };
        var now = clock.GetUtcNow();
        chat.Add(given => ActivityWriter.Bot(given, chat.Room.Id, (new Card(sentence), null), id, now));
    }
}
