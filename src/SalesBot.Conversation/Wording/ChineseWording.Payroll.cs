using SalesBot.Application.Incentives;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string ClosePreview(string month, string total, int people, int daysLeft) =>
        $"结算{month}奖金:{people} 人,共 {total}。结算后这个月锁定,再有变动记成下个月的调整。{(daysLeft > 0 ? $"⚠️ {month}还有 {daysLeft} 天(含今天)。" : "")}还没有结算。";

    public string MonthForgotten(DateOnly forgotten, DateOnly month, DateOnly today) =>
        $"⚠️ {MonthName(forgotten, today)}有奖金还没结算。先结算了{MonthName(month, today)},{MonthName(forgotten, today)}就再也不能结算了;要发{MonthName(forgotten, today)}的,先说“结算{forgotten.Year}年{forgotten.Month}月奖金”。";

    public string OpenDisputes(IReadOnlyList<int> numbers) => $"⚠️ 还有 {numbers.Count} 个异议没解决:{string.Join("、", numbers.Select(number => "#" + number.ToString(Culture)))}";

    public string CloseIt => "结算";

    public string CloseDone(string month, string total, int people) => $"🔒 {month}奖金已结算:{people} 人,共 {total}。核对后批准。";

    public string ApproveIt => "批准";

    public string ApproveCommand(DateOnly month) => $"批准{month.Year}年{month.Month}月奖金";

    public string ApprovedDone(string month, string total, int people, DateOnly first) => $"✅ {month}奖金已批准:{people} 人,共 {total}。{ExportLine(first, null)}";

    public string CloseRefused(CloseResult result, DateOnly month, DateOnly today) => result switch
    {
        CloseResult.NotAllowed => "结算由带所有组的主管或管理员来做。",
        CloseResult.IsClosed { Period.ApprovedAt: null } => $"{MonthName(month, today)}已经结算过了,数字锁定了。说“{ApproveCommand(month)}”就批准。",
        CloseResult.IsClosed or CloseResult.IsApproved => $"{MonthName(month, today)}已经批准过了,没有改动。",
        CloseResult.NotItsTurn { Next: var next } => $"还不能结算{MonthName(month, today)},现在能结算的是{MonthName(next, today)}。",
        CloseResult.NotClosed => $"{MonthName(month, today)}还没结算,先说“结算{month.Month}月奖金”。",
        _ => $"{MonthName(month, today)}没有奖金可结算。",
    };

    public string ExportHow(DateOnly month, MonthState state, string by) => state switch
    {
        MonthState.Running or MonthState.Over => $"{month.Month}月还没结算,导出的是现在的预计,不算导出过。",
        MonthState.Closed => $"{month.Month}月已结算、还没批准,导出的只供核对。",
        MonthState.Exported => "再导出一次,还是同一份表。",
        _ => "",
    } + ExportLine(month, by);

    public string DisputeAbout(string month, StatementLine? line, int? number) =>
        line is null ? $"{month}奖金" : $"{month}奖金第 {number} 项({RuleName(line.Terms)} {Money(line.Currency, line.Amount)})";

    public string DisputeWhy(string about) => $"对{DisputeSubject.In(Language, about)}有什么异议?写一句,我转给你的主管。";

    public string DisputeStillOpen(string about) => $"📮 还等着{DisputeSubject.In(Language, about)}的异议原因:写一句我就转给你的主管;不提了说“算了”。";

    public string DisputeWordStillOpen => "📮 异议的话还没写:写一句我就转过去;不写了说“算了”。";

    public string DisputeSent(int number, string about, string? judge) =>
        judge is null ? $"📮 异议 #{number} 记下了({DisputeSubject.In(Language, about)})。现在没有主管可转,管理员能看到。" : $"📮 异议 #{number} 已私下转给 {judge}({DisputeSubject.In(Language, about)})。有答复我告诉你;说“我的异议”看进展。";

    public string DisputeFor(string name, PayDispute dispute, string text) => $"📮 {name} 对{DisputeSubject.In(Language, dispute.About)}有异议(#{dispute.Number}):{text}";

    public string DisputeReply => "回复";

    public string DisputeSettle => "解决";

    public string DisputeReplyHow(int number) => $"想对异议 #{number} 说什么?写一句,我转过去。";

    public string DisputeClosingMeant(int number, string text) => $"用“{text}”作为异议 #{number} 的结论?确认后就算解决;不是的话写一句结论,例如“已补”。现在还没有解决。";

    public string DisputeCloseIt => "是,解决";

    public string DisputeSettleHow(int number) => $"异议 #{number} 怎么解决的?写一句结论,写完就算解决。";

    public string DisputeTold(int number, string? other, bool settled) =>
        (settled ? $"✅ 异议 #{number} 已解决" : $"💬 异议 #{number} 已回复") + (other is null ? "。" : $",已告诉 {other}。");

    public string DisputeSaid(string name, PayDispute dispute, string text, bool settled) =>
        settled ? $"✅ {name} 解决了异议 #{dispute.Number}({DisputeSubject.In(Language, dispute.About)}):{text}" : $"💬 {name} 回复异议 #{dispute.Number}({DisputeSubject.In(Language, dispute.About)}):{text}";

    public string DisputeIsOver(int number) => $"异议 #{number} 已经解决了,没有改动。说“我的异议”看记录。";

    public string DisputesTitle(int open) => open == 0 ? "📮 没有未解决的异议" : $"📮 {open} 个异议未解决";

    public string NoDisputes => "没有异议。对某一项有疑问,说“对明细 1 有异议:原因”。";

    public string DisputeLine(PayDispute dispute, string by) => $"{(dispute.SettledAt is null ? "⏳" : "✅")} #{dispute.Number} {by}:{DisputeSubject.In(Language, dispute.About)}";

    public string DisputeNoteLine(string name, string text, bool settles) => $"{name}{(settles ? "(结论)" : "")}:{text}";

    public string DisputeTooLong(int most) => $"最多 {most} 个字,短一点再说一次。还没有发。";

    public string DisputeNotForYou => "这个异议不在你这里,没有改动。";

    public string NoSuchDispute(int number) => $"你这里没有异议 #{number},没有改动。说“我的异议”看有哪些。";

    public string DisputeSettledByOthers => "异议由主管来解决。你可以说“回复 #1 …”补充;没有改动。";

    public string DisputeMeant(string about, string text) => $"你是说{DisputeSubject.In(Language, about)}有问题?我可以把“{text}”作为异议私下转给你的主管。现在什么都没改;要改自己的上报,说“再加一单”或“改成2单”。";

    public string DisputePassOn => "转给主管";

    private static string ExportLine(DateOnly month, string? by) =>
        $"表格由运维导出:dotnet run --project src/SalesBot.Host -- incentives export --month {month.ToString("yyyy-MM", Culture)} --format xlsx --out 奖金.xlsx{(by is null ? "" : $" --by \"{by}\"")}";
}
