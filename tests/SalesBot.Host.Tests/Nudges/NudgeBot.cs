using SalesBot.Application;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Nudges;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

/// <summary>What tests of nudges ask of the program.</summary>
internal static class NudgeBot
{
    /// <summary>Runs the sweep and hands out what it queued.</summary>
    public static async Task<NoticeRun> SweepAsync(this BotHost host)
    {
        var run = await host.UseAsync<SweepNudges, NoticeRun>(sweep => sweep.ExecuteAsync(host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));
        await host.DeliverAsync();
        return run;
    }

    /// <summary>Moves the clock within the day, sweeps, and hands out what that queued.</summary>
    public static Task<NoticeRun> SweepAtAsync(this BotHost host, DateTimeOffset at)
    {
        host.MoveTo(at);
        return host.SweepAsync();
    }

    /// <summary>Goes over a night, sweeps, and hands out what that queued.</summary>
    public static async Task<NoticeRun> SweepOnAsync(this BotHost host, DateTimeOffset at)
    {
        await host.RestartAsync(at);
        return await host.SweepAsync();
    }

    /// <summary>What the log says under a key; null where it says nothing.</summary>
    public static Task<NudgeEntry?> EntryAsync(this BotHost host, string key) =>
        host.UseAsync<INudgeLog, NudgeEntry?>(log => log.FindAsync(key, TestContext.Current.CancellationToken));

    /// <summary>What a person of a chat wants to hear.</summary>
    public static async Task<NudgePreferences> PreferencesAsync(this Chat chat)
    {
        var person = (await chat.PersonAsync())!;
        return await chat.Host.UseAsync<INudgeSettings, NudgePreferences>(settings => settings.OfAsync(person.Id, TestContext.Current.CancellationToken));
    }

    /// <summary>Writes into the team's group, so that the bot knows it.</summary>
    public static async Task LearnGroupAsync(this Chat chat)
    {
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "你好", chat.Host.NewId()));
        await chat.Host.DeliverAsync();
    }

    /// <summary>What the bot has said in the team's group, oldest first.</summary>
    public static IReadOnlyList<RecordedCall> InGroup(this BotHost host) =>
        [.. host.Connector.Messages.Where(call => call.Conversation == "19:group@thread.v2")];
}
