using System.Globalization;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Explaining;

/// <summary>Tells word by word how a message was read, from what the readers left behind; the readers themselves know nothing of it.</summary>
internal sealed class Explainer(Message message, Reading reading, ReadingContext context)
{
    private const Sign Moods = Sign.Plan | Sign.Negation | Sign.Zero | Sign.Question | Sign.Hypothetical | Sign.Hearsay | Sign.Wish | Sign.Duty | Sign.Habit
        | Sign.Praise | Sign.Speech | Sign.Joke | Sign.Total | Sign.About | Sign.MoreThan | Sign.Vague | Sign.Correct | Sign.Undo | Sign.Target | Sign.Assign
        | Sign.Contest | Sign.Remind | Sign.Rank | Sign.Bonus | Sign.Task | Sign.Progress | Sign.Team | Sign.Review | Sign.Help | Sign.Return;

    private readonly DayResolver days = new(context.Today, context.Locale);

    /// <summary>Which words became what.</summary>
    public IReadOnlyList<ExplainedSpan> Spans()
    {
        var spans = new List<ExplainedSpan>();
        foreach (var sentence in message.Sentences)
        {
            for (var place = 0; place < sentence.Count; place++)
            {
                if (NameEnd(sentence, place) is var end && end > place)
                {
                    spans.Add(Span(sentence[place].Start, sentence[end - 1].End, IsRep(sentence, place, end) ? "rep" : "customer", null));
                    place = end - 1;
                }
                else if (Of(sentence, place) is { } span)
                    spans.Add(span);
            }
        }
        return spans;
    }

    private ExplainedSpan? Of(Sentence sentence, int place)
    {
        var token = sentence[place];
        return token.Kind switch
        {
            TokenKind.Figure => OfFigure(sentence, place),
            TokenKind.Day => Span(token, "date", days.Resolve(token.Day!, token.Day!.Ahead, context.Today)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            TokenKind.Period => Span(token, "period", token.Period?.ToString()),
            TokenKind.Opaque => Span(token, "ignored", WhyOpaque(token)),
            TokenKind.Word when token.Term.Metric is { } metric => Span(token, "metric", metric.Value),
            TokenKind.Word when token.Has(Moods) => Span(token, "sign", Names(token.Term.Signs & Moods)),
            TokenKind.Word when token.Term.Role == Role.Light => Span(token, "verb", null),
            TokenKind.Word when token.Term.Role == Role.Thing => Span(token, "object", null),
            TokenKind.Han or TokenKind.Latin or TokenKind.Mention => Span(token, "unknown", null),
            TokenKind.Mark when token.Mark == '?' => Span(token, "sign", "question"),
            _ => null,
        };
    }

    private ExplainedSpan OfFigure(Sentence sentence, int place)
    {
        var token = sentence[place];
        var value = token.Figure!.Value;
        if (reading.Items.Any(item => item.Quantity == value) || reading.Open?.Quantity == value || reading.Change is { } change && Math.Abs(change) == value)
            return Span(token, "quantity", value.ToString(CultureInfo.InvariantCulture));
        var named = message.Facts.Drafts.Any(draft => draft.Sentence == sentence && draft.Start <= place && place < draft.End && draft.Metric is not null);
        return Span(token, "ignored", WhyLeft(sentence, token, named));
    }

    private string WhyLeft(Sentence sentence, Token token, bool named)
    {
        if (token.Figure!.Vague)
            return "an open figure";
        if (reading.Intent is not (Intent.None or Intent.Report or Intent.Plan or Intent.Correct or Intent.Clarify))
            return "it belongs to a command or question";
        if (new SentenceMood(message.Text, sentence).Asks)
            return "the sentence asks";
        const Sign unreal = Sign.Hypothetical | Sign.Hearsay | Sign.Wish | Sign.Duty | Sign.Habit | Sign.Praise | Sign.Speech | Sign.Joke | Sign.Negation | Sign.Other;
        var signs = sentence.Tokens.Where(t => t.Has(unreal)).Aggregate(Sign.None, (all, t) => all | (t.Term.Signs & unreal));
        if (signs != Sign.None)
            return $"the sentence is no plain report: {Names(signs)}";
        return named ? "nothing says that it was done by the sender" : "no metric is known for what it counts";
    }

    private string WhyOpaque(Token token)
    {
        var text = message.Text.Normal(token.Start, token.End);
        if (token.Duration)
            return "a length of time, or another measure that counts nothing";
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains('@'))
            return "an address";
        if (text.Contains(':') || text.ContainsAny("点时") || text.EndsWith("pm", StringComparison.Ordinal) || text.EndsWith("am", StringComparison.Ordinal))
            return "a time";
        var digits = 0;
        foreach (var c in text)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= 7 ? "a phone or order number" : "a number that names or places something";
    }

    // The place behind the name of a customer or colleague that begins at a token; the same place where none does.
    private int NameEnd(Sentence sentence, int place)
    {
        if (sentence[place].Kind == TokenKind.Mark)
            return place;
        for (var end = Math.Min(sentence.Count, place + 8); end > place; end--)
        {
            var text = message.Text.Slice(sentence[place].Start, sentence[end - 1].End);
            if (reading.Items.Any(item => item.Rep == text || item.Customers.Contains(text)))
                return end;
        }
        return place;
    }

    private bool IsRep(Sentence sentence, int place, int end) =>
        reading.Items.Any(item => item.Rep == message.Text.Slice(sentence[place].Start, sentence[end - 1].End));

    private ExplainedSpan Span(Token token, string became, string? value) => Span(token.Start, token.End, became, value);

    private ExplainedSpan Span(int start, int end, string became, string? value) =>
        new(message.Text.Origin(start), message.Text.Slice(start, end), became, value);

    private static string Names(Sign signs) => signs.ToString().ToLowerInvariant();
}
