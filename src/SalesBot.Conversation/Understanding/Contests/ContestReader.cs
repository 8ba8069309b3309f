using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>
/// Reads what a message wants of contests. Who meets is not known here: names go on as written. A report is none of it, however much it
/// speaks of winning.
/// </summary>
internal static class ContestReader
{
    private const int LongestMessage = 200;
    private const int LongestReply = 40;
    private const int LongestForm = 40;

    private static readonly PhraseList Supposing = ["要是", "如果", "假如", "若是", "只要", "这单要是", "能", "今天要是", "if"];
    private static readonly PhraseList Treats = ["我请", "我就请", "请大家", "请全组", "i'll buy", "i will buy", "i'm buying", "lunch is on me", "dinner is on me", "drinks are on me"];
    private static readonly PhraseList Stops = [".", "。", "!"];

    private static readonly ImmutableArray<(AskedPeriod Period, PhraseList Words)> Periods =
    [
        (AskedPeriod.LastMonth, ["上个月", "上月", "last month's", "last month"]),
        (AskedPeriod.LastWeek, ["上周", "上个星期", "上星期", "last week's", "last week"]),
        (AskedPeriod.ThisMonth, ["本月", "这个月", "this month"]),
        (AskedPeriod.ThisYear, ["今年", "this year"]),
    ];

