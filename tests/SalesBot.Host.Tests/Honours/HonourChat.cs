using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

/// <summary>What tests of honours ask of a chat.</summary>
internal static class HonourChat
{
    /// <summary>Reads everything that is unread.</summary>
    public static async Task<IReadOnlyList<string>> ReadAllAsync(this Chat chat)
    {
        List<string> said = [];
        while (chat.Unread.Count > 0)
            said.Add((await chat.NextAsync()).Text);
        return said;
    }

    /// <summary>Lets the bot hand out what waits, and reads it.</summary>
    public static async Task<string> HearAsync(this Chat chat)
    {
        await chat.Host.DeliverAsync();
        return string.Join('\n', await chat.ReadAllAsync());
    }
}
