using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>
/// Reads somebody's first or last day at work: a name, one day, the word for it and nothing else ("李娜12月1号入职", "Priya joins on Dec 1").
/// </summary>
internal sealed class EmploymentReader(ReadingContext context)
{
    public EmploymentStatement? Read(Message message)
    {
        if (message.Sentences is not [var sentence] || sentence.EndMark == '?' || sentence.Any(Sign.Question | Sign.Hypothetical | Sign.Hearsay))
            return null;
        return sentence.ClauseEnd(0) == sentence.Count && new PieceReader(message.Text).Read(sentence, 0, sentence.Count) is { } pieces
            ? Clause(message, sentence, pieces) : null;
    }

    private EmploymentStatement? Clause(Message message, Sentence sentence, List<Piece> pieces)
    {
        var isPast = sentence.Any(Sign.Aspect | Sign.Past) || message.Text.Normal(0, message.Text.Length).Contains("joined", StringComparison.Ordinal);
        var spans = new SpanReader(message.Text, context, isPast);
        Cue? said = null;
        var from = LeaveReader.Person(message, sentence, pieces, out var person);
        for (var i = from; i < pieces.Count;)
        {
            if (pieces[i].Cue is Cue.Joins or Cue.Quits)
            {
                if (said is not null)
                    return null;
                said = pieces[i++].Cue;
                continue;
            }

            var taken = spans.Take(pieces, i);
            if (taken < 0 || (taken == 0 && pieces[i].Cue != Cue.Filler && !pieces[i].Token.IsMark(':')))
                return null;
            i += Math.Max(1, taken);
        }

        return person is not null && said is { } cue && spans.HasDays && spans.Spans() is [{ Last: var last } only] && (last is null || last == only.First)
            ? new EmploymentStatement(person, only.First, cue == Cue.Quits) : null;
    }
}
