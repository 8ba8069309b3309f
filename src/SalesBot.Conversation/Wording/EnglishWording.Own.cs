using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Forecasting;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string NoLeaveOnRecord => "🌴 You have no leave on record. To take some, just say \"off tomorrow\".";

    public string LeaveNeedsNoApproval => "Nobody has to approve it here: it counts once you say it, and your manager sees it. Where your company has a form for leave, fill that in as well. To take it back, say \"cancel my leave\".";

    public string Place(string? team, string? manager) => (team, manager) switch
    {
        (null, _) => "👤 You are in no single team; you lead the teams below you.",
        (_, null) => $"👤 You are in {team}; nobody else leads it at present.",
        _ => $"👤 You are in {team}, led by {manager}.",
    };

    public string Teammates(IReadOnlyList<string> names) => names.Count == 0 ? "You are the only one in it." : $"With you: {List(names)}";

    public string CustomersTitle(Period period, int customers, bool visitsOnly, DateOnly today) =>
        $"🤝 Customers {(visitsOnly ? "visited" : "contacted")} {In(period, today)}: {customers}";

    public string NoCustomers(Period period, bool visitsOnly, DateOnly today) =>
        $"🤝 No {(visitsOnly ? "visit" : "contact")} with a name on record {In(period, today)}. Name the customer when you report and I can look it up, for example \"visited Acme\".";

    public string ContactLine(IReadOnlyList<Contact> contacts, string? who, DateOnly today) =>
        $"{Capital(Day(contacts[0].Day, today))}{(who is null ? "" : $", {who}")}: {Contacts(contacts)}";

    public string LastContact(string customer, IReadOnlyList<Contact> last, string? who, DateOnly today)
    {
        var ago = today.DayNumber - last[0].Day.DayNumber;
        return $"🤝 Last {(customer.Length == 0 ? "contact" : $"with {customer}")}: {Day(last[0].Day, today)}{(ago > 1 ? $" ({ago} days ago)" : "")}{(who is null ? "" : $", {who}")}, {Contacts(last)}";
    }

    public string NoContact(string customer, int days) => customer.Length == 0
        ? $"🤝 No report of the last {days} days names a customer. Name them when you report and I can look it up, for example \"visited Acme\"."
        : $"🤝 No report of the last {days} days names {customer}.";

    public string DealsTitle(Period period, IReadOnlyList<Deal> deals, DateOnly today) =>
        $"🧾 Deals {In(period, today)}: {deals.Sum(deal => deal.Orders)}, {Amount(Metrics.Revenue, deals.Sum(deal => deal.Revenue))} in all";

    public string NoDeals(Period period, DateOnly today) => $"🧾 No deal on record {In(period, today)}. Once you sign one, say so, for example \"closed a deal for 80k\".";

    public string BiggestDeal(Period period, Deal deal, string? who, DateOnly today) => $"🏅 Biggest deal {In(period, today)}: {DealItem(deal, who, today)}";

    public string LatestDeal(Deal deal, string? who, DateOnly today)
    {
        var ago = today.DayNumber - deal.Day.DayNumber;
        return $"🧾 Last deal: {DealItem(deal, who, today)}{(ago > 1 ? $" ({ago} days ago)" : "")}";
    }

    public string DealItem(Deal deal, string? who, DateOnly today) => string.Join(", ", new[]
    {
        Day(deal.Day, today), who ?? "", string.Join(" and ", deal.Customers), deal.Orders > 1 ? $"{deal.Orders} orders" : "",
        deal.Revenue == 0 ? "no amount reported" : Amount(Metrics.Revenue, deal.Revenue),
    }.Where(part => part.Length > 0));

    public string DealSigned(Deal deal, string? who, DateOnly today) => $"🧾 Yes, signed: {DealItem(deal, who, today)}";

    public string NoDealWith(string customer, int days) => $"🧾 Not yet: no deal with {customer} in the last {days} days. Once it is signed, say for example \"signed {customer} for 80k\".";

    public string RateIs(ActionConversion kind, Period? period, (long Part, long Whole) of, bool isTeam, DateOnly today) =>
        $"🎯 {(isTeam ? "The team's" : "Your")} {RateName(kind)} {(period is { } named ? In(named, today) : "over the last half year")}: {RateSum(kind, of)}";

    public string RateOfTeam(ActionConversion kind, string team, (long Part, long Whole) of) => $"{team} together: {RateSum(kind, of)}";

    public string NoRate(ActionConversion kind, Period? period, DateOnly today) =>
        $"🎯 There are no {(kind == ActionConversion.OrdersPerProposal ? "proposals" : "deals")} {(period is { } named ? In(named, today) : "over the last half year")}, so there is no {RateName(kind)}.";

    public string BestMonth(MetricCode metric, DateOnly month, long amount, bool isRunning, DateOnly today) =>
        $"🏅 Of the last 12 months, {MonthName(month, today)} brought the most {Metric(metric).ToLowerInvariant()}: {Amount(metric, amount)}{(isRunning ? " so far" : "")}";

    public string NextBestMonth(int place, MetricCode metric, DateOnly month, long amount, DateOnly today) => $"{place}. {MonthName(month, today)} {Amount(metric, amount)}";

    public string NoBestMonth(MetricCode metric) => $"🏅 There is no {Metric(metric).ToLowerInvariant()} in the last 12 months, so no month is best.";

    public string HasReported(DateOnly day, int reports, DateOnly today) => $"✅ Yes: {(reports == 1 ? "1 report" : $"{reports} reports")} {Day(day, today)}";

    public string NotReported(DateOnly day, DateOnly today) => $"📭 Nothing reported {Day(day, today)} yet. One line is enough, for example \"2 visits{(day == today ? "" : " " + Day(day, today))}\".";

    public string SourceOf(MetricCode metric, long amount, Period period, DateOnly today) => $"🔎 {Amount(metric, amount)} is your {Metric(metric).ToLowerInvariant()} {In(period, today)}";

    public string NoSuchFigure => "🔎 None of your figures of today, this week, month, quarter or year is exactly that. \"my progress\" and \"my log\" show them; for pay say \"how is my bonus computed\", for a rank \"why am I third\".";

    private static string RateName(ActionConversion kind) => kind == ActionConversion.OrdersPerProposal ? "win rate" : "average deal size";

    private string RateSum(ActionConversion kind, (long Part, long Whole) of) => kind == ActionConversion.OrdersPerProposal
        ? $"{of.Part} orders ÷ {of.Whole} proposals = {IncentiveMoney.Percent(of.Part, of.Whole)}"
        : $"{Amount(Metrics.Revenue, of.Part)} revenue ÷ {of.Whole} orders = {Amount(Metrics.Revenue, Roughly.Of(Metrics.Revenue, of.Part / of.Whole))}";

    public string NoAmounts(Period period, DateOnly today) => $"🧾 None of the deals {In(period, today)} was reported with an amount.";

    public string WorkingDaysLeft(Period period, int left, int all, bool countsToday, DateOnly today) => left == 0
        ? $"📅 No working day is left {In(period, today)} (of {all})."
        : $"📅 {WorkingDays(left)} left {In(period, today)}{(countsToday ? ", today included" : "")}, of {all}.";

    public string LeaveOnRecord(IReadOnlyList<LeaveDay> days, DateOnly today) => $"🌴 Your leave is on record: {Days(days, today)}, {Length(days)}.";

    private string Contacts(IReadOnlyList<Contact> contacts) => string.Join("; ", contacts.GroupBy(contact => contact.Metric).OrderBy(group => Metrics.OrderOf(group.Key)).Select(group =>
        $"{Metric(group.Key).ToLowerInvariant()} ({string.Join(", ", group.SelectMany(contact => contact.Customers).Distinct())})"));
}
