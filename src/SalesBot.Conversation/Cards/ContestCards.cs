using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Contests;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about contests.</summary>
internal static class ContestCards
{
    private const int MostSides = 8;
    private const int MostLines = 12;

    /// <summary>How contests stand: the first of them in full, every other one in a line, so that none goes unseen.</summary>
    public static Card Standings(IWording words, IReadOnlyList<ContestView> views, int full, DateOnly today)
    {
        var blocks = new List<CardBlock>();
        foreach (var view in views.Take(full))
        {
            if (view != views[0])
                blocks.Add(new TextBlock(Title(words, view, today), TextTone.Strong));
            blocks.AddRange(Standing(words, view, today));
        }

        if (views.Count > full)
        {
            blocks.Add(new TextBlock(words.MoreContests(views.Count - full), TextTone.Strong));
            blocks.AddRange(views.Skip(full).Take(MostLines).Select(view => new TextBlock(view.Contest.Result is null ? $"{words.ContestSummary(view, today)} · {Ahead(words, view, today)}" : Title(words, view, today), TextTone.Subtle)));
        }

        return new Card(Title(words, views[0], today))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Leaderboard, words.BoardCommand(views[0].Contest.Metric, Period.Containing(today, PeriodKind.Week), today))],
        };
    }

    /// <summary>A contest that is to be held, with its rehearsal.</summary>
    public static Card Preview(IWording words, ContestView view, ContestPlanning.Planned plan, bool isStretched, DateOnly today)
    {
        var contest = view.Contest;
        var blocks = new List<CardBlock> { new TextBlock(words.ContestRules(view)) };

        // What somebody is held to is nobody else's business before he has agreed to be compared.
        blocks.AddRange((plan.Invited is null ? contest.Rules.Bases : []).Take(MostSides).Select((basis, i) =>
            new TextBlock(words.BasisOf(contest.Rules.Measure, contest.Metric, view.Names[i], basis), TextTone.Subtle)));
        if (contest.Start < today)
            blocks.Add(new TextBlock(words.CountsFromStart(contest.Start, today), TextTone.Subtle));
        if (isStretched)
            blocks.Add(new TextBlock(words.RoundsTake(contest.Range.Days / contest.Rules.RoundDays, contest.Rules.RoundDays), TextTone.Warning));
        blocks.Add(new TextBlock(words.Rehearsed(plan.Rehearsal, contest.Rules.Format, view.Names), TextTone.Strong));
        blocks.Add(new TextBlock(words.RehearsedWeeks(plan.Rehearsal, view.Names), TextTone.Subtle));
        if (contest.Rules is { Prize: null, Stake: var stake } && StakeReader.NamesMoney(stake))
            blocks.Add(new TextBlock(words.StakeIsNotPaid, TextTone.Warning));
        if (plan.Fairer is { } fairer)
            blocks.Add(new TextBlock(words.FairerBy(fairer), TextTone.Warning));
        if (view.Observers.Count > 0)
            blocks.Add(new TextBlock(words.WatchedBy(view.Observers), TextTone.Subtle));
        if (plan.Invited is { } invited)
            blocks.Add(new TextBlock(words.WillBeAsked(invited.Name), TextTone.Subtle));
        blocks.Add(new TextBlock(words.NothingChangedYet, TextTone.Subtle));
        return new Card(words.ContestPreview(words.ContestSummary(view, today))) { Blocks = blocks };
    }

    /// <summary>What happened to a contest.</summary>
    public static Card News(IWording words, Person? reader, ContestView view, ContestEvent what, DateOnly today)
    {
        var blocks = new List<CardBlock>();
        if (what is ContestEvent.HalfTime or ContestEvent.LeadChange)
            blocks.AddRange(Standing(words, view, today));
        else if (what == ContestEvent.Ended)
            blocks.AddRange(Result(words, view));
        if (what is ContestEvent.Announced or ContestEvent.Challenged or ContestEvent.Accepted or ContestEvent.RulesChanged)
            blocks.Add(new TextBlock(words.ContestRules(view), TextTone.Subtle));
        return new Card(words.ContestNews(what, view, reader?.Name, today)) { Blocks = blocks };
    }

    /// <summary>When contests end, or what their winners get; the answer first, the rest below.</summary>
    public static Card Facts(IWording words, IReadOnlyList<ContestView> views, ContestWish.ContestFact what, DateOnly today)
    {
        var told = views.Select(view => what == ContestWish.ContestFact.End ? words.ContestEnds(view, today) : words.ContestStake(view)).ToList();
        var blocks = new List<CardBlock>();
        for (var i = 0; i < views.Count; i++)
        {
            if (i > 0)
                blocks.Add(new TextBlock(told[i], TextTone.Strong));
            blocks.Add(new TextBlock(words.ContestSummary(views[i], today), TextTone.Subtle));
        }

        return new Card(told[0]) { Blocks = blocks, Buttons = [Buttons.Say(words.Contest, words.Contest)] };
    }

    /// <summary>Who won the contest that ended last, and how those stand that have not.</summary>
    public static Card Winner(IWording words, ContestView? ended, IReadOnlyList<ContestView> running, DateOnly today)
    {
        List<TextBlock> still = [.. running.Select(view => new TextBlock(words.ContestStillOn(view, today, Ahead(words, view, today)), TextTone.Subtle))];
        if (ended is null)
            return new Card(still[0].Text) { Blocks = [.. still.Skip(1)], Buttons = [Buttons.Say(words.Contest, words.Contest)] };
        return new Card($"{words.ContestWon(ended)} · {words.ContestSummary(ended, today)}")
        {
            Blocks = [.. Result(words, ended), .. still],
            Buttons = [Buttons.Say(words.Rematch, words.Rematch)],
        };
    }

    /// <summary>How contests came out.</summary>
    public static Card Past(IWording words, IReadOnlyList<ContestView> ended, DateOnly today)
    {
        if (ended.Count == 0)
            return new Card(words.NoPastContest);
        var blocks = new List<CardBlock>();
        if (ended is [var only])
            blocks.AddRange(Result(words, only));
        foreach (var view in ended.Count > 1 ? ended : [])
        {
            blocks.Add(new TextBlock($"{words.ContestWon(view)} · {words.ContestSummary(view, today)}"));
            blocks.AddRange(Corrections(words, view));
            blocks.AddRange(Prize(words, view));
        }

        return new Card(ended is [var one] ? $"{words.ContestWon(one)} · {words.ContestSummary(one, today)}" : words.PastContests(ended.Count))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Rematch, words.Rematch)],
        };
    }

    private static string Title(IWording words, ContestView view, DateOnly today) =>
        view.Contest.Result is null ? words.ContestSummary(view, today) : $"🏁 {words.ContestWon(view)} · {words.ContestSummary(view, today)}";

    private static IEnumerable<CardBlock> Standing(IWording words, ContestView view, DateOnly today)
    {
        var contest = view.Contest;
        if (contest.Result is not null)
        {
            foreach (var block in Result(words, view).Prepend(new TextBlock(words.ContestDecidedOn(view), TextTone.Strong)))
                yield return block;
            yield break;
        }

        if (today == contest.HalfDay && contest.Range.Days > 1)
            yield return new TextBlock(words.HalfTime, TextTone.Subtle);
        foreach (var bar in Bars(words, view))
            yield return bar;
        foreach (var round in Rounds(words, view, today))
            yield return round;
        if (view.Result.Rounds.Count > 0 || view.Result.Running is not null)
            yield return new TextBlock(words.DaysLeft(view.DaysLeft), TextTone.Subtle);
        else if (contest.Teams.Count > 0 && contest.Rules is { Format: ContestFormat.Battle, Measure: ContestMeasure.Total or ContestMeasure.PerHead })
            yield return new TextBlock(words.ContestLead(NameOf(view, view.Standings.LeaderByTotal), NameOf(view, view.Standings.LeaderPerHead), view.DaysLeft));
        else
            yield return new TextBlock(contest.Rules.Format == ContestFormat.Race && view.Result.Lines.Any(line => line.ReachedAt is not null) ? words.StillToBeDecided : Ahead(words, view, today));
        if (contest.Rules.Stake.Length > 0)
            yield return new TextBlock(contest.Rules.Stake, TextTone.Subtle);
    }

    private static IEnumerable<CardBlock> Result(IWording words, ContestView view)
    {
        foreach (var bar in Bars(words, view))
            yield return bar;
        foreach (var round in Rounds(words, view, view.Contest.End))
            yield return round;
        foreach (var correction in Corrections(words, view))
            yield return correction;
        if (view.Contest.Rules.Stake.Length > 0)
            yield return new TextBlock(view.Contest.Rules.Stake, TextTone.Good);
        foreach (var paid in Prize(words, view))
            yield return paid;
        yield return new TextBlock(words.ContestRules(view), TextTone.Subtle);
    }

    private static IEnumerable<CardBlock> Prize(IWording words, ContestView view) => view.Contest is { Rules.Prize: not null, Result: not null }
        ? [new TextBlock(words.PrizePaid(view, PrizeShares.Of(view.Contest)), TextTone.Good)] : [];

    // A bar per side against the best, by what is compared; teams in total go per head, so that it shows who is ahead whatever their size.
    private static IEnumerable<CardBlock> Bars(IWording words, ContestView view)
    {
        var (contest, lines) = (view.Contest, view.Result.Lines);
        var rounds = lines.Select((_, i) => ContestRoundsCards.LastOf(view.Result, i)).ToList();
        var scores = lines.Select((line, i) => rounds[i] is { } round ? round.Round.Scores[i]
            : contest is { Teams.Count: > 0, Rules.Measure: ContestMeasure.Total } && line.Heads > 0 ? line.Score / line.Heads : line.Score).ToList();
        var full = contest.Rules is { Format: ContestFormat.Race, Goal: { } goal, Measure: ContestMeasure.Total } && contest.Teams.Count == 0 ? goal : scores.Max();
        return lines.Select((line, i) => new ProgressBlock(
                Medal(contest, line, view) + view.Names[i] + ContestRoundsCards.Out(words, view, i), full <= 0 ? 0 : (int)Math.Clamp(scores[i] * 100 / full, 0, 999),
                rounds[i] is { } round ? words.InRound(round.Number, Detail(words, view, line with { Total = round.Round.Amounts[i], Score = round.Round.Scores[i] }, i)) : Detail(words, view, line, i)))
            .Take(MostSides);
    }

    private static string Detail(IWording words, ContestView view, ResultLine line, int side)
    {
        var contest = view.Contest;
        var perHead = line.Heads == 0 ? 0 : (decimal)line.Total / line.Heads;
        var told = contest.Teams.Count > 0 ? words.ContestSide(contest.Metric, line.Total, perHead, line.Heads) : words.Amount(contest.Metric, line.Total);
        if (contest.HeadStartOf(side) is > 0 and var ahead)
            told = $"{words.ScoreOf(contest.Rules.Measure, contest.Metric, line.Score)} · {words.HeadStart(contest.Metric, ahead)}";
        if (contest.Rules.Measure is ContestMeasure.Attainment or ContestMeasure.Handicap)
            told = $"{words.ScoreOf(contest.Rules.Measure, contest.Metric, line.Score)} · {told}";
        if (contest.Rules.Format == ContestFormat.Steps)
            told = $"{words.Step(contest.Metric, line.Step)} · {told}";
        return line.ReachedAt is { } at ? $"{told} · {words.Reached(at, view.Zone)}" : told;
    }

    private static string Medal(Contest contest, ResultLine line, ContestView view) =>
        contest.Result is null || line.Total <= 0 ? "" : line.Rank == 1 ? "🥇 " : view.Result.Lines.Count > 2 && line.Rank == 2 ? "🥈 " : "";

    private static string Ahead(IWording words, ContestView view, DateOnly today)
    {
        if (ContestRoundsCards.Running(words, view, today) is [var round, ..])
            return round;
        var (measure, metric) = (view.Contest.Rules.Measure, view.Contest.Metric);
        var scores = view.Result.Lines.Select(line => line.Score).OrderDescending().ToList();
        return words.ContestAhead(NameOf(view, view.Standings.LeaderBy(measure)), words.ScoreOf(measure, metric, scores[0] - scores[1]), view.DaysLeft);
    }

    private static IEnumerable<CardBlock> Rounds(IWording words, ContestView view, DateOnly today) => ContestRoundsCards.Blocks(words, view, today);

    private static IEnumerable<CardBlock> Corrections(IWording words, ContestView view) => view.Corrections.Select(one =>
        new TextBlock(words.Corrected(view.Contest.Metric, view.Names[one.Side], one.Change, view.WouldRankOtherwise), TextTone.Warning));

    private static string? NameOf(ContestView view, SideStanding? side) =>
        side is null ? null : view.Names[view.Standings.Sides.ToList().FindIndex(one => ReferenceEquals(one, side))];
}
