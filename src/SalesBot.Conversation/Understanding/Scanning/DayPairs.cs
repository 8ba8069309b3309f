using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Tells "11/20" and "11-20" as a day from "3/5 visits" (done of a target), "8-10 calls" (a span) and "1.5万".</summary>
internal static class DayPairs
{
    private const int LongestBefore = 16;

    public static DayMark? Read(SourceText text, int start, Token? before, bool dated, WordBook words, out int end)
    {
        end = start;
        if (!Characters.IsDigit(text[start]) || Characters.IsDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '$' or '¥' or '€' or '£')
            return null;
        if (NumericDates.ReadPair(text, start, out var pairEnd) is not { } day)
            return null;
        var dotted = text.Normal(start, pairEnd).Contains('.');
        if (IsFullMarks(text, day, pairEnd))
            return null;
        if (day.Year is null && !(dated && IsNextOfDays(text, start, pairEnd, before, words)) && !IsDay(text, pairEnd, before, dotted, words))
            return null;
        if (dotted && day is { First: > 12, Year: null })
            return null;
        end = pairEnd;
        return day;
    }

    /// <summary>"11/25 拜访2 11/26 拜访3": behind a figure, set off by a space and in front of what was done, where a day was written so before.</summary>
    private static bool IsNextOfDays(SourceText text, int start, int end, Token? before, WordBook words)
    {
        if (before is not { Kind: TokenKind.Figure } || text[start - 1] != ' ')
            return false;
        var place = text[end] is ' ' or ':' ? end + 1 : end;
        return Characters.IsHan(text[place]) && words.Longest(text, place, out _) is { } next && (next.IsVerb || next.NamesMetric);
    }

    private static bool IsDay(SourceText text, int end, Token? before, bool dotted, WordBook words)
    {
        if (Characters.IsLatin(text[end]) || HanNumber.UnitOf(text[end]) > 0 || text[end] is '%' or '/')
            return false;
        // "12.30拜访2家,12.31回款9万".
        if (dotted && before is { Kind: TokenKind.Mark, Mark: ',' } && Characters.IsHan(text[end]) && words.Longest(text, end, out _) is { } next && (next.IsVerb || next.NamesMetric))
            return true;
        if (Measures.Longest(text, end, out _) is not null && text[end] != ' ' || Currencies.ReadAfter(text, end, out _, out _))
            return false;
        // "Mon 12/21".
        if (before is { Kind: TokenKind.Day, Latin: true, Day.Form: DayForm.Weekday } && !dotted)
            return true;
        // Behind a metric or a verb it says how much, behind "on" or the title of a report it says when.
        var opened = before is null || before.LineStart && before.IsMark('\n') || before.IsMark('\n') || before.IsMark('.') || before.IsMark(';') || before.IsMark('(');
        if (before is { Kind: TokenKind.Word } && !before.Has(Sign.Header | Sign.Preposition | Sign.OnBehalf))
            return IsForwarded(text, end, before.Term, words);
        if (before is { Kind: TokenKind.Mark, Mark: ':' })
            return IsForwarded(text, end, EndingAt(text, before.Start, words), words);
        if (before is { Kind: TokenKind.Figure })
            return false;
        // "visits - 2/2": so many of so many.
        if (before is { Kind: TokenKind.Mark, Mark: '-' } && NamesMetricBefore(text, before.Start, words))
            return false;
        if (dotted && !opened && before is not { Kind: TokenKind.Word })
            return false;
        if (dotted && BeforeLatin(text, end))
            return false;
        return !CountsNextWord(text, end, words);
    }

    /// <summary>"10/10 would do again", "5/5 for service": how good it was.</summary>
    private static bool IsFullMarks(SourceText text, DayMark day, int end)
    {
        return day.Year is null && day.First == day.Second && text.StandsAtAny(end, " would", " for ", " recommend", " effort", " day", " again", "分", " stars", " rating");
    }

    /// <summary>"补报:11/18 拜访2", "late entry 11/18: 2 visits": behind a word that counts nothing, and in front of what was done with a figure of its own.</summary>
    private static bool IsForwarded(SourceText text, int end, Term? before, WordBook words)
    {
        if (before is { IsVerb: true } or { NamesMetric: true } or { Role: Role.Thing or Role.Measure })
            return false;
        var place = SkipSpaces(text, text[end] == ':' ? end + 1 : end);
        if (Characters.IsDigit(text[place]))
            return place > end && words.Longest(text, SkipSpaces(text, SkipDigits(text, place)), out _) is { NamesMetric: true };
        if (words.Longest(text, place, out var wordEnd) is not { } done || !done.IsVerb && !done.NamesMetric)
            return false;
        place = SkipSpaces(text, text[wordEnd] is '了' or ':' ? wordEnd + 1 : wordEnd);
        return Characters.IsDigit(text[place]) || HanNumber.DigitOf(text[place]) >= 0;
    }

    /// <summary>The longest word that ends at a place.</summary>
    private static Term? EndingAt(SourceText text, int end, WordBook words)
    {
        for (var start = Math.Max(0, end - LongestBefore); start < end; start++)
        {
            if (words.Longest(text, start, out var wordEnd) is { } word && wordEnd == end)
                return word;
        }
        return null;
    }

    private static int SkipSpaces(SourceText text, int place)
    {
        while (text[place] == ' ' && place < text.Length)
            place++;
        return place;
    }

    private static int SkipDigits(SourceText text, int place)
    {
        while (Characters.IsDigit(text[place]))
            place++;
        return place;
    }

    /// <summary>"1.5 crore", "2.5 hours": in front of a Latin word a dot is a decimal point.</summary>
    private static bool BeforeLatin(SourceText text, int end)
    {
        while (text[end] == ' ' && end < text.Length)
            end++;
        return Characters.IsLatin(text[end]);
    }

    private static bool NamesMetricBefore(SourceText text, int end, WordBook words)
    {
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && Characters.IsLatin(text[start - 1]))
            start--;
        return start < end && words.Longest(text, start, out var wordEnd) is { NamesMetric: true } && wordEnd == end;
    }

    /// <summary>"8-10 visits" counts visits, "11-20 visits 3" does not.</summary>
    private static bool CountsNextWord(SourceText text, int end, WordBook words)
    {
        var place = end;
        while (text[place] == ' ' && place < text.Length)
            place++;
        if (place == end && !Characters.IsHan(text[place]) || words.Longest(text, place, out var wordEnd) is not { } term)
            return false;
        if (!term.NamesMetric && term.Role != Role.Thing || Characters.IsHan(text[place]))
            return false;
        while (text[wordEnd] == ' ' && wordEnd < text.Length)
            wordEnd++;
        return !Characters.IsDigit(text[wordEnd]);
    }
}
