using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Forecasting;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string NoLeaveOnRecord => "🌴 你现在没有记着的请假。要请假,说“明天请假”这样的就行。";

    public string LeaveNeedsNoApproval => "在我这里请假不用批,说了就算,主管看得到;公司另有请假手续的,照常办。要销假就说“销假”。";

    public string Place(string? team, string? manager) => (team, manager) switch
    {
        (null, _) => "👤 你不在某个组里,管着下面的团队。",
        (_, null) => $"👤 你在{team},这个组现在没有别的主管。",
        _ => $"👤 你在{team},主管是{manager}。",
    };

    public string Teammates(IReadOnlyList<string> names) => names.Count == 0 ? "组里现在只有你。" : $"同组:{List(names)}";

    public string CustomersTitle(Period period, int customers, bool visitsOnly, DateOnly today) =>
        $"🤝 {In(period, today)}{(visitsOnly ? "拜访" : "联系")}的客户:{customers} 家";

    public string NoCustomers(Period period, bool visitsOnly, DateOnly today) =>
        $"🤝 {In(period, today)}没有记着名字的{(visitsOnly ? "拜访" : "联系")}。上报时带上名字,以后就查得到,例如“拜访了华为”。";

    public string ContactLine(IReadOnlyList<Contact> contacts, string? who, DateOnly today) =>
        $"{Day(contacts[0].Day, today)}{(who is null ? "" : $" {who}")} {Contacts(contacts)}";

    public string LastContact(string customer, IReadOnlyList<Contact> last, string? who, DateOnly today)
    {
        var ago = today.DayNumber - last[0].Day.DayNumber;
        return $"🤝 {(customer.Length == 0 ? "最近一次" : $"{customer}最近一次")}:{Day(last[0].Day, today)}{(ago > 2 ? $"({ago} 天前)" : "")}{(who is null ? "" : $",{who}")} {Contacts(last)}";
    }

    public string NoContact(string customer, int days) => customer.Length == 0
        ? $"🤝 最近 {days} 天没有记着客户名字的上报。上报时带上名字,以后就查得到,例如“拜访了华为”。"
        : $"🤝 最近 {days} 天没有和{customer}有关的上报。";

    public string DealsTitle(Period period, IReadOnlyList<Deal> deals, DateOnly today) =>
        $"🧾 {In(period, today)}的签单:{deals.Sum(deal => deal.Orders)} 单,共 {Amount(Metrics.Revenue, deals.Sum(deal => deal.Revenue))}";

    public string NoDeals(Period period, DateOnly today) => $"🧾 {In(period, today)}还没有签单记录。签了就说一句,例如“签了一单8万”。";

    public string BiggestDeal(Period period, Deal deal, string? who, DateOnly today) => $"🏅 {In(period, today)}最大的一单:{DealItem(deal, who, today)}";

    public string LatestDeal(Deal deal, string? who, DateOnly today)
    {
        var ago = today.DayNumber - deal.Day.DayNumber;
        return $"🧾 最近一单:{DealItem(deal, who, today)}{(ago > 2 ? $"({ago} 天前)" : "")}";
    }

    public string DealItem(Deal deal, string? who, DateOnly today) => string.Join(' ', new[]
    {
        Day(deal.Day, today), who ?? "", List(deal.Customers), deal.Orders > 1 ? $"{deal.Orders} 单" : "",
        deal.Revenue == 0 ? "没报金额" : Amount(Metrics.Revenue, deal.Revenue),
    }.Where(part => part.Length > 0));

    public string DealSigned(Deal deal, string? who, DateOnly today) => $"🧾 签了:{DealItem(deal, who, today)}";

    public string NoDealWith(string customer, int days) => $"🧾 还没有:最近 {days} 天没有{customer}的签单记录。签了就说一句,例如“签了{customer} 8万”。";

    public string RateIs(ActionConversion kind, Period? period, (long Part, long Whole) of, bool isTeam, DateOnly today) =>
        $"🎯 {(isTeam ? "团队" : "你")}{(period is { } named ? In(named, today) : "最近半年")}的{RateName(kind)}:{RateSum(kind, of)}";

    public string RateOfTeam(ActionConversion kind, string team, (long Part, long Whole) of) => $"{team}合计:{RateSum(kind, of)}";

    public string NoRate(ActionConversion kind, Period? period, DateOnly today) =>
        $"🎯 {(period is { } named ? In(named, today) : "最近半年")}没有{(kind == ActionConversion.OrdersPerProposal ? "方案" : "签单")}记录,算不出{RateName(kind)}。";

    public string BestMonth(MetricCode metric, DateOnly month, long amount, bool isRunning, DateOnly today) =>
        $"🏅 最近 12 个月里,{Metric(metric)}最多的是{MonthName(month, today)}:{Amount(metric, amount)}{(isRunning ? "(还没过完)" : "")}";

    public string NextBestMonth(int place, MetricCode metric, DateOnly month, long amount, DateOnly today) => $"第 {place}:{MonthName(month, today)} {Amount(metric, amount)}";

    public string NoBestMonth(MetricCode metric) => $"🏅 最近 12 个月没有{Metric(metric)}记录,比不出哪个月最多。";

    public string HasReported(DateOnly day, int reports, DateOnly today) => $"✅ 报了:{Day(day, today)} {reports} 条";

    public string NotReported(DateOnly day, DateOnly today) => $"📭 {Day(day, today)}还没报。做了什么,说一句就行,例如“{(day == today ? "" : Day(day, today))}拜访2家”。";

    public string SourceOf(MetricCode metric, long amount, Period period, DateOnly today) => $"🔎 {Amount(metric, amount)}是你{In(period, today)}的{Metric(metric)}";

    public string NoSuchFigure => "🔎 你的今天、本周、本月、本季度、今年里没有正好是这个数的。说“我的进度”“我今天的记录”看各项;奖金怎么算的说“我的奖金怎么算的”,名次说“为什么我是第几”。";

    private static string RateName(ActionConversion kind) => kind == ActionConversion.OrdersPerProposal ? "成单率" : "平均客单价";

    private string RateSum(ActionConversion kind, (long Part, long Whole) of) => kind == ActionConversion.OrdersPerProposal
        ? $"签单 {of.Part} ÷ 方案 {of.Whole} = {IncentiveMoney.Percent(of.Part, of.Whole)}"
        : $"销售额 {Amount(Metrics.Revenue, of.Part)} ÷ 签单 {of.Whole} = {Amount(Metrics.Revenue, Roughly.Of(Metrics.Revenue, of.Part / of.Whole))}";

    public string NoAmounts(Period period, DateOnly today) => $"🧾 {In(period, today)}的签单都没有报金额,比不出大小。";

    public string WorkingDaysLeft(Period period, int left, int all, bool countsToday, DateOnly today) => left == 0
        ? $"📅 {In(period, today)}没有剩下的工作日了(共 {all} 个)。"
        : $"📅 {In(period, today)}还剩 {left} 个工作日{(countsToday ? "(含今天)" : "")},共 {all} 个。";

    public string LeaveOnRecord(IReadOnlyList<LeaveDay> days, DateOnly today) => $"🌴 已经记着你的请假:{Days(days, today)},{Length(days)}。";

    private string Contacts(IReadOnlyList<Contact> contacts) => string.Join(';', contacts.GroupBy(contact => contact.Metric).OrderBy(group => Metrics.OrderOf(group.Key)).Select(group =>
        $"{Metric(group.Key)}({List(group.SelectMany(contact => contact.Customers).Distinct())})"));
}
