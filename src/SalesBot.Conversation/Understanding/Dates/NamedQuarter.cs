using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>Quarters and months named by their number ("Q4", "四季度", "9月"), of the calendar year.</summary>
internal static class NamedQuarter
{
    private const int Months = 3;

    /// <summary>Whether a word in its normal form names by its number the month in which a day lies ("9月", "九月份").</summary>
    public static bool IsThisMonth(ReadOnlySpan<char> word, DateOnly day)
    {
        var name = word is [.., '份'] ? word[..^1] : word;
        if (name is not [.., '月'])
            return false;
        var number = new SourceText(name[..^1].ToString(), name[..^1].ToArray(), [.. Enumerable.Range(0, name.Length - 1)]);
        return HanNumber.Read(number, 0, out var end) is { Vague: false } figure && end == number.Length && figure.Value == day.Month;
    }

    /// <summary>Whether a word in its normal form names the quarter in which a day lies.</summary>
    public static bool IsThis(ReadOnlySpan<char> word, DateOnly day)
    {
        var quarter = ((day.Month - 1) / Months) + 1;
        return word is ['q', var digit] && digit - '0' == quarter || word is [.., var han, '季', '度'] && HanNumber.DigitOf(han) == quarter;
    }
}
