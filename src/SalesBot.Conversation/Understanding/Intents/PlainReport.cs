using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>
/// Tells reports that are nothing but what was done, how much, when and for whom: every word of them is one of these. Nobody wants anything
/// else with such a message, and most messages are such.
/// </summary>
internal static class PlainReport
{
    // What words may tell beside being a metric, a measure or an object. "完成了产品培训" may be the end of a task.
    private const Sign Telling = Sign.Past | Sign.Aspect | Sign.Plural | Sign.And | Sign.Self | Sign.Of | Sign.One | Sign.Preposition;

    public static bool Is(Message message, Reading reading)
    {
        if (reading.Intent != Intent.Report || reading.Open is not null || message.Asks)
            return false;
        var (counts, tells) = (false, false);
        foreach (var sentence in message.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (!IsOfReport(token, message, reading))
                    return false;
                counts |= token.Kind == TokenKind.Figure;
                tells |= token.Has(Sign.Past | Sign.Aspect);
            }
        }

        // "新客户一家500" pays for customers; "A项目签了" moves a project.
        return counts && (tells || !reading.Items.Any(item => item.Metric is { } metric && Metrics.UnitOf(metric) == MetricUnit.Money));
    }

    private static bool IsOfReport(Token token, Message message, Reading reading) => token.Kind switch
    {
        TokenKind.Figure => token.Figure is { Percent: false, Vague: false } figure && reading.Items.Any(item => item.Quantity == figure.Value),
        TokenKind.Day => true,
        TokenKind.Mark => token.Mark is ',' or '、' or ';' or '\n' or '.' or '。' or '!' or ':' or '+',
        TokenKind.Word => (token.Term.Signs & ~Telling) == 0 && (token.Term.Role != Role.Plain || token.Term.Signs != Sign.None),
        TokenKind.Han or TokenKind.Latin => IsCustomer(message.Text.Slice(token.Start, token.End), reading.Items),
        _ => false,
    };

    private static bool IsCustomer(string name, IReadOnlyList<ReadItem> items) =>
        items.Any(item => item.Customers.Any(customer => customer.Contains(name, StringComparison.Ordinal)));
}
