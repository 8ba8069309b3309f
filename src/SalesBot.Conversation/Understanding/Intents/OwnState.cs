using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows questions for one's own state that have no word of their own for it: every word has to belong to them.</summary>
internal static class OwnState
{
    private const int MostWords = 6;

    /// <summary>Whether the message asks how the sender stands, or what a period has come to.</summary>
    public static bool Asks(Message message) => AsksHow(message) || NamesOwnTarget(message) || CountsAPeriod(message);

    /// <summary>
    /// "上个月签了几单", "这周拜访了几家": a report is of a day, so an open count over a longer time asks for it.
    /// </summary>
    public static bool CountsAPeriod(Message message) => message.Words <= MostWords && message.Sentences.Count == 1 && message.Facts.Drafts is [{ Vague: true, Rep: null }]
        && message.AnyToken(t => t.Kind == TokenKind.Period && t.Period is not (null or PeriodForm.Today or PeriodForm.Yesterday))
        && message.AnyToken(t => t.Figure is { Vague: true } && message.Text[t.Start] == '几')
        && !message.Has(Sign.About | Sign.Hypothetical | Sign.Hearsay | Sign.Plan | Sign.Negation);

    /// <summary>"我这周怎么样", "我这个月业绩怎么样".</summary>
    private static bool AsksHow(Message message) => message.Has(Sign.State) && message.Has(Sign.Question) && IsMadeOf(message, Sign.Self | Sign.State)
        && (message.Has(Sign.Self) || message.AnyToken(t => t.Kind == TokenKind.Word && t.Term.NamesMetric))
        && message.AnyToken(t => t.Kind is TokenKind.Period or TokenKind.Day || t.Kind == TokenKind.Word && t.Term.NamesMetric);

    /// <summary>"我的目标", "我本月目标".</summary>
    private static bool NamesOwnTarget(Message message) => message.Has(Sign.Self) && message.Has(Sign.Target) && IsMadeOf(message, Sign.Self | Sign.Target);

    private static bool IsMadeOf(Message message, Sign signs) => message.Words <= MostWords && message.Sentences.Count == 1 && !message.Has(Sign.Team | Sign.Other)
        && !message.AnyToken(t => !(t.Kind is TokenKind.Period or TokenKind.Mark || t.Day is { Ahead: false } || t.Has(signs)
            || t.Kind == TokenKind.Word && t.Term.NamesMetric || message.Is(t, "的", "我的", "my", "呢", "了", "啊")));
}
