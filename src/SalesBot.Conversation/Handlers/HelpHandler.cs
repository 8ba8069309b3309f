using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Says what the bot can do, and what it cannot do yet.</summary>
internal sealed class HelpHandler : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } =
        [Intent.Help, Intent.Incentive, Intent.SetTarget, Intent.Assign, Intent.StartContest];

    public Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => Task.FromResult(
        reading.Intent == Intent.Help
            ? Answer.Of(HelpCard.Of(turn.Words, turn.Person.Role))
            : Answer.Of(turn.Words.NotYet(reading.Intent)));
}
