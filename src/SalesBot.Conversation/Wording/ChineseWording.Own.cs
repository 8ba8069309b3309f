using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
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

    public string NoAmounts(Period period, DateOnly today) => $"🧾 {In(period, today)}的签单都没有报金额,比不出大小。";

    public string WorkingDaysLeft(Period period, int left, int all, bool countsToday, DateOnly today) => left == 0
        ? $"📅 {In(period, today)}没有剩下的工作日了(共 {all} 个)。"
        : $"📅 {In(period, today)}还剩 {left} 个工作日{(countsToday ? "(含今天)" : "")},共 {all} 个。";

    public string LeaveOnRecord(IReadOnlyList<LeaveDay> days, DateOnly today) => $"🌴 已经记着你的请假:{Days(days, today)},{Length(days)}。";

    private string Contacts(IReadOnlyList<Contact> contacts) => string.Join(';', contacts.GroupBy(contact => contact.Metric).OrderBy(group => Metrics.OrderOf(group.Key)).Select(group =>
        $"{Metric(group.Key)}({List(group.SelectMany(contact => contact.Customers).Distinct())})"));
}
