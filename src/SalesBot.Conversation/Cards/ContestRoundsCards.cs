using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Cards;

/// <summary>What cards about contests show of rounds: those that are over as they ended, and the one that is being played.</summary>
internal static class ContestRoundsCards
{
    private const int MostRounds = 4;
    private const int MostMeeting = 3;

    /// <summary>The rounds that are over, what was changed of them since, and the one that is being played.</summary>
    public static IEnumerable<CardBlock> Blocks(IWording words, ContestView view, DateOnly today) =>
    [
        .. view.Result.Rounds.SelectMany((round, i) => Over(words, view, round, i + 1)).TakeLast(MostRounds),
        .. view.Result.Rounds.SelectMany((round, i) => round.Late.Index().Where(late => late.Item != 0)
            .Select(late => new TextBlock(words.RoundCorrected(i + 1, view.Contest.Metric, view.Names[late.Index], late.Item, round.WouldEndOtherwise), TextTone.Warning))).TakeLast(MostRounds),
        .. Running(words, view, today).Select(line => new TextBlock(line, TextTone.Strong)),
    ];

    /// <summary>How the round that is being played stands; nothing where none is.</summary>
    public static IReadOnlyList<string> Running(IWording words, ContestView view, DateOnly today)
    {
        if (view.Result.Running is not { LastDay: { } lastDay } running)
            return [];
        var number = view.Result.Rounds.Count + 1;
        if (view.Contest.Rules.Format == ContestFormat.Tournament)
            return [.. running.Matches.Select(match => words.MatchRuns(number, lastDay, today, [.. match.Sides.Select(side => (view.Names[side], Figure(side)))]))];
        var sides = running.Matches[0].Sides;
        var least = sides.Min(side => running.Scores[side]);
        List<int> last = [.. sides.Where(side => running.Scores[side] == least)];
        return [words.RoundRuns(number, lastDay, today, last.Count == sides.Count ? [] : [.. last.Select(side => view.Names[side])], Figure(last[0]))];

        string Figure(int side) => words.ScoreOf(view.Contest.Rules.Measure, view.Contest.Metric, running.Scores[side]);
    }

    /// <summary>The last round in which a side took part; null where there is none, or it is of old and no figures are known.</summary>
    public static (int Number, ContestRound Round)? LastOf(ContestResult result, int side)
    {
        var all = result.Running is { } running ? result.Rounds.Append(running).ToList() : [.. result.Rounds];
        var place = all.FindLastIndex(round => round.Matches.Any(match => match.Sides.Contains(side)));
        return place >= 0 && all[place].Amounts.Count > side ? (place + 1, all[place]) : null;
    }

    /// <summary>That a side has left, whatever it still does; empty where it has not.</summary>
    public static string Out(IWording words, ContestView view, int side) =>
        view.Result.Rounds.Index().FirstOrDefault(round => round.Item.Matches.Any(match => match.Sides.Contains(side) && !match.Through.Contains(side)), (-1, null!)).Index is >= 0 and var lost
            ? words.KnockedOut(lost + 1) : "";

    private static IEnumerable<TextBlock> Over(IWording words, ContestView view, ContestRound round, int number) => round.Matches.Where(match => match.Sides.Count > 1)
        .Select(match => new TextBlock(
            match.Sides.Count > MostMeeting ? words.RoundOut(number, Names(view, match.Sides.Except(match.Through))) : words.Round(number, Names(view, match.Sides), Names(view, match.Through)),
            TextTone.Subtle));

    private static IReadOnlyList<string> Names(ContestView view, IEnumerable<int> sides) => [.. sides.Select(side => view.Names[side])];
}
