using SalesBot.Application.Activities;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>From what was read to what the use cases take.</summary>
internal static class Statements
{
    public static StatedItem Done(ReadItem item, DateOnly today) => new(item.Metric!.Value, item.Quantity, item.Date ?? today)
    {
        Customers = item.Customers,
        Currency = item.Currency,
        TotalOf = item.IsTotal ? KindOf(item.TotalPeriod) : null,
    };

    public static StatedPlan Planned(ReadItem item) => new(item.Metric!.Value, item.Quantity, item.Date);

    public static PeriodKind KindOf(AskedPeriod? period) => period switch
    {
        AskedPeriod.ThisWeek or AskedPeriod.LastWeek => PeriodKind.Week,
        AskedPeriod.ThisMonth or AskedPeriod.LastMonth => PeriodKind.Month,
        AskedPeriod.ThisQuarter => PeriodKind.Quarter,
        AskedPeriod.ThisYear => PeriodKind.Year,
        _ => PeriodKind.Day,
    };

    public static Period PeriodOf(AskedPeriod? asked, PeriodKind usual, DateOnly today, PeriodRules rules) => asked switch
    {
        null => Period.Containing(today, usual, rules),
        AskedPeriod.Yesterday => Period.Containing(today.AddDays(-1), PeriodKind.Day),
        AskedPeriod.LastWeek or AskedPeriod.LastMonth => Period.Containing(today, KindOf(asked), rules).Previous(),
        _ => Period.Containing(today, KindOf(asked), rules),
    };
}
