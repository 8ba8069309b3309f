using SalesBot.Application.Contests;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <inheritdoc/>
internal sealed class NoticeWriter(NudgeCards nudges) : INoticeWriter
{
    /// <inheritdoc/>
    public Card Nudges(NudgeMessage message) => nudges.Of(message);

    /// <inheritdoc/>
    public Card Celebration(Team team, Person seller, NudgeFacts deal, DealState state) =>
        new(Wordings.Of(team.Language).Celebration(seller.Name, deal, state));

    /// <inheritdoc/>
    public Card WentQuiet(Person manager, Person member, NudgeKind kind) => new(Wordings.Of(manager.Language).WentQuiet(member.Name, kind));

    /// <inheritdoc/>
    public Card ManagerDigest(Person manager, TeamDay day)
    {
        var words = Wordings.Of(manager.Language);
        return StandingCards.Team(
            words, words.DigestTitle(day.Team.Name, day.Awaited.Count - day.Silent.Count, day.Awaited.Count, day.Day), day, dayIsOver: true);
    }

    /// <inheritdoc/>
    public Card WeeklyLeaderboard(Team team, Board board)
    {
        var words = Wordings.Of(team.Language);
        return new Card(words.WeeklyBoardTitle(team.Name, board.Metric))
        {
            Blocks = [StandingCards.Table(words, board), new TextBlock(words.WeeklyBoardRule(board.Period), TextTone.Subtle)],
        };
    }

    /// <inheritdoc/>
    public Card ContestStandings(Team team, IReadOnlyList<ContestView> contests)
    {
        var today = contests[0].Contest.End.AddDays(1 - contests[0].DaysLeft);
        return StandingCards.Contests(Wordings.Of(team.Language), contests, today);
    }
}
