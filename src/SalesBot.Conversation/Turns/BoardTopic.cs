using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Everything about leaderboards beyond the plain question for one: own places, reasons, looks back, how they are shown.</summary>
internal sealed class BoardTopic(BoardTalk boards, RankTalk ranks, PastBoardTalk past, BoardSettingTalk settings, PrivateMail mail) : ITopic
{
    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.BoardSetting];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Board switch
    {
        BoardWish.MyRank mine => await mail.AnswerAsync(turn, await ranks.MineAsync(turn, mine, cancellationToken), cancellationToken),
        BoardWish.Why why => await mail.AnswerAsync(turn, await ranks.WhyAsync(turn, why, cancellationToken), cancellationToken),
        BoardWish.HowMade how => await boards.HowMadeAsync(turn, how, cancellationToken) is { } made ? Answer.Of(made) : null,
        BoardWish.Overtaken passed => await mail.AnswerAsync(turn, await past.OvertakenAsync(turn, passed, cancellationToken), cancellationToken),
        BoardWish.AsOf asOf => await past.AnswerAsync(turn, asOf, cancellationToken),
        BoardWish.Hide hide => Answer.Of(await settings.HideAsync(turn, hide.IsHidden, cancellationToken)),
        BoardWish.Arrange or BoardWish.Weigh => Answer.Of(await settings.AskAsync(turn, reading.Board, cancellationToken)),
        BoardWish.Show or BoardWish.Teams when reading.Intent != Intent.Leaderboard =>
            Answer.Of(await boards.ShowAsync(turn, reading.Board, cancellationToken)),
        _ => null,
    };

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        ShortAnswers.IsYes(reply) && turn.Read(question.Text ?? "").Board is { } wish and (BoardWish.Arrange or BoardWish.Weigh)
            ? Answer.Of(await settings.DoAsync(turn, wish, cancellationToken))
            : null;
}
