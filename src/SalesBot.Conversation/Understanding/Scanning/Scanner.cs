using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Cuts a message into tokens, once from left to right; the longest reading at a place wins.</summary>
internal sealed class Scanner(SourceText text, WordBook words)
{
    private const int MostTokens = 2_000;

    private readonly List<Token> tokens = [];
    private readonly FigureJudge judge = new(text, words);
    private int place;
    private int dueNumber;
    private bool bracketed;

    /// <summary>A day written as a pair of numbers was met, so that further ones are likely.</summary>
    private bool dated;

    private bool spaced;
    private bool lineStart = true;

    /// <summary>All tokens of the message.</summary>
    public static IReadOnlyList<Token> Scan(SourceText text, WordBook words)
    {
        var scanner = new Scanner(text, words);
        scanner.Run();
        Homographs.Settle(scanner.tokens, text);
        EnglishHomographs.Settle(scanner.tokens, text);
        NextWeek.Settle(scanner.tokens, text);
        return scanner.tokens;
    }

    private void Run()
    {
        OpenLine();
        while (place < text.Length && tokens.Count < MostTokens)
        {
            if (text[place] == '\n')
            {
                Add(new Token(TokenKind.Mark, place, place + 1) { Mark = '\n' });
                place++;
                OpenLine();
            }
            else if (text[place] == ' ')
            {
                spaced = true;
                place++;
            }
            else
                Next();
        }
    }

    private void OpenLine()
    {
        lineStart = true;
        spaced = false;
        bracketed = false;
        if (LineOpening.IsQuotation(text, place))
        {
            while (place < text.Length && text[place] != '\n')
                place++;
            return;
        }
        var opened = LineOpening.Skip(text, place);
        dueNumber = opened > place && text.Normal(place, opened).Contains('1') ? 2 : 0;
        place = opened;
    }

    private void Next()
    {
        if (dueNumber > 0 && LineOpening.IsDue(text, place, dueNumber, out var numbered))
        {
            dueNumber++;
            Add(new Token(TokenKind.Mark, place, numbered) { Mark = bracketed ? '、' : ';' });
            place = numbered;
            return;
        }
        if (text[place] == '1' && Last() is { Kind: TokenKind.Mark } && LineOpening.OpensList(text, place, out var first))
        {
            dueNumber = 2;
            bracketed = Last()!.IsMark('(');
            place = first;
            return;
        }
        var wordStart = !Characters.IsLatin(text[place]) || !Characters.IsLatin(text[place - 1]);
        var token = wordStart ? Known() : null;
        token ??= Unknown();
        place = token.End;
        Add(token);
    }

