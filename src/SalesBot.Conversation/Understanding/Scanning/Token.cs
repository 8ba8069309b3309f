using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>What a stretch of a message is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>A number that may be a quantity.</summary>
    Figure,

    /// <summary>The name of a day.</summary>
    Day,

    /// <summary>The name of a week, month or longer.</summary>
    Period,

    /// <summary>Something with digits that is never a quantity: a time, phone or order number, duration, address.</summary>
    Opaque,

    /// <summary>Han characters that the lexicon does not know.</summary>
    Han,

    /// <summary>A Latin word that the lexicon does not know.</summary>
    Latin,

    /// <summary>A person mentioned with @.</summary>
    Mention,

    /// <summary>A punctuation mark.</summary>
    Mark,
}

/// <summary>A stretch of a message; places count in the normal form.</summary>
internal sealed record Token(TokenKind Kind, int Start, int End)
{
    public Term Term { get; init; } = Term.Unknown;

    public Figure? Figure { get; init; }

    /// <summary>What the measure word behind a figure counts.</summary>
    public Thing Measure { get; init; }

    /// <summary>The measure word counts subjects of study ("3门课"), each of which has many sessions.</summary>
    public bool Subjects { get; init; }

    public DayMark? Day { get; init; }

    public PeriodForm? Period { get; init; }

    /// <summary>The mark itself, of a <see cref="TokenKind.Mark"/>.</summary>
    public char Mark { get; init; }

    /// <summary>White space stands before it.</summary>
    public bool Spaced { get; init; }

    /// <summary>The first letter is written as a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>It begins a line, list numbering aside.</summary>
    public bool LineStart { get; init; }

    /// <summary>A length of time ("2小时"), not an appointed one.</summary>
    public bool Duration { get; init; }

    /// <summary>Digits and letters in one word ("3M", "4S店"), which may be a firm.</summary>
    public bool Brand { get; init; }

    /// <summary>It is written in Latin letters.</summary>
    public bool Latin { get; init; }

    /// <summary>A Chinese personal name.</summary>
    public bool Person { get; init; }

    /// <summary>A well-known firm, whole.</summary>
    public bool Known { get; init; }

    public bool Has(Sign sign) => Kind == TokenKind.Word && Term.Has(sign);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Mark == mark;

    /// <summary>、, &amp; or +: joins the things of a list.</summary>
    public bool Joins => Kind == TokenKind.Mark && Mark is '、' or '+';

    public bool IsUnknown => Kind is TokenKind.Han or TokenKind.Latin or TokenKind.Mention;
}
