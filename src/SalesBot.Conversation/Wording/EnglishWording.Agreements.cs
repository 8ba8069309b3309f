using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string AcceptGoal => "👍 Accept";

    public string CounterGoal => "Another number";

    public string KeepGoal => "Keep it";

    public string AgreementIsOver => "That target has been answered or changed since; nothing was changed. Say \"my tasks\" to see what holds.";

    public string NoCounterFrom(string name) => $"{name} has proposed no other number; the target stands and nothing was changed. To see who has answered, say \"target agreements\".";

    public string NoAgreements => "No target waits to be agreed 👍";

    public string GoalAccepted(Agreement agreement, DateOnly today) => $"👍 Accepted: {Agreed(agreement, today)}.";

    public string GoalAcceptedBy(string name, Agreement agreement, DateOnly today) => $"👍 {name} accepted: {Agreed(agreement, today)}.";

    public string CounterHow(string setter, Agreement agreement, DateOnly today) => $"{Agreed(agreement, today)}: what would be right? Answer with another number, I pass it on to {setter}.";

    public string CounterSent(string setter, Agreement agreement, DateOnly today) =>
        $"📨 Passed on to {setter}: {Proposal(agreement, today)}. Until {setter} decides, it stays at {Amount(agreement.Metric, agreement.Amount)}.";

    public string CounterFrom(string name, Agreement agreement, DateOnly today) => $"💡 {name} proposes: {Proposal(agreement, today)}";

    public string GoalKept(string setter, Agreement agreement, DateOnly today) => $"🎯 {setter} has looked at it and keeps {Agreed(agreement, today)}.";

    public string GoalKeptByMe(string name, Agreement agreement, DateOnly today) => $"OK, {Agreed(agreement, today)} stays for {name}, who knows it now.";

    public string GoalWaits(string setter, Agreement agreement, int days, DateOnly today) =>
        $"🎯 {Agreed(agreement, today)}, set by {setter}, has been waiting for your yes for {days} working days.";

    public string CounterWaits(string name, Agreement agreement, int days, DateOnly today) =>
        $"💡 {name} proposed {Proposal(agreement, today)}, and has been waiting for you for {days} working days.";

    public string AgreementsTitle(int accepted, int all) => $"🤝 Targets agreed: {accepted} of {all}";

    public string AgreementLine(string? name, Agreement agreement, DateOnly today) => $"{(name is null ? "" : $"{name}: ")}{Agreed(agreement, today)} · " + agreement.State switch
    {
        AgreementState.Accepted => "accepted",
        AgreementState.Countered => $"proposes {Amount(agreement.Metric, agreement.Proposed ?? 0)}",
        _ => "not answered",
    };

    public string WhichAgreement => "Which target? Say of what and for when, for example \"8 orders in December\".";

    public string AgreementChoice(string? name, Agreement agreement) => $"{(name is null ? "" : $"{name}: ")}{Counted(agreement.Metric, agreement.Proposed ?? agreement.Amount)}";

    private string Proposal(Agreement agreement, DateOnly today) => $"{Agreed(agreement, today)} → {Amount(agreement.Metric, agreement.Proposed ?? 0)}";

    private string Agreed(Agreement agreement, DateOnly today) =>
        $"{Counted(agreement.Metric, agreement.Amount)} {GoalDays(AgreedGoal.DraftOf(agreement), FiscalDates.Sure(AgreedGoal.PeriodOf(agreement), today), today)}";
}
