using SalesBot.Conversation.Understanding.Numbers;

namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>Quarters named by their number ("Q4", "四季度"), of the calendar year.</summary>
internal static class NamedQuarter
{
    private const int Months = 3;

    /// <summary>Whether a word in its normal form names the quarter in which a day lies.</summary>
    public static bool IsThis(ReadOnlySpan<char> word, DateOnly day)
    {
        var quarter = ((day.Month - 1) / Months) + 1;
        return word is ['q', var digit] && digit - '0' == quarter || word is [.., var han, '季', '度'] && HanNumber.DigitOf(han) == quarter;
    }
}
