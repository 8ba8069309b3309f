using SalesBot.Application.Contests;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <inheritdoc/>
internal sealed class NoticeWriter(Buttons buttons, MetricCatalogue catalogue) : INoticeWriter
{
    private const int MostLogButtons = 3;

    /// <inheritdoc/>
    public INoticeWriter Naming(MetricCatalogue catalogue) => new NoticeWriter(buttons, catalogue);

    /// <inheritdoc/>
    public Card DailyReminder(DailyReminder reminder)
    {
        var words = Wordings.Of(reminder.Person.Language, catalogue);

        // Another wording every day, another for every person; the facts never vary.
        var variant = reminder.Day.DayNumber + (reminder.Person.Id.GetHashCode() & 3);
        return new Card(words.StillMissing(reminder.Missing, variant))
        {
            Blocks = [.. reminder.Missing.Select(m => Line(words, m.Task, reminder.Day))],
            Buttons =
            [
                .. reminder.Missing.Take(MostLogButtons)
                    .Select(m => buttons.Log(words, reminder.Person.Id, m.Task.Target.Metric, m.Amount, reminder.Day)),
                Buttons.MyTasks(words),
            ],
        };
    }

    private static ProgressBlock Line(IWording words, TaskState task, DateOnly today) => new(
        words.Metric(task.Target.Metric), task.Pace.Percent,
        words.StateLine(new MetricState(task.Target.Metric, task.Period, task.Pace.Done, task.Pace), today));

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
    public Card WeeklyLeaderboard(Team team, Board board)
    {
        var words = Wordings.Of(team.Language, catalogue);
        return new Card(words.WeeklyBoardTitle(team.Name, board.Metric))
        {
            Blocks = [StandingCards.Table(words, board), new TextBlock(words.WeeklyBoardRule(board.Period), TextTone.Subtle)],
        };
    }

    /// <inheritdoc/>
    public Card ContestStandings(Team team, IReadOnlyList<ContestView> contests)
    {
        var today = contests[0].Contest.End.AddDays(1 - contests[0].DaysLeft);
        return StandingCards.Contests(Wordings.Of(team.Language, catalogue), contests, today);
    }
}
