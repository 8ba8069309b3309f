using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>Steps in chats about contests.</summary>
internal static class ContestChat
{
    /// <summary>Presses a button of a preview; what takes its place.</summary>
    public static async Task<string> ConfirmAsync(this Chat chat, RecordedCall preview, string button)
    {
        var answer = await chat.PressAsync(preview, button);
        await chat.NextAsync();
        return answer.InvokeText;
    }
}
