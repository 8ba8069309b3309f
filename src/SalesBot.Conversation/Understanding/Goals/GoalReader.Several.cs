using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Goals;

/// <content>Several targets in one message, and what reads like a plan and is given to somebody.</content>
internal sealed partial class GoalReader
{
    private const int MostPieces = 8;

    private static readonly ImmutableArray<string> Consequences =
        ["会怎么样", "会怎样", "结果会怎样", "会有什么影响", "有什么影响", "意味着什么", "影响多大", "what happens then", "what happens", "what would happen", "what does that mean", "what would that mean", "what would it mean", "what does it mean", "how would that look", "what would that do"];

    private static readonly ImmutableArray<string> ChangesTo = ["改成", "改为", "改到", "调成", "调到", "调整到", "调整为", "换成", "定为", " to ", " becomes ", " is now "];

    // Who is named behind these is met, helped or written to, and given nothing.
    private static readonly ImmutableArray<string> Beside = ["和", "跟", "陪", "同", "与", "找", "见", "约", "帮", "替", "向", "对", "with ", "to ", "from ", "about ", "join ", "help ", "and "];
    private static readonly ImmutableArray<string> Towards = ["打", "发", "送", "回", "致电", "去电", "做", "介绍", "演示", "讲"];

    // "李娜明天电话30个", "李娜和周凯下个月各签5单", "截止12月20号签3单,李娜": what reads like a plan is somebody else's where somebody is named who is led.
    private ReadGoal? Given(Intent intent)
    {
        if (goal is not { Metric: not null, Owner: not null, IsOwn: false } || !HasFigure || hasTwoAmounts || Asks || Has(GoalSign.Other | GoalSign.Not | GoalSign.Wish | GoalSign.Back | GoalSign.Show))
            return null;
        var isAhead = goal.Days is { } days ? days.End >= periods.Today : goal.Each is not null;
        if (!isAhead || (intent == Intent.Clarify && goal.Days?.Start <= periods.Today && !IsChange))
            return null;
        return IsDone || names.Exists(name => IsBeside(name.Start, name.End)) ? null
            : goal with { IsSure = false, ForEach = goal.ForEach.Count == 0 && AreListed ? [.. names.Select(name => text.Slice(name.Start, name.End).Trim())] : goal.ForEach };
    }

    // "李娜和周凯", "Amy, Raj and Sofia"; a customer stands apart.
    private bool AreListed => names.Count > 1 && Enumerable.Range(1, names.Count - 1).All(i =>
        text.Normal(names[i - 1].End, names[i].Start).ToString().Replace("and", ",", StringComparison.Ordinal).All(c => c is '和' or '与' or '跟' or '、' or ',' or '&' or ' '));

    private bool IsDone => text.Normal(0, text.Length).Contains('了');

    private bool IsBeside(int start, int end)
    {
        var isFirst = names[0].Start == start;

        // "Set the South team's December revenue to 1.9 million" begins with what is wanted.
        var isOfOther = (text[end] == '的' || text.StandsAt(end, "'s")) && !(isFirst && text.StandsAt(0, "set "));
        if ((lastTerm > 0 && lastTerm <= start && Gap(lastTerm, start)) || isOfOther)
            return true;
        if (isFirst && !Has(GoalSign.Set) && Beside.Any(word => start >= word.Length && text.StandsAt(start - word.Length, word) && !Characters.IsLatin(text[start - word.Length - 1])))
            return true;

        // "给李娜打3个电话" calls her.
        return start > 0 && text[start - 1] == '给' && Towards.Any(word => text.StandsAt(end, word));
    }

    // "林峰每天20个电话,每周3家新客户": each piece is a target of its own; what it does not say is as in the piece before, or in the only one that says it.
    private static ReadGoal? Several(SourceText text, WordBook words, ReadingContext context, Intent intent)
    {
        var pieces = Pieces(text);
        if (pieces.Count is < 2 or > MostPieces)
            return null;
        var readers = pieces.ConvertAll(piece => Scanned(text.Without([.. Around(piece, text.Length)]), words, context));
        if (readers.Exists(reader => !reader.MayBePiece))
            return null;
        var goals = readers.ConvertAll(reader => reader.Basic());
        var owner = goals.Select(one => one.Owner).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList() is [var only] ? only : null;
        var stated = new List<ReadGoal>();
        var last = new ReadGoal(GoalAct.State) { Owner = owner };
        last = goals.Find(one => one.Days is not null && one.Quantity is null) is { } header ? last with { Days = header.Days, DaysAre = header.DaysAre } : last;
        var (named, each) = (new List<string>(), new List<string>());
        foreach (var one in goals)
        {
            // "李娜、周凯每天20个电话": whoever is named before the first target has all of them.
            if (one is { Owner: { } name, Quantity: null, Metric: null, Each: null, Days: null })
            {
                named.Add(name);
                continue;
            }

            if (one.Owner is not null || named.Count > 0)
                each = one.Owner is { } also ? [.. named, also] : [.. named];
            named.Clear();
            var isTimed = one.Each is not null || one.Days is not null;
            last = one with { Owner = one.Owner ?? (each is [.., var latest] ? latest : last.Owner), ForEach = each.Count > 1 ? each : [], Days = isTimed ? one.Days : last.Days, DaysAre = isTimed ? one.DaysAre : last.DaysAre };
            if (last.Quantity is not null)
                stated.Add(last);
        }

        var isWhole = stated.Count > 1 && stated.TrueForAll(one => one is { Owner: not null, Metric: not null } && (one.Each is not null || one.Days is { } days && days.End >= context.Today));
        var isSure = intent is Intent.SetTarget or Intent.Assign || readers.Exists(reader => reader.Has(GoalSign.Target));
        return isWhole ? stated[0] with { IsSure = isSure, More = [.. stated.Skip(1).Select(one => one with { IsSure = isSure })] } : null;
    }

