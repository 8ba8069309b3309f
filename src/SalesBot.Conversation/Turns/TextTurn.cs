using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a written message.</summary>
internal sealed class TextTurn(IUnderstanding understanding, IEnumerable<IIntentHandler> handlers, IEnumerable<ITextCommand> commands, QuestionTurn questions)
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
        foreach (var command in commands)
        {
            if (await command.AnswerAsync(turn, cancellationToken) is { } answer)
                return answer;
        }

        if (await questions.AnswerTypedAsync(turn, cancellationToken) is { } answered)
            return answered;
        return await ReadAsync(turn, understanding.Read(text, turn.ReadingContext), cancellationToken);
    }

    private async Task<Answer> ReadAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
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
