using SalesBot.Application.Calendars;
using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "发起PK:一组 vs 二组 比本周拜访,赢的请奶茶" / "challenge Amy to calls this week": previews, rehearses and holds contests (L6, L7, L8, L13),
/// answers challenges, and shows how contests stand and how they came out (L16).
/// </summary>
internal sealed class ContestTopic(ContestTalk talk, ContestViews views, HoldContest hold, AfterTurn after) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.AcceptContest, CardVerbs.DeclineContest];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.NewContest];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Contest switch
    {
        ContestWish.Create => Answer.Of(await talk.PreviewAsync(turn, cancellationToken)),
        ContestWish.Waiting => Answer.Of(await views.WaitingAsync(turn, cancellationToken)),
        ContestWish.Rules => Answer.Of(await views.RulesAsync(turn, cancellationToken)),
        ContestWish.About about => await views.AboutAsync(turn, about, cancellationToken) is { } told ? Answer.Of(told)
            : reading.Intent == Intent.Contest ? Answer.Of(await views.RunningAsync(turn, cancellationToken)) : null,
        ContestWish.Past past => Answer.Of(await views.PastAsync(turn, past, cancellationToken)),
        ContestWish.Again again => await talk.PreviewAgainAsync(turn, again, await views.DaysAsync(turn, again.Period, cancellationToken), cancellationToken) is { } card ? Answer.Of(card)
            : reading.Intent is Intent.None or Intent.Contest or Intent.StartContest ? Answer.Of(turn.Words.NoContestToRepeat) : null,
        ContestWish.Cancel cancel => Answer.Of(await CancelAsync(turn, cancel, cancellationToken)),
        ContestWish.Change change => Answer.Of(await talk.PreviewChangeAsync(turn, change, cancellationToken)),
        ContestWish.Reply reply => await RepliedAsync(turn, reply, cancellationToken),
        ContestWish.RankPrizes => Answer.Of(turn.Words.NoRankPrizes),
        _ => reading.Intent == Intent.Contest ? Answer.Of(await views.RunningAsync(turn, cancellationToken)) : null,
    };

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) =>
        Answer.InPlace(await AnswerChallengeAsync(turn, ActionTurn.Id(action, "contest"), action.Verb == CardVerbs.AcceptContest, cancellationToken));

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        await talk.AnswerAsync(turn, question, reply, cancellationToken) is { } card ? Answer.Of(card) : null;

    // "接受" may answer something else; it answers a challenge where there is one.
    private async Task<Answer?> RepliedAsync(Turn turn, ContestWish.Reply reply, CancellationToken cancellationToken)
    {
        if (await hold.ChallengeOfAsync(turn.Person, cancellationToken) is { } challenge && (reply.By.Length == 0 || await views.IsSideAsync(turn, challenge, reply.By, cancellationToken)))
            return Answer.Of(await AnswerChallengeAsync(turn, challenge.Id, reply.Accepts, cancellationToken));
        return turn.IsPrivate ? Answer.Of(turn.Words.NoChallenge) : null;
    }

    private async Task<Card> AnswerChallengeAsync(Turn turn, Guid id, bool accepts, CancellationToken cancellationToken)
    {
        if (await hold.AnswerAsync(turn.Person, id, accepts, turn.Today, turn.Now, cancellationToken) is not ContestStep.Done done)
            return new Card(turn.Words.NoChallenge);
        after.Mail();
        return ContestCards.News(turn.Words, turn.Person, done.View, accepts ? ContestEvent.Accepted : ContestEvent.Declined, turn.Today);
    }

    private async Task<Card> CancelAsync(Turn turn, ContestWish.Cancel wish, CancellationToken cancellationToken)
    {
        // Which of several is meant is asked: nothing brings one back.
        var open = await hold.OpenOwnAsync(turn.Person, turn.Today, cancellationToken);
        if (wish.Metric is null && open.Select(contest => contest.Metric).Distinct().Count() > 1)
        {
            return new Card(turn.Words.CancelWhichContest)
            {
                Buttons = [.. open.Select(contest => contest.Metric).Distinct().Select(metric => Buttons.Say(turn.Words.CancelContestOf(metric), turn.Words.CancelContestOf(metric)))],
            };
        }

        var step = await hold.CancelAsync(turn.Person, wish.Metric, turn.Today, turn.Now, cancellationToken);
        if (step is ContestStep.Frozen frozen)
            return new Card(turn.Words.ContestFrozen(frozen.View));
        if (step is not ContestStep.Done done)
            return new Card(turn.Words.NoOwnContest);
        after.Mail();
        return ContestCards.News(turn.Words, turn.Person, done.View, ContestEvent.Cancelled, turn.Today);
    }
}

