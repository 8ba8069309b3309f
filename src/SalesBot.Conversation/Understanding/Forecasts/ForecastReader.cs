using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Forecasts;

/// <summary>
/// Reads questions for the time to come, once from left to right: days, amounts, metrics and the words that ask; what is none of these is
/// whose it is. What was done, planned or corrected is none of them.
/// </summary>
internal sealed class ForecastReader
{
    private const int LongestQuestion = 120;
    private const int LongestName = 40;
    private const int MostSteps = 4;

    // Nobody makes so many calls: an amount like this is money.
    private const decimal LeastMoney = 10_000;

    private static readonly ImmutableArray<MetricCode> ActionSteps = [Metrics.Order, Metrics.Proposal, Metrics.Visit, Metrics.Call];

    private readonly SourceText text;
    private readonly WordBook words;
    private readonly GoalPeriods periods;
    private readonly List<(int Start, int End)> names = [];
    private readonly List<int> ratio = [];
    private ForecastSign signs;
    private Period? period;
    private MetricCode? metric;
    private decimal? amount;
    private decimal? dealSize;
    private decimal? winPercent;
    private bool dealComes;

    private ForecastReader(SourceText text, WordBook words, ReadingContext context)
    {
        this.text = text;
        this.words = words;
        periods = new GoalPeriods(context);
    }

    /// <summary>What a message of an intent asks; null where it asks nothing of the kind.</summary>
    public static ForecastWish? Read(SourceText text, WordBook words, ReadingContext context, Intent intent)
    {
        if (text.Length is 0 or > LongestQuestion || intent is Intent.Correct or Intent.Undo || (intent is Intent.Report or Intent.Plan && !MayAsk(text)))
            return null;
        var reader = new ForecastReader(text, words, context);
        for (var place = 0; place < text.Length;)
            place = reader.Step(place);
        return reader.Conclude(intent);
    }

    // What looks like a report asks the way only with a word for it, or with ratios; most messages are reports and need no second reading.
    private static bool MayAsk(SourceText text)
    {
        for (var place = 0; place < text.Length; place++)
            if (text[place] is ':' or '比' || ((ForecastWords.Longest(text, place, out _)?.Signs ?? 0) & (ForecastSign.Way | ForecastSign.HowTo)) != 0)
                return true;
        return false;
    }

    private int Step(int place)
    {
        var c = text[place];
        if (!Characters.IsWord(c) && c is not ('¥' or '$' or '€' or '£' or '\'') && !(c == '-' && Characters.IsDigit(text[place + 1])))
            return place + 1;
        if (Characters.IsLatin(c) && Characters.IsLatin(text[place - 1]))
            return Name(place);
        if (Steps(place) is { } afterRatio)
            return afterRatio;
        if (periods.Read(text, place, out var end) is { } read && end > place)
        {
            period ??= read;
            return end;
        }

        return Word(place) ?? Amount(place) ?? Name(place);
    }

    private int? Word(int place)
    {
        var word = ForecastWords.Longest(text, place, out var wordEnd);
        var term = words.Longest(text, place, out var termEnd);
        if (word is not null && (wordEnd >= termEnd || term?.Metric is null))
        {
            signs |= word.Signs;

            // "能签多少": what is signed are orders.
            if ((word.Signs & ForecastSign.Land) != 0 && text.Slice(place, wordEnd).Contains('签', StringComparison.Ordinal))
                metric ??= Metrics.Order;
            dealComes = (word.Signs & ForecastSign.Deal) != 0 || (dealComes && word.Signs == ForecastSign.None);
            return wordEnd;
        }

        if (term?.Metric is not { } known)
            return null;
        metric ??= known;
        return termEnd;
    }

    // "10:3:1"
    private int? Steps(int place)
    {
        if (!Characters.IsDigit(text[place]) || Characters.IsDigit(text[place - 1]))
            return null;
        var found = new List<int>();
        for (var at = place; ; at++)
        {
            var number = 0;
            var from = at;
            while (Characters.IsDigit(text[at]) && at - from < 4)
                number = (number * 10) + text[at++] - '0';
            if (at == from)
                return null;
            found.Add(number);
            if (text[at] is not (':' or '比'))
            {
                if (found.Count is < 3 or > MostSteps || found.Contains(0))
                    return null;
                ratio.Clear();
                ratio.AddRange(found);
                return at;
            }
        }
    }