    private Token? Known()
    {
        if (text[place] == '@' && Mention() is { } mention)
            return mention;
        // "签了A公司10万": a letter instead of the name.
        if (text.Written(place) is >= 'A' and <= 'Z' && text.StandsAtAny(place + 1, "公司", "集团", "客户", "医院", "工厂"))
            return new Token(TokenKind.Latin, place, place + 3);
        var opaqueEnd = OpaqueScanner.End(text, place);
        if (opaqueEnd > place && !IsAmount(opaqueEnd))
            return new Token(TokenKind.Opaque, place, opaqueEnd);
        if (DayPairs.Read(text, place, Last(), dated, words, out var pairEnd) is { } pair)
        {
            dated = true;
            return new Token(TokenKind.Day, place, pairEnd) { Day = pair };
        }
        if (NumericDates.Read(text, place, out var dayEnd) is { } day)
            return new Token(TokenKind.Day, place, dayEnd) { Day = day };
        if (NumericDates.YearEnd(text, place) is var yearEnd && yearEnd > place)
            return new Token(TokenKind.Period, place, yearEnd) { Period = PeriodForm.Some };
        if (NumericDates.MonthEnd(text, place) is var monthEnd && monthEnd > place)
            return new Token(TokenKind.Period, place, monthEnd) { Period = PeriodForm.Some };
        if (HanPerson.End(text, place, spaced ? null : Last(), words) is var personEnd && personEnd > place)
            return new Token(TokenKind.Han, place, personEnd) { Person = true };
        if (HanPerson.IsTitledSurname(text, place, words))
            return new Token(TokenKind.Han, place, place + 1);
        if (HanPerson.IsNickname(text, place, words))
            return new Token(TokenKind.Han, place, place + 2);
        if (TimeWords.Longest(text, place, out var timeEnd) is not { } time)
            timeEnd = place;
        else if (words.Longest(text, place, out var longer) is not null && longer > timeEnd)
            timeEnd = place;
        else
            return new Token(time.Day is null ? TokenKind.Period : TokenKind.Day, place, timeEnd) { Day = time.Day, Period = time.Period };
        if (IsThreeM())
            return new Token(TokenKind.Opaque, place, place + 2) { Brand = true };
        // "v3" is a version.
        if (text[place] == 'v' && Characters.IsDigit(text[place + 1]))
            return new Token(TokenKind.Opaque, place, place + 2);
        // "visit x4, call x10".
        if (text[place] == 'x' && Characters.IsDigit(text[place + 1]) && judge.Read(place + 1, Last(), out _) is { Kind: TokenKind.Figure, Figure.Glued: false } times)
            return times with { Start = place };
        var term = words.Longest(text, place, out var termEnd);
        if (judge.Read(place, Last(), out var figureEnd) is { } figure && figureEnd > termEnd)
            return figure;
        if (term is not null && term.Has(Sign.Name) && (!Characters.IsLatin(text[place]) || IsCapital(termEnd)))
            return new Token(Characters.IsHan(text[place]) ? TokenKind.Han : TokenKind.Latin, place, termEnd) { Known = true };
        return term is not null && SingleHan.Counts(text, place, termEnd, words)
            ? new Token(TokenKind.Word, place, termEnd) { Term = term, Day = term.Has(Sign.PlanHeader) ? DayOf(place, termEnd) : null } : null;
    }

    /// <summary>"博世和3M都拜访了": the firm, where a list or a word for all of them stands beside it.</summary>
    private bool IsThreeM() => text[place] == '3' && text.Written(place + 1) == 'M' && !Characters.IsDigit(text[place - 1]) && !Characters.IsLatin(text[place + 2])
        && (Last() is { } last && (last.Has(Sign.And) || last.Joins) && tokens.Count > 1 && tokens[^2].IsUnknown || text[place + 2] is '都' or '也' or '和' or '跟' or '与' or '、');

