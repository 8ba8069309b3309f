using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>
/// Reads that somebody takes leave or is back: a clause of days, parts of days and a word for leave, in which every other word must be one
/// that adds nothing. A word more, and it is somebody else's leave, a question or a story, which is nobody's command.
/// </summary>
internal sealed class LeaveReader(ReadingContext context)
{
    private const int MostSentences = 4;
    private const Sign Foreign = Sign.Question | Sign.Hypothetical | Sign.Hearsay | Sign.Other | Sign.Habit | Sign.Joke;

    public LeaveStatement? Read(Message message)
    {
        if (message.Sentences.Count > MostSentences)
            return null;
        foreach (var sentence in message.Sentences)
            if (Read(message, sentence) is { } statement)
                return statement;
        return null;
    }

    private LeaveStatement? Read(Message message, Sentence sentence)
    {
        if (sentence.EndMark == '?' || sentence.Any(Sign.Question | Sign.Hypothetical | Sign.Hearsay))
            return null;
        for (var start = 0; start < sentence.Count;)
        {
            var end = sentence.ClauseEnd(start);
            if (new PieceReader(message.Text).Read(sentence, start, end) is { } pieces && Clause(message, sentence, start, pieces) is { } statement)
                return statement;
            start = end + 1;
        }

        return null;
    }

    private LeaveStatement? Clause(Message message, Sentence sentence, int start, List<Piece> pieces)
    {
        // "周五不请假了" speaks of the Friday to come.
        var past = sentence.Any(Sign.Aspect | Sign.Past) && !pieces.Exists(piece => piece.Cue is Cue.Not or Cue.Back);
        var spans = new SpanReader(message.Text, context, past);
        var (leave, weak, cancels) = (false, false, false);
        var from = Person(message, sentence, pieces, out var person);
        for (var i = from; i < pieces.Count;)
        {
            var piece = pieces[i];
            leave |= piece.Cue is Cue.Leave or Cue.HalfLeave || (piece.Cue == Cue.Back && !IsFollowedByLeave(pieces, i));
            weak |= piece.Cue == Cue.WeakLeave;
            cancels |= piece.Cue is Cue.Not or Cue.Back;
            if (piece.Cue == Cue.Reason && (leave || weak))
                break;
            if (i > from && IsDeparture(message, pieces[i - 1], piece))
                return null;
            var taken = spans.Take(pieces, i);
            if (taken < 0 || (taken == 0 && !IsAllowed(piece)))
                return null;
            i += Math.Max(1, taken);
        }

        if (!leave && !(weak && (spans.HasDays || Elsewhere(message, sentence, start, pieces, past) is not null)))
            return null;
        if (spans.HasDays)
            return new LeaveStatement(spans.Spans(), cancels, person);
        if (cancels)
            return new LeaveStatement([], true, person);
        return new LeaveStatement((Elsewhere(message, sentence, start, pieces, past) ?? spans).Spans(), false, person);
    }

    // "明天有事,请假一天": the day stands in a clause of its own.
    private SpanReader? Elsewhere(Message message, Sentence sentence, int leaveStart, List<Piece> leavePieces, bool past)
    {
        for (var start = 0; start < leaveStart;)
        {
            var end = sentence.ClauseEnd(start);
            var spans = new SpanReader(message.Text, context, past);
            if (new PieceReader(message.Text).Read(sentence, start, end) is { } pieces && pieces.FindIndex(p => p.IsDay) is var day and >= 0
                && spans.Take(pieces, day) > 0)
            {
                for (var i = 0; i < leavePieces.Count; i++)
                    spans.Take(leavePieces, i);
                return spans;
            }

            start = end + 1;
        }

        return null;
    }

    // "张三明天请假", "帮张三请假": where somebody's name opens the clause.
    internal static int Person(Message message, Sentence sentence, List<Piece> pieces, out string? person)
    {
        person = null;
        var place = pieces.Count > 0 && pieces[0].Cue == Cue.Behalf ? 1 : 0;
        if (place >= pieces.Count || pieces[place].Cue is not null || !IsNameLike(pieces[place].Token))
            return place;
        var persons = new PersonReader(message.Text);
        var rest = new Sentence([.. pieces.Skip(place).Select(piece => piece.Token)], sentence.EndMark, sentence.Line);
        var end = persons.PersonEnd(rest, 0, sure: place == 1);
        if (end == 0)
            return place;
        person = persons.Name(rest, 0, end);
        return place + end;
    }

    // "I leave tomorrow", "we'll leave at noon": the verb.
    private static bool IsDeparture(Message message, Piece before, Piece piece) =>
        message.Is(piece.Token, "leave") && piece.Cue == Cue.Leave
        && (before.Token.Has(Sign.Plan) || (before.Token.Has(Sign.Self) && !message.Is(before.Token, "my")));

    private static bool IsNameLike(Token token) => token.IsUnknown || (token.Kind == TokenKind.Word && token.End - token.Start == 1);

    private static bool IsFollowedByLeave(List<Piece> pieces, int place) =>
        pieces.Skip(place + 1).Any(piece => piece.Cue is Cue.Leave);

    private static bool IsAllowed(Piece piece)
    {
        if (piece.Token.Kind == TokenKind.Mark)
            return piece.Token.Mark is ',' or '.' or '(' or ')' or '。' or '!' or ':';
        return piece.Cue is Cue.Leave or Cue.WeakLeave or Cue.HalfLeave or Cue.Back or Cue.Not or Cue.Filler or Cue.OneDay or Cue.AllDay && !piece.Token.Has(Foreign);
    }
}
