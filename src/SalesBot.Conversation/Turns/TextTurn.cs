using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a written message.</summary>
internal sealed class TextTurn(MessageAnswers answers, PictureTurn pictures, QuestionTurn questions, SpokenCommands commands)
{
    /// <summary>Longer texts are not read: nobody reports in a book.</summary>
    public const int LongestText = 100_000;

    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text;
        if (text.Length > LongestText)
            return Answer.Of(turn.Words.TextTooLong);
        if (Speech.Chosen(text) is { } language)
            return Choose(turn.Person, language);
        if (await commands.AnswerAsync(turn, cancellationToken) is { } done)
            return done;
        var (answered, waiting) = await questions.AnswerTypedAsync(turn, cancellationToken);
        if (answered is not null)
            return answered;
        var reading = turn.Read(text);
        var answer = reading.Picture is { } wish
            ? await pictures.OfAsync(turn, reading, wish, cancellationToken) : await answers.OfAsync(turn, reading, cancellationToken);
        return waiting is not null ? await questions.StillAskingAsync(turn, answer, waiting, cancellationToken) : answer;
    }

    private static Answer Choose(Person person, Language language)
    {
        person.Speak(language);
        return Answer.Of(Wordings.Of(language).LanguageChosen);
    }
}
