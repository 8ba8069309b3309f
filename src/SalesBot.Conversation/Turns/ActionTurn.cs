using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a pressed button. What it carries is a hint from outside: its seal, its owner and the present state are checked.</summary>
internal sealed class ActionTurn(CardSeal seal, IReports reports, UndoButton undo, ReminderButton reminder, ActionQuestions questions)
{
    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (action.Verb is not (CardVerbs.Undo or CardVerbs.Change or CardVerbs.Log or CardVerbs.Answer or CardVerbs.Goal) || !seal.IsIntact(action.Verb, action.Data))
            return Answer.Of(turn.Words.UnknownButton);
        if (!CardSeal.IsFor(turn.Person.Id, action.Data))
            return Answer.Of(turn.Words.NotYourButton);
        return action.Verb switch
        {
            CardVerbs.Undo => await undo.AnswerAsync(turn, action, cancellationToken),
            CardVerbs.Change => await ChangeAsync(turn, action, cancellationToken),
            CardVerbs.Goal => await questions.Goals.PressAsync(
                InLanguage(turn, action), action.Data.GetValueOrDefault("do") ?? "", Id(action, "draft"), action.Data.GetValueOrDefault("mark") ?? "", cancellationToken),
            CardVerbs.Log => await reminder.AnswerAsync(turn, action, cancellationToken),
            _ => await questions.Turn.AnswerPressedAsync(turn, Id(action, "question"), action.Data.GetValueOrDefault("answer") ?? "", cancellationToken),
        };
    }

    private async Task<Answer> ChangeAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var report = await reports.FindAsync(new ReportId(Id(action, "report")), cancellationToken);
        return report is { IsWithdrawn: false }
            ? Answer.Of(await questions.Asking.ChangeAsync(turn, report, cancellationToken))
            : Answer.Of(turn.Words.StaleButton);
    }

    // A preview in English is answered in English, whatever the person's usual language.
    private static Turn InLanguage(Turn turn, CardAction action) =>
        Enum.TryParse<Language>(action.Data.GetValueOrDefault("language"), out var language) ? turn with { Words = Wordings.Of(language, turn.Catalogue) } : turn;

    internal static Guid Id(CardAction action, string name) =>
        Guid.TryParseExact(action.Data.GetValueOrDefault(name), "N", out var id) ? id : Guid.Empty;
}

/// <summary>Asking and being answered, for buttons.</summary>
/// <param name="asking">Asks.</param>
/// <param name="turn">Takes answers.</param>
/// <param name="goals">Takes what is pressed on previews of targets.</param>
internal sealed class ActionQuestions(Asking asking, QuestionTurn turn, GoalTurn goals)
{
    public Asking Asking => asking;

    public QuestionTurn Turn => turn;

    public GoalTurn Goals => goals;
}
