using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Under a heading that names next week, weekdays are those of next week: "下周安排:周一拜访3家,周五谈判1场".</summary>
internal static class NextWeek
{
    public static void Settle(List<Token> tokens, SourceText text)
    {
        var isHeaded = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (Names(token, text))
                isHeaded = IsHeading(tokens, i);
            else if (token.Period is not null || token.Has(Sign.PlanHeader | Sign.Header) || token.Day is { Form: not DayForm.Weekday })
                isHeaded = false;
            if (isHeaded && token.Day is { Form: DayForm.Weekday, Week: null } day)
                tokens[i] = token with { Day = day with { Week = 1 } };
        }
    }

    private static bool Names(Token token, SourceText text) =>
        token.Period == PeriodForm.NextWeek || token.Has(Sign.PlanHeader) && text.StandsAtAny(token.Start, "下周", "下星期", "下个星期", "next week");

    // A colon, the end of the line or the first of the days stands behind it.
    private static bool IsHeading(List<Token> tokens, int place)
    {
        var next = place + 1;
        while (next < tokens.Count && next <= place + 2 && tokens[next].Has(Sign.PlanHeader | Sign.Plan | Sign.Task | Sign.Of))
            next++;
        return next < tokens.Count && (tokens[next].IsMark(':') || tokens[next].IsMark('\n') || tokens[next].Day is { Form: DayForm.Weekday } && !tokens[next].Latin);
    }
}
