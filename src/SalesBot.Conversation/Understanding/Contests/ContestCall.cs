using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Boards;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>
/// Reads a call for a contest that has none of the usual beginnings ("全员比赛:先到50个电话的赢", "race 林峰 to 30 calls", "各组比人均拜访"): one sign
/// alone may stand in any report, two of them with something to count are a contest.
/// </summary>
internal static partial class ContestCall
{
    private const int LongestHan = 6;
    private const int MostLatinWords = 3;
    private const int Enough = 2;
    private static readonly PhraseList Done =
        ["了", "过", "昨天", "刚才", "刚", "客户", "参加", "won", "lost", "visited", "called", "made", "did", "signed", "closed", "went", "had", "client", "customer", "because", "yesterday"];

    private static readonly PhraseList Racing = ["race", "i'll race", "i will race", "let me race", "i want to race", "i'd like to race", "want to race", "can i race"];
    private static readonly PhraseList Beginnings =
        ["我想", "我要", "我们", "咱们", "今天", "本周", "这周", "下周", "本月", "来", "搞", "办", "开", "a", "an", "the", "team", "let's", "new", "quick", "please", "请"];

    private static readonly PhraseList Comparing = ["比一比", "比比", "比拼", "比试", "较量", "比谁", "看谁", "比", "赢", "胜出", "win", "wins", "beat", "beats", "who gets", "who makes", "who does", "who can"];
    private static readonly PhraseList Comparisons = ["比谁", "看谁", "比比谁", "比一比谁"];
    private static readonly ImmutableArray<string> EndsOfTeams = ["组", "队", "区", "部", "团队"];

    // "取消大家的电话目标", "bump everyone's calls by 3 a day", "华东组100家,按人头平分": for everybody, and no contest.
    private static readonly PhraseList Targets =
        ["目标", "指标", "平分", "均分", "按人头", "不动", "每人加", "各加", "target", "quota", "bump", "raise", "increase", "split", "goal"];

    /// <summary>The contest; null where the text calls for none.</summary>
    public static ContestWish.Create? Read(SourceText source, string text, WordBook words, ReadingContext context, Intent intent)
    {
        var isCalled = IsCalled(text);
        if (!isCalled && intent != Intent.StartContest && !Phrase.Has(text, ContestWords.Nouns) && Phrase.Has(text, Targets))
            return null;
        if (intent is Intent.Leaderboard or Intent.Progress or Intent.Team or Intent.Tasks && !Phrase.Has(text, Comparisons) && !Phrase.Has(text, ContestWords.Nouns) || !isCalled && Phrase.Has(text, BoardWords.Board))
            return null;
        var isOpenRace = OpenRace().IsMatch(text);
        if (intent == Intent.Assign && !Phrase.Has(text, ContestWords.Nouns) && !Phrase.Has(text, Comparing) && HeadStarts.Read(source, text).Count == 0 || intent is Intent.Report or Intent.Plan && Phrase.Has(text, Done) && !isOpenRace || !isCalled && !Phrase.Has(text, ContestWords.Nouns) && !Phrase.Has(text, ContestWords.Everybody)
            && !Phrase.Has(text, ContestWords.EveryTeam) && !First().IsMatch(text) && !isOpenRace && !Compares(source, text, words, intent) && !Against().IsMatch(text) && !Handicap(text) && !Phrase.Has(text, Comparisons) && intent != Intent.StartContest)
            return null;
        var with = Phrase.At(text, 0, ContestWords.With) is not null || Phrase.At(text, 0, Racing) is not null;
        var isChallenge = Phrase.At(text, 0, ContestWords.Challenges) is { } challenge && challenge != ContestWords.Towards;
        var wish = new ContestScan(source, text, words, context).Read(isChallenge, null, null);
        if (with && wish.Sides is [{ Length: > 0 }])
            wish = wish with { IsChallenge = true };
        if (!wish.Sides.All(IsName) || wish.Sides.Count > Contest.MostSides)
            return null;
        var signs = Signs(text, wish, isCalled) + (isOpenRace ? 1 : 0);
        return intent == Intent.StartContest || signs >= Enough && IsSaid(wish, isCalled, isOpenRace, signs, intent) ? wish : null;
    }

    /// <summary>Whether a text promises the win to whoever is first, and so tells of nothing that was done.</summary>
    public static bool IsOpenRace(SourceText source) => OpenRace().IsMatch(source.Normal(0, source.Length));

    // "周凯和李娜比电话": what is compared stands behind at once; "比昨天多" and "比一下谁少" are none.
    private static bool Compares(SourceText source, string text, WordBook words, Intent intent)
    {
        if (intent is not Intent.None || !Phrase.Has(text, ContestWords.And))
            return false;
        for (var place = text.IndexOf('比', StringComparison.Ordinal); place >= 0; place = text.IndexOf('比', place + 1))
        {
            var next = place + 1;
            while (Phrase.At(text, next, ["一比", "一下", "拼", "本周", "这周", "本月", "今天", "下周", "明天", "的", "人均"]) is { } between)
                next += between.Length;
            if (words.Longest(source, next, out var end)?.Metric is not null && !Phrase.Has(text[end..], ["多", "少", "高", "低", "差", "怎么", "如何"]))
                return true;
        }

        return false;
    }