/// <summary>Shows contests: in a group those between teams, in private also one's own.</summary>
internal sealed class ContestViews(ReadContests read, WorkCalendars calendars, ContestNames names, Buttons buttons)
{
    private const int MostPast = 10;
    private const int MostSearched = 100;
    private const int MostDaysAgo = 62;
    private const int MostRunning = 3;

    public async Task<Card> RunningAsync(Turn turn, CancellationToken cancellationToken)
    {
        List<ContestView> shown = [.. (await RunningOnesAsync(turn, cancellationToken)).Concat(await WonEarlyAsync(turn, cancellationToken))];
        if (shown.Count > 0)
            return ContestCards.Standings(turn.Words, shown, MostRunning, turn.Today);
        var ahead = await AheadAsync(turn, cancellationToken);
        return new Card(turn.Words.NoContest) { Blocks = [.. ahead.Select(view => new TextBlock(turn.Words.ContestAheadOf(view, turn.Today), TextTone.Subtle))] };
    }

    // A race that was won is over, but until the day on which it was to end people look for it here.
    private async Task<IEnumerable<ContestView>> WonEarlyAsync(Turn turn, CancellationToken cancellationToken)
    {
        var ended = await read.EndedForAsync(turn.Person, new DateRange(turn.Today.AddDays(-MostDaysAgo), turn.Today), turn.Today, MostPast, cancellationToken);
        return ended.Where(view => view.Contest is { Result: not null } contest && contest.End >= turn.Today && (turn.IsPrivate || contest.Teams.Count > 0));
    }

