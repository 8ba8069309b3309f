using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string CreditNeedsMoney =>
        "Only money can be shared, and there is none to share here; counts go to whoever did it. To share, say the amount: “closed 100k, split with Amy”.";

    public string CreditWithOneself => "A deal is shared with a colleague: send it again with the colleague's name, such as “closed 100k, split with Amy”. Nothing was recorded.";

    public string CreditOfOnePerson => "A message that reports for several people can't be shared as well. Send them one by one; nothing was recorded.";

    public string CreditedBy(string by) => $"🤝 {by} shares credit with you:";

    public string CreditNow(MetricCode metric, long own, IReadOnlyList<(string Name, long Amount)> others) =>
        $"Shared like this now ({Amount(metric, own + others.Sum(one => one.Amount))} in all): you {Amount(metric, own)}, {string.Join(", ", others.Select(one => $"{one.Name} {Amount(metric, one.Amount)}"))}";

    public string NoSharedDeal => "You have no recent deal that is shared, so nothing was changed. To share the one you just reported, say “split that deal 60/40 with Amy”; to change a figure, “make it 80k”.";

    public string CreditTakenBack(string by) => $"↩️ {by} took back the credit shared with you; your figures have changed with it.";

    public string CreditLine(MetricCode metric, long part, long total, IReadOnlyList<string> customers) =>
        $"{Metric(metric)} +{Amount(metric, part)} (of {Amount(metric, total)}{(customers.Count == 0 ? "" : $", {List(customers)}")})";

    public string CreditFrom(string by, MetricCode metric, long part) => $"Shared by {by}: {Metric(metric)} {Amount(metric, part)}";

    public string CreditWhichPart(string name) => $"Who gets which part, you or {name}? Choose one and it is recorded.";

    public string CreditHowShared(string name) => $"{name} is a colleague: how is this shared? Choose, or answer “60/40” with yours first, and it is recorded.";

    public string CreditAllMine => "All mine";

    public string CreditIsCustomer(string name) => $"{name} is the customer";

    public string CreditParts(int own, string name, int other) => $"Me {own}, {name} {other}";

    public string CreditWrongSum(int sum) => sum == 100 ? "Everybody's part has to be more than 0%. Send it again with parts that fit; nothing was recorded." : $"The parts come to {sum}%, not 100%. Send it again with parts that fit; nothing was recorded.";

    public string CreditNoSuchColleague(string name, IReadOnlyList<string> colleagues) =>
        $"I know no colleague called “{name}”, so nothing was recorded.{(colleagues.Count == 0 ? "" : $" In your team: {string.Join(", ", colleagues)}.")} Send it again with the right name.";
}
