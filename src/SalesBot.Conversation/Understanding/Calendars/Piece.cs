using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>One word, day or number of a clause, as statements about leave and working days see it.</summary>
/// <param name="Token">The token it stands for, or the first of several.</param>
/// <param name="Cue">What it says; null for days, numbers and words without a meaning here.</param>
internal sealed record Piece(Token Token, Cue? Cue)
{
    /// <summary>So many days long.</summary>
    public int? Days { get; init; }

    /// <summary>The part of a day that its own words name ("明天上午").</summary>
    public Cue? Part { get; init; }

    /// <summary>The numbers of a span such as "25-27", whose month stands behind it.</summary>
    public (int First, int Last)? DayNumbers { get; init; }

    public bool IsDay => Token.Kind == TokenKind.Day;

    public bool IsWeek => Token.Period is PeriodForm.ThisWeek or PeriodForm.NextWeek;
}

/// <summary>Cuts a clause into pieces.</summary>
internal sealed class PieceReader(SourceText text)
{
    private const int LongestClause = 40;

    /// <summary>The pieces of the tokens between two places; null where there are too many for a statement of this kind.</summary>
    public List<Piece>? Read(Sentence sentence, int start, int end)
    {
        if (end - start > LongestClause)
            return null;
        var pieces = new List<Piece>();
        var covered = 0;
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (token.Start < covered)
                continue;
            if (token is { Kind: TokenKind.Han } && GluedCue(token) is var glued and > 0)
            {
                pieces.Add(new Piece(token with { End = glued }, null));
                token = token with { Start = glued, Spaced = false };
            }

            var piece = Of(token, out covered);
            pieces.Add(piece);
        }

        return pieces;
    }

    private Piece Of(Token token, out int end)
    {
        end = token.End;
        if (token.Kind == TokenKind.Day)
            return new Piece(token, null) { Part = PartIn(token) };
        if (token is { Duration: true })
            return Lasting(token, token.End);
        if (token is { Kind: TokenKind.Figure, Figure.Vague: true })
            return new Piece(token, null) { DayNumbers = NumbersIn(token) };
        if (token.IsMark('-') || token.IsMark('~'))
            return new Piece(token, Cue.To);
        if (CueWordsOfCalendars.Longest(text, token.Start, out var cueEnd) is not { } cue || cueEnd < token.End)
            return new Piece(token, null);
        end = cueEnd;
        return new Piece(token, cue) { Days = cue == Cue.OneDay ? 1 : null };
    }

    // "张三休假": the name and what follows are both unknown to the lexicon and come as one.
    private int GluedCue(Token token)
    {
        for (var place = token.Start + 1; place < token.End; place++)
            if (CueWordsOfCalendars.Longest(text, place, out var end) is not null && end == token.End)
                return CueWordsOfCalendars.Longest(text, token.Start, out var whole) is not null && whole == token.End ? 0 : place;
        return 0;
    }

    // "三天", "3 days off"; weeks of leave are five working days, anything shorter than a day is no leave.
    private Piece Lasting(Token token, int end)
    {
        var said = text.Normal(token.Start, end);
        var perUnit = said.Contains('天') || said.Contains("day", StringComparison.Ordinal) ? 1
            : said.Contains('周') || said.Contains("week", StringComparison.Ordinal) ? 5 : 0;
        var figure = FigureReader.Read(text, token.Start, out _);
        if (perUnit == 0 || figure is not { Vague: false, Value: >= 1 and <= 366 } || figure.Value != decimal.Truncate(figure.Value))
            return new Piece(token, null);
        return new Piece(token, said.Contains("off", StringComparison.Ordinal) ? Cue.Leave : Cue.Filler) { Days = (int)figure.Value * perUnit };
    }

    private Cue? PartIn(Token token)
    {
        var said = text.Normal(token.Start, token.End);
        if (said.Contains("上午", StringComparison.Ordinal) || said.Contains('早') || said.Contains('晨') || said.Contains("morning", StringComparison.Ordinal))
            return Cue.Morning;
        var late = said.Contains("下午", StringComparison.Ordinal) || said.Contains('晚') || said.Contains("afternoon", StringComparison.Ordinal)
            || said.Contains("evening", StringComparison.Ordinal) || said.Contains("night", StringComparison.Ordinal);
        return late ? Cue.Afternoon : null;
    }

    private (int, int)? NumbersIn(Token token)
    {
        var numbers = new List<int>();
        for (var place = token.Start; place < token.End; place++)
        {
            if (!Characters.IsDigit(text[place]))
                continue;
            var isNew = place == token.Start || !Characters.IsDigit(text[place - 1]);
            numbers.Add(isNew ? text[place] - '0' : (numbers[^1] * 10) + text[place] - '0');
            if (!isNew)
                numbers.RemoveAt(numbers.Count - 2);
        }

        return numbers is [var first and <= 31, var last and <= 31] ? (first, last) : null;
    }
}