    // "周凯12月销售额改成35万,李娜改成65万": each is a target of its own, of what and for when the first says; a colleague's figure is corrected by nobody else.
    private static ReadGoal? Changed(SourceText text, WordBook words, ReadingContext context)
    {
        var said = text.Normal(0, text.Length).ToString();
        var spans = new List<(int From, int To)>();
        for (var at = 1; at < said.Length; at++)
            if (ChangesTo.FirstOrDefault(word => string.CompareOrdinal(said, at, word, 0, word.Length) == 0) is { } word)
                spans.Add((at, at + word.Length));
        if (spans.Count < 2)
            return null;
        var rest = text.Blank(spans);
        var pieces = Pieces(rest);
        if (pieces.Count is < 2 or > MostPieces)
            return null;
        var readers = pieces.ConvertAll(piece => Scanned(rest.Without([.. Around(piece, rest.Length)]), words, context));
        if (readers.Exists(reader => !reader.MayBePiece))
            return null;
        var goals = readers.ConvertAll(reader => reader.Basic());
        if (goals[0] is not { Metric: { } metric, Days: { } days } first || days.End < context.Today || goals.Exists(one => one.Owner is null || one.Quantity is null))
            return null;
        var stated = goals.ConvertAll(one => one with { IsSure = true, Metric = one.Metric ?? metric, Days = one.Days ?? days, DaysAre = one.Days is null ? first.DaysAre : one.DaysAre });
        return stated[0] with { More = [.. stated.Skip(1)] };
    }

    // "华东组12月销售额加20%,会怎么样?": a preview says what it would mean and changes nothing.
    private static ReadGoal? Preview(SourceText text, WordBook words, ReadingContext context)
    {
        var said = text.Normal(0, text.Length).ToString().TrimEnd(' ', '?', '.', '。', '!', '呢');
        if (Consequences.FirstOrDefault(word => said.EndsWith(word, StringComparison.Ordinal)) is not { } asks)
            return null;
        var from = said[..^asks.Length].TrimEnd(' ', ',', ';').Length;
        return from > 0 && Read(Normalizer.Normalize(text.Slice(0, from)), words, context, Intent.None) is { Act: GoalAct.State, IsSure: true } goal && (goal.Percent ?? goal.Difference ?? goal.Quantity) is not null ? goal : null;
    }

    private bool MayBePiece => !hasTwoAmounts && !Asks && !IsDone && noAmount is null && !IsChange && names.Count <= 1 && goal.AverageAtLeast is null
        && !Has(GoalSign.Other | GoalSign.Not | GoalSign.Wish | GoalSign.Back | GoalSign.Show | GoalSign.Doubt | GoalSign.Own | GoalSign.PerHead | GoalSign.Divide | GoalSign.Same)
        && !names.Exists(name => IsBeside(name.Start, name.End));

    private ReadGoal Basic() => goal with
    {
        Owner = names.Select(name => text.Slice(name.Start, name.End).Trim()).FirstOrDefault(name => name.Length is > 0 and <= LongestName),
        Metric = goal.Metric ?? verb,
        IsCompany = Has(GoalSign.Company),
    };

    private static List<(int Start, int End)> Pieces(SourceText text)
    {
        var pieces = new List<(int Start, int End)>();
        var start = 0;
        for (var place = 0; place <= text.Length; place++)
        {
            var link = text.StandsAt(place, " and ") ? 5 : 1;
            if (place < text.Length && link == 1 && text[place] is not (',' or ';' or '、' or '\n') || (text[place] == ',' && Characters.IsDigit(text[place - 1]) && Characters.IsDigit(text[place + 1])))
                continue;
            if (place > start && !text.Normal(start, place).IsWhiteSpace())
                pieces.Add((start, place));
            start = place + link;
            place = start - 1;
        }

        return pieces;
    }

    private static IEnumerable<(int From, int To)> Around((int Start, int End) piece, int length)
    {
        if (piece.Start > 0)
            yield return (0, piece.Start);
        if (piece.End < length)
            yield return (piece.End, length);
    }
}
