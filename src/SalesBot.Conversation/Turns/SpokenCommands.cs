using SalesBot.Conversation.Catalogue;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers what is said in the set words of a command, before anything else is read into it.</summary>
internal sealed class SpokenCommands(InviteCommand invite, CatalogueTurn catalogue)
{
    /// <summary>The answer; null where the text is no command.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, CancellationToken cancellationToken) =>
        await invite.AnswerAsync(turn, cancellationToken) ?? await catalogue.AnswerAsync(turn, cancellationToken);
}
