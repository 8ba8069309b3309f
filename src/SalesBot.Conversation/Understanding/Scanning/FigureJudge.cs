using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Decides whether a number counts something, and reads the measure word behind it.</summary>
internal sealed class FigureJudge(SourceText text, WordBook words)
{
    private const int CodeDigits = 4;

    /// <summary>The number at a place as a figure, or as something opaque; null where there is none.</summary>
    public Token? Read(int start, Token? before, out int end)
    {
        end = start;
        if (text[start] is '-' or '负' && !IsBelowZero(start, before))
            return null;
        if (FigureReader.Read(text, start, out var numberEnd) is not { } figure)
            return null;
        var measure = words.Measure(text, numberEnd, out var measureEnd);
        // "签了10万 周凯": the name behind the space is no week.
        if (measure is not null && text[numberEnd] == ' ' && text[numberEnd + 1] == '周' && measureEnd == numberEnd + 2 && Characters.IsHan(text[measureEnd]))
            (measure, measureEnd) = (null, numberEnd);
        // "called 22 of them": so many as the verb in front says.
        if (measure is { Role: Role.Unit } && before is { Latin: true, Kind: TokenKind.Word, Term: { IsVerb: true, Metric: not null } } && text.StandsAtAny(numberEnd + 1, "of them", "of those", "of these"))
            measure = new Term(Role.Measure, Is: Thing.Counted | Thing.Times);
        if (figure.Han && !HanCounts(figure, start, numberEnd, before, measure))
            return null;
        // "3M今天拜访完了": the brand, where nothing of money stands in front.
        if (figure is { Glued: true, Scaled: true, Money: false } && text.Written(numberEnd - 1) == 'M' && measure is null && before is null or { Kind: TokenKind.Mark } && Characters.IsHan(text[numberEnd]))
            return null;
        if (figure.Glued && !figure.Scaled && GluedName(numberEnd))
            return null;
        end = numberEnd;
        // "the login is demo2".
        if (text.StandsAt(start - 4, "demo") && !figure.Spelled && measure is null)
            return new Token(TokenKind.Opaque, start, numberEnd);
        if (figure.Percent || before is not null && before.Has(Sign.Place) && figure.Value != 0 && !before.Term.NamesMetric && !IsSeparated(before, start))
            return new Token(TokenKind.Opaque, start, numberEnd);
        // "wifi sales2027": a year or a code that is glued to a word of letters.
        if (measure is null && before is { Latin: true, Kind: TokenKind.Word } && before.End == start && numberEnd - start >= CodeDigits && figure is { Scaled: false, Money: false })
            return new Token(TokenKind.Opaque, start, numberEnd);
        // "moved to 3.30".
        if (measure is null && text[numberEnd - 3] == '.' && text.StandsAtAny(start - 3, "to ", "at ", "by ") && figure is { Scaled: false, Money: false, Value: >= 1 and < 24 } && text.StandsAtAny(numberEnd - 2, "00", "15", "30", "45"))
            return new Token(TokenKind.Opaque, start, numberEnd);
        if (measure is null && figure is { Scaled: false, Money: false, Value: > 0 and <= 24 } && IsHour(before, numberEnd))
            return new Token(TokenKind.Opaque, start, numberEnd);
        if (measure is null || figure.Money && measure.Role == Role.Unit)
            return new Token(TokenKind.Figure, start, numberEnd) { Figure = figure };
        if (measure.Role == Role.Unit && !IsWordStart(numberEnd, measureEnd))
        {
            end = measureEnd;
            return new Token(TokenKind.Opaque, start, end) { Duration = true };
        }
        return Measured(start, numberEnd, measureEnd, measure, figure, out end);
    }

    private Token Measured(int start, int numberEnd, int measureEnd, Term measure, Figure figure, out int end)
    {
        // "3 单位", "2 场地": the measure word is the beginning of a longer word.
        if (measure.Role == Role.Unit || IsWordStart(numberEnd, measureEnd))
        {
            end = numberEnd;
            return new Token(TokenKind.Figure, start, numberEnd) { Figure = figure };
        }
        end = measureEnd;
        // "一个半" is one and a half; "20个左右" and "20多个" are read as words of their own.
        if (text[end] == '半' && words.Measure(text, end + 1, out _) is null)
        {
            figure = figure with { Value = figure.Value + 0.5m };
            end++;
        }
        else if (text[end] == '多' && text[end + 1] is not ('谢' or '少'))
        {
            figure = figure with { Vague = true };
            end++;
        }
        return new Token(TokenKind.Figure, start, end) { Figure = figure, Measure = measure.Is, Subjects = text[end - 1] == '门' };
    }

