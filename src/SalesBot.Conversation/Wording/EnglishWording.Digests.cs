using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string NeedsYou => "Need you:";

    public string WeekNobodySilent(bool isNow) => isNow ? "Everybody has reported this week 👍" : "Everybody has reported that week 👍";

    public string WeekNoDeals => "No deals this week yet.";

    public string TeamThisWeek => "how is the team this week?";

    public string NeedsHelp(string asker, string topic, int days) => $"🙋 {asker} asks for help: {topic}{(days > 0 ? $" (waiting {Days(days)})" : "")}";

    public string NeedsWord(string rep, int days) => $"🔕 {rep}: {WorkingDays(days)} without a report";

    public string Won(string name, Deal deal) =>
        deal.Orders == 0 ? $"🎉 {name}: revenue {Amount(Metrics.Revenue, deal.Revenue)}{(deal.Customers.Count == 0 ? "" : $" ({List(deal.Customers)})")}"
        : $"🎉 {name} won {(deal.Customers.Count == 0 ? Counted(Metrics.Order, deal.Orders) : List(deal.Customers))}{(deal.Revenue > 0 ? $", {Amount(Metrics.Revenue, deal.Revenue)}" : "")}";

    public string WeekTitle(string team, Period week, DateOnly today) => $"📅 {team}, {In(week, today)}";

    public string WeekLine(TeamWeekMetric metric, Period week, DateOnly today)
    {
        var done = metric.Target is { } target
            ? $"{Amount(metric.Metric, metric.Done)}/{Amount(metric.Metric, target)}, {metric.Percent}%"
            : Amount(metric.Metric, metric.Done);
        var change = metric.Done - metric.Before;
        var before = week.Range.Contains(today) ? "last week" : "the week before";
        return $"{done} · {(change == 0 ? $"the same as {before}" : $"{Amount(metric.Metric, Math.Abs(change))} {(change > 0 ? "more" : "less")} than {before}")}";
    }

    public string WeekSilent(IReadOnlyList<string> names) => $"No report all week: {List(names)}";
}
