using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a written message.</summary>
internal sealed class TextTurn(
    IEnumerable<IIntentHandler> handlers, IEnumerable<ITopic> topics, QuestionTurn questions, SpokenCommands commands, AfterTurn after)
{
    /// <summary>Longer texts are not read: nobody reports in a book.</summary>
    public const int LongestText = 100_000;

    private readonly Dictionary<Intent, IIntentHandler> byIntent =
        handlers.SelectMany(handler => handler.Intents.Select(intent => (intent, handler))).ToDictionary(p => p.intent, p => p.handler);

    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text;
        if (text.Length > LongestText)
            return Answer.Of(turn.Words.TextTooLong);
        if (Speech.Chosen(text) is { } language)
            return Choose(turn.Person, language);
        if (await commands.AnswerAsync(turn, cancellationToken) is { } done)
            return done;
        if (await questions.AnswerTypedAsync(turn, cancellationToken) is { } answered)
            return answered;
        return await ReadAsync(turn, turn.Read(text), cancellationToken);
    }

    private async Task<Answer> ReadAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        foreach (var topic in topics)
            if (await topic.AnswerAsync(turn, reading, cancellationToken) is { } said)
                return said;
        if (reading.Intent is Intent.None or Intent.Clarify && turn is { IsPrivate: true, Message.Kind: IncomingKind.Text })
            after.Wonder(turn.Message.Text);
        if (byIntent.TryGetValue(reading.Intent, out var handler))
        {
            await questions.DropAsync(turn, cancellationToken);
            return await handler.AnswerAsync(turn, reading, cancellationToken);
        }

        return turn.IsPrivate ? Answer.Of(turn.Words.NotAReport) : Answer.Silence;
    }

    private static Answer Choose(Person person, Language language)
    {
        person.Speak(language);
        return Answer.Of(Wordings.Of(language).LanguageChosen);
    }
}
