using System.Collections.Immutable;
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
internal sealed partial class GoalReader
{
    private const int LongestStatement = 200;
    private const int LongestName = 40;
    private const int LongestLine = 12;
    private const string ProductLine = "产品线";

    private static readonly ImmutableArray<string> TargetWords = ["目标", "指标", "任务", "还差", "还缺", "完成率", "达成率", "target", "goal", "quota", "task", "how far", "on track", "completion rate"];

    private const string UnitWords = "每各个周天日月星期季度四";

    private static readonly ImmutableArray<string> Onwards = ["起", "开始", "以后", "之后", "往后", " onwards", " onward", " on,", " and on"];

    private static readonly ImmutableArray<string> From = ["from ", "starting ", "starting in ", "starting from ", "beginning in ", "as of "];
    private static readonly ImmutableArray<string> Sets = ["set ", "give ", "assign ", "divide ", "split "];

    private static readonly ImmutableArray<string> TeamWords = ["小组", "团队", "组", "队", "部", "区"];

    private static readonly ImmutableArray<string> Everybody = ["大家", "全员", "所有人"];

    private readonly SourceText text;
    private readonly WordBook words;
    private readonly GoalPeriods periods;
    private readonly List<(int Start, int End)> names = [];
    private GoalSign signs;
    private ReadGoal goal = new(GoalAct.State);
    private MetricCode? verb;
    private (int Place, int Sign) change = (-1, 0);
    private bool isScaled;
    private bool hasTwoAmounts;
    private string? noAmount;
    private int lastTerm;

    private GoalReader(SourceText text, WordBook words, ReadingContext context)
    {
        this.text = text;
        this.words = words;
        periods = new GoalPeriods(context) { NamesPast = true, ReadsDays = true };
    }

    /// <summary>What a message of an intent says of a target; null where it says nothing of one.</summary>
    public static ReadGoal? Read(SourceText text, WordBook words, ReadingContext context, Intent intent)
    {
        var isPlan = !MayState(text, intent);
        if (text.Length is 0 or > LongestStatement)
            return null;
        if (Shared(text, words, context) is { } shared)
            return shared;
        if (Preview(text, words, context) is { } previewed)
            return previewed;
        if (Changed(text, words, context) is { } changed)
            return changed;
        if (isPlan && intent is not (Intent.Plan or Intent.Clarify))
            return null;

        // "华东组12月方案34份,李娜16份,其余平均" reads like a plan, and says how it is divided.
        var clauses = GoalClauses.Of(text) is { } divided && (!isPlan || divided.Rule is not null) ? divided : null;
        var rest = clauses is null ? text : text.Without([(clauses.From, text.Length)]);
        var floor = isPlan ? null : GoalFloor.Of(rest, words);
        var reader = Scanned(floor is null ? rest : rest.Without([(floor.From, floor.To)]), words, context);
        if (floor is not null)
            reader.goal = reader.goal with { AverageOf = floor.Averaged, AverageAtLeast = floor.AtLeast };
        var said = reader.hasTwoAmounts && clauses is null && intent is Intent.None or Intent.SetTarget or Intent.Assign or Intent.Plan or Intent.Clarify ? Several(rest, words, context, intent) : null;
        said ??= reader.Conclude(intent, isPlan);
        if (clauses is { Rule: not null } && intent is Intent.Plan or Intent.Clarify)
            said ??= reader.Given(intent);
        return said is { } goal ? goal with { Rule = clauses?.Rule, Shares = clauses?.Shares, IsReversed = reader.periods.IsReversed } : null;
    }

