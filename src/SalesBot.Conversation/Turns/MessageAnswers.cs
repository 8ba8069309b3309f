using System.Collections.Frozen;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Courtesies;

namespace SalesBot.Conversation.Turns;

/// <summary>Finds who answers what a written message means.</summary>
internal sealed class MessageAnswers(IEnumerable<IIntentHandler> handlers, IEnumerable<ITopic> topics, QuestionTurn questions, AfterTurn after)
{
    private readonly FrozenDictionary<Intent, IIntentHandler> byIntent =
        handlers.SelectMany(handler => handler.Intents.Select(intent => (intent, handler))).ToFrozenDictionary(p => p.intent, p => p.handler);

    public async Task<Answer> OfAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        foreach (var topic in topics)
            if (await topic.AnswerAsync(turn, reading, cancellationToken) is { } said)
                return said;
        if (reading.Intent == Intent.None && CourtesyReader.Read(turn.Message.Text) is { } courtesy)
            return turn.IsPrivate ? Answer.Of(Back(turn, courtesy)) : Answer.Silence;
        if (reading.Intent is Intent.None or Intent.Clarify && turn is { IsPrivate: true, Message.Kind: IncomingKind.Text })
            after.Wonder(turn.Message.Text);
        if (byIntent.TryGetValue(reading.Intent, out var handler))
        {
            await questions.DropAsync(turn, cancellationToken);
            return await handler.AnswerAsync(turn, reading, cancellationToken);
        }

        return turn.IsPrivate ? Answer.Of(new Card(turn.Words.NotAReport) { Buttons = [Buttons.Say(turn.Words.AskForHelp, turn.Words.AskForHelp)] }) : Answer.Silence;
    }

    private static Card Back(Turn turn, Courtesy courtesy) => new(turn.Words.Back(courtesy, turn.Person.Name))
    {
        Buttons = courtesy switch
        {
            Courtesy.Greeting => [Buttons.MyTasks(turn.Words)],
            Courtesy.Illness => [Buttons.Say(turn.Words.LeaveToday, turn.Words.LeaveToday)],
            _ => [],
        },
    };
}
