using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads the names of customers and people, as written.</summary>
internal sealed class NameReader(SourceText text)
{
    private const int LongestName = 40;
    private const int MostTokens = 6;
    private const Sign NoPartOfName = Sign.And | Sign.Preposition | Sign.Aspect | Sign.Self | Sign.Other | Sign.Negation | Sign.Of | Sign.Copula | Sign.Plan | Sign.Question;

    /// <summary>The name that begins at a token, and the place behind it; null where none begins.</summary>
    public string? Read(Sentence sentence, int place, out int end)
    {
        end = place;
        if (!CanBegin(sentence, place))
            return null;
        end = place + 1;
        while (end < sentence.Count && (Continues(sentence, end, place) || sentence[end - 1].Kind == TokenKind.Han && !sentence[end].Spaced
            && (IsPartOfName(sentence, end) || EndsName(sentence, end))))
            end++;
        if (end > place + 1 && sentence[place].Kind != TokenKind.Word && Is(sentence[end - 1], "hq", "head office", "office", "warehouse", "plant", "depot"))
            end--;
        // "Toyota of Fresno", "Bank of America"; "Dave of Acme" names the person's firm.
        if (sentence[place] is { Capital: true, Latin: true } && Is(sentence[end], "of") && sentence[end + 1] is { Kind: TokenKind.Latin, Capital: true } && !GivenNames.Contains(Normal(sentence[place])) && !sentence[end - 1].Has(Sign.Title))
            end += 2;
        // 美的 ends with what elsewhere joins two nouns.
        if (Is(sentence[end], "的") && sentence[end - 1].Kind == TokenKind.Han && (sentence[end + 1].Kind == TokenKind.Mark || sentence[end + 1].Has(Sign.And)))
            end++;
        // "华为的王总" is a visit to 华为; "Raj and Simran from Infosys" is handled by the caller.
        if (Is(sentence[end], "的") && sentence[end + 1].Kind is TokenKind.Han)
        {
            var company = end;
            end += 2;
            return Clean(sentence[place].Start, sentence[company - 1].End);
        }
        return Clean(sentence[place].Start, sentence[end - 1].End);
    }

