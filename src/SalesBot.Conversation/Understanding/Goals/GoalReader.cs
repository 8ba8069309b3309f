using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>
/// Reads what a message says of a target, once from left to right: days, amounts, metrics and the words around them; what is none of these
/// is whose it is. Bounded: nobody states a target in more than a line or two.
/// </summary>
internal sealed class GoalReader
{
    private const int LongestStatement = 200;
    private const int LongestName = 40;

    private static readonly PhraseList MoreVerbs = ["多签", "多打", "多拜访", "多跑", "多见", "多约", "多做", "多发", "多开", "多成交", "多卖", "多拿", "多谈"];

    private readonly SourceText text;
    private readonly WordBook words;
    private readonly GoalPeriods periods;
    private readonly List<(int Start, int End)> names = [];
    private GoalSign signs;
    private ReadGoal goal = new(GoalAct.State);
    private MetricCode? verb;
    private bool isScaled;
    private bool hasTwoAmounts;

    private GoalReader(SourceText text, WordBook words, ReadingContext context)
    {
        this.text = text;
        this.words = words;
        periods = new GoalPeriods(context);
    }

    /// <summary>What a message of an intent says of a target; null where it says nothing of one.</summary>
    public static ReadGoal? Read(SourceText text, WordBook words, ReadingContext context, Intent intent)
    {
        if (text.Length is 0 or > LongestStatement || !MayState(text, intent))
            return null;
        var reader = new GoalReader(text, words, context);
        for (var place = 0; place < text.Length;)
            place = reader.Step(place);
        return reader.Conclude(intent);
    }

