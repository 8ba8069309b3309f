using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows leaderboards.</summary>
internal sealed class BoardHandler(BoardTalk boards) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Leaderboard];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        Answer.Of(await boards.ShowAsync(turn, reading.Board ?? new BoardWish.Show { Metric = reading.Asked?.Metric }, cancellationToken));
}