    /// <summary>The rules of the nearest contest, with the text of which its hash is made, so that anybody can check it.</summary>
    public async Task<Card> RulesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var shown = await NearestAsync(turn, cancellationToken);
        if (shown.Concat(shown.Count > 0 ? [] : await AheadAsync(turn, cancellationToken)).FirstOrDefault() is not { } view)
            return new Card(turn.Words.NoContest);
        return new Card(turn.Words.ContestSummary(view, turn.Today))
        {
            Blocks = [new TextBlock(turn.Words.ContestRules(view)), new TextBlock(turn.Words.HowToCheck(view.Hash), TextTone.Subtle), new TextBlock(view.Contest.Canonical(), TextTone.Subtle)],
        };
    }

    /// <summary>What somebody wants to know of the contest at hand; null where there is none and the message names none.</summary>
    public async Task<Card?> AboutAsync(Turn turn, ContestWish.About about, CancellationToken cancellationToken)
    {
        var running = await NearestAsync(turn, cancellationToken);
        var ended = await LatestAsync(turn, about.What == ContestWish.ContestFact.Winner || running.Count == 0, cancellationToken);
        if (about.What == ContestWish.ContestFact.Winner)
            return ended is null && running.Count == 0 ? None(turn, about) : ContestCards.Winner(turn.Words, ended, running, turn.Today);
        List<ContestView> shown = [.. running.Concat(await AheadAsync(turn, cancellationToken)).OrderBy(view => Nearness(turn, view.Contest)).Take(MostRunning)];
        if (shown.Count == 0 && ended is not null)
            shown.Add(ended);
        return shown.Count == 0 ? None(turn, about) : ContestCards.Facts(turn.Words, shown, about.What, turn.Today);
    }

    private static Card? None(Turn turn, ContestWish.About about) => about.IsNamed ? new Card(turn.Words.NoContest) : null;

    // One that ended long ago is not what is meant by "who won".
    private async Task<ContestView?> LatestAsync(Turn turn, bool isWanted, CancellationToken cancellationToken)
    {
        if (!isWanted)
            return null;
        var ended = await read.EndedForAsync(turn.Person, new DateRange(turn.Today.AddDays(-MostDaysAgo), turn.Today), turn.Today, MostPast, cancellationToken);
        return ended.FirstOrDefault(view => turn.IsPrivate || view.Contest.Teams.Count > 0);
    }

    private async Task<List<ContestView>> NearestAsync(Turn turn, CancellationToken cancellationToken) =>
        [.. (await RunningOnesAsync(turn, cancellationToken)).Take(MostRunning)];

    private async Task<List<ContestView>> RunningOnesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var running = turn.IsPrivate
            ? await read.RunningForAsync(turn.Person, turn.Today, cancellationToken)
            : await read.RunningAsync(turn.Person.OrganisationId, turn.Today, cancellationToken);
        return [.. running.OrderBy(view => Nearness(turn, view.Contest))];
    }

    private async Task<IReadOnlyList<ContestView>> AheadAsync(Turn turn, CancellationToken cancellationToken) =>
        [.. (await read.AheadForAsync(turn.Person, turn.Today, cancellationToken)).Where(view => turn.IsPrivate || view.Contest.Teams.Count > 0).Take(MostRunning)];

    /// <summary>The challenges that wait for somebody's answer, the first of them to be answered at once; below it those that he sent.</summary>
    public async Task<Card> WaitingAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = (await read.AheadForAsync(turn.Person, turn.Today, cancellationToken)).Where(view => view.Contest.State == ContestState.Challenged).ToList();
        var mine = open.Where(view => view.Contest.Invited == turn.Person.Id).ToList();
        List<TextBlock> others =
        [
            .. mine.Skip(1).Select(view => new TextBlock(turn.Words.ContestNews(ContestEvent.Challenged, view, turn.Person.Name, turn.Today), TextTone.Strong)),
            .. open.Where(view => view.Contest.CreatedBy == turn.Person.Id).Select(view => new TextBlock(turn.Words.ContestAheadOf(view, turn.Today), TextTone.Subtle)),
        ];
        if (mine is not [var first, ..])
            return new Card(turn.Words.NobodyChallenges) { Blocks = others };
        var card = ContestCards.News(turn.Words, turn.Person, first, ContestEvent.Challenged, turn.Today);
        return card with
        {
            Blocks = [.. card.Blocks, .. others],
            Buttons =
            [
                buttons.OfContest(turn.Words.AcceptContest, CardVerbs.AcceptContest, turn.Person.Id, first.Contest.Id),
                buttons.OfContest(turn.Words.DeclineContest, CardVerbs.DeclineContest, turn.Person.Id, first.Contest.Id),
            ],
        };
    }

    /// <summary>Whether a name means one of the people who meet.</summary>
    public async Task<bool> IsSideAsync(Turn turn, Contest contest, string name, CancellationToken cancellationToken) =>
        (await names.FindAsync(turn.Person, name, turn.Words, turn.Today, cancellationToken)).Side?.Person is { } person && contest.People.Contains(person);

    /// <summary>How contests came out that ended in some days.</summary>
    public async Task<Card> PastAsync(Turn turn, ContestWish.Past asked, CancellationToken cancellationToken) =>
        await EndedAsync(turn, asked.Named?.Range ?? await DaysAsync(turn, asked.Period, cancellationToken), asked.Metric, cancellationToken)
            ?? new Card(asked.Metric is { } metric ? turn.Words.NoPastContestOf(metric) : turn.Words.NoPastContest);

    /// <summary>The same, of what they were about where a metric is given; null where none ended.</summary>
    public async Task<Card?> EndedAsync(Turn turn, DateRange days, MetricCode? metric, CancellationToken cancellationToken)
    {
        var ended = await read.EndedForAsync(turn.Person, days, turn.Today, metric is null ? MostPast : MostSearched, cancellationToken);
        List<ContestView> shown = [.. ended.Where(view => (turn.IsPrivate || view.Contest.Teams.Count > 0) && (metric is null || view.Contest.Metric == metric)).Take(MostPast)];
        return shown.Count == 0 ? null : ContestCards.Past(turn.Words, shown, turn.Today);
    }

    /// <summary>The period that is named; null where none is.</summary>
    public static Period? PeriodOf(Turn turn, AskedPeriod? asked) => asked is null ? null : Statements.PeriodOf(asked, PeriodKind.Month, turn.Today, turn.Periods);

    /// <summary>The days that a period names; a year back where none is named.</summary>
    public async Task<DateRange> DaysAsync(Turn turn, AskedPeriod? asked, CancellationToken cancellationToken) => asked is { } period
        ? Statements.PeriodOf(period, PeriodKind.Month, turn.Today, await calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken)).Range
        : new DateRange(turn.Today.AddDays(-366), turn.Today);

    // One's own first, then one's team's.
    private static int Nearness(Turn turn, Contest contest) =>
        contest.People.Contains(turn.Person.Id) ? 0 : turn.Person.TeamId is { } team && contest.Teams.Contains(team) ? 1 : contest.Teams.Count > 0 ? 2 : 3;
}
