using SalesBot.Application.Contests;
using SalesBot.Application.Honours;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <inheritdoc/>
internal sealed class NoticeWriter(Buttons buttons, MetricCatalogue catalogue) : INoticeWriter
{
    /// <inheritdoc/>
    public INoticeWriter Naming(MetricCatalogue catalogue) => new NoticeWriter(buttons, catalogue);

    /// <inheritdoc/>
    public Card Nudges(NudgeMessage message) => new NudgeCards(buttons, Wordings.Of(message.Person.Language, catalogue)).Of(message);

    /// <inheritdoc/>
    public Card Celebration(Team team, Person seller, NudgeFacts deal, DealState state) =>
        new(Wordings.Of(team.Language, catalogue).Celebration(seller.Name, deal, state));

    /// <inheritdoc/>
    public Card OwnHonour(Person person, NudgeFacts honour, bool isTakenBack)
    {
        var words = Wordings.Of(person.Language, catalogue);
        return new(isTakenBack ? words.NoLongerHonoured(honour) : words.Honoured(honour, 0)) { Buttons = [Buttons.Say(words.MyBadgesCommand(honour), words.MyBadgesCommand(honour))] };
    }

    /// <inheritdoc/>
    public Card TeamRecord(Team team, NudgeFacts record, bool isTakenBack) =>
        new(Wordings.Of(team.Language, catalogue).TeamRecord(team.Name, record, isTakenBack));

    /// <inheritdoc/>
    public Card HonourRoll(Team team, Standouts best, DateOnly today) =>
        HonourCards.Standouts(Wordings.Of(team.Language, catalogue), Understanding.HonourWish.StandoutKind.Any, best, today);

    /// <inheritdoc/>
    public Card WentQuiet(Person manager, Person member, NudgeKind kind) =>
        new(Wordings.Of(manager.Language, catalogue).WentQuiet(member.Name, kind));

    /// <inheritdoc/>
    public Card ManagerDigest(Person manager, TeamDay day)
    {
        var words = Wordings.Of(manager.Language, catalogue);
        return DigestCards.Day(
            words, words.DigestTitle(day.Team.Name, day.Awaited.Count - day.Silent.Count, day.Awaited.Count, day.Day), day, dayIsOver: true);
    }

    /// <inheritdoc/>
    public Card WeeklyDigest(Person manager, TeamWeek week) => DigestCards.Week(Wordings.Of(manager.Language, catalogue), week, week.Week.Range.End);

    /// <inheritdoc/>
    public Card WeeklyLeaderboard(Team team, Board board, DateOnly today)
    {
        var words = Wordings.Of(team.Language, catalogue);
        var chart = BoardCards.Chart(words, board);
        return new Card(words.WeeklyBoardTitle(team.Name, board.Metric, board.Period, today))
        {
            Blocks =
            [
                BoardCards.Table(words, board), .. chart is null ? Array.Empty<CardBlock>() : [chart],
                new TextBlock(words.WeeklyBoardRule(board.Period, today), TextTone.Subtle),
                .. words.BoardNotes(board).Select(line => new TextBlock(line, TextTone.Subtle)),
            ],
        };
    }

    /// <inheritdoc/>
    public Card TeamLeaderboard(Team team, TeamBoard board, DateOnly today) => BoardCards.Teams(Wordings.Of(team.Language, catalogue), board, today);

    /// <inheritdoc/>
    public Card ContestNews(Language language, Person? reader, ContestView view, ContestEvent what, DateOnly today)
    {
        var words = Wordings.Of(language, catalogue);
        var card = ContestCards.News(words, reader, view, what, today);
        return what != ContestEvent.Challenged || reader is null ? card : card with
        {
            Buttons =
            [
                buttons.OfContest(words.AcceptContest, CardVerbs.AcceptContest, reader.Id, view.Contest.Id),
                buttons.OfContest(words.DeclineContest, CardVerbs.DeclineContest, reader.Id, view.Contest.Id),
            ],
        };
    }

    /// <inheritdoc/>
    public Card ContestStandings(Team team, IReadOnlyList<ContestView> contests)
    {
        var today = contests[0].Contest.End.AddDays(1 - contests[0].DaysLeft);
        return ContestCards.Standings(Wordings.Of(team.Language, catalogue), contests, contests.Count, today);
    }
}
