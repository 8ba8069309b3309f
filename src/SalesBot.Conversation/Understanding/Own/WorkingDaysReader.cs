using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Own;

/// <summary>Reads "这个月还剩几个工作日" and "how many working days are left this month".</summary>
internal static class WorkingDaysReader
{
    private static readonly PhraseList Asks =
    [
        "还剩下多少个工作日", "还剩下几个工作日", "还剩多少个工作日", "还剩多少工作日", "还剩几个工作日", "还有多少个工作日", "还有多少工作日", "还有几个工作日", "剩多少个工作日", "剩几个工作日", "有多少个工作日", "有几个工作日", "多少个工作日", "几个工作日",
        "还要上几天班", "还得上几天班", "还要上多少天班", "还上几天班", "还剩几天", "还剩多少天", "还有几天", "还有多少天",
    ];

    private static readonly PhraseList Own = ["我们", "我", "咱们"];
    private static readonly PhraseList Towards = ["离", "距离", "距", "到"];
    private static readonly PhraseList WeekEnds = ["周末", "周五"];
    private static readonly PhraseList MonthEnds = ["月底", "月末", "end of the month", "end of month", "month end", "month-end", "the month", "month"];
    private static readonly PhraseList QuarterEnds = ["季度末", "季末", "季度结束", "end of the quarter", "end of quarter", "quarter end", "quarter-end", "the quarter", "quarter"];
    private static readonly PhraseList YearEnds = ["年底", "年末", "end of the year", "end of year", "year end", "year-end", "the year", "year"];

    private static readonly PhraseList HowMany = ["how many working days", "how many workdays", "how many work days", "how many business days", "how many selling days", "how many days", "how much time"];
    private static readonly PhraseList Fillers =
        ["are there", "are left", "are", "is left", "is", "do we still have", "do we have", "do i still have", "do i have", "have we got", "have i got", "left", "remaining", "remain", "still", "to go", "in", "until", "till", "til", "before", "of", "for", "the"];

    public static OwnWish.WorkingDays? Read(Cut rest) => Chinese(rest.Part(rest.From, rest.To)) ?? English(rest);

    private static OwnWish.WorkingDays? Chinese(Cut rest)
    {
        if (!rest.Tail(Asks))
            return null;
        rest.Tail(Own);
        rest.Head(Own);
        if (rest.IsEmpty)
            return null;
        var period = PeriodWords.Tail(rest);
        if (period is null)
        {
            rest.Head(Towards);
            period = EndOf(rest);
        }

        return Of(period, rest);
    }

    private static OwnWish.WorkingDays? English(Cut rest)
    {
        if (!rest.Head(HowMany))
            return null;
        rest.Heads(Fillers);
        var period = PeriodWords.Tail(rest);
        rest.Tails(Fillers);
        period ??= PeriodWords.Tail(rest) ?? EndOf(rest);
        rest.Heads(Fillers);
        return Of(period, rest);
    }

    // Days that are over have none left.
    private static OwnWish.WorkingDays? Of(AskedPeriod? period, Cut rest) =>
        rest.IsEmpty && period is AskedPeriod.ThisWeek or AskedPeriod.ThisMonth or AskedPeriod.ThisQuarter or AskedPeriod.ThisYear ? new(period.Value) : null;

    private static AskedPeriod? EndOf(Cut rest) =>
        rest.Tail(MonthEnds) ? AskedPeriod.ThisMonth : rest.Tail(QuarterEnds) ? AskedPeriod.ThisQuarter : rest.Tail(YearEnds) ? AskedPeriod.ThisYear
            : rest.Tail(WeekEnds) ? AskedPeriod.ThisWeek : null;
}
