using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards that show tasks, boards, contests and teams.</summary>
internal static class StandingCards
{
    public static IEnumerable<CardBlock> TaskLines(IWording words, IEnumerable<TaskState> tasks, DateOnly today) =>
        tasks.Select(task => new ProgressBlock(
            words.Metric(task.Target.Metric) + (task.Target.IsPrivate ? " 🌱" : ""), task.Pace.AsksNothing ? null : task.Pace.Percent, words.TaskLine(task, today)));

    public static Card Contests(IWording words, IReadOnlyList<ContestView> views, DateOnly today)
    {
        var first = views[0];
        var blocks = new List<CardBlock>();
        foreach (var view in views)
        {
            if (view != first)
                blocks.Add(new TextBlock(Title(words, view, today), TextTone.Strong));
            blocks.AddRange(Sides(words, view));
            blocks.Add(new TextBlock(words.ContestLead(
                NameOf(view, view.Standings.LeaderByTotal), NameOf(view, view.Standings.LeaderPerHead), view.DaysLeft)));
        }

        return new Card(Title(words, first, today))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Leaderboard, words.BoardCommand(first.Contest.Metric, Period.Containing(today, PeriodKind.Week), today))],
        };
    }

    // A bar per side, against the best side per head, so that it shows who is ahead whatever the size of the teams.
    private static IEnumerable<CardBlock> Sides(IWording words, ContestView view)
    {
        var best = view.Standings.Sides.Max(side => side.PerHead);
        return view.Standings.Sides.Select((side, i) => new ProgressBlock(
            view.Names[i], best == 0 ? 0 : (int)(side.PerHead * 100 / best),
            words.ContestSide(view.Contest.Metric, side.Total, side.PerHead, side.Heads)));
    }

    private static string Title(IWording words, ContestView view, DateOnly today) => words.ContestTitle(
        view.Names, view.Contest.Metric, Period.Containing(today, PeriodKind.Week), view.Contest.Start, view.Contest.End, today);

    private static string? NameOf(ContestView view, Domain.Contests.SideStanding? side) =>
        side is null ? null : view.Names[view.Standings.Sides.ToList().IndexOf(side)];
}
