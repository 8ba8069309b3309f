using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding.Courtesies;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Turns;

/// <summary>Finds the answer to whatever happened in a chat.</summary>
internal sealed class TurnAnswers(TextTurn text, ActionTurn action, MessageChangeTurn change, ReportHandler reports, CalendarTurns calendars)
{
    public async Task<Answer> OfAsync(Turn turn, string? greeting, CancellationToken cancellationToken)
    {
        var answer = turn.Message.Kind switch
        {
            IncomingKind.Text when greeting is not null && (IsOnlyACode(turn) || CourtesyReader.Read(turn.Message.Text) is not null) => Answer.Silence,
            IncomingKind.Text => await text.AnswerAsync(turn, cancellationToken),
            IncomingKind.CardAction => await PressedAsync(turn, cancellationToken),
            IncomingKind.Joined => Answer.Silence,
            _ => await calendars.MessageChangedAsync(turn, cancellationToken) ?? await change.AnswerAsync(turn, reports, cancellationToken),
        };
        var welcome = Welcome(turn, greeting);
        return welcome is null ? answer : new Answer([welcome, .. answer.Said]);
    }

    private async Task<Answer> PressedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var pressed = turn.Message.Action!;
        if (pressed.Verb != CardVerbs.Say)
            return await action.AnswerAsync(turn, pressed, cancellationToken);
        var said = pressed.Data.GetValueOrDefault("text") ?? "";
        return await text.AnswerAsync(
            turn with { Message = turn.Message with { Text = said }, Words = Speech.Words(said, turn.Words.Language, turn.Catalogue) }, cancellationToken);
    }

    private static bool IsOnlyACode(Turn turn) => !turn.Message.IsLocalTrial;

    // The keys see to it that nobody and no group is welcomed twice.
    private static Said? Welcome(Turn turn, string? greeting)
    {
        if (turn.IsPrivate && (greeting is not null || turn.Message.Kind == IncomingKind.Joined))
        {
            var text = greeting ?? turn.Words.Welcome(turn.CalledBy, turn.Team?.Name);
            return new Said(HelpCard.Of(turn.Words, turn.Person.Role, text)) { Key = $"welcome:{turn.Person.Id.Value:N}" };
        }

        return turn.Message.Kind == IncomingKind.Joined ? GroupWelcome(turn.Message, turn.Words) : null;
    }

    public static Said GroupWelcome(IncomingMessage message, IWording words) =>
        new(new Card(words.WelcomeGroup)) { Key = $"welcome:{message.Conversation.Channel}|{message.Conversation.ConversationId}" };
}