    /// <summary>"回款2500000": seven or eight digits right behind a word for money are an amount, unless they make a date.</summary>
    private bool IsAmount(int end)
    {
        if (end - place is not (7 or 8) || text[place] == '0' || Last() is not { Kind: TokenKind.Word, Term: { Metric: not null } term } || Metrics.UnitOf(term.Metric.Value) != MetricUnit.Money && !((term.Takes & Thing.Money) != 0 && text.StandsAt(end - 3, "000")))
            return false;
        for (var i = place; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]))
                return false;
        }
        return !(text[end] is '-' or '/') && !(end - place == 8 && (text.StandsAt(place, "19") || text.StandsAt(place, "20")) && text[place + 4] is ('0' or '1'));
    }

    /// <summary>"Five Guys", "84 Lumber": the name of a firm that is made of a number and a word is written with a capital.</summary>
    private bool IsCapital(int end)
    {
        for (var i = place; i < end; i++)
        {
            if (Characters.IsLatin(text[i]))
                return text.Written(i) is >= 'A' and <= 'Z';
        }
        return false;
    }

    /// <summary>"planned for tomorrow", "今日计划": the day that a heading names.</summary>
    private DayMark? DayOf(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (TimeWords.Longest(text, i, out _) is { Day: { } day })
                return day;
        }
        return null;
    }

    private Token Unknown()
    {
        var c = text[place];
        if (Characters.IsLatin(c))
        {
            var end = place;
            while (Characters.IsLatin(text[end]) || Characters.IsDigit(text[end]) || text[end] is '\'' or '&' && Characters.IsLatin(text[end + 1])
                || text[end] == '-' && Characters.IsLatin(text[end + 1]))
                end++;
            if (text[end] == '.' && text.Normal(place, end) is "mr" or "ms" or "mrs" or "dr" or "prof" or "st")
                end++;
            if (Partnership(end) is var whole && whole > end)
                return new Token(TokenKind.Latin, place, whole);
            var near = words.Near(text.Normal(place, end));
            return near is null ? new Token(TokenKind.Latin, place, end) : new Token(TokenKind.Word, place, end) { Term = near };
        }
        if (Characters.IsDigit(c))
        {
            var end = place;
            while (Characters.IsDigit(text[end]) || Characters.IsLatin(text[end]) || text[end] == '-' && Characters.IsWord(text[end + 1]))
                end++;
            return new Token(TokenKind.Opaque, place, end) { Brand = !IsOrdinal(end) };
        }
        if (!Characters.IsHan(c))
            return new Token(TokenKind.Mark, place, place + 1) { Mark = Marks.Plain(text, place) };
        return new Token(TokenKind.Han, place, place + 1);
    }

    /// <summary>"Smith &amp; Sons", "Johnson &amp; Johnson": where the second half of a firm's name ends; the place itself where none begins.</summary>
    private int Partnership(int end)
    {
        if (!text.StandsAt(end, " & ") || text.Written(place) is not (>= 'A' and <= 'Z') || text.Written(end + 3) is not (>= 'A' and <= 'Z'))
            return end;
        var next = end + 3;
        while (Characters.IsLatin(text[next]))
            next++;
        var second = text.Normal(end + 3, next);
        return FirmWords.IsPartner(second) || second.SequenceEqual(text.Normal(place, end)) ? next : end;
    }

    private bool IsOrdinal(int end) =>
        text.StandsAt(end - 2, "th") || text.StandsAt(end - 2, "st") || text.StandsAt(end - 2, "nd") || text.StandsAt(end - 2, "rd");

    private Token? Mention()
    {
        var end = place + 1;
        while (Characters.IsWord(text[end]) && end - place < 24)
        {
            if (Characters.IsHan(text[end]) && end > place + 1 && words.Longest(text, end, out var stop) is not null && stop > end)
                break;
            end++;
        }
        if (end == place + 1)
            return null;
        // "@Wei Ling": a second capitalised word belongs to the name.
        if (text[end] == ' ' && text.Written(end + 1) is >= 'A' and <= 'Z' && words.Longest(text, end + 1, out _) is null)
        {
            end++;
            while (Characters.IsLatin(text[end]))
                end++;
        }
        return new Token(TokenKind.Mention, place, end);
    }

    private Token? Last() => tokens.Count > 0 ? tokens[^1] : null;

    private void Add(Token token)
    {
        if (token.Person && !spaced && Last() is { Kind: TokenKind.Han, Person: true } other && other.End == token.Start)
            tokens.Add(new Token(TokenKind.Mark, token.Start, token.Start) { Mark = '、' }); // "张三李四": two persons.
        if (token.Kind == TokenKind.Han && !spaced && Last() is { Kind: TokenKind.Han, Person: false } before && !token.Person)
        {
            // "收华为回款": one verb of a character in front of a well-known firm is no part of its name.
            if (token.Known && before.End - before.Start == 1 && "收签见访约追催找陪谈".Contains(text[before.Start]))
            {
                tokens.Add(token with { Latin = Characters.IsLatin(text[token.Start]) });
                return;
            }
            if (before.Known && token.Known)
                tokens.Add(new Token(TokenKind.Mark, token.Start, token.Start) { Mark = '、' }); // "苏宁国美": two firms.
            else
            {
                tokens[^1] = before with { End = token.End, Known = false };
                return;
            }
        }
        var written = text.Written(token.Start);
        tokens.Add(token with { Spaced = spaced, LineStart = lineStart, Capital = written is >= 'A' and <= 'Z' || token is { Kind: TokenKind.Latin, Known: true }, Latin = Characters.IsLatin(text[token.Start]) || token.Kind == TokenKind.Latin });
        spaced = false;
        lineStart = false;
    }
}
