using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Tells words apart that are written alike, by what stands beside them ("3 meetings", but "meeting 3 clients").</summary>
internal static class Homographs
{
    private static readonly Term Meeting = new(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted);

    private static readonly Term Reached = new(Role.Light, Signs: Sign.Past);
    private static readonly Term Phoned = new(Role.Act, Metrics.Call, Takes: Thing.Customer | Thing.Name | Thing.Bare | Thing.Unknown | Thing.Times, Signs: Sign.Past);
    private const int NearPhone = 10;
    private static readonly Term Sitting = new(Role.Thing, Is: Thing.Meeting);
    private static readonly Term With = new(Role.Plain, Signs: Sign.Preposition);
    private static readonly Term Only = new(Role.Plain, Signs: Sign.Contrast);
    private static readonly Term Plain = new(Role.Plain);
    private static readonly Term About = new(Role.Plain, Signs: Sign.About);

    public static void Settle(List<Token> tokens, SourceText text)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Measures.SettleList(tokens, i);
            if (token is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Meeting } } && text.StandsAt(token.Start, "meeting") && token.End - token.Start == 7
                && IsVerb(tokens, i))
                tokens[i] = token with { Term = Meeting };
            else if (token is { Kind: TokenKind.Word, Term: { Role: Role.Act } } && i > 0 && token.End - token.Start == 12 && text.StandsAt(token.Start, "meeting with") && IsNoun(tokens[i - 1]))
            {
                // "booked a meeting with Acme", but "meeting with Acme tomorrow".
                tokens[i] = token with { End = token.Start + 7, Term = Sitting };
                tokens.Insert(i + 1, token with { Start = token.Start + 8, Term = With, Spaced = true, Capital = false, LineStart = false });
            }
            // "Studio 54 Interiors", "Route 66 Motors": the number belongs to the name.
            else if (token is { Capital: true, Latin: true } && i > 0 && (token.Kind == TokenKind.Latin || text.StandsAt(token.Start, "route ")) && i + 2 < tokens.Count
                && tokens[i + 1] is { Kind: TokenKind.Figure or TokenKind.Opaque, Measure: Thing.None, Spaced: true } number && Characters.IsDigit(text[number.End - 1]) && Characters.IsDigit(text[number.Start])
                && tokens[i + 2] is { Kind: TokenKind.Latin, Capital: true, Spaced: true })
            {
                tokens[i] = token with { Kind = TokenKind.Latin, Term = Term.Unknown, End = tokens[i + 2].End };
                tokens.RemoveRange(i + 1, 2);
            }
            else if (token is { Kind: TokenKind.Word, Latin: true } && IsSpoke(token, text) && SaysPhone(tokens, i, text))
                tokens[i] = token with { Term = Phoned };
            // "some forty fifty", "two three visits": between the two.
            else if (token is { Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Spelled: true, Money: false, Scaled: false } low } && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Figure, Spaced: true, Figure: { Spelled: true, Money: false, Scaled: false } high } && high.Value > low.Value && high.Value <= low.Value * 3)
            {
                tokens[i] = token with { Figure = low with { Vague = true }, End = tokens[i + 1].End, Measure = tokens[i + 1].Measure };
                tokens.RemoveAt(i + 1);
            }
            // "nearly 30 calls", "some 15 calls": about so many.
            else if (token is { Kind: TokenKind.Word, Latin: true } && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Figure, Measure: Thing.None } && (token.End - token.Start == 6 && (text.StandsAt(token.Start, "nearly") || text.StandsAt(token.Start, "almost")) || token.End - token.Start == 4 && text.StandsAt(token.Start, "some")))
                tokens[i] = token with { Term = About };
            else if (token is { Kind: TokenKind.Word } && token.End - token.Start == 6 && text.StandsAt(token.Start, "got to") && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Figure)
                tokens[i] = token with { Term = Reached }; // "got to 22".
            else if (token is { Kind: TokenKind.Word } && token.End - token.Start == 6 && text.StandsAt(token.Start, "due to") && !(i + 1 < tokens.Count && tokens[i + 1].Term.IsVerb && !tokens[i + 1].Has(Sign.Past)))
                tokens[i] = token with { Term = With }; // "due to traffic" gives a reason.
            else if (!token.Latin)
                SettleHan(tokens, i, text);
        }
    }

    private static void SettleHan(List<Token> tokens, int i, SourceText text)
    {
        var token = tokens[i];
        if (i > 0 && token is { Kind: TokenKind.Word, Spaced: false } && token.Has(Sign.Hypothetical) && token.End - token.Start == 2 && text.StandsAt(token.Start, "的话") && (tokens[i - 1].Kind is TokenKind.Day or TokenKind.Period || tokens[i - 1].Term.NamesMetric))
            tokens[i] = token with { Term = Plain }; // "电话的话打了23个": only the topic.
        else if (token is { Kind: TokenKind.Word, Spaced: false } && token.End - token.Start == 1 && text[token.Start] == '得' && IsComplement(text, token))
            tokens[i] = token with { Term = Plain };
        else if (i > 0 && token is { Kind: TokenKind.Word, Spaced: false } && token.End - token.Start == 2 && text.StandsAt(token.Start, "周报") && tokens[i - 1] is var nick && nick.End - nick.Start == 1 && text[nick.Start] is '小' or '老' or '阿')
        {
            // "帮老周报一下": the surname of whoever it is for, and what is done for them.
            tokens[i] = new Token(TokenKind.Han, token.Start, token.Start + 1);
            tokens.Insert(i + 1, new Token(TokenKind.Word, token.Start + 1, token.End) { Term = Plain });
        }
        else if (token is { Kind: TokenKind.Figure, Figure: { } low } && Alternative(tokens, i, text) is var high and > 0)
        {
            // "3单还是4单", "maybe 4 maybe 6": one of the two.
            tokens[i] = token with { Figure = low with { Vague = true }, End = tokens[high].End };
            tokens.RemoveRange(i + 1, high - i);
        }
        else if (i > 1 && token is { Kind: TokenKind.Figure } && (token.Measure & Thing.Deal) != 0 && text[token.End - 1] == '张' && tokens[i - 1].Term.IsVerb && tokens[i - 2] is { Kind: TokenKind.Word or TokenKind.Han } sheet && "票卡表图片纸券证报".Contains(text[sheet.End - 1]))
            tokens[i] = token with { Measure = Thing.Document }; // "发票开了3张".
        else if (i > 0 && token is { Kind: TokenKind.Figure } && (token.Measure & Thing.Deal) != 0 && text[token.End - 1] == '张' && tokens[i - 1].Term.IsVerb && i + 1 < tokens.Count && tokens[i + 1] is { Spaced: false, Kind: TokenKind.Word or TokenKind.Han, Term.Metric: null } paper && (paper.Term.Is & Thing.Deal) == 0 && "票卡表图片纸券证报".Contains(text[paper.End - 1]))
            tokens[i] = token with { Measure = Thing.Document };
        else if (HanNumberNames.IsName(tokens, i, text))
            tokens[i] = new Token(TokenKind.Han, token.Start, token.End) { Known = true, Spaced = token.Spaced, LineStart = token.LineStart };
        else if (token is { Kind: TokenKind.Han, Person: false } && token.End - token.Start >= 4 && AreTitled(text, token))
        {
            // "王总李总": two persons.
            tokens[i] = token with { End = token.Start + 2 };
            tokens.Insert(i + 1, new Token(TokenKind.Mark, token.Start + 2, token.Start + 2) { Mark = '、' });
            tokens.Insert(i + 2, token with { Start = token.Start + 2, Spaced = false, LineStart = false });
        }
        else if (token is { Kind: TokenKind.Figure, Measure: Thing.Deal } && text[token.End - 1] == '张' && i + 1 < tokens.Count && tokens[i + 1] is { Spaced: false, Kind: TokenKind.Word or TokenKind.Han } piece
            && (!piece.Term.NamesMetric && (piece.Term.Is & Thing.Deal) == 0 && piece.Term.Signs == Sign.None || text[token.End + 1] == '票' || text[token.End + 2] == '票'))
            tokens[i] = token with { Measure = Thing.None }; // "3张高铁票" are no orders.
        else if (token is { Kind: TokenKind.Word } && token.End - token.Start == 1 && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Figure } figure)
        {
            // "得9个" only nine, "成廿个" as many as twenty; "得打9个" has to, "成3单" closed.
            if (text[token.Start] == '得' && !(i > 0 && tokens[i - 1].Term.IsVerb) && figure.Measure != Thing.None)
                tokens[i] = token with { Term = Only };
            else if (text[token.Start] == '成' && figure.Measure is not Thing.None && (figure.Measure & Thing.Deal) == 0 && i > 0)
                tokens[i] = token with { Term = About };
        }
    }

    /// <summary>The place of the figure behind 还是 or 或者, of as many of the same; 0 without one.</summary>
    private static int Alternative(List<Token> tokens, int place, SourceText text)
    {
        for (var i = place + 2; i < tokens.Count && i <= place + 3; i++)
        {
            if (tokens[i].Kind != TokenKind.Figure || tokens[i].Measure != tokens[place].Measure)
                continue;
            var between = text.Normal(tokens[place].End, tokens[i].Start).Trim();
            return between is "maybe" or ", maybe" or ",maybe" or "or maybe" or ", or maybe" or "perhaps" or ", perhaps" || between is "还是" or "或" or "或者" or "到" or "至" && tokens[place].Measure != Thing.None ? i : 0;
        }
        return 0;
    }

    /// <summary>Nothing but surnames, each with 总 behind it.</summary>
    private static bool AreTitled(SourceText text, Token token)
    {
        for (var i = token.Start; i < token.End; i += 2)
        {
            if (i + 1 >= token.End || text[i + 1] != '总' || PersonNames.SurnameLength(text.Normal(i, i + 1)) == 0)
                return false;
        }
        return true;
    }

    /// <summary>"聊得都不错": how it went; "得打20个" has to.</summary>
    private static bool IsComplement(SourceText text, Token token)
    {
        var next = text[token.End] == ' ' ? text[token.End + 1] : text[token.End];
        return "聊谈做跑打说跟弄搞干开忙累走学讲卖写签进推接处".Contains(text[token.Start - 1]) && "都很不挺还非太好也蛮特差比真怎如相越超满可够顺".Contains(next);
    }

    /// <summary>"spoke to", "talked with": one cannot tell how.</summary>
    private static bool IsSpoke(Token token, SourceText text)
    {
        return text.IsOneOf(token.Start, token.End, "spoke to", "spoke with", "talked to", "talked with", "chatted to", "chatted with", "spoke", "connected with", "caught up with", "reached", "got hold of");
    }

    /// <summary>Whether the telephone is named behind a place in the same sentence.</summary>
    private static bool SaysPhone(List<Token> tokens, int place, SourceText text)
    {
        for (var i = place + 1; i < tokens.Count && i <= place + NearPhone; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Mark != ',')
                return false;
            if (text.IsOneOf(tokens[i].Start, tokens[i].End, "on the phone", "over the phone", "by phone", "over phone", "on phone", "on the blower", "on a call", "via phone", "over a call", "on call"))
                return true;
        }
        return false;
    }

    /// <summary>Behind a verb, an article or a number it is the meeting itself.</summary>
    private static bool IsNoun(Token before) => before.Kind == TokenKind.Figure || before is { Kind: TokenKind.Word } && (before.Term.IsVerb || before.Has(Sign.One) || before is { Latin: true, Term.Signs: Sign.Contrast });

    /// <summary>"meeting 3 clients", "meeting Acme tomorrow", "meeting了3个客户": a verb in front of whom it meets, and nothing that counts meetings.</summary>
    private static bool IsVerb(List<Token> tokens, int place)
    {
        var before = place > 0 ? tokens[place - 1] : null;
        if (before is { Kind: TokenKind.Figure or TokenKind.Latin } || before is not null && (before.Has(Sign.One | Sign.Past | Sign.Zero) || before.Term.IsVerb || before is { Kind: TokenKind.Word, Term.Role: Role.Thing }))
            return false;
        var next = place + 1 < tokens.Count ? tokens[place + 1] : null;
        var second = place + 2 < tokens.Count ? tokens[place + 2] : null;
        if (next is null)
            return false;
        if (next.Has(Sign.Aspect))
            return second is { Kind: TokenKind.Figure };
        return next.Kind == TokenKind.Figure && second is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } or { Role: Role.Noun, Is: Thing.Customer } }
            || next is { Kind: TokenKind.Latin, Capital: true };
    }
}