    // What names no amount and no metric is a contest only where it begins as one.
    private static bool IsSaid(ContestWish.Create wish, bool isCalled, bool isOpenRace, int signs, Intent intent)
    {
        var isBetween = wish.IsChallenge || wish.IsOfEverybody || wish.IsOfTeams || wish.Sides.Count > 1 || wish.HeadStarts.Count > 0 || isOpenRace;
        if (intent is Intent.Report or Intent.Plan)
            return wish.Metric is not null && isBetween && (isCalled || signs > Enough || wish.Format == ContestFormat.Race);
        return wish.Metric is not null ? isBetween || isCalled : isCalled && (isBetween || wish.Count is not null || wish.Format is not (ContestFormat.Battle or ContestFormat.Race) || wish.Goal is not null);
    }

    private static int Signs(string text, ContestWish.Create wish, bool isCalled) => new[]
    {
        isCalled, Phrase.Has(text, ContestWords.Nouns), wish.IsOfEverybody || wish.IsOfTeams, wish.Sides.Count > 1 || wish.IsChallenge && wish.Sides.Count > 0, wish.Measure is not null,
        wish.Stake.Length > 0, wish.Observers.Count > 0, First().IsMatch(text), wish.Count is not null, Phrase.Has(text, Comparing), wish.Format is not (ContestFormat.Battle or ContestFormat.Race), wish.HeadStarts.Count > 0,
    }.Count(sign => sign);

    // It begins with what a contest is called, after an opener at most.
    private static bool IsCalled(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        for (var goesOn = true; goesOn && start < text.Length;)
        {
            var ahead = Phrase.At(text, start, ContestWords.Openers) ?? Phrase.At(text, start, Beginnings);
            goesOn = ahead is not null;
            start += ahead?.Length ?? 0;
            while (start < text.Length && text[start] == ' ')
                start++;
        }

        return Phrase.At(text, start, ContestWords.Nouns) is not null || Phrase.At(text, start, ContestWords.Everybody) is { } all && Phrase.At(text, start + all.Length, ContestWords.Nouns) is not null
            || Heads().IsMatch(text[start..]);
    }

    private static bool Handicap(string text) => ContestWords.Measures.Any(measure => measure.Measure is ContestMeasure.Handicap or ContestMeasure.PerHead && Phrase.Has(text, measure.Words));

    private static bool IsName(string name) => name.Any(Characters.IsHan)
        ? name.Length <= LongestHan || EndsOfTeams.Any(end => name.EndsWith(end, StringComparison.Ordinal)) && name.Length <= LongestHan * 2
        : name.Split(' ').Length <= MostLatinWords && !name.Any(char.IsAsciiDigit);

    // "先签3单", "first who makes 30 calls", "whoever gets to 30 calls first".
    [GeneratedRegex("(最?先|率先|谁先)[^,。;0-9]{0,6}[0-9]|[0-9]+[^,。;]{0,8}(者|的)?(先)?(胜|赢)|first (one |person |team )?(who |that |to )[a-z ]*[0-9]|(whoever|whichever|who) [a-z ]*[0-9]+ [a-z]+ first|race [^0-9]{1,30} to [0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex First();

    [GeneratedRegex("^.{1,8}[组队区部]对.{1,8}[组队区部]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Against();

    [GeneratedRegex("^([0-9]{1,2}|[二两三四五六七八九十]{1,2}) ?(-? ?person|-? ?man|-? ?way|-? ?player|个人|人|位|方|强)(的)? ?(pk|锦标|淘汰|杯赛|比赛|竞赛|对决|大战|混战|tournament|elimination|knockout|contest|competition|bracket)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Heads();

    // "谁先打满100个电话谁赢", "最先签10单的人奖500元", "whoever makes 100 calls first wins", "the first to close 5 deals gets $300".
    [GeneratedRegex("(^|[:,] *)first to [0-9]+ [a-z]+|(see|seeing) who [a-z ]{0,20}[0-9]+ [a-z ]{0,16}first|(谁|哪个|哪位|哪组|哪队)(最|能)?(先|率先|第一个)[^,。;0-9]{0,6}[0-9]+[^。;]{0,14}(谁|就|者|算|的|奖|赢|胜)|(最先|率先|第一个)[^,。;0-9]{0,6}[0-9]+[^,。;]{0,8}(的人|的|者)[^。;]{0,4}(赢|胜|奖|得|拿)|(whoever|whichever (one|rep|person|team)|who|the one who|anyone who) [a-z ]{0,24}[0-9]+ [a-z ]{0,16}first[^.;]{0,12}(wins?|gets?|takes?|earns?|is paid)|(the )?first (one |person |rep |team )?(to|who|that) [a-z ]{0,16}[0-9]+ [a-z ]{0,16}(wins?|gets?|takes?|earns?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OpenRace();
}
