using System.Collections.Immutable;
using SalesBot.Application.Delivery;
using SalesBot.Application.Status;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"/status": how the system is doing; "replay": sends again what was given up.</summary>
internal sealed class StatusTopic(ReadStatus status, ReplayDead replay, AfterTurn after) : ITopic
{
    private static readonly ImmutableArray<string> Words = ["/status", "系统状态", "運行狀態", "系統狀態", "运行状态", "system status"];

    // To others these words mean how they themselves are doing.
    private static readonly ImmutableArray<string> AdminWords = ["status", "状态", "狀態"];

    private static readonly ImmutableArray<string> ReplayWords = ["重发", "重發", "/replay", "replay"];

    /// <summary>The answer; null where the text asks for nothing of the kind.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text.Trim().TrimEnd('?', '?', '。', '.');
        var isAdmin = turn.Person.Role == Role.Admin;
        if (Words.Contains(text, StringComparer.OrdinalIgnoreCase) || isAdmin && AdminWords.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            // A command with a stroke belongs to no language.
            var words = text[0] == '/' ? Wordings.Of(turn.Person.Language) : turn.Words;
            return await status.ExecuteAsync(turn.Person, turn.Now, cancellationToken) is { } found
                ? Answer.Of(StatusCards.Status(words, found, turn.Now))
                : Answer.Of(words.StatusIsForAdmins);
        }

        if (!isAdmin || ReplayWords.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is not { } replayWord)
            return null;
        return await ReplayAsync(turn, text[replayWord.Length..].Trim(), cancellationToken);
    }

    private async Task<Answer?> ReplayAsync(Turn turn, string what, CancellationToken cancellationToken)
    {
        var kind = MessageKinds.Of(what);
        if (what.Length > 0 && kind is null)
            return null;
        var (replayed, stale) = await replay.ExecuteAsync(kind, turn.Now, cancellationToken);
        after.Mail();
        return Answer.Of(turn.Words.Replayed(replayed, stale));
    }
}
