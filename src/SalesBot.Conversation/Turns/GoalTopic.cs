using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Talk about targets: stating, changing and asking for them, and what is answered to their previews.</summary>
internal sealed class GoalTopic(GoalHandler handler, GoalTurn goals, GoalBundle bundle) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Goal];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Goal];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        reading.Goal is { } goal ? await handler.AnswerAsync(turn, reading, goal, cancellationToken) : null;

    public Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) => action.Data.GetValueOrDefault("drafts") is { } all
        ? bundle.PressAsync(InLanguage(turn, action), action.Data.GetValueOrDefault("do") ?? "", all, cancellationToken)
        : goals.PressAsync(
            InLanguage(turn, action), action.Data.GetValueOrDefault("do") ?? "", ActionTurn.Id(action, "draft"), action.Data.GetValueOrDefault("mark") ?? "",
            cancellationToken);

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        GoalBundle.IsOf(question.Text) ? await bundle.AnswerTypedAsync(turn, question.Text!, ShortAnswers.Bare(reply), cancellationToken)
        : turn.Message.Kind == IncomingKind.CardAction
            ? await goals.AnswerPressedAsync(turn, question, reply, cancellationToken)
            : await goals.AnswerTypedAsync(turn, question, ShortAnswers.Bare(reply), cancellationToken);

    // A preview in English is answered in English, whatever the person's usual language.
    private static Turn InLanguage(Turn turn, CardAction action) =>
        Enum.TryParse<Language>(action.Data.GetValueOrDefault("language"), out var language) ? turn with { Words = Wordings.Of(language, turn.Catalogue) } : turn;
}
