using SalesBot.Application.Contests;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows leaderboards and the standing of contests.</summary>
internal sealed class BoardHandler(BoardTalk boards, ReadContests contests) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Leaderboard, Intent.Contest];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Intent == Intent.Contest
        ? await ContestAsync(turn, cancellationToken)
        : Answer.Of(await boards.ShowAsync(turn, reading.Board ?? new BoardWish.Show { Metric = reading.Asked?.Metric }, cancellationToken));

    private async Task<Answer> ContestAsync(Turn turn, CancellationToken cancellationToken)
    {
        var running = await contests.RunningAsync(turn.Person.OrganisationId, turn.Today, cancellationToken);
        return running.Count == 0
            ? Answer.Of(turn.Words.NoContest)
            : Answer.Of(StandingCards.Contests(turn.Words, running, turn.Today));
    }
}