    // A report is read again only where it looks like a target as well; all that is said day by day is not.
    private static bool MayState(SourceText text, Intent intent)
    {
        if (intent is Intent.None or Intent.SetTarget or Intent.Assign or Intent.Undo)
            return true;
        if (intent is not (Intent.Report or Intent.Plan or Intent.Clarify))
            return false;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '定' or '设' or '均' || text.StandsAt(i, "average") || text.StandsAt(i, "averag") || text.StandsAt(i, "avg"))
                return true;
        return false;
    }

    private int Step(int place)
    {
        var c = text[place];
        if (!Characters.IsWord(c) && c is not ('¥' or '$' or '€' or '£' or '+' or '-' or '\''))
            return place + 1;
        if (Characters.IsLatin(c) && Characters.IsLatin(text[place - 1]))
            return Name(place);
        if (periods.Read(text, place, out var end) is { } period && end > place)
        {
            goal = goal with { Days = period.Range, DaysAre = period.Kind };
            return end;
        }

        if (GoalSpans.Longest(text, place, out end) is { } each)
        {
            goal = goal with { Each = each };
            return end;
        }

        return Word(place) ?? Amount(place) ?? Name(place);
    }

    private int? Word(int place)
    {
        var word = GoalWords.Longest(text, place, out var wordEnd);
        var term = words.Longest(text, place, out var termEnd);
        if (word is not null && (wordEnd >= termEnd || ((word.Signs & GoalSign.Average) != 0 && term?.Metric is null)))
        {
            signs |= word.Signs;
            return (word.Signs & GoalSign.Average) != 0 ? Average(wordEnd) : wordEnd;
        }

        if (term?.Metric is { } metric)
        {
            if (term.NamesMetric)
                goal = goal with { Metric = goal.Metric ?? metric };
            else
                verb ??= metric;
            return termEnd;
        }

        if (word is not null)
        {
            signs |= word.Signs;
            return wordEnd;
        }

        return term is { Role: Role.Thing or Role.Measure or Role.Light } && termEnd > place && !term.Has(Sign.Team) ? termEnd : null;
    }

    // "每家平均签约额不少于10万元", "average deal size of at least 100k": up to the amount it is the condition.
    private int Average(int start)
    {
        MetricCode? of = null;
        for (var place = start; place < text.Length && place < start + 40; place++)
        {
            if (!Characters.IsLatin(text[place - 1]) && words.Longest(text, place, out var termEnd) is { Metric: { } metric, NamesMetric: true })
            {
                of ??= metric;
                place = termEnd - 1;
            }
            else if (!Characters.IsLatin(text[place - 1]) && FigureReader.Read(text, place, out var end) is { Vague: false, Percent: false } figure && (!figure.Han || figure.Scaled))
            {
                goal = goal with { AverageOf = of is { } known && Metrics.UnitOf(known) == MetricUnit.Money ? known : Metrics.Revenue, AverageAtLeast = figure.Value };
                return end;
            }
        }

        return start;
    }

    private int? Amount(int place)
    {
        var from = text[place] == '+' ? place + 1 : place;
        if (FigureReader.Read(text, from, out var end) is not { Vague: false } figure || end == from)
            return null;
        var measure = Measures.Longest(text, end, out var measureEnd);

        // 李四 and 王五 are people, 一下 is none.
        if (figure is { Han: true, Scaled: false, Percent: false } && measure is null && end - from == 1)
            return null;
        if (figure.Percent)
            goal = goal with { Percent = figure.Value };
        else if (goal.Quantity is not null)
            hasTwoAmounts = true;
        else
        {
            goal = goal with { Quantity = figure.Value };
            isScaled = figure.Scaled || figure.Money;
        }

        return measure is not null && measureEnd > end && !IsWordStart(end, measureEnd) ? measureEnd : end;
    }

    // "20个人" ends in a word of its own; "12单" does not.
    private bool IsWordStart(int end, int measureEnd) =>
        words.Longest(text, text[end] == ' ' ? end + 1 : end, out var wordEnd) is { NamesMetric: true } && wordEnd > measureEnd;

    private int Name(int place)
    {
        var end = place + 1;
        if (Characters.IsLatin(text[place]))
            while (Characters.IsLatin(text[end]) || Characters.IsDigit(text[end]) || (text[end] == '\'' && text[end + 1] != 's' && Characters.IsLatin(text[end + 1])))
                end++;
        if (names.Count > 0 && Gap(names[^1].End, place))
            names[^1] = (names[^1].Start, end);
        else
            names.Add((place, end));
        return end;
    }

    private bool Gap(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text[i] != ' ')
                return false;
        return true;
    }

    private bool Has(GoalSign sign) => (signs & sign) != 0;

    private ReadGoal? Conclude(Intent intent)
    {
        var owner = names.Select(name => text.Slice(name.Start, name.End).Trim()).Where(name => name.Length is > 0 and <= LongestName).ToList();
        var metric = goal.Metric ?? verb ?? (isScaled && goal.Quantity >= 10_000 ? Metrics.Revenue : null);
        goal = goal with
        {
            Owner = owner.Count > 0 ? owner.MaxBy(name => name.Length) : null,
            IsOwn = Has(GoalSign.Own),
            IsCompany = Has(GoalSign.Company),
            IsPerHead = Has(GoalSign.PerHead),
            Metric = metric,
            Percent = goal.Percent is { } percent && Has(GoalSign.Down) ? -Math.Abs(percent) : goal.Percent,
        };
        return Act(intent, owner.Count);
    }

    private ReadGoal? Act(Intent intent, int names)
    {
        if (Has(GoalSign.Back) && !HasFigure && (Has(GoalSign.Target) || IsBareRollBack(names)))
            return goal with { Act = GoalAct.RollBack, IsSure = Has(GoalSign.Target) };
        if (!HasFigure && names <= 1 && Has(GoalSign.Target) && !Has(GoalSign.Set | GoalSign.Own | GoalSign.Other | GoalSign.Wish)
            && intent is Intent.None or Intent.SetTarget)
        {
            goal = goal with { Owner = goal.Owner ?? OwnerOf() };
            return goal with { Act = GoalAct.Show, IsSure = Has(GoalSign.Tree) || goal.Owner is not null || Has(GoalSign.Company | GoalSign.Show) };
        }

        if (hasTwoAmounts || intent == Intent.Undo)
            return null;
        if (IsSureStatement(intent))
            return goal with { IsSure = true };
        var isWish = intent is Intent.None && Has(GoalSign.Wish) && goal.Metric is not null && !HasFigure && !Has(GoalSign.Other);
        return isWish && names <= 2 ? goal : null;
    }

    // "软件的目标": a product line may be called by a word that means something of its own.
    private string? OwnerOf()
    {
        if (goal is not { Days: null, Each: null, Metric: null } || Has(GoalSign.Company | GoalSign.Tree))
            return null;
        var written = text.Slice(0, text.Length).Trim().TrimEnd('。', '.', '!');
        foreach (var ending in (ReadOnlySpan<string>)["的目标", "的指标", "'s targets", "'s goals", "'s target", "'s goal"])
            if (written.Length > ending.Length && written.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return written[..^ending.Length] is { Length: <= LongestName } owner ? owner : null;
        return null;
    }

    // Who asks whether something is so, states nothing.
    private bool Asks => text.Slice(0, text.Length).TrimEnd() is [.., '?' or '?' or '吗' or '嗎' or '呢'];

    private bool HasFigure => goal.Quantity is not null || goal.Percent is not null;

    // "roll back" and nothing else; "undo" alone takes a report back.
    private bool IsBareRollBack(int names) =>
        names == 0 && goal is { Metric: null, Days: null } && (text.StandsAt(0, "roll") || text.StandsAt(0, "回滚"));

    // "每人多签1单" is one more than now, not one.
    private bool IsMoreThanNow => goal.Quantity is not null && Has(GoalSign.PerHead) && Coaching.Phrase.Has(text.Normal(0, text.Length).ToString(), MoreVerbs);

    private bool IsSureStatement(Intent intent)
    {
        if (intent == Intent.SetTarget)
            return true;
        if (Has(GoalSign.Other) || !HasFigure || Asks || IsMoreThanNow)
            return false;
        if (goal.Percent is not null && goal.Quantity is null)
            return goal.Days is not null && Has(GoalSign.Up | GoalSign.Down) && intent == Intent.None;
        if (goal.AverageAtLeast is not null || (Has(GoalSign.Give) && Has(GoalSign.Set) && goal.Owner is not null))
            return goal.Metric is not null || goal.Owner is not null;
        var isTimed = goal.Each is not null || goal.Days is not null;
        return isTimed && goal.Metric is not null && ((Has(GoalSign.PerHead) && intent == Intent.None) || (intent == Intent.Assign && goal.Each is not null && goal.Owner is not null)
            || (intent == Intent.None && goal.Owner is not null && goal.Days is not null));
    }
}
