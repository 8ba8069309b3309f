using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Reads which report is to be taken back.</summary>
internal sealed class TakenBackReader(ReadingContext context)
{
    /// <summary>What a message that takes something back names; null where it is the latest, whatever it says.</summary>
    public TakenBack? Read(Message message)
    {
        MetricCode? metric = null;
        var hasName = false;
        DateOnly? day = null;
        foreach (var token in message.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind == TokenKind.Word && token.Term.NamesMetric && token.Term.Metric is { } named)
                metric ??= named;
            else if (message.Is(token, "单", "单子", "那单", "这单", "那一单"))
                metric ??= Metrics.Order;
            if (token.Day is { Ahead: false } mark)
                day ??= new DayResolver(context.Today, context.Locale).Resolve(mark, planned: false, context.Today);
            hasName |= token.IsUnknown && token.End - token.Start >= 2;
        }
        return metric is null && !hasName && day is null ? null : new TakenBack(metric, hasName, day);
    }
}
