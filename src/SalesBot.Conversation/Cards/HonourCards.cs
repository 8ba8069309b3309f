using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about badges, records, praise received and who stands out.</summary>
internal static class HonourCards
{
    private const int MostBadges = 10;
    private const int MostMetrics = 6;
    private const int MostLines = 10;

    /// <summary>The badges that somebody holds, how often each; without a name those of the reader.</summary>
    public static Card Badges(IWording words, string name, IReadOnlyList<Honour> held, DateOnly today)
    {
        if (held.Count == 0)
            return new Card(name.Length == 0 ? words.NoBadgesYet : words.NoBadgesOf(name)) { Buttons = [Buttons.Say(words.BadgeList, words.BadgeList)] };
        var kinds = held.GroupBy(honour => honour.Name).ToList();
        return new Card(name.Length == 0 ? words.MyBadgesTitle(kinds.Count, held.Count) : words.BadgesOfTitle(name, kinds.Count, held.Count))
        {
            Blocks =
            [
                .. kinds.Take(MostBadges).Select(badge => new TextBlock(words.BadgeHeld(badge.First(), badge.Count(), today))),
                .. kinds.Count > MostBadges ? [new TextBlock(words.MoreBadges(kinds.Count - MostBadges), TextTone.Subtle)] : Array.Empty<TextBlock>(),
            ],
            Buttons = [Buttons.Say(words.BadgeList, words.BadgeList)],
        };
    }

    /// <summary>The badges that there are.</summary>
    public static Card Definitions(IWording words, IReadOnlyList<Badge> all) => all.Count == 0
        ? new Card(words.NoBadgesDefined)
        : new Card(words.BadgesTitle(all.Count)) { Blocks = [.. all.Select(badge => new TextBlock(words.BadgeLine(badge)))] };

    /// <summary>The best days, weeks and months; of a person where no team is named.</summary>
    public static Card Records(IWording words, string? team, IReadOnlyList<RecordLine> records, DateOnly today)
    {
        var metrics = records.GroupBy(record => record.Metric).Take(MostMetrics).ToList();
        return metrics.Count == 0
            ? new Card(words.NoRecords)
            : new Card(words.RecordsTitle(team))
            {
                Blocks =
                [
                    new TableBlock(
                        [words.RecordMetric, .. BestPeriods.Kinds.Select(words.BestOf)],
                        [.. metrics.Select(metric => (IReadOnlyList<string>)
                            [words.Metric(metric.Key), .. metric.Select(one => words.RecordCell(one.Metric, one.Best, today))])]),
                ],
            };
    }

    /// <summary>What a badge comes from.</summary>
    public static Card WhyBadge(Turn turn, BadgeTrace why) => new($"🏅 {turn.Words.BadgeHeld(why.Honour, 1, turn.Today)}")
    {
        Blocks =
        [
            new TextBlock(turn.Words.BadgeAsked(why.Honour)),
            .. why.Trace is { } trace ? BoardCards.Trace(turn.Words, trace, MostLines, turn) : [],
            .. why.Days.TakeLast(MostLines).Select(day => new TextBlock(turn.Words.StreakDayLine(day, turn.Today), TextTone.Subtle)),
            .. why.Days.Count > MostLines ? [new TextBlock(turn.Words.EarlierDays(why.Days.Count - MostLines, why.Days[0].Day, turn.Today), TextTone.Subtle)] : Array.Empty<TextBlock>(),
        ],
        Buttons = [Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)],
    };

    /// <summary>A badge was asked about that is not held.</summary>
    public static Card NotHeld(IWording words, string name, IReadOnlyList<Honour> held) => held.Count == 0
        ? new Card(words.NoBadgesYet) { Buttons = [Buttons.Say(words.BadgeList, words.BadgeList)] }
        : new Card(words.BadgeNotHeld(name, [.. held.Select(one => one.Name ?? "").Distinct().Take(MostBadges)]));

    /// <summary>What records come from.</summary>
    public static Card WhyRecords(Turn turn, IReadOnlyList<RecordTrace> traces) => traces.Count == 0
        ? new Card(turn.Words.NoRecords)
        : new Card($"📈 {turn.Words.RecordNamed(traces[0].Record, turn.Today)}")
        {
            Blocks =
            [
                .. traces.SelectMany((one, i) => (IEnumerable<CardBlock>)
                [
                    .. i == 0 ? Array.Empty<CardBlock>() : [new TextBlock(turn.Words.RecordNamed(one.Record, turn.Today), TextTone.Strong)],
                    .. BoardCards.Trace(turn.Words, one.Trace, traces.Count > 1 ? MostLines / 2 : MostLines, turn),
                ]),
            ],
            Buttons = [Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)],
        };

    /// <summary>Who stands out.</summary>
    public static Card Standouts(IWording words, HonourWish.StandoutKind kind, Standouts best, DateOnly today)
    {
        var period = words.Period(best.Period, today);
        List<string> lines = kind switch
        {
            HonourWish.StandoutKind.Improved => [.. best.Improved.Select((one, place) => words.Improved(one, place + 1))],
            HonourWish.StandoutKind.Rookie => [.. best.Rookies.Select((one, place) => words.RookieLine(one, place + 1))],
            HonourWish.StandoutKind.Helper => [.. best.Helpers.Select((one, place) => words.HelperLine(one, place + 1))],
            _ =>
            [
                .. best.Improved.Take(1).Select(one => words.TopImproved(one)), .. best.Rookies.Take(1).Select(words.TopRookie),
                .. best.Helpers.Take(1).Select(words.TopHelper),
            ],
        };
        return lines.Count == 0
            ? new Card(words.NobodyStandsOut(kind, period))
            : new Card(words.StandoutsTitle(kind, period))
            {
                Blocks =
                [
                    .. lines.Select(line => new TextBlock(line)),
                    .. kind is HonourWish.StandoutKind.Improved or HonourWish.StandoutKind.Any && best.Improved.Count > 0
                        ? [new TextBlock(words.ImprovedRule, TextTone.Subtle)] : Array.Empty<TextBlock>(),
                ],
            };
    }

    /// <summary>The praise that somebody has received.</summary>
    public static Card Kudos(IWording words, IReadOnlyList<Kudos> latest, int count, IReadOnlyDictionary<PersonId, string> names, DateOnly today) => count == 0
        ? new Card(words.NoKudosYet)
        : new Card(words.KudosTitle(count))
        {
            Blocks = [.. latest.Select(one => new TextBlock(words.KudosLine(names.GetValueOrDefault(one.From, ""), one.Text, words.Day(one.Day, today))))],
        };
}
