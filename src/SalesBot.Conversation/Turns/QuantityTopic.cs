using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Asks how many once more where the answer leaves it open ("20 or 30", "二三十个"), so that the next one still counts for the report.</summary>
internal sealed class QuantityTopic(Asking asking) : ITopic
{
    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Quantity];

    public Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => Task.FromResult<Answer?>(null);

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        turn.Read(reply) is { Intent: Intent.Clarify, Open: { Reason: Unclear.Quantity or Unclear.Metric, Quantity: null, Word: null } open } && (open.Metric is null || open.Metric == question.Metric)
            ? Answer.Of(await asking.AskAsync(turn, new OpenPoint(Unclear.Quantity, question.Metric, null, question.Day), question.Source, cancellationToken)) : null;
}