    private int? Amount(int place)
    {
        if (FigureReader.Read(text, place, out var end) is not { Vague: false } figure || end == place)
            return null;
        if (figure is { Han: true, Scaled: false, Percent: false } && end - place == 1)
            return null;
        if (figure.Percent)
            winPercent ??= figure.Value;
        else if (dealComes)
            dealSize ??= figure.Value;
        else
            amount ??= figure.Value;
        dealComes = false;
        return end;
    }

    private int Name(int place)
    {
        var end = place + 1;
        if (Characters.IsLatin(text[place]))
            while (Characters.IsLatin(text[end]) || (Characters.IsDigit(text[end]) && periods.Read(text, end, out _) is null))
                end++;
        if (names.Count > 0 && text.Slice(names[^1].End, place).Trim().Length == 0)
            names[^1] = (names[^1].Start, end);
        else
            names.Add((place, end));
        return end;
    }

    // "what should December be for Amy", "how much should Amy sell in December".
    private bool SetsAmount => text.Normal(0, text.Length) is var said && (said.Contains(" be", StringComparison.Ordinal) || said.Contains(" sell", StringComparison.Ordinal) || said.Contains(" aim", StringComparison.Ordinal) || said.Contains(" sign", StringComparison.Ordinal));

    private bool Has(ForecastSign sign) => (signs & sign) != 0;

    private ForecastWish? Conclude(Intent intent)
    {
        if (Has(ForecastSign.Other))
            return null;
        var isWay = Has(ForecastSign.Way) || (Has(ForecastSign.HowTo) && (amount is not null || Has(ForecastSign.Target)))
            || (amount >= LeastMoney && Has(ForecastSign.Will) && Has(ForecastSign.Reach))
            || (winPercent is not null && amount is not null && Has(ForecastSign.Win))
            || (ratio.Count > 0 && amount is not null && (Has(ForecastSign.Ratio | ForecastSign.Win) || dealSize is not null));
        ForecastWish? wish = isWay && (metric is null || metric == Metrics.Revenue || ratio.Count > 0) || AsksForSteps(intent) ? Way() : null;

        // What looks like a report says what was done, unless it surely asks.
        if (wish is null && amount is null && intent is not (Intent.Report or Intent.Plan))
        {
            wish = Has(ForecastSign.Lead) ? new ForecastWish.Lead()
                : Has(ForecastSign.Suggest) || (Has(ForecastSign.Should) && (Has(ForecastSign.Target) || (period is not null && SetsAmount))) ? new ForecastWish.Suggest()
                : Has(ForecastSign.Land) || (Has(ForecastSign.Will) && Has(ForecastSign.Reach) && (Has(ForecastSign.Target) || metric is not null)) ? new ForecastWish.Land()
                : null;
        }

        if (wish is null || (wish is ForecastWish.Way && intent is Intent.Report or Intent.Plan && ratio.Count == 0 && !Has(ForecastSign.Way | ForecastSign.HowTo)))
            return null;
        var owner = names.Select(name => text.Slice(name.Start, name.End).Trim()).Where(name => name.Length is > 0 and <= LongestName).MaxBy(name => name.Length);
        return wish with { Owner = owner, IsOwn = Has(ForecastSign.Own), Metric = metric ?? (wish is ForecastWish.Lead && Has(ForecastSign.Target) ? Metrics.Revenue : null), Period = period };
    }

    // "要完成300万每周要拜访多少家", "how many calls a day to reach 3M": money is the end, what is done for it the way.
    private bool AsksForSteps(Intent intent) => metric is { } step && ActionSteps.Contains(step)
        && (amount >= LeastMoney || (amount is null && Has(ForecastSign.Need) && Has(ForecastSign.Reach) && Has(ForecastSign.Target)))
        && (Has(ForecastSign.HowTo) || (Has(ForecastSign.HowMany) && intent is not (Intent.Report or Intent.Plan)));

    private ForecastWish.Way? Way() => amount is <= 0 || dealSize is <= 0 || winPercent is <= 0 ? null
        : new ForecastWish.Way { Target = amount, DealSize = dealSize, WinPercent = winPercent, Ratio = [.. ratio] };
}
