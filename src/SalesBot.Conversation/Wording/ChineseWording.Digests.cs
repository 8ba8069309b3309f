using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string NeedsYou => "需要你:";

    public string WeekNobodySilent(bool isNow) => isNow ? "这周人人都报过 👍" : "那周人人都报过 👍";

    public string WeekNoDeals => "这周还没有签单。";

    public string TeamThisWeek => "团队本周怎么样";

    public string NeedsHelp(string asker, string topic, int days) => $"🙋 {asker}求助:{topic}{(days > 0 ? $"(等了 {days} 天)" : "")}";

    public string NeedsWord(string rep, int days) => $"🔕 {rep}:{days} 个工作日没上报";

    public string Won(string name, Deal deal) =>
        deal.Orders == 0 ? $"🎉 {name}:销售额 {Amount(Metrics.Revenue, deal.Revenue)}{(deal.Customers.Count == 0 ? "" : $"({List(deal.Customers)})")}"
        : $"🎉 {name}签下{(deal.Customers.Count == 0 ? $" {deal.Orders} 单" : $" {List(deal.Customers)}")}{(deal.Revenue > 0 ? $",{Amount(Metrics.Revenue, deal.Revenue)}" : "")}";

    public string WeekTitle(string team, Period week, DateOnly today) => $"📅 {team}{In(week, today)}小结";

    public string WeekLine(TeamWeekMetric metric, Period week, DateOnly today)
    {
        var done = metric.Target is { } target
            ? $"{Amount(metric.Metric, metric.Done)}/{Amount(metric.Metric, target)},{metric.Percent}%"
            : Amount(metric.Metric, metric.Done);
        var change = metric.Done - metric.Before;
        var before = week.Range.Contains(today) ? "上周" : "前一周";
        return $"{done} · {(change == 0 ? $"和{before}一样" : $"比{before}{(change > 0 ? "多" : "少")} {Amount(metric.Metric, Math.Abs(change))}")}";
    }

    public string WeekSilent(IReadOnlyList<string> names) => $"整周没有上报:{List(names)}";
}
