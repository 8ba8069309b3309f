using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

/// <summary>What tests of honours ask of a chat.</summary>
internal static class HonourChat
{
    /// <summary>Writes something and reads up to its answer: cards that change because of what was said before may come first.</summary>
    public static async Task<RecordedCall> AskAsync(this Chat chat, string text, string begins, string locale = "zh-CN")
    {
        var call = await chat.SayAsync(text, locale);
        while (!call.FirstLine.StartsWith(begins, StringComparison.Ordinal))
            call = await chat.NextAsync().WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
        return call;
    }

    /// <summary>Lets the bot hand out what waits, and reads it.</summary>
    public static async Task<string> HearAsync(this Chat chat)
    {
        await chat.Host.DeliverAsync();
        return string.Join('\n', await chat.ReadAllAsync());
    }
}
