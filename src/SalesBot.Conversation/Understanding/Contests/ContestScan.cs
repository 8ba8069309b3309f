using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Takes a sentence about a contest apart: each thing that is known is taken out, and what is left are the names of who meets.</summary>
internal sealed partial class ContestScan(SourceText source, string text, WordBook words, ReadingContext context)
{
    private const int LongestName = 40;
    private const int FarAheadDays = 183;
    private readonly char[] left = text.ToCharArray();
    private readonly List<int> measures = [];

    /// <summary>What the sentence wants.</summary>
    /// <param name="isChallenge">It begins as a challenge does, so that the writer is a side.</param>
    /// <param name="prized">Steps each with what it brings; null where there are none.</param>
    /// <param name="placed">What places get; null where nothing is promised to them.</param>
    public ContestWish.Create Read(bool isChallenge, StepPrizes? prized, RankPrizes? placed)
    {
        var ahead = Ahead();
        var rounds = Rounds();
        var prizedMetric = prized is null ? null : Prized(prized);
        if (placed is not null)
            prizedMetric = Placed(placed);
        var (stake, onTie) = Staked(prized, placed);
        var observers = Clause(ContestWords.Observers, isWhole: false);
        Opening(isChallenge);
        var count = Count();
        var isOfTeams = Take(ContestWords.EveryTeam, out _);
        var isOfEverybody = Take(ContestWords.Everybody, out _);
        var isPast = Take(ContestWords.PastDays, out _);
        var range = FromTo() ?? Range() ?? Until() ?? Day();
        var format = Format(rounds);
        if (prized is not null)
            format = ContestFormat.Steps;
        TakeAll(format == ContestFormat.Steps ? ContestWords.Steps : []);
        var measure = Measure();
        IReadOnlyList<decimal> steps = prized?.Steps.Select(step => step.Step).ToList() ?? (format == ContestFormat.Steps ? Figures() : []);
        var goal = format is ContestFormat.Race or ContestFormat.Battle ? Figures(isCounted: format == ContestFormat.Battle).Cast<decimal?>().FirstOrDefault() : null;
        var metric = Metric();
        metric = placed is null ? prizedMetric ?? metric : metric ?? prizedMetric;

        TakeAll(ContestWords.Nouns);

        // Whoever names an amount of what is counted, and neither steps nor rounds, has a finishing line in mind.
        if (format == ContestFormat.Battle && goal is not null)
            format = ContestFormat.Race;
        return new ContestWish.Create(Names(), metric)
        {
            IsOfEverybody = isOfEverybody,
            IsOfTeams = isOfTeams,
            Count = count,
            Range = range,
            IsPast = isPast,
            Measure = measure,
            Format = format,
            RoundDays = rounds?.Days,
            HeadStarts = ahead,
            Goal = goal,
            Stake = stake.Written,
            Prize = (prized?.Prize ?? placed?.Prize ?? StakeReader.Read(stake.Normal)) is { } prize ? prize with { IsLostOnTie = prize.IsLostOnTie || onTie.Written.Length > 0 } : null,
            Steps = [.. steps.Order().Distinct()],
            Observers = [.. observers.Written.Split([',', '、', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)],
            IsChallenge = isChallenge,
        };
    }

    private void Opening(bool isChallenge)
    {
        if (!Take(ContestWords.Starts, out _) && Phrase.Find(Left, ContestWords.Openers, out var opener) is var at and >= 0 && Left[..at].Trim(' ').Length == 0)
            Blank(at, at + opener.Length);
        if (isChallenge && Take(ContestWords.Challenges, out var opening) && opening == ContestWords.Towards)
            Take(ContestWords.Challenges, out _);
    }

    // What the places are of, whose words name the sides no more.
    private MetricCode? Placed(RankPrizes placed)
    {
        var metric = MetricIn(placed.From, placed.To);
        Blank(placed.From, placed.To);
        TakeAll(ContestWords.OfEverybody);
        TakeAll(ContestWords.Pks);
        return metric;
    }

    // What the steps count, after which nothing more is read of them.
    private MetricCode? Prized(StepPrizes prized)
    {
        var metric = MetricIn(prized.From, prized.To);
        Blank(prized.From, prized.To);
        Take(ContestWords.Pks, out _);
        return metric ?? (text.AsSpan(prized.From, prized.To - prized.From).Contains('单') ? Metrics.Order : null);
    }

    private MetricCode? MetricIn(int from, int to)
    {
        for (var place = from; place < to; place++)
            if (words.Longest(source, place, out _)?.Metric is { } metric)
                return metric;
        return null;
    }

    private ((string Written, string Normal) Stake, (string Written, string Normal) OnTie) Staked(StepPrizes? prized, RankPrizes? placed)
    {
        var onTie = Clause(StakeReader.LostOnTie, isWhole: true);
        var stake = prized is not null ? (Written: source.Slice(prized.From, prized.To), Normal: "")
            : placed is not null ? (Written: source.Slice(placed.From, placed.To), Normal: "") : Clause(ContestWords.Stakes, isWhole: true);
        if (stake.Written.Length == 0)
            stake = Reward();
        if (stake.Written.Length > 0 && onTie.Written.Length > 0)
            stake = ($"{stake.Written},{onTie.Written}", $"{stake.Normal},{onTie.Normal}");
        return (stake, onTie);
    }

    private void TakeAll(PhraseList words)
    {
        while (Take(words, out _))
        {
        }
    }

    private string Left => new(left);

    private bool Take(PhraseList list, out string found)
    {
        var place = Phrase.Find(Left, list, out found);
        if (place < 0)
            return false;
        Blank(place, place + found.Length);
        return true;
    }

    private void Blank(int from, int to) => left.AsSpan(from, to - from).Clear();

    // From a word on to the end of its clause. A word within a name begins none.
    private (string Written, string Normal) Clause(PhraseList openings, bool isWhole)
    {
        for (var place = 1; place < left.Length; place++)
        {
            if (left[place - 1] is not (',' or ' ' or ';' or '。' or '.' or ':') || Phrase.At(Left, place, openings) is not { } opening)
                continue;
            var end = place + opening.Length;
            while (end < left.Length && left[end] is not ('\0' or ';' or '。' or '!' or '\n') && !(isWhole && left[end] == ',' && !IsWithinNumber(end)))
                end++;
            var from = isWhole ? place : place + opening.Length;
            var said = (source.Slice(from, end).Trim(' ', ':', ':', ',', ',', '.'), text[from..end].Trim(' ', ':', ',', '.'));
            Blank(place, end);
            return said;
        }

        return ("", "");
    }

    // "$1,000" is one number.
    private bool IsWithinNumber(int comma) =>
        comma > 0 && comma + 3 < left.Length && char.IsAsciiDigit(left[comma - 1]) && left.AsSpan(comma + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private ContestFormat Format(RoundLengths? rounds) => KindOf() is var said && said == ContestFormat.Battle && rounds is { KnocksOut: true } ? ContestFormat.Elimination : said;

    private RoundLengths? Rounds()
    {
        if (RoundLengths.Read(Left) is not { } rounds)
            return null;
        Blank(rounds.From, rounds.To);
        return rounds;
    }

    // What somebody is given before the start is no goal of a race.
    private List<ContestWish.HeadStart> Ahead()
    {
        var found = HeadStarts.Read(source, text);
        foreach (var one in found)
            Blank(one.From, one.To);
        return [.. found.Select(one => one.Given)];
    }

    private ContestFormat KindOf() =>
        Take(ContestWords.Races, out _) ? ContestFormat.Race
        : Take(ContestWords.Eliminations, out _) ? ContestFormat.Elimination
        : Take(ContestWords.Tournaments, out _) ? ContestFormat.Tournament
        : Take(ContestWords.Steps, out _) ? ContestFormat.Steps : ContestFormat.Battle;

    // "人均 让分": none of the words is a name; with one's own baseline nobody needs to be counted by the head.
    private ContestMeasure? Measure()
    {
        ContestMeasure? said = null;
        foreach (var (measure, list) in ContestWords.Measures)
            if (Take(list, out _))
                said = said is null || measure == ContestMeasure.Handicap ? measure : said;
        return said;
    }

    // "wins a dinner", "gets 300 yuan": what stands behind "wins" alone may be the rest of the sentence.
    private (string Written, string Normal) Reward()
    {
        if (Rewards().Match(Left) is not { Success: true } match)
            return ("", "");
        var (from, to) = (match.Groups["head"].Index, match.Groups["head"].Index + match.Groups["head"].Length);
        Blank(from, to);
        return (source.Slice(from, to).Trim(' ', ',', '.'), text[from..to].Trim(' ', ',', '.'));
    }

    [GeneratedRegex("(^|[^a-z])((?<head>(wins|gets|receives|earns) (a |an |the |[$¥€£]? ?[0-9])[^,;。!\\0]*)|(?<head>(奖励|奖金|奖|发|得)(现金)?[¥]?[0-9]{1,7} ?(元|块钱|块)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rewards();

    private List<decimal> Figures(bool isCounted = false)
    {
        var found = new List<decimal>();
        for (var place = 0; place < left.Length; place++)
        {
            if (!IsOpen(place) || FigureReader.Read(source, place, out var end) is not { Vague: false, Percent: false } figure || end <= place || figure.Value <= 0 || isCounted && !IsCounted(end))
                continue;

            // "5/10" elsewhere is five of ten; here it is two steps.
            if (figure.OfTarget && text.IndexOf('/', place) is var slash && slash > place && slash < end)
                end = slash;
            found.Add(figure.Value);
            Blank(place, end);
            if (Measures.Longest(source, end, out var measureEnd) is not null && measureEnd > end && words.Longest(source, end, out _)?.Metric is null && text[end] is not ('单' or '家'))
                Blank(end, measureEnd);
            if (end < left.Length && text[end] is '单' or '家')
                measures.Add(end);
            place = end - 1;
        }

        return found;
    }

    // "30个电话", "5 visits", "3单": but not the 一 of "比一比" or "一组".
    private bool IsCounted(int end)
    {
        var place = end;
        while (place < left.Length && left[place] == ' ')
            place++;
        return place < left.Length && left[place] is not ('\0' or '组' or '队' or '区') && (Measures.Longest(source, place, out var measure) is not null && measure > place || words.Longest(source, place, out var term)?.Metric is not null && term > place);
    }

    private MetricCode? Metric()
    {
        MetricCode? named = null;
        MetricCode? meant = null;
        for (var place = 0; place < left.Length; place++)
        {
            if (!IsOpen(place) || words.Longest(source, place, out var end) is not { Metric: { } metric } term || end <= place)
                continue;
            if (term.NamesMetric)
                named ??= metric;
            else
                meant ??= metric;
            Blank(place, end);
            place = end - 1;
        }

        if (named is null && meant is null)
            return Take(["单"], out _) ? Metrics.Order : Take(["家"], out _) ? Metrics.Visit : null;

        // "谁先签5单": the measure of what is named already is no name.
        foreach (var place in measures)
            if (left[place] != '\0')
                Blank(place, place + 1);
        return named ?? meant;
    }

    // Nothing that was taken out, and no letter in the middle of a Latin word.
    private bool IsOpen(int place) =>
        left[place] != '\0' && !(place > 0 && Characters.IsLatin(left[place]) && Characters.IsLatin(left[place - 1]));
}
