using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Turns;

namespace SalesBot.Conversation.Handlers;

/// <summary>Keeps the draft of which somebody speaks, and that an answer to it is awaited.</summary>
internal sealed class GoalMemory(IGoalDrafts kept, IOpenQuestions questions)
{
    public Task KeepAsync(GoalDraft draft, CancellationToken cancellationToken) => kept.KeepAsync(draft, cancellationToken);

    /// <summary>A draft that its owner has not settled yet; null where there is none.</summary>
    public async Task<GoalDraft?> OpenAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        await kept.FindAsync(id, cancellationToken) is { IsSettled: false } draft && draft.By == turn.Person.Id ? draft : null;

    public Task<OpenQuestion> AskAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken) => AskAsync(turn, draft.Id.ToString("N"), cancellationToken);

    /// <summary>Keeps that an answer to one or several drafts is awaited.</summary>
    public async Task<OpenQuestion> AskAsync(Turn turn, string drafts, CancellationToken cancellationToken)
    {
        var question = new OpenQuestion(
            Guid.CreateVersion7(turn.Now), turn.Person.Id, turn.Message.Conversation.ConversationId, QuestionKind.Goal, turn.Message.Source, turn.Now)
        {
            Text = drafts,
        };
        await questions.AskAsync(question, cancellationToken);
        return question;
    }

    public Task DropQuestionAsync(Turn turn, CancellationToken cancellationToken) =>
        questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);
}