    // "给3个人分100个电话", "split 100 visits between Amy and Raj": whatever it reads like, nothing was done by it.
    private static ReadGoal? Shared(SourceText text, WordBook words, ReadingContext context)
    {
        if (GoalSplit.Of(text) is not { } split)
            return null;
        var reader = Scanned(split.Heads is null ? text : text.Without([(split.From, split.To)]), words, context);
        if (reader.Asks || reader.hasTwoAmounts || reader.Has(GoalSign.Own | GoalSign.Not | GoalSign.Origin | GoalSign.Why) || reader.goal is not { Quantity: not null, Difference: null, Percent: null } || (reader.goal.Metric ?? reader.verb) is not { } metric)
            return null;
        List<string> names = [.. reader.names.Select(name => text.Slice(name.Start, name.End).Trim(' ', '分')).Where(name => name.Length is > 0 and <= LongestName)];
        return names.Count == 0 && split.Heads is null && !reader.Has(GoalSign.Company) ? null : reader.goal with
        {
            IsSure = true,
            Metric = metric,
            Heads = split.Heads,
            IsCompany = reader.Has(GoalSign.Company),
            IsShared = !reader.Has(GoalSign.Each | GoalSign.PerHead),
            Owner = names.Count == 1 ? names[0] : null,
            ForEach = names.Count > 1 ? names : [],
        };
    }

    private static GoalReader Scanned(SourceText text, WordBook words, ReadingContext context)
    {
        var reader = new GoalReader(text, words, context);
        for (var place = 0; place < text.Length;)
            place = reader.Step(place);
        return reader;
    }

