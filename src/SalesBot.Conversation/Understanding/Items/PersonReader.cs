using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds the person for whom a report is made ("张三今天拜访了3家", "Wei Ling's numbers today - …").</summary>
internal sealed class PersonReader(SourceText text)
{
    /// <summary>The person named at the beginning of a clause, in front of what was done; null where nobody is.</summary>
    public string? Subject(Sentence sentence, int clauseStart, int head)
    {
        var place = clauseStart;
        var behalf = false;
        while (place < head && sentence[place] is { Kind: TokenKind.Day or TokenKind.Period } || place < head && sentence[place].Has(Sign.OnBehalf | Sign.Header))
            behalf |= sentence[place++].Has(Sign.OnBehalf);
        var end = PersonEnd(sentence, place, behalf);
        if (end == place || end > head || sentence[end] is { Kind: TokenKind.Word, Latin: false } side && (text.StandsAt(side.Start, "那边") || text.StandsAt(side.Start, "这边") || text.StandsAt(side.Start, "那里") || text.StandsAt(side.Start, "方面")))
            return null;
        // "- Leeds: visited Asda": where it was done.
        if (!behalf && sentence[place] is { Kind: TokenKind.Latin } town && end == place + 1 && EnglishPlaces.IsTown(text.Normal(town.Start, town.End)) && !Lexicon.GivenNames.Contains(text.Normal(town.Start, town.End)))
            return null;
        // "Retail visits done", "Field day: 3 visits": what describes the next word is nobody.
        if (!behalf && sentence[place] is { Kind: TokenKind.Latin } && end <= place + 2 && !Lexicon.GivenNames.Contains(text.Normal(sentence[place].Start, sentence[place].End)) && !IsPossessive(sentence[place]) && IsDescribed(sentence[end]))
            return null;
        for (var i = end; i < head; i++)
        {
            if (!behalf && !MayStandBetween(sentence[i]) && !IsDoing(sentence, place, i, head))
                return null;
        }
        return Name(sentence, place, end);
    }

    /// <summary>"实习生小吴", "我们组小王", "my colleague Priya": the colleague named with what they are to the sender, in front of what was done; null where nobody is.</summary>
    public string? Colleague(Sentence sentence, int clauseStart, int head)
    {
        var place = clauseStart;
        while (place < head && sentence[place] is { Kind: TokenKind.Day or TokenKind.Period })
            place++;
        var team = sentence[place].Has(Sign.Team) && !sentence[place].Latin;
        if (team || sentence[place].Has(Sign.Self) && text[sentence[place].End - 1] is not ('跟' or '和'))
            place++;
        if (text.StandsAt(sentence[place].Start, "的") && sentence[place].End - sentence[place].Start == 1)
            place++;
        var kin = IsColleague(sentence[place]);
        place += kin ? 1 : 0;
        if (!kin && !team || PersonEnd(sentence, place, sure: false) is var end && (end == place || end > head))
            return null;
        for (var i = end; i < head; i++)
        {
            if (sentence[i].Has(Sign.Self))
                return null;
        }
        return Subject(sentence, place, head);
    }

    /// <summary>"Marcus is doing 30 calls tomorrow", "Priya is going to visit 3".</summary>
    private bool IsDoing(Sentence sentence, int person, int place, int head) => sentence[place] is { Latin: true } be && be.Has(Sign.Copula) && text.StandsAt(be.Start, "is") && be.End - be.Start == 2
        && (place + 1 == head && text.StandsAt(sentence[head].End - 3, "ing") || sentence[place + 1].Has(Sign.Plan)) && Lexicon.GivenNames.Contains(text.Normal(sentence[person].Start, sentence[person].End));

    private bool IsColleague(Token token) => ColleagueWords.Contains(text.Normal(token.Start, token.End));

    private bool IsPossessive(Token token) => text[token.End - 1] == 's' && text[token.End - 2] == '\'';

    private static bool IsDescribed(Token next) => next is { Kind: TokenKind.Word, Latin: true, Capital: false } && (next.Term.NamesMetric && !next.Has(Sign.Past) || next.Term.Role is Role.Plain or Role.Thing
        && (next.Term.Signs == Sign.None || next.Term.Signs == Sign.Place || next.Term.Role == Role.Thing));

    /// <summary>The person with whom a sentence begins.</summary>
    public string? First(Sentence sentence, int head)
    {
        var end = PersonEnd(sentence, 0, sure: false);
        return end > 0 && end <= head ? Name(sentence, 0, end) : null;
    }

    /// <summary>Whether a name ends right in front of a place.</summary>
    public bool EndsWith(Sentence sentence, int place, string name) =>
        text.Slice(sentence[place - 1].Start, sentence[place - 1].End) is var last && name.EndsWith(last, StringComparison.Ordinal);

