using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows what is said of numbers that are asked for, and so of no report.</summary>
internal static class TargetTalk
{
    /// <summary>How far behind a figure it is said that it is too much.</summary>
    private const int Near = 4;

    private static readonly ImmutableArray<string> TooMuch =
        ["太多", "太多了", "太高", "太高了", "太低", "太低了", "太少", "太少了", "太难", "太难了", "偏高", "偏高了", "偏多", "too high", "too many", "too much", "too low", "too steep", "unrealistic", "impossible"];

    /// <summary>"新客户30太多了,10个吧", "December revenue 750k is too high, make it 500k".</summary>
    public static bool Objects(Message message)
    {
        if (message.Facts.Drafts.Any(d => d.Past) && !message.Has(Sign.Target) || message.Has(Sign.Log))
            return false;
        foreach (var sentence in message.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Kind == TokenKind.Figure && IsTooMuch(message, sentence, i))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"12月拜访我想改成30", "make it 10% of revenue": reports are of days, and none of them is of a share.</summary>
    public static bool NamesMonthOrShare(Message message) => !message.Has(Sign.Latest | Sign.Total | Sign.Undo)
        && message.AnyToken(t => t is { Kind: TokenKind.Period, Period: PeriodForm.NextWeek or PeriodForm.NextMonth or PeriodForm.NextQuarter } || t is { Kind: TokenKind.Period, Period: PeriodForm.Some, Latin: false } && message.Text[t.End - 1] is '月' or '份' || message.Text[t.End - 1] == '%' && !message.Facts.Drafts.Any(d => d.Past));

    private static bool IsTooMuch(Message message, Sentence sentence, int figure)
    {
        for (var i = figure + 1; i <= figure + Near && sentence[i].Kind is not (TokenKind.Mark or TokenKind.Figure); i++)
        {
            if (message.Is(sentence[i], TooMuch.AsSpan()) || message.Text.StandsAtAny(sentence[i].Start, "太多", "太高", "太低", "太少", "太难", "偏高", "too high", "too low", "too much", "too many", "too steep"))
                return !sentence.Tokens.Take(figure).Any(t => t.Has(Sign.Aspect));
        }
        return false;
    }
}