    /// <summary>What a message wants of contests; null where it wants nothing of them.</summary>
    public static ContestWish? Read(SourceText source, WordBook words, ReadingContext context, Intent intent)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        var bare = text.Trim(' ', '\n', '.', '。', '!', '?', SourceText.Picture);
        return Fixed(bare) ?? ContestChanges.ReadCancelled(bare, words) ?? Reply(source, bare) ?? (ContestWish?)ChallengeQuestions.Read(bare) ?? Placed(source, text, words, context) ?? Past(bare, words) ?? PastNamed(bare, context) ?? ContestFacts.Read(bare) ?? (ContestWish?)ContestChanges.Read(bare, words) ?? (ContestWish?)ContestChanges.ReadAgain(bare, words)
            ?? (Asks(text) || Phrase.Has(text, ContestWords.OfTargets) || intent is Intent.Correct or Intent.Undo ? null : Created(source, text, words, context, intent));
    }

    private static ContestWish? Fixed(string bare) => bare switch
    {
        _ when ContestWords.Again.Contains(bare) => new ContestWish.Again(),
        _ when ContestWords.Cancels.Contains(bare) => new ContestWish.Cancel(),
        _ when ContestWords.Accepts.Contains(bare) => new ContestWish.Reply(true),
        _ when ContestWords.Declines.Contains(bare) => new ContestWish.Reply(false),
        _ when ContestWords.Rules.Contains(bare) => new ContestWish.Rules(),
        _ when ContestWords.History.Contains(bare) => new ContestWish.Past(null),
        _ => null,
    };

    // "接受Amy Wong的挑战", "accept Amy's challenge".
    private static ContestWish.Reply? Reply(SourceText source, string bare)
    {
        if (bare.Length > LongestReply)
            return null;
        foreach (var (accepts, heads) in ((bool, PhraseList)[])[(true, ContestWords.Accepting), (false, ContestWords.Declining)])
        {
            var whole = new Cut(source, 0, source.Length);
            whole.Tails(Stops);
            if (whole.Head(heads) && whole.Tail(ContestWords.OfChallenge) && !whole.IsEmpty && !whole.HasDigit)
                return new ContestWish.Reply(accepts) { By = whole.Written };
        }

        return null;
    }

    // "上月PK冠军", "who won last month": a period, a word for winning, and little else.
    private static ContestWish.Past? Past(string bare, WordBook words)
    {
        if (bare.Length > LongestForm)
            return null;
        var isNamed = Phrase.Has(bare, ContestWords.Named);
        foreach (var (period, names) in Periods)
        {
            if (Phrase.Find(bare, names, out var name) is var place and >= 0 && bare.Remove(place, name.Length) is var without && Phrase.Find(without, ContestWords.Won, out var won) >= 0)
                return Of(without, won, new ContestWish.Past(period) { MayBeOfBoards = won is "冠军" or "champion" or "champions" && !isNamed });
        }

        // "电话PK结果": the latest of them.
        return isNamed && Phrase.Find(bare, ContestWords.Results, out var result) >= 0 ? Of(bare, result, new ContestWish.Past(null)) : null;

        ContestWish.Past? Of(string said, string won, ContestWish.Past past)
        {
            var (metric, rest) = ContestChanges.Named(said.Replace(won, " ", StringComparison.Ordinal), words);
            return IsLittle(rest) && (isNamed || metric is null) ? past with { Metric = metric } : null;
        }
    }

    // "11月冠军", "who won November", "Q3 champion": the latest that has begun, of contests and of boards.
    private static ContestWish.Past? PastNamed(string bare, ReadingContext context)
    {
        if (bare.Length > LongestForm || !Phrase.Has(bare, ContestWords.Won))
            return null;
        var periods = new GoalPeriods(context) { LooksBack = true, NamesPast = true };
        var source = Normalizer.Normalize(bare);
        for (var place = 0; place < source.Length; place++)
        {
            if (place > 0 && Characters.IsLatin(source[place]) && Characters.IsLatin(source[place - 1])
                || periods.Read(source, place, out var end) is not { Kind: PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Year } period || end <= place)
                continue;
            var without = bare.Remove(place, end - place);
            return Phrase.Find(without, ContestWords.Won, out var won) >= 0 && IsLittle(without.Replace(won, "", StringComparison.Ordinal))
                ? new ContestWish.Past(null) { Named = period, MayBeOfBoards = !Phrase.Has(bare, ContestWords.Named) } : null;
        }

        return null;
    }

    private static bool IsLittle(string text)
    {
        var rest = text;
        foreach (var filler in (string[])["pk赛", "pk", "比赛", "对战", "contest", "the", "of", "for", "'s", "的", "怎么样", "如何", "出来了", "出来", "公布", "了吗", "了", "吗", "查一下", "查", "看一下", "看看", "看", "show", "me", "what", "were", "how did", "did", "end", "come out", "turn out", "on", "games", "场", "是谁", "谁", "who", "was", "were", "is", "our", "in", "是", "拿了", "得了", "获得", "month", "the month of", " "])
            rest = rest.Replace(filler, "", StringComparison.Ordinal);
        return rest.Length == 0;
    }

    // "个人赛 本周签单 第1名奖500元 第2名奖300元": everybody led meets, and each place is paid.
    private static ContestWish? Placed(SourceText source, string text, WordBook words, ReadingContext context)
    {
        if (RankPrizeReader.Read(text) is not { } placed)
            return null;
        return placed.Prize is null || Asks(text) ? new ContestWish.RankPrizes() : new ContestScan(source, text, words, context).Read(isChallenge: false, null, placed);
    }

    private static ContestWish.Create? Created(SourceText source, string text, WordBook words, ReadingContext context, Intent intent)
    {
        // "要是今天能签3单,我请全组喝奶茶" promises a treat for oneself.
        if (Phrase.At(text, 0, Supposing) is not null && Phrase.Has(text, Treats))
            return null;
        var start = text.Length - text.TrimStart().Length;
        var isStart = Phrase.At(text, start, ContestWords.Starts) is not null;
        var challenge = Phrase.At(text, start, ContestWords.Challenges);

        // "挑战很大,今天打了20个电话" tells of work; "挑战李娜 谁先打40个电话" names a goal.
        if (challenge == ContestWords.Towards && !text.Contains("挑战", StringComparison.Ordinal) || intent == Intent.Report && !Phrase.Has(text, ContestWords.Races))
            challenge = null;
        start = Phrase.At(text, start, ContestWords.Openers) is { } opener ? start + opener.Length : start;
        while (start < text.Length && text[start] == ' ')
            start++;
        var race = Phrase.At(text, start, ContestWords.Races);
        var isRace = race is not null && (race != ContestWords.FirstTo || char.IsAsciiDigit(text.ElementAtOrDefault(start + race.Length)));
        var isForm = Phrase.At(text, start, ContestWords.Eliminations) is not null || Phrase.At(text, start, ContestWords.Tournaments) is not null || Phrase.At(text, start, ContestWords.Steps) is not null;
        var holdsForm = text.Length <= LongestForm && (intent is not (Intent.Report or Intent.Plan) || (intent == Intent.Plan && ContestWords.Ends(text))) && (Phrase.Has(text, ContestWords.Eliminations) || Phrase.Has(text, ContestWords.Tournaments));
        var isVersus = Phrase.Has(text, ContestWords.Versus) || (Phrase.Has(text, ContestWords.Pks) && Phrase.Has(text, ContestWords.And));
        var competes = Phrase.Has(text, ContestWords.Competes) && Phrase.Has(text, ContestWords.And) && intent is not (Intent.Report or Intent.Plan);
        var prized = StepPrizes.Read(text);
        if (!isStart && challenge is null && !isRace && !isForm && !holdsForm && !competes && prized is null && (!isVersus || intent is Intent.Report or Intent.Plan))
            return ContestCall.Read(source, text, words, context, intent);
        var wish = new ContestScan(source, text, words, context).Read(challenge is not null && !isStart, prized, null);
        return IsMeant() ? wish : ContestCall.Read(source, text, words, context, intent);

        bool IsMeant()
        {
            var says = wish.Metric is not null || wish.Range is not null || wish.IsPast;

            // "和林峰PK 本周电话": who says with whom is the other side.
            if (isVersus && wish.Sides is [{ Length: > 0 }] && Phrase.At(text, 0, ContestWords.With) is not null)
                wish = wish with { IsChallenge = true };
            return isStart
                || prized is not null && wish.Metric is not null
                || challenge is not null && wish.Sides.Count > 0 && (says || wish.Stake.Length > 0)
                || isRace && wish.Goal is not null && (race != ContestWords.FirstTo || wish is { Sides.Count: 0, Metric: not null })
                || isForm && says && wish.Sides.Count > 0
                || (isForm || holdsForm) && wish.Metric is not null
                || competes && wish.Metric is not null && wish.Sides.Count > 1
                || isVersus && says && (wish.Sides.Count > 1 || wish.IsChallenge);
        }
    }

    private static bool Asks(string text) => text.TrimEnd() is [.., '?' or '吗' or '呢' or '嘛'];
}
