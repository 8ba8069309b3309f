using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows managers how their teams stand; others are told who sees that.</summary>
internal sealed class TeamHandler(ReadTeamDay read, ReadTeamWeek week, MemberViews views) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Team, Intent.Review];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var teams = await read.TeamsOfAsync(turn.Person, cancellationToken);
        if (teams.Count == 0 && reading.Intent == Intent.Review)
            return Answer.Of(await views.FiguresAsync(turn, "", [turn.Person.Id], (reading.Asked?.Period, reading.Asked?.Metric), cancellationToken));
        if (teams.Count == 0)
        {
            return Answer.Of(new Card(turn.Words.TeamIsForManagers)
            {
                Buttons = [Buttons.Say(turn.Words.Leaderboard, turn.Words.Leaderboard), Buttons.Say(turn.Words.Contest, turn.Words.Contest)],
            });
        }

        var asked = reading.Asked?.PersonOrTeam;
        if (reading.Asked is { Silent: true } silence && (silence.Day ?? (silence.Period == AskedPeriod.Yesterday ? turn.Today.AddDays(-1) : null)) is { } past && past < turn.Today)
            return await SilenceAsync(turn, teams, past, asked, cancellationToken);
        if (reading.Asked?.Period is AskedPeriod.ThisWeek or AskedPeriod.LastWeek && !reading.Asked.OwnLog)
            return await WeekAsync(turn, teams, reading.Asked.Period == AskedPeriod.LastWeek, asked, cancellationToken);
        if (reading.Asked is { OwnLog: false, Period: { } period } && period != AskedPeriod.Today)
            return await FiguresAsync(turn, teams, (period, reading.Asked.Metric), asked, cancellationToken);
        var days = new List<TeamDay>();
        foreach (var team in teams)
            days.Add(await read.ExecuteAsync(team, turn.Today, cancellationToken));
        if (asked is not null)
            days = Narrow(days, asked);
        return new Answer([.. days.Select(day => new Said(Card(turn, day)))]);
    }

    // A day that is over: who never reported for it, and who was away.
    private async Task<Answer> SilenceAsync(Turn turn, IReadOnlyList<Team> teams, DateOnly day, string? asked, CancellationToken cancellationToken)
    {
        var said = new List<Said>();
        foreach (var team in Named(teams, asked))
        {
            var past = await read.ExecuteAsync(team, day, cancellationToken);
            var away = past.Members.Where(member => member.LeaveUntil is not null).Select(member => member.Person.Name).ToList();
            said.Add(new Said(new Card(turn.Words.SilentOn(team.Name, day, [.. past.Silent.Select(member => member.Person.Name)], past.Awaited.Count, turn.Today))
            {
                Blocks = away.Count == 0 ? [] : [new TextBlock(turn.Words.AwayThen(away), TextTone.Subtle)],
            }));
        }

        return new Answer(said);
    }

    private async Task<Answer> WeekAsync(
        Turn turn, IReadOnlyList<Team> teams, bool isLast, string? asked, CancellationToken cancellationToken)
    {
        var said = new List<Said>();
        foreach (var team in Named(teams, asked))
        {
            var read = await week.ExecuteAsync(team, isLast ? turn.Today.AddDays(-7) : turn.Today, turn.Today, cancellationToken);
            said.Add(new Said(DigestCards.Week(turn.Words, read, turn.Today)));
        }

        return new Answer(said);
    }

    private async Task<Answer> FiguresAsync(
        Turn turn, IReadOnlyList<Team> teams, (AskedPeriod? Period, MetricCode? Metric) what, string? asked, CancellationToken cancellationToken)
    {
        var said = new List<Said>();
        foreach (var team in Named(teams, asked))
        {
            var members = (await read.ExecuteAsync(team, turn.Today, cancellationToken)).Members.Select(member => member.Person.Id).ToList();
            said.Add(new Said(await views.FiguresAsync(turn, team.Name, members, what, cancellationToken)));
        }

        return new Answer(said);
    }

    // The teams that are named; all where none is.
    private static IReadOnlyList<Team> Named(IReadOnlyList<Team> teams, string? asked) =>
        asked is not null && teams.Where(team => team.Name.Contains(asked, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } named ? named : teams;

    // From the time of the digest on, whoever asks sees what it said.
    private static bool IsOver(Turn turn, Team team) => turn.Time >= team.Schedule.Of(ScheduledNotice.ManagerDigest).Time;

    // A member's name leaves that member alone; a team's name leaves that team; anything else leaves everything.
    private static List<TeamDay> Narrow(List<TeamDay> days, string asked)
    {
        var called = Nickname.Find(asked, days.SelectMany(day => day.Members).Select(m => m.Person.Name), name => name);
        bool Is(string name) => name.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(name, StringComparison.OrdinalIgnoreCase) || called.Contains(name);
        var members = days.Where(day => day.Members.Any(m => Is(m.Person.Name)))
            .Select(day => day with { Members = [.. day.Members.Where(m => Is(m.Person.Name))], Totals = [] }).ToList();
        if (members.Count > 0)
            return members;
        var teams = days.Where(day => Is(day.Team.Name)).ToList();
        return teams.Count > 0 ? teams : days;
    }

    private static Card Card(Turn turn, TeamDay day)
    {
        if (day.Members is [var one])
        {
            var state = one.LeaveUntil is { } until
                ? turn.Words.TeamOnLeave([(one.Person.Name, until)], turn.Today)
                : turn.Words.ProgressOf(one.Person.Name, one.Tasks);
            return new Card($"👤 {state}")
            {
                Blocks = [.. StandingCards.TaskLines(turn.Words, one.Tasks, turn.Today)],
            };
        }

        return DigestCards.Day(
            turn.Words, turn.Words.TeamTitle(day.Team.Name, day.Awaited.Count - day.Silent.Count, day.Awaited.Count), day, IsOver(turn, day.Team));
    }
}
