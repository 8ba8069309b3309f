using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string AcceptGoal => "👍 接受";

    public string CounterGoal => "想改个数";

    public string KeepGoal => "维持不变";

    public string AgreementIsOver => "这个目标已经确认过,或者后来改过了,没有改动。说“我的任务”看现在的。";

    public string NoCounterFrom(string name) => $"{name}没有提过别的数,目标照旧,没有改动。看谁还没确认,说“目标确认情况”。";

    public string NoAgreements => "没有等确认的目标 👍";

    public string GoalAccepted(Agreement agreement, DateOnly today) => $"👍 你接受了:{Agreed(agreement, today)}。";

    public string GoalAcceptedBy(string name, Agreement agreement, DateOnly today) => $"👍 {name}接受了:{Agreed(agreement, today)}。";

    public string CounterHow(string setter, Agreement agreement, DateOnly today) => $"{Agreed(agreement, today)},你觉得多少合适?回一个别的数就行,我转给{setter}。";

    public string CounterSent(string setter, Agreement agreement, DateOnly today) => $"📨 已转给{setter}:{Proposal(agreement, today)}。{setter}定之前,还是按 {Amount(agreement.Metric, agreement.Amount)}。";

    public string CounterFrom(string name, Agreement agreement, DateOnly today) => $"💡 {name}想把 {Proposal(agreement, today)}";

    public string GoalKept(string setter, Agreement agreement, DateOnly today) => $"🎯 {setter}看过了,维持 {Agreed(agreement, today)}。";

    public string GoalKeptByMe(string name, Agreement agreement, DateOnly today) => $"好,{name}的 {Agreed(agreement, today)} 维持不变,已告诉{name}。";

    public string GoalWaits(string setter, Agreement agreement, int days, DateOnly today) => $"🎯 {setter}定的 {Agreed(agreement, today)},等你确认 {days} 个工作日了。";

    public string CounterWaits(string name, Agreement agreement, int days, DateOnly today) => $"💡 {name}想把 {Proposal(agreement, today)},等你回复 {days} 个工作日了。";

    public string AgreementsTitle(int accepted, int all) => $"🤝 目标确认 {accepted}/{all}";

    public string AgreementLine(string? name, Agreement agreement, DateOnly today) => $"{(name is null ? "" : $"{name}:")}{Agreed(agreement, today)} · " + agreement.State switch
    {
        AgreementState.Accepted => "已接受",
        AgreementState.Countered => $"想改成 {Amount(agreement.Metric, agreement.Proposed ?? 0)}",
        _ => "等确认",
    };

    public string WhichAgreement => "哪一个目标?说上是什么、哪个月,例如“12月签单 8”。";

    public string AgreementChoice(string? name, Agreement agreement) => $"{(name is null ? "" : $"{name} ")}{Metric(agreement.Metric)} {Amount(agreement.Metric, agreement.Proposed ?? agreement.Amount)}";

    private string Proposal(Agreement agreement, DateOnly today) => $"{Agreed(agreement, today)} 改成 {Amount(agreement.Metric, agreement.Proposed ?? 0)}";

    private string Agreed(Agreement agreement, DateOnly today) =>
        $"{GoalDays(AgreedGoal.DraftOf(agreement), FiscalDates.Sure(AgreedGoal.PeriodOf(agreement), today), today)} {Metric(agreement.Metric)} {Amount(agreement.Metric, agreement.Amount)}";
}
