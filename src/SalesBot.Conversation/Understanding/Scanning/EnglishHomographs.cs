using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Tells in English names with numbers, days named by an ordinal or by the day after them, and verbs of going from what is written alike.</summary>
internal static class EnglishHomographs
{
    /// <summary>So many are visited by nobody in a day ("Visited 84 Lumber").</summary>
    private const int TooManyVisits = 20;

    private const int LastOfSmallOrdinals = 3;
    private const int DaysOfMonth = 31;

    private static readonly Term WentTo = new(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name | Thing.Counted, Signs: Sign.Past);

    private static readonly Term To = new(Role.Plain, Signs: Sign.Preposition);

    public static void Settle(List<Token> tokens, SourceText text)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "visited JK Cement": no joke where a word with a capital follows.
            if (tokens[i] is { Kind: TokenKind.Word, Capital: true } joke && joke.End - joke.Start == 2 && text.StandsAt(joke.Start, "jk") && i + 1 < tokens.Count && tokens[i + 1] is { Capital: true, Spaced: true })
                tokens[i] = joke with { Kind = TokenKind.Latin, Term = Term.Unknown };
            var token = tokens[i];
            if (token is { Kind: TokenKind.Word, Latin: true } && Is(text, token, "hit") && i + 1 < tokens.Count && IsFirm(tokens, i + 1))
                tokens[i] = token with { Term = WentTo };
            // "Sun Pharma": no Sunday.
            else if (token is { Kind: TokenKind.Day, Capital: true, LineStart: false } && Is(text, token, "sun") && i > 0 && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Latin, Capital: true })
            {
                tokens[i] = new Token(TokenKind.Latin, token.Start, tokens[i + 1].End) { Spaced = token.Spaced, Capital = true, Latin = true, Known = true };
                tokens.RemoveAt(i + 1);
            }
            else if (token is { Kind: TokenKind.Word, Latin: true } && Is(text, token, "off to") && IsSent(tokens, i))
                tokens[i] = token with { Term = To };
            else if (token is { Kind: TokenKind.Word, Latin: true } && Is(text, token, "the") && IsDayBefore(tokens, i, text, out var last))
            {
                tokens[i] = new Token(TokenKind.Day, token.Start, tokens[i + 2].End) { Day = new DayMark(DayForm.Offset, last - 1), Spaced = token.Spaced, Latin = true };
                tokens.RemoveRange(i + 1, 2);
            }
            else if (token is { Kind: TokenKind.Opaque, Brand: false } && Ordinal(text, token) is var day and > 0 && OpensDay(tokens, i) && (day > LastOfSmallOrdinals || HasOther(tokens, i, text)))
                tokens[i] = token with { Kind = TokenKind.Day, Day = new DayMark(DayForm.DayOfMonth, day), Latin = true };
            else if (token is { Kind: TokenKind.Latin, Capital: true } && i > 0 && IsNumbered(tokens, i, text))
            {
                tokens[i] = token with { End = tokens[i + 1].End, Known = true };
                tokens.RemoveAt(i + 1);
            }
            else if (token is { Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Spelled: false, Money: false, Scaled: false, Value: >= TooManyVisits } } && i > 0 && IsNameOfFirm(tokens, i, text))
            {
                tokens[i] = tokens[i + 1] with { Start = token.Start, Known = true };
                tokens.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>"hit Home Depot", "hit Costco": a firm, no target.</summary>
    private static bool IsFirm(List<Token> tokens, int place) => tokens[place] is { Kind: TokenKind.Latin, Capital: true }
        || tokens[place] is { Kind: TokenKind.Word, Capital: true, Term: { Role: Role.Plain or Role.Thing } } first && !first.Has(Sign.Target) && place + 1 < tokens.Count && tokens[place + 1] is { Capital: true, Kind: TokenKind.Latin or TokenKind.Word, Term.NamesMetric: false };

    /// <summary>"fifteen yesterday and eighteen the day before": the day before the one named last.</summary>
    private static bool IsDayBefore(List<Token> tokens, int place, SourceText text, out int last)
    {
        last = 0;
        if (place + 2 >= tokens.Count || !Is(text, tokens[place + 1], "day") || !Is(text, tokens[place + 2], "before") || place + 3 < tokens.Count && tokens[place + 3].Kind != TokenKind.Mark && !tokens[place + 3].Has(Sign.And))
            return false;
        for (var i = place - 1; i >= 0; i--)
        {
            if (tokens[i].Day is not { } day)
                continue;
            last = day.First;
            return day is { Form: DayForm.Offset, First: <= 0 };
        }
        return false;
    }

    /// <summary>The day of the month that "25th" names; 0 where it is none.</summary>
    private static int Ordinal(SourceText text, Token token)
    {
        var day = 0;
        var place = token.Start;
        while (place < token.End && Characters.IsDigit(text[place]) && day <= DaysOfMonth)
            day = day * 10 + (text[place++] - '0');
        return day is >= 1 and <= DaysOfMonth && token.End - place == 2 && (text.StandsAt(place, "th") || text.StandsAt(place, "st") || text.StandsAt(place, "nd") || text.StandsAt(place, "rd")) ? day : 0;
    }

    /// <summary>"25th 3 visits", "27th: 2 visits": at the beginning of a clause, in front of what is counted.</summary>
    private static bool OpensDay(List<Token> tokens, int place)
    {
        var opens = place == 0 || tokens[place - 1].Kind == TokenKind.Mark && tokens[place - 1].Mark is not ('(' or '、') || tokens[place - 1].Has(Sign.And);
        var next = place + 1 < tokens.Count && (tokens[place + 1].IsMark(':') || tokens[place + 1].IsMark('-') || tokens[place + 1].Has(Sign.Past)) ? place + 2 : place + 1;
        return opens && next < tokens.Count && tokens[next] is { Kind: TokenKind.Figure, Figure: { Money: false } };
    }

    private static bool HasOther(List<Token> tokens, int place, SourceText text)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i != place && (tokens[i] is { Kind: TokenKind.Opaque } && Ordinal(text, tokens[i]) > 0 && OpensDay(tokens, i) || tokens[i].Day is { Form: DayForm.DayOfMonth }))
                return true;
        }
        return false;
    }

    /// <summary>"Met with Studio 54", "called Forever 21 today": a number that ends the name behind a verb, the only one of its sentence.</summary>
    private static bool IsNumbered(List<Token> tokens, int place, SourceText text)
    {
        if (place + 1 >= tokens.Count || tokens[place + 1] is not { Kind: TokenKind.Figure, Spaced: true, Measure: Thing.None, Figure: { Spelled: false, Money: false, Scaled: false, Vague: false, OfTarget: false } } number || !Characters.IsDigit(text[number.Start])
            || place + 2 < tokens.Count && tokens[place + 2].Kind != TokenKind.Day && !tokens[place + 2].Has(Sign.And) && !(tokens[place + 2].Kind == TokenKind.Mark && (Marks.EndsSentence(tokens[place + 2].Mark) || tokens[place + 2].Mark == ',')))
            return false;
        var verb = tokens[place - 1].Has(Sign.Preposition) && place > 1 ? place - 2 : place - 1;
        if (tokens[verb] is not { Kind: TokenKind.Word, Latin: true, Term.IsVerb: true } met || !met.Has(Sign.Past) || (met.Term.Takes & Thing.Name) == 0 || (met.Term.Takes & (Thing.Money | Thing.Deal)) != 0)
            return false;
        for (var i = place + 2; i < tokens.Count && !(tokens[i].Kind == TokenKind.Mark && Marks.EndsSentence(tokens[i].Mark)); i++)
        {
            if (tokens[i].Kind == TokenKind.Figure)
                return false;
        }
        return true;
    }

    private static bool IsNameOfFirm(List<Token> tokens, int place, SourceText text) => tokens[place - 1] is { Kind: TokenKind.Word, Latin: true, Term: { IsVerb: true } verb } && verb.Has(Sign.Past) && verb.Metric == Metrics.Visit
        && place + 1 < tokens.Count && tokens[place + 1] is { Kind: TokenKind.Latin, Capital: true, Spaced: true } name && text[name.End - 1] != 's' && text.Written(name.Start + 1) is >= 'a' and <= 'z'
        && (place + 2 >= tokens.Count || tokens[place + 2].Kind is TokenKind.Mark or TokenKind.Day || tokens[place + 2].Has(Sign.And));

    // "sent 2 proposals off to councils": nobody is off to see them.
    private static bool IsSent(List<Token> tokens, int place)
    {
        for (var i = place - 1; i >= 0 && i >= place - 4 && tokens[i].Kind != TokenKind.Mark; i--)
            if (tokens[i] is { Kind: TokenKind.Word, Term.Role: Role.Light } sent && sent.Has(Sign.Past))
                return true;
        return false;
    }

    private static bool Is(SourceText text, Token token, string word) => token.End - token.Start == word.Length && text.StandsAt(token.Start, word);
}