    /// <summary>What may stand between a person and what the person did: days, marks, 已, 一共, "'s numbers".</summary>
    private bool MayStandBetween(Token token)
    {
        const Sign between = Sign.Done | Sign.Past | Sign.Header | Sign.Plan | Sign.Total | Sign.OnBehalf | Sign.Contrast | Sign.And | Sign.Aspect;
        // "王磊请假前打了12个电话".
        if (token is { Kind: TokenKind.Han } && token.End - token.Start == 1 && text[token.Start] is '前' or '后')
            return true;
        return token.Latin && (text.StandsAt(token.Start, "numbers") || text.StandsAt(token.Start, "figures")) || token.Kind is TokenKind.Day or TokenKind.Period or TokenKind.Mark || token.Has(between)
            || token.Latin && (text.StandsAt(token.Start, "has") || text.StandsAt(token.Start, "had")) && token.End - token.Start == 3 || token is { Kind: TokenKind.Word, Term.Role: Role.Plain } && !token.Has(Sign.Preposition | Sign.Copula | Sign.Speech);
    }

    /// <summary>Whether a person's name stands at a token, and where it ends; the place itself where none does.</summary>
    public int PersonEnd(Sentence sentence, int place, bool sure)
    {
        var token = sentence[place];
        if (token.Kind == TokenKind.Mention)
            return IsBot(token) ? place : place + 1;
        var next = sentence[place + 1];
        if (token.End - token.Start == 1 && text[token.Start] is '小' or '老' or '阿' or '大'
            && next.Kind == TokenKind.Han && !next.Spaced && next.End - next.Start <= 2)
            return place + 2;
        // 小钱, 小金: surnames that are words as well.
        if (token.End - token.Start == 1 && text[token.Start] == '小' && next is { Kind: TokenKind.Word, Spaced: false, Term.Role: Role.Thing or Role.Plain } && next.End - next.Start == 1 && IsSurname(next))
            return place + 2;
        if (token.End - token.Start == 1 && text[token.Start] == '阿' && next is { Kind: TokenKind.Latin, Capital: true })
            return place + 2;
        if (token.Kind == TokenKind.Han && token.End - token.Start == 1 && IsSurname(token) && next.Has(Sign.Title) && !next.Spaced)
            return place + 2;
        if (token.Kind == TokenKind.Han)
            return IsHanPerson(token) || sure && token.End - token.Start <= 4 ? place + 1 : place;
        // "raj did 20 calls".
        if (token is { Kind: TokenKind.Latin, Capital: false } && place == 0 && sentence[1] is { Kind: TokenKind.Word } did && did.Has(Sign.Past) && did.Term.IsVerb && Lexicon.GivenNames.Contains(text.Normal(token.Start, token.End)))
            return 1;
        if (token.Kind != TokenKind.Latin || !token.Capital || IsVerbForm(token))
            return place;
        // "今天BD了2家": what is done like a verb is nobody.
        if (sentence[place + 1] is { Latin: false, Spaced: false } aspect && aspect.Has(Sign.Aspect))
            return place;
        var end = place + 1;
        while (end < place + 3 && sentence[end] is { Kind: TokenKind.Latin, Capital: true })
            end++;
        return end;
    }

    /// <summary>"Emailed", "Thinking", "Finally": an English verb or adverb that the lexicon does not know, at the beginning of a sentence.</summary>
    private bool IsVerbForm(Token token) => token.End - token.Start >= 5 && (text.StandsAt(token.End - 3, "ing") || text.StandsAt(token.End - 2, "ed") || text.StandsAt(token.End - 2, "ly"))
        && !Lexicon.GivenNames.Contains(text.Normal(token.Start, token.End));

    public string Name(Sentence sentence, int start, int end)
    {
        var name = text.Slice(sentence[start].Start, sentence[end - 1].End).TrimStart('@');
        // 代王五报数, 替李四报: the verb is glued to the name.
        if (name.Length is 3 or 4 && name[^1] is '报' or '報' || name.Length == 3 && name[0] is '小' or '老' or '阿' && name[^1] is '填' or '录' or '錄' or '记' or '記' or '补' or '補')
            return name[..^1];
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    /// <summary>A mention of the bot itself, whatever it is called here.</summary>
    private bool IsBot(Token token)
    {
        var name = text.Normal(token.Start, token.End);
        return name.Contains("助手", StringComparison.Ordinal) || name.Contains("助理", StringComparison.Ordinal)
            || name.Contains("机器人", StringComparison.Ordinal) || name.Contains("bot", StringComparison.Ordinal)
            || name.Contains("assistant", StringComparison.Ordinal);
    }

    /// <summary>Whether a token by itself names a person.</summary>
    public bool IsPerson(Token token) => token.Kind == TokenKind.Han && IsHanPerson(token);

    private bool IsSurname(Token token) => PersonNames.SurnameLength(text.Normal(token.Start, token.End)) > 0;

    private bool IsHanPerson(Token token)
    {
        var length = token.End - token.Start;
        var first = text[token.Start];
        var last = text[token.End - 1];
        return token.Person || !token.Known && length is 2 or 3 && (IsSurname(token) || first is '小' or '老' or '阿' || last is '总' or '哥' or '姐');
    }
}