    // A report is read again only where it looks like a target as well; all that is said day by day is not.
    private static bool MayState(SourceText text, Intent intent)
    {
        if (intent is Intent.None or Intent.SetTarget or Intent.Assign or Intent.Undo)
            return true;
        if (IsQuestion(intent))
            return TargetWords.Any(word => text.Normal(0, text.Length).Contains(word, StringComparison.Ordinal));
        if (intent is not (Intent.Report or Intent.Plan or Intent.Clarify))
            return false;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '定' or '设' or '均' || IsUpTo(text, i) || (i == 0 && intent == Intent.Plan && Sets.Any(word => text.StandsAt(0, word))) || (intent == Intent.Plan && (text[i] is '多' or '少' || text.StandsAt(i, "more") || text.StandsAt(i, "fewer"))) || (intent == Intent.Plan && (text.StandsAt(i, "目标") || text.StandsAt(i, "target") || text.StandsAt(i, "aim"))) || text.StandsAt(i, "average") || text.StandsAt(i, "averag") || text.StandsAt(i, "avg"))
                return true;
        return false;
    }

    // "给李娜加到30个电话" is no report.
    private static bool IsUpTo(SourceText text, int place) =>
        text[place] == '到' && place > 0 && text[place - 1] is '加' or '减' or '提' or '降' or '调' or '改' && text[0] is '给' or '把' or '将' or '让';

    private int? Line(int place)
    {
        for (var end = place + 1; end < place + LongestLine && Characters.IsHan(text[end - 1]); end++)
            if (text.StandsAt(end, ProductLine))
                return GoalWords.Longest(text, place, out _) is { Signs: not GoalSign.None } ? null : end;
        return null;
    }

    // "从12月起", "from next month", but not "from Dec 1 to Dec 10".
    private bool IsOpen(int place, int end) => Onwards.Any(word => text.StandsAt(end, word))
        || (From.Any(word => text.StandsAt(place - word.Length, word) && !Characters.IsLatin(text[place - word.Length - 1])) && goal.Periods.Count == 0
            && !text.StandsAt(end, " to ") && !text.StandsAt(end, " until ") && text[end] is not ('到' or '至' or '-'));

    private static bool IsQuestion(Intent intent) => intent is Intent.Tasks or Intent.Progress or Intent.Team or Intent.Review;

    private int Step(int place)
    {
        var c = text[place];
        if (!Characters.IsWord(c) && c is not ('¥' or '$' or '€' or '£' or '+' or '-' or '\''))
            return place + 1;
        if (Characters.IsLatin(c) && Characters.IsLatin(text[place - 1]))
            return Name(place);
        if (periods.Read(text, place, out var end) is { } period && end > place)
        {
            goal = goal with { Days = period.Range, DaysAre = period.Kind, Periods = [.. goal.Periods, period], IsOpenEnded = IsOpen(place, end) };
            return end;
        }

        if (GoalKinds.Longest(text, place, out end) is { } kind)
        {
            goal = goal with { Category = kind };
            return end;
        }

        if (GoalSpans.Longest(text, place, out end) is { } each)
        {
            goal = goal with { Each = each };
            return end;
        }

        // "软件产品线": whatever the name means elsewhere, in front of these words it is one.
        if (Line(place) is { } line)
        {
            Named(place, line);
            return line + ProductLine.Length;
        }

        // 大家 ends like so many households and is everybody.
        if (Everybody.FirstOrDefault(word => text.StandsAt(place, word)) is { } all)
            return Named(place, place + all.Length);
        return NumberedTeam(place) ?? Word(place) ?? Amount(place) ?? Name(place);
    }

    // "李四组", "华东2组": a number that stands between a name and the word for a team is part of the name.
    private int? NumberedTeam(int place)
    {
        if (names.Count == 0 || names[^1].End != place || !Characters.IsHan(text[place - 1]))
            return null;
        var end = place;
        while (Characters.IsDigit(text[end]))
            end++;
        if (end == place && HanNumber.DigitOf(text[place]) > 0)
            end++;
        return end > place && end < place + 3 && TeamWords.FirstOrDefault(word => text.StandsAt(end, word)) is { } team ? Named(place, end + team.Length) : null;
    }

    private int? Word(int place)
    {
        var word = GoalWords.Longest(text, place, out var wordEnd);
        var term = words.Longest(text, place, out var termEnd);
        if (word is not null && (wordEnd >= termEnd || ((word.Signs & GoalSign.Average) != 0 && term?.Metric is null)))
        {
            signs |= word.Signs;
            MarkChange(word.Signs, place, wordEnd);
            if ((word.Signs & GoalSign.Divide) != 0)
                return AfterUnit(wordEnd);
            return (word.Signs & GoalSign.Average) != 0 ? Average(wordEnd) : wordEnd;
        }

        if (term?.Metric is { } metric)
        {
            if (term.NamesMetric)
                goal = goal with { Metric = goal.Metric ?? metric };
            else
                verb ??= metric;
            if (IsChangeAt(place))
                change = (termEnd, change.Sign);
            return lastTerm = termEnd;
        }

        if (word is not null)
        {
            signs |= word.Signs;
            MarkChange(word.Signs, place, wordEnd);
            return wordEnd;
        }

        return term is { Role: Role.Thing or Role.Measure or Role.Light } && termEnd > place && !term.Has(Sign.Team) ? termEnd : null;
    }

    // "分解到每周": the length of the parts is part of the word.
    private int AfterUnit(int end)
    {
        while (UnitWords.Contains(text[end], StringComparison.Ordinal) && end < text.Length)
            end++;
        return end;
    }

    // What stands right after "加", "cut", "少" or "by" is by how much: "多签1单", "cut 2 visits", "raise it by 5".
    private void MarkChange(GoalSign word, int place, int end)
    {
        if ((word & GoalSign.To) != 0)
            return;
        if ((word & GoalSign.By) != 0)
            change = (end, Has(GoalSign.Down) ? -1 : Has(GoalSign.Up) ? 1 : 0);
        else if ((word & (GoalSign.Up | GoalSign.Down | GoalSign.Fewer)) != 0)
            change = (end, (word & GoalSign.Up) != 0 ? 1 : -1);
        else if (text[place] == '多' && end == place + 1)
            change = (end, 1);
    }

    private bool IsChangeAt(int place) => change.Sign != 0 && change.Place >= 0 && Gap(change.Place, place);

    // "5 more calls", "2 fewer visits".
    private int SignAfter(int end)
    {
        if (text[end] == ' ')
            end++;
        return text.StandsAt(end, "more") || text.StandsAt(end, "extra") ? 1 : text.StandsAt(end, "fewer") || text.StandsAt(end, "less") ? -1 : 0;
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
        return Named(place, end);
    }

    private int Named(int place, int end)
    {
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
}
