using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards that sum a team up for whoever leads it; asked for and sent, they say the same.</summary>
internal static class DigestCards
{
    private const int MostLines = 8;
    private const int MostTalks = 2;

    /// <summary>What a team's day comes to: what needs the manager first.</summary>
    public static Card Day(IWording words, string title, TeamDay day, bool dayIsOver)
    {
        var blocks = new List<CardBlock>();
        var needs = Needs(words, day).Take(MostLines).ToList();
        if (needs.Count > 0)
            blocks.Add(new TextBlock(words.NeedsYou, TextTone.Strong));
        blocks.AddRange(needs);
        blocks.Add(new TextBlock(words.TeamTotals(day.Totals)));
        blocks.AddRange(day.Won.Take(MostLines).Select(won => new TextBlock(words.Won(won.Person.Name, won.Deal), TextTone.Good)));
        blocks.AddRange(Reported(words, day));
        blocks.AddRange(day.Awaited.Select(m => (m.Person.Name, Behind: m.Behind(dayIsOver))).Where(m => m.Behind.Count > 0)
            .Select(m => new TextBlock(words.MemberBehind(m.Name, m.Behind, day.Day))));
        if (day.UnknownYear is { } year)
            blocks.Add(new TextBlock(words.HolidaysUnknown(year), TextTone.Subtle));
        return new Card(title)
        {
            Blocks = blocks,
            Buttons =
            [
                .. day.Stalled.Take(MostTalks).Select(m => Buttons.Say(words.OneOnOneTalk(m.Person.Name), words.OneOnOneCommand(m.Person.Name))),
                Buttons.Say(words.TeamThisWeek, words.TeamThisWeek),
                Buttons.Say(words.Leaderboard, words.Leaderboard),
                Buttons.Say(words.Contest, words.Contest),
            ],
        };
    }

    /// <summary>What a team's week comes to.</summary>
    public static Card Week(IWording words, TeamWeek week, DateOnly today)
    {
        var blocks = new List<CardBlock>();
        blocks.AddRange(week.Metrics.Select(metric =>
            new ProgressBlock(words.Metric(metric.Metric), metric.Target is null ? null : metric.Percent, words.WeekLine(metric, week.Week, today))));
        blocks.AddRange(week.Won.Count == 0
            ? [new TextBlock(words.WeekNoDeals, TextTone.Subtle)]
            : week.Won.Take(MostLines).Select(won => new TextBlock(words.Won(won.Person.Name, won.Deal), TextTone.Good)));
        blocks.Add(week.Silent.Count == 0
            ? new TextBlock(words.WeekNobodySilent(week.Week.Range.Contains(today)), TextTone.Good)
            : new TextBlock(words.WeekSilent([.. week.Silent.Select(person => person.Name)]), TextTone.Warning));
        return new Card(words.WeekTitle(week.Team.Name, week.Week, today))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Leaderboard, words.Leaderboard), Buttons.Say(words.Contest, words.Contest)],
        };
    }

    private static IEnumerable<CardBlock> Needs(IWording words, TeamDay day) =>
        day.Help.Select(help => words.NeedsHelp(help.Asker.Name, help.Request.Topic, help.DaysOn(day.Day)))
            .Concat(day.Stalled.Select(member => words.NeedsWord(member.Person.Name, member.SilentDays)))
            .Concat(day.StalledProjects.Select(one => words.ProjectStands(one.Owner.Name, one.Project.Name, one.Project.Stage, one.Days)))
            .Concat(day.Developments.Select(one => words.DevelopmentNeedsWord(one.Owner.Name, one.Task)))
            .Select(line => new TextBlock(line, TextTone.Warning));

    private static IEnumerable<CardBlock> Reported(IWording words, TeamDay day)
    {
        if (day.Silent.Count > 0)
            yield return new TextBlock(words.TeamSilent([.. day.Silent.Select(m => m.Person.Name)]), TextTone.Warning);
        else if (day.Awaited.Count > 0)
            yield return new TextBlock(words.TeamAllReported, TextTone.Good);
        if (day.OnLeave.Count > 0)
            yield return new TextBlock(words.TeamOnLeave([.. day.OnLeave.Select(m => (m.Person.Name, m.LeaveUntil ?? day.Day))], day.Day));
    }
}
