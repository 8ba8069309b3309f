using System.Collections.Immutable;
using System.Text;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>
/// Reads the team whose board is asked for ("华东组本月签单榜", "East's orders board", "calls leaderboard for South team"): what is left of the
/// question without its metric, its period and its board, where that ends as the names of teams do or owns the board.
/// </summary>
internal static class BoardOwners
{
    private const int LongestName = 24;
    private static readonly ImmutableArray<string> Endings = ["大区", "小组", "团队", "组", "队", "区", " team", " group", " region"];
    private static readonly ImmutableArray<string> Possessives = ["'s", "’s"];

    // Such a team has no name of its own.
    private static readonly PhraseList Nameless =
        ["我", "咱", "本", "各", "每", "哪", "所有", "全部", "全", "小组", "团队", "组间", "my", "our", "the", "each", "every", "which", "what", "all", "best", "top", "who", "whose", "team", "today", "yesterday", "week", "month", "quarter", "year", "last", "this"];

    private static readonly PhraseList Fillers =
        ["看看", "看一下", "查看", "显示", "给我看", "给我", "看", "查", "请", "一下", "榜单", "内", "show me", "show", "see", "please", "give me", "the", "in", "on", "by"];

    // What names an instant, beside its day.
    private static readonly PhraseList Instants =
        ["的时候", "时候", "截至到", "截至", "截止到", "截止", "为止", "中午", "上午", "下午", "早上", "早晨", "晚上", "凌晨", "傍晚", "半夜", "点半", "点钟", "点", "时", "分", "那时", "是什么样", "什么样", "怎么样", "as of", "as it was", "as it stood", "at noon", "noon", "midday", "midnight", "morning", "evening", "afternoon", "night", "o'clock", "pm", "am", "at", "what did", "how did", "what was", "look like", "look", "stand"];

    /// <summary>The name of the team whose board of an instant is asked for, in normal form; null where none is.</summary>
    public static string? ReadOfInstant(Message message)
    {
        var all = message.Text.Normal(0, message.Text.Length).ToString();
        return Phrase.Has(all, BoardWords.Board) || all.TrimEnd(' ', '?', '。', '!').EndsWith('榜')
            ? Owner(new string([.. Without(Left(message, all), Instants).Select(one => char.IsAsciiDigit(one) || one == ':' ? ' ' : one)])) : null;
    }

    /// <summary>The name, in normal form; null where none is.</summary>
    public static string? Read(Message message)
    {
        var all = BoardTops.Blanked(message.Text.Normal(0, message.Text.Length).ToString());
        if (!Phrase.Has(all, BoardWords.Board) && !all.TrimEnd(' ', '?', '。', '!').EndsWith('榜'))
            return null;
        return Owner(Left(message, all));
    }

    private static string? Owner(string left)
    {
        left = string.Join(' ', left.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var isOwner = false;
        foreach (var behind in (string[])["of ", "for ", "from "])
            if (left.StartsWith(behind, StringComparison.Ordinal))
                (left, isOwner) = (left[behind.Length..], true);
        return Named(left, isOwner);
    }

    private static string? Named(string left, bool isOwner)
    {
        var name = left.Trim();
        if (name.EndsWith('的'))
            name = name[..^1];
        foreach (var end in Possessives)
            if (name.EndsWith(end, StringComparison.Ordinal))
                (name, isOwner) = (name[..^end.Length], true);
        if (name.Length is 0 or > LongestName || name.Any(char.IsAsciiDigit) || Bare(name) is var core && (core.Length == 0 || Phrase.Find(core, Nameless, out _) == 0))
            return null;
        return isOwner && name.All(letter => letter is ' ' or '-' || char.IsLetter(letter)) || Bare(name).Length < name.Length && !name.Contains(' ', StringComparison.Ordinal) || Bare(name).Length < name.Length && Latin(name) ? name : null;
    }

    private static bool Latin(string name) => name.Any(char.IsAsciiLetter) && name.Split(' ').Length <= 3;

    private static string Bare(string name) =>
        Endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } ending ? name[..^ending.Length].Trim() : name;

    private static string Left(Message message, string all)
    {
        var text = new StringBuilder(all);
        foreach (var token in message.Sentences.SelectMany(sentence => sentence.Tokens))
            if (token.Period is not null || token.Day is not null || token is { Kind: TokenKind.Word, Term.Metric: not null })
                for (var place = token.Start; place < token.End && place < text.Length; place++)
                    text[place] = ' ';
        var left = text.ToString();
        foreach (var words in (PhraseList[])[BoardWords.Board, BoardWords.Attainment, BoardWords.Score, BoardWords.Points, BoardWords.Badges, Fillers])
            left = Without(left, words);
        return string.Join(' ', left.Trim(' ', '?', '.', '。', '!').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" 的", "的", StringComparison.Ordinal).Trim('的', ' ');
    }

    private static string Without(string text, PhraseList words)
    {
        while (Phrase.Find(text, words, out var found) is var place and >= 0)
            text = text.Remove(place, found.Length).Insert(place, " ");
        return text;
    }
}
