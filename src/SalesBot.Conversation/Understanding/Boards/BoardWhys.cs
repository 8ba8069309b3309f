using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads questions for the reasons of a place: "为什么我是第3?", "why am i third?", "为什么李娜电话排第一", "团队榜为什么华东组第1".</summary>
internal static class BoardWhys
{
    private const int MostInFront = 8;
    private static readonly ImmutableArray<string> EndsOfTeams = ["小组", "团队", "组", "队", " team"];
    private static readonly PhraseList Ranks = ["第几", "排名", "名次", "rank", "ranked", "place"];
    private static readonly PhraseList Own = ["i", "my", "am i"];
    private static readonly PhraseList OwnTeams = ["我们组", "我们小组", "我们团队", "我们队", "咱们组", "咱们团队", "我组", "我的组", "我的团队", "本组", "my team", "our team"];

    /// <summary>The question; null where the text is none.</summary>
    public static BoardWish.Why? Read(Message message, string text)
    {
        if (Phrase.Has(text, BoardWords.OwnScore) && (Phrase.Has(text, BoardWords.HowMade) || Phrase.Find(text, BoardWords.Why, out _) >= 0))
            return new(null, Rank(text));
        var place = Phrase.Find(text, BoardWords.Why, out var why);
        if (place is < 0 or > MostInFront)
            return null;
        var rank = Rank(text);
        if (rank is null && !Phrase.Has(text, Ranks) && !Phrase.Has(text, BoardWords.Here))
            return null;
        if (Phrase.Has(text, OwnTeams))
            return new(null, rank) { Team = "" };
        if (text.Contains('我', StringComparison.Ordinal) || Phrase.Has(text, Own))
            return new(null, rank);
        if ((Named(message, text[(place + why.Length)..].TrimStart()) ?? Named(message, text[..place])) is not { } name)
            return null;
        return EndsOfTeams.FirstOrDefault(end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal)) is { } team
            ? new(null, rank) { Team = team[0] == ' ' ? Written(message.Text, name[..^team.Length]) : Written(message.Text, name) } : new(Written(message.Text, name), rank);
    }

    // Whoever stands there, up to the board and the place: "李娜电话榜第1", "is amy third".
    private static string? Named(Message message, string part)
    {
        if (part.StartsWith("is ", StringComparison.Ordinal))
            return NameAfterIs(part);
        var end = part.IndexOfAny([' ', '是', '排', '的', '第', '在']);
        var name = end >= 0 ? part[..end] : part;
        foreach (var token in message.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token is { Kind: TokenKind.Word, Term.Metric: not null } or { Period: not null } or { Day: not null }
                && name.IndexOf(message.Text.Normal(token.Start, token.End).ToString(), StringComparison.Ordinal) is var cut and >= 0)
                name = name[..cut];
        }

        foreach (var board in (PhraseList[])[BoardWords.Teams, BoardWords.Score, BoardWords.Attainment, BoardWords.Points, BoardWords.Badges, BoardWords.Board])
            if (Phrase.Find(name, board, out _) is var cut and >= 0)
                name = name[..cut];
        return name.Length > 0 ? name : null;
    }

    private static string? NameAfterIs(string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .TakeWhile(word => !BoardWords.Ordinals.Contains(word) && word is not ("number" or "ranked" or "in" or "on" or "no") && !char.IsAsciiDigit(word[0]));
        return string.Join(' ', words) is { Length: > 0 } name ? name : null;
    }

    private static string Written(SourceText source, string name)
    {
        for (var place = 0; place + name.Length <= source.Length; place++)
            if (source.StandsAt(place, name))
                return source.Slice(place, place + name.Length);
        return name;
    }

    private static int? Rank(string text)
    {
        var source = Normalizer.Normalize(text);
        for (var place = 0; place < source.Length; place++)
            if (source[place] == '第' && HanNumber.Read(source, source[place + 1] == ' ' ? place + 2 : place + 1, out _) is { Vague: false, Value: > 0 and < 1_000_000 } figure)
                return (int)figure.Value;
        foreach (var word in text.Split(' ', '?'))
        {
            if (BoardWords.Ordinals.IndexOf(word) is var ordinal and >= 0)
                return ordinal + 1;
            var digits = word.TrimStart('#').TakeWhile(char.IsAsciiDigit).Count();
            if (digits is > 0 and < 6 && word.TrimStart('#')[digits..] is "" or "st" or "nd" or "rd" or "th" && int.TryParse(word.TrimStart('#').AsSpan(0, digits), out var number))
                return number;
        }

        return null;
    }
}
