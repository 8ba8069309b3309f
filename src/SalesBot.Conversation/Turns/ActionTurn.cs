using System.Collections.Frozen;
using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a pressed button. What it carries is a hint from outside: its seal, its owner and the present state are checked.</summary>
internal sealed class ActionTurn(CardSeal seal, IReports reports, UndoButton undo, ReminderButton reminder, ActionQuestions questions)
{
    private static readonly FrozenSet<string> OwnVerbs = FrozenSet.Create(CardVerbs.Undo, CardVerbs.Change, CardVerbs.Log, CardVerbs.Answer);

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var topic = questions.TopicOf(action.Verb);
        if ((topic is null && !OwnVerbs.Contains(action.Verb)) || !seal.IsIntact(action.Verb, action.Data))
            return Answer.Of(turn.Words.UnknownButton);
        if (!CardSeal.IsFor(turn.Person.Id, action.Data))
            return Answer.Of(turn.Words.NotYourButton);
        if (topic is not null)
            return await topic.PressedAsync(turn, action, cancellationToken);
        return action.Verb switch
        {
            CardVerbs.Undo => await undo.AnswerAsync(turn, action, cancellationToken),
            CardVerbs.Change => await ChangeAsync(turn, action, cancellationToken),
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

    internal static Guid Id(CardAction action, string name) =>
        Guid.TryParseExact(action.Data.GetValueOrDefault(name), "N", out var id) ? id : Guid.Empty;
}

/// <summary>Asking and being answered, for buttons.</summary>
/// <param name="asking">Asks.</param>
/// <param name="turn">Takes answers.</param>
/// <param name="topics">Have buttons of their own.</param>
internal sealed class ActionQuestions(Asking asking, QuestionTurn turn, IEnumerable<ITopic> topics)
{
    public Asking Asking => asking;

    public QuestionTurn Turn => turn;

    /// <summary>The topic whose cards have buttons with a verb; null where there is none.</summary>
    public ITopic? TopicOf(string verb) => topics.FirstOrDefault(topic => topic.Verbs.Contains(verb));
}
