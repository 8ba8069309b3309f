using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding;

/// <summary>Reads messages in the steps normal form, tokens, sentences, facts, intent; holds nothing but its words.</summary>
internal sealed class MessageUnderstanding(WordBook words) : IUnderstanding
{
    public Reading Read(string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var source = Normalizer.Normalize(text);
        var sentences = Sentence.Split(Scanner.Scan(source, words));
        var facts = new FactReader(source, context).Read(sentences);
        return new IntentDecider(context).Decide(new Message(source, sentences, facts));
    }

    public decimal? ReadQuantity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = Normalizer.Normalize(text);
        Figure? only = null;
        foreach (var token in Scanner.Scan(source, words))
        {
            if (token.Kind == TokenKind.Figure && only is null)
                only = token.Figure;
            else if (token.Kind is TokenKind.Figure or TokenKind.Latin or TokenKind.Han or TokenKind.Opaque or TokenKind.Mention or TokenKind.Day or TokenKind.Period)
                return null;
            else if (token.Has(Sign.Vague | Sign.MoreThan | Sign.Negation | Sign.Question))
                return null;
        }
        return only is { Vague: false, Percent: false } ? only.Value : null;
    }

    public ScheduleRequest? ReadSchedule(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ScheduleReader.Read(text);
    }
}