    /// <summary>Whether the measure word is only the beginning of a known word ("3个" before "个人" is not).</summary>
    private bool IsWordStart(int numberEnd, int measureEnd)
    {
        var place = text[numberEnd] == ' ' ? numberEnd + 1 : numberEnd;
        return words.Longest(text, place, out var wordEnd) is { } term && wordEnd > measureEnd
            && (term.NamesMetric || term.Role == Role.Thing || text[numberEnd] == ' ');
    }

    /// <summary>Behind 了, 是, a colon or a space a minus belongs to the number; between a word and a number it separates them.</summary>
    private bool IsBelowZero(int start, Token? before)
    {
        if (text[start] == '负')
            return Characters.IsDigit(text[start + 1]) || HanNumber.DigitOf(text[start + 1]) > 0;
        if (!Characters.IsDigit(text[start + 1]))
            return false;
        return text[start - 1] is ' ' or '\n' or ':' or '了' or '过' or '是' or '到' || before is null || IsLoneMinus(start);
    }

    /// <summary>"拜访-3家": no list of items and figures ("拜访-3 电话-20") in which the dash is a colon.</summary>
    private bool IsLoneMinus(int start)
    {
        if (!Characters.IsHan(text[start - 1]))
            return false;
        const int near = 60;
        for (var i = Math.Max(1, start - near); i < Math.Min(text.Length, start + near); i++)
        {
            if (i != start && text[i] == '-' && Characters.IsHan(text[i - 1]) && Characters.IsDigit(text[i + 1]))
                return false;
        }
        var end = start + 1;
        while (Characters.IsDigit(text[end]))
            end++;
        return words.Measure(text, end, out _) is { Role: Role.Measure } || HanNumber.UnitOf(text[end]) > 0;
    }

    /// <summary>"at 3", "by 5", "from 2 to 4" with nothing counted behind it.</summary>
    private bool IsHour(Token? before, int end)
    {
        if (before is not { Kind: TokenKind.Word } || !Follows("at") && !Follows("by") && !Follows("from") && !Follows("until") && !Follows("till"))
            return false;
        var place = text[end] == ' ' ? end + 1 : end;
        return words.Longest(text, place, out _) is not { } next || !next.NamesMetric && next.Role != Role.Thing;

        bool Follows(string word) => before.End - before.Start == word.Length && text.StandsAt(before.Start, word);
    }

    private bool GluedName(int numberEnd)
    {
        if (words.Measure(text, numberEnd, out _) is not null)
            return false;
        if (words.Longest(text, numberEnd, out var end) is { } term && end > numberEnd)
            return !(term.NamesMetric || term.Role is Role.Thing or Role.Act);
        return true;
    }

    /// <summary>一, 三 or 百 in front of an unknown character is part of a word (三星, 百度, 一汽).</summary>
    private bool HanCounts(Figure figure, int start, int end, Token? before, Term? measure)
    {
        if (measure is not null || figure.Money)
            return true;
        var next = text[end];
        if (!Characters.IsHan(next))
            return end - start > 1 || before is not { Kind: TokenKind.Han } && !Characters.IsLatin(next);
        if (words.Longest(text, end, out var wordEnd) is not { } term || wordEnd == end)
            return false;
        // 李四 and 王五 are people.
        if (end - start == 1 && before is { Kind: TokenKind.Han } && before.End == start)
            return false;
        return term.NamesMetric || term.Role == Role.Thing || end - start > 1 && text[start] is not ('百' or '千' or '万')
            && SingleHan.Counts(text, end, wordEnd, words);
    }

    private bool IsSeparated(Token before, int start)
    {
        for (var i = before.End; i < start; i++)
        {
            if (text[i] is not (' ' or '#' or '.' or '-' or ':'))
                return true;
        }
        return false;
    }
}