    /// <summary>Whether a token is one of some words.</summary>
    public bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }

    /// <summary>The first character of a token in the normal form.</summary>
    public char First(Token token) => text[token.Start];

    /// <summary>SMB, KA: letters that stand for words, no person's name.</summary>
    public bool IsAllCapitals(Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (!char.IsAsciiLetterUpper(text.Written(i)))
                return false;
        }
        return true;
    }

    /// <summary>A token in the normal form.</summary>
    public ReadOnlySpan<char> Normal(Token token) => text.Normal(token.Start, token.End);

    /// <summary>但, but: what follows is told by itself.</summary>
    public bool IsContrast(Token token)
    {
        return Is(token, "but", "however", "但", "但是", "不过", "可是", "然后", "then", "因为", "because");
    }

    /// <summary>"NTUC sign the contract liao", "customer pay 5k already": in Singapore a word at the end says that it is over.</summary>
    public bool IsOverInSinglish(Sentence sentence) => sentence.Tokens.Any(t => Is(t, "liao", "alr", "alrdy")) || Is(sentence[sentence.Count - 1], "already");

    /// <summary>The last character of a token in the normal form.</summary>
    public char Last(Token token) => text[token.End - 1];

    /// <summary>A brand that begins with a number ("3M", "58同城").</summary>
    public bool ReadGlued(Sentence sentence, int place, out int end, out string? name)
    {
        end = place;
        name = null;
        if (sentence[place] is not { Kind: TokenKind.Figure, Figure.Glued: true } token)
            return false;
        end = place + 1;
        name = Clean(token.Start, token.End);
        return name is not null;
    }

    /// <summary>A name begins with a short known word ("小米").</summary>
    public bool BeginsInside(Sentence sentence, int place) =>
        IsPartOfName(sentence, place) && sentence[place - 1].Kind != TokenKind.Han;

    /// <summary>"Home Depot", "Old Navy": a known word with a capital in front of an unknown one.</summary>
    public static bool BeginsCapital(Sentence sentence, int place) =>
        sentence[place] is { Kind: TokenKind.Word, Capital: true, Term.Role: Role.Plain or Role.Thing } token && !token.Term.IsVerb
            && !token.Has(NoPartOfName | Sign.Past | Sign.Question | Sign.Vague | Sign.One) && sentence[place + 1] is { Capital: true } next && (next.Kind == TokenKind.Latin || next is { Kind: TokenKind.Word, Term.Role: Role.Thing });

    /// <summary>"苏州银行": a town in front of what makes a firm of it.</summary>
    public bool BeginsTown(Sentence sentence, int place) => IsTown(sentence[place]) && CanBegin(sentence, place);

    private bool IsBankOf(Sentence sentence, int place) => sentence[place] is { Kind: TokenKind.Word, Capital: true, Latin: true, Term.Role: Role.Thing } token && !token.Has(Sign.Title) && Is(sentence[place + 1], "of") && sentence[place + 2] is { Kind: TokenKind.Latin, Capital: true };

    private bool CanBegin(Sentence sentence, int place)
    {
        var token = sentence[place];
        return token.IsUnknown || token.Brand || IsBankOf(sentence, place) || BeginsCapital(sentence, place) || IsPartOfName(sentence, place) && sentence[place + 1].Kind == TokenKind.Han
            || IsTown(token) && (sentence[place + 1].Kind == TokenKind.Han || IsFirm(sentence[place + 1])) && !sentence[place + 1].Spaced;
    }

    /// <summary>大 in 大疆, 小 in 小米: a short plain word glued to characters that no word has.</summary>
    private bool IsPartOfName(Sentence sentence, int place)
    {
        var token = sentence[place];
        var next = sentence[place + 1];
        return token is { Kind: TokenKind.Word, Term.Role: Role.Plain } && token.End - token.Start == 1 && Characters.IsHan(text[token.Start])
            && !token.Has(NoPartOfName)
            && next.Kind == TokenKind.Han && !next.Spaced;
    }

    /// <summary>大 in "拜访远大、三一": a plain word of one character behind a single one, which alone would be no name, where the name is over.</summary>
    private bool EndsName(Sentence sentence, int place)
    {
        var (before, token, next) = (sentence[place - 1], sentence[place], sentence[place + 1]);
        return before is { Kind: TokenKind.Han } && before.End - before.Start == 1 && token is { Kind: TokenKind.Word, Term: { Role: Role.Plain } } && token.End - token.Start == 1
            && Characters.IsHan(text[token.Start]) && !token.Has(NoPartOfName) && (next.Kind == TokenKind.Mark || next.Has(Sign.And) || next.Spaced);
    }

    /// <summary>Whether the tokens between two marks can be one name: Latin words with capitals, or Han that begins with something unknown.</summary>
    public static bool IsWhole(Sentence sentence, int start, int end)
    {
        if (end - start > MostTokens)
            return false;
        var unknown = false;
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (token.Kind is TokenKind.Figure or TokenKind.Day or TokenKind.Period or TokenKind.Mark or TokenKind.Opaque && !token.Brand)
                return false;
            if (token.Latin && !token.Capital || !token.Latin && token.Kind == TokenKind.Word && (token.Term.IsVerb || token.Term.NamesMetric || token.Has(NoPartOfName)))
                return false;
            unknown |= token.IsUnknown || token.Latin && token.Kind == TokenKind.Word && i == start || IsTown(token) || token.Brand;
        }
        return unknown;
    }

    /// <summary>The text of some tokens as written.</summary>
    public string Whole(Sentence sentence, int start, int end) => text.Slice(sentence[start].Start, sentence[end - 1].End).Trim();

    private static bool Continues(Sentence sentence, int place, int start)
    {
        var token = sentence[place];
        var before = sentence[place - 1];
        if (token.Kind == TokenKind.Latin && BeginsCapital(sentence, start))
            return token.Capital;
        if (token.Kind == TokenKind.Latin)
            return before.Kind == TokenKind.Latin && (token.Capital || !sentence[start].Capital) || before.Kind == TokenKind.Han && !token.Spaced;
        if (token.Kind == TokenKind.Han)
            return !token.Spaced && (before.Kind is TokenKind.Han or TokenKind.Latin or TokenKind.Opaque || place == start + 1);
        // "ramesh traders", "city hospital": a kind of firm behind a name in small letters.
        if (token is { Kind: TokenKind.Word, Latin: true, Capital: false, Term: { Role: Role.Thing, Is: Thing.Customer } } && before is { Kind: TokenKind.Latin, Capital: false } && !sentence[start].Capital && place == start + 1 && !sentence[place + 1].Term.IsVerb)
            return true;
        // "Acme Group", "Sunrise Hotels": a known word with a capital goes on with a Latin name.
        if (token.Kind == TokenKind.Word && token.Capital && before.Kind == TokenKind.Latin && before.Capital && !token.Term.IsVerb
            && !token.Has(Sign.And | Sign.Preposition | Sign.Contrast | Sign.Past) && token.Term.Role is Role.Plain or Role.Thing)
            return !sentence[place + 1].Has(Sign.Copula);
        if (token.Has(Sign.Title) && before.Kind == TokenKind.Han && !token.Spaced)
            return true;
        // A word inside a Chinese name ("中国电信", "海底捞火锅店", "华润置地") that is glued to it and names a kind of firm or a place.
        return !token.Spaced && (IsFirm(token) || IsTown(token) && IsFirm(sentence[place + 1])) && (before.Kind == TokenKind.Han || before is { Kind: TokenKind.Latin, Capital: true } && !token.Latin || IsFirm(before) || IsTown(before));
    }

    private static bool IsFirm(Token token) => token.Kind == TokenKind.Word && (token.Term.Is & Thing.Firm) != 0;

    private static bool IsTown(Token token) => token.Kind == TokenKind.Word && (token.Term.Is & Thing.Town) != 0;

    private string? Clean(int start, int end)
    {
        if (end - start > LongestName)
            return null;
        var name = text.Slice(start, end).Trim().TrimStart('@');
        // "华为王总": the person gives way to the firm.
        if (name.Length >= 4 && name[^1] is '总' or '總' && PersonNames.SurnameLength(text.Normal(end - 2, end - 1)) == 1 && Characters.IsHan(text[end - 3]) && Characters.IsHan(text[end - 4]) && PersonNames.SurnameLength(text.Normal(end - 3, end - 1)) != 2)
            name = name[..^2];
        // One Han character alone is a measure word without its number, no name.
        return name.Length == 0 || name.Length == 1 && (Characters.IsHan(name[0]) || char.IsAsciiLetter(name[0])) ? null : name;
    }
}
