using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string CreditNeedsMoney => "只有金额能和同事分,这里没有能分的金额,次数记在报的人名下。要分就带上金额,比如“签单10万 和李娜对半”。";

    public string CreditWithOneself => "业绩是分给同事的,写上同事的名字再发一次就行,比如“签单10万 和李娜对半”。这条没有记。";

    public string CreditOfOnePerson => "一条消息里替几个人报的时候不能再分业绩,请分开发。这条没有记。";

    public string CreditedBy(string by) => $"🤝 {by}分给你一份业绩:";

    public string CreditNow(MetricCode metric, long own, IReadOnlyList<(string Name, long Amount)> others) =>
        $"现在这样分(共 {Amount(metric, own + others.Sum(one => one.Amount))}):你 {Amount(metric, own)}、{string.Join("、", others.Select(one => $"{one.Name} {Amount(metric, one.Amount)}"))}";

    public string NoSharedDeal => "最近没有和同事分的单子,所以什么都没改。要把刚报的那单分给同事,说“这单和李娜对半”;要改数字,说“改成8万”。";

    public string CreditTakenBack(string by) => $"↩️ {by}撤回了分给你的那份业绩,你的数字已经跟着改了。";

    public string CreditLine(MetricCode metric, long part, long total, IReadOnlyList<string> customers) =>
        $"{Metric(metric)} +{Amount(metric, part)}(共 {Amount(metric, total)}{(customers.Count == 0 ? "" : $",{List(customers)}")})";

    public string CreditFrom(string by, MetricCode metric, long part) => $"{by}分给你:{Metric(metric)} {Amount(metric, part)}";

    public string CreditWhichPart(string name) => $"和{name}怎么分?选一个,选好就记。";

    public string CreditHowShared(string name) => $"{name}是同事,这单怎么分?选一个,或者直接回“我6他4”,选好就记。";

    public string CreditAllMine => "全算我的";

    public string CreditIsCustomer(string name) => $"{name}是客户";

    public string CreditParts(int own, string name, int other) => $"我 {own}、{name} {other}";

    public string CreditWrongSum(int sum) => sum == 100 ? "每个人的份额都要大于 0%。改好再发一次就行,这条没有记。" : $"分成加起来是 {sum}%,要正好 100%。改好再发一次就行,这条没有记。";

    public string CreditNoSuchColleague(string name, IReadOnlyList<string> colleagues) =>
        $"没找到同事“{name}”,这条没有记。{(colleagues.Count == 0 ? "" : $"你们组有:{string.Join("、", colleagues)}。")}写对名字再发一次就行。";
}
