using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>Reads that days are holidays or working days for everybody ("12月31号放假", "work on Jan 4"); bounded as <see cref="LeaveReader"/> is.</summary>
internal sealed class DayChangeReader(ReadingContext context)
{
    public DayStatement? Read(Message message)
    {
        if (message.Sentences is not [{ EndMark: not '?' } sentence] || sentence.Any(Sign.Question | Sign.Hypothetical | Sign.Hearsay | Sign.Speech))
            return null;
        if (new PieceReader(message.Text).Read(sentence, 0, sentence.Count) is not { } pieces)
            return null;
        var spans = new SpanReader(message.Text, context, past: false);
        var (holiday, workday) = (false, false);
        for (var i = 0; i < pieces.Count;)
        {
            var piece = pieces[i];
            holiday |= piece.Cue == Cue.Holiday || (piece.Cue == Cue.HalfLeave && pieces.Exists(p => p.Cue == Cue.Holiday));
            workday |= piece.Cue == Cue.Workday;
            var taken = spans.Take(pieces, i);
            if (taken < 0 || (taken == 0 && !IsAllowed(piece)))
                return null;
            i += Math.Max(1, taken);
        }

        holiday |= !workday && pieces.Exists(piece => piece.Cue == Cue.Half);
        return holiday != workday && spans.HasDays && spans.Spans() is [{ WorkingDays: null } span] && KindOf(span.Part, holiday) is { } kind
            ? new DayStatement(span.First, span.Last ?? span.First, kind)
            : null;
    }

    // An afternoon off is half a working day, and so is a morning of work; a morning off is nothing that a calendar knows.
    private static NamedDayKind? KindOf(DayPart part, bool holiday) => (part, holiday) switch
    {
        (DayPart.Whole, true) => NamedDayKind.Holiday,
        (DayPart.Whole, false) => NamedDayKind.Workday,
        (DayPart.Afternoon, true) or (DayPart.Morning, false) => NamedDayKind.Half,
        _ => null,
    };

    private static bool IsAllowed(Piece piece)
    {
        if (piece.Token.Kind == TokenKind.Mark)
            return piece.Token.Mark is '(' or ')' or ',' or ':';
        return piece.Cue is Cue.Holiday or Cue.Workday or Cue.Half or Cue.HalfLeave or Cue.Everybody or Cue.Leave or Cue.WeakLeave or Cue.AllDay
            || (piece.Cue == Cue.Filler && !piece.Token.Has(Sign.Self));
    }
}
