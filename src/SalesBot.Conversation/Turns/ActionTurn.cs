using System.Collections.Frozen;
using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers a pressed button. What it carries is a hint from outside: its seal and its owner are checked here, the present state by each.</summary>
internal sealed class ActionTurn(CardSeal seal, IEnumerable<IButton> buttons, IEnumerable<ITopic> topics)
{
    private readonly FrozenDictionary<string, IButton> byVerb =
        buttons.SelectMany(button => button.Verbs.Select(verb => (verb, button))).ToFrozenDictionary(p => p.verb, p => p.button, StringComparer.Ordinal);

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var topic = topics.FirstOrDefault(one => one.Verbs.Contains(action.Verb));
        var button = byVerb.GetValueOrDefault(action.Verb);
        if (topic is null && button is null || !seal.IsIntact(action.Verb, action.Data))
            return Answer.Of(turn.Words.UnknownButton);
        if (!CardSeal.IsFor(turn.Person.Id, action.Data))
            return Answer.Of(turn.Words.NotYourButton);
        return button is not null
            ? await button.AnswerAsync(turn, action, cancellationToken)
            : await topic!.PressedAsync(turn, action, cancellationToken);
    }

    internal static Guid Id(CardAction action, string name) =>
        Guid.TryParseExact(action.Data.GetValueOrDefault(name), "N", out var id) ? id : Guid.Empty;
}

/// <summary>Asks how a report is to be changed.</summary>
internal sealed class ChangeButton(IReports reports, Asking asking) : IButton
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Change];

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var report = await reports.FindAsync(new ReportId(ActionTurn.Id(action, "report")), cancellationToken);
        return report is { IsWithdrawn: false }
            ? Answer.Of(await asking.ChangeAsync(turn, report, cancellationToken))
            : Answer.Of(turn.Words.StaleButton);
    }
}

/// <summary>Takes the answer to an open question.</summary>
internal sealed class AnswerButton(QuestionTurn questions) : IButton
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Answer];

    public Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken) => questions.AnswerPressedAsync(
        turn, ActionTurn.Id(action, "question"), action.Data.GetValueOrDefault("answer") ?? "", cancellationToken);
}
