using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Agreements;

/// <summary>
/// Reads answers to targets that are such from end to end: whose, of what, for when and how much, with what is answered. One run of letters that
/// means nothing is a name; with two of them, or with a second figure, it is about something else.
/// </summary>
internal sealed class AgreementReader
{
    private const int LongestMessage = 60;
    private const int LongestName = 30;

    private readonly SourceText source;
    private readonly string text;
    private readonly WordBook words;
    private readonly GoalPeriods periods;
    private (int Start, int End) name;
    private AgreementSign said;
    private AgreementWish wish = new(AgreementAct.Accept);
    private bool isNothing;
    private bool isMoney;
    private bool isInPlaceOf;
    private int amountEnd;

    private AgreementReader(SourceText source, WordBook words, ReadingContext context)
    {
        (this.source, this.words) = (source, words);
        text = source.Normal(0, source.Length).ToString();
        periods = new GoalPeriods(context) { NamesPast = true };
    }

    /// <summary>What a message answers; null where it may answer something else.</summary>
    public static AgreementWish? Read(SourceText source, WordBook words, ReadingContext context)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var reader = new AgreementReader(source, words, context);
        if (AgreementWords.Lists.Contains(reader.text.TrimEnd(' ', '?', '.', '。', '!', '吗')))
            return new AgreementWish(AgreementAct.List) { NamesTarget = true };
        for (var place = 0; place < source.Length && !reader.isNothing;)
            place = reader.Step(place);
        return reader.isNothing ? null : reader.Conclude();
    }

    private bool Has(AgreementSign sign) => (said & sign) != 0;

    private AgreementWish? Conclude()
    {
        wish = wish with { Name = source.Slice(name.Start, name.End).Trim(), NamesTarget = Has(AgreementSign.Target), IsOfAll = Has(AgreementSign.All), IsLimit = Has(AgreementSign.Limits) };
        if (isMoney && wish.Metric is null)
            wish = wish with { Metric = Metrics.Revenue };
        if (wish.Name.Length > LongestName)
            return null;

        // "12月目标谁还没接受", "who has agreed to the December targets?": all of them are asked for, whoever answered.
        if (Has(AgreementSign.Whoever))
            return Has(AgreementSign.Accepts | AgreementSign.Declines) && wish is { Name: "", Amount: null } ? wish with { Act = AgreementAct.List, NamesTarget = true } : null;
        if (Has(AgreementSign.Declines))
            return Has(AgreementSign.Counters | AgreementSign.Changes) || Has(AgreementSign.Asks) ? null : wish with { Act = AgreementAct.Decline };
        if (Has(AgreementSign.Accepts) && !Has(AgreementSign.Asks | AgreementSign.Changes))
            return wish;
        if (wish.Amount is null)
            return Has(AgreementSign.Fits) && Has(AgreementSign.Target) && !Has(AgreementSign.Asks | AgreementSign.Changes) ? wish : null;

        // "65万没问题", "4 orders in December is fine by me": the amount that stands is fine, or another one would be.
        if (wish.Name.Length == 0 && wish.Standing is null && Has(AgreementSign.Fits) && !Has(AgreementSign.Asks | AgreementSign.Changes | AgreementSign.Counters | AgreementSign.Opinion))
            return wish with { MayBeOther = true };

        // "我60万吧"
        if (wish.Name.Length == 0 && text.TrimStart().StartsWith('我') && text.TrimEnd(' ', '。', '.', '!').EndsWith('吧') && (said & ~AgreementSign.Target) == 0)
            return wish with { MayBeOther = true };

        // "改成8" alone corrects a report; of a target, or as what somebody thinks, it is another amount.
        return wish.Name.Length == 0 && (Has(AgreementSign.Counters) || wish.Standing is not null || (Has(AgreementSign.Fits) && Has(AgreementSign.Opinion | AgreementSign.Target)) || (Has(AgreementSign.Changes) && Has(AgreementSign.Opinion | AgreementSign.Target)))
            ? wish with { Act = AgreementAct.Counter } : null;
    }

    private int Step(int place)
    {
        var c = source[place];
        if (c is ' ' or ',' or '.' or '。' or '!' or '、' or ':' or '~' or SourceText.Picture)
            return place + 1;
        if (c == '?')
        {
            said |= AgreementSign.Asks;
            return place + 1;
        }

        if (!Characters.IsWord(c) && c is not ('¥' or '$' or '€' or '£' or '\'' or '\u2019' or '@'))
        {
            isNothing = true;
            return place + 1;
        }

        if (periods.Read(source, place, out var end) is { } period && end > place)
        {
            isNothing |= wish.Days is not null;
            wish = wish with { Days = period.Range, DaysAre = period.Kind };
            return end;
        }

        return Word(place) ?? Amount(place) ?? Name(place);
    }

    // What is longest stands there: "签单目标" is a metric and a target, "没问题" no 没.
    private int? Word(int place)
    {
        var (word, sign) = ("", AgreementSign.None);
        foreach (var (list, means) in AgreementWords.All)
            if (list.At(text, place) is { } found && found.Length > word.Length)
                (word, sign) = (found, means);
        var term = words.Longest(source, place, out var end);
        if (term?.Metric is { } metric && end - place > word.Length)
        {
            isNothing |= wish.Metric is { } other && other != metric;
            wish = wish with { Metric = metric };
            if (wish.Amount is not null && place - amountEnd <= 1)
                amountEnd = end;
            return end;
        }

        if (sign == AgreementSign.TooMuch && wish is { Amount: { } much, Standing: null } && amountEnd > 0 && AmountIsNear(place))
            (wish, said) = (wish with { Amount = null, Standing = much }, said | AgreementSign.Opinion);
        isInPlaceOf |= sign == AgreementSign.InPlaceOf;
        said |= sign;
        return word.Length > 0 ? place + word.Length : null;
    }

    private int? Amount(int place)
    {
        if (Characters.IsLatin(source[place - 1]) || FigureReader.Read(source, place, out var end) is not { Vague: false, Percent: false, Value: > 0 } figure || end == place)
            return null;
        var measure = words.Measure(source, end, out var measureEnd);

        // "50万行不行" counts no rows.
        if (measure is not null && AgreementWords.All.Any(list => list.Words.At(text, end) is { } word && word.Length > measureEnd - end))
            (measure, measureEnd) = (null, end);
        if (figure is { Han: true, Scaled: false } && measure is null && end - place == 1)
            return null;
        isMoney |= figure is { Scaled: true, Value: >= 10_000 };
        if (isInPlaceOf && wish is { Amount: not null, Standing: null })
        {
            said |= AgreementSign.Changes;
            wish = wish with { Standing = figure.Value };
        }
        else
        {
            isNothing |= wish.Amount is not null;
            wish = wish with { Amount = figure.Value };
        }

        amountEnd = Math.Max(end, measure is null ? end : measureEnd);
        return measure is not null && words.Longest(source, source[end] == ' ' ? end + 1 : end, out var wordEnd) is not { Metric: not null } ? measureEnd : end;
    }

    // "60万太多了", "60万有点太多": nothing but small words stands between.
    private bool AmountIsNear(int place) => place - amountEnd is >= 0 and <= 6;

    private int Name(int place)
    {
        var end = place + 1;
        if (Characters.IsLatin(source[place]))
            while (Characters.IsLatin(source[end]))
                end++;
        if (name.End > 0 && source.Normal(name.End, place).Trim().Length > 0)
            isNothing = true;
        name = name.End > 0 ? (name.Start, end) : (place, end);
        return end;
    }
}
