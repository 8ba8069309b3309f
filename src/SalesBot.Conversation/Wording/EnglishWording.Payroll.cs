using SalesBot.Application.Incentives;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string ClosePreview(string month, string total, int people, int daysLeft) =>
        $"Close {month}: {total} for {Heads(people)}. Then the month is locked, and what changes later becomes an adjustment in the next one.{(daysLeft > 0 ? $" ⚠️ {month} has {daysLeft} day{(daysLeft == 1 ? "" : "s")} left, today included." : "")} Nothing has been closed yet.";

    public string MonthForgotten(DateOnly forgotten, DateOnly month, DateOnly today) =>
        $"⚠️ {MonthName(forgotten, today)} has pay that is not settled. Once {MonthName(month, today)} is closed, {MonthName(forgotten, today)} can never be; to pay it, say \"close {forgotten.ToString("MMMM yyyy", Culture)} bonuses\" first.";

    public string OpenDisputes(IReadOnlyList<int> numbers) =>
        $"⚠️ {(numbers.Count == 1 ? "1 dispute is" : $"{numbers.Count} disputes are")} open: {string.Join(", ", numbers.Select(number => "#" + number.ToString(Culture)))}";

    public string CloseIt => "Close it";

    public string CloseDone(string month, string total, int people) => $"🔒 {month} is closed: {total} for {Heads(people)}. Check it, then approve.";

    public string ApproveIt => "Approve";

    public string ApproveCommand(DateOnly month) => $"approve {month.ToString("MMMM yyyy", Culture)} bonuses";

    public string ApprovedDone(string month, string total, int people, DateOnly first) => $"✅ {month} is approved: {total} for {Heads(people)}. {ExportLine(first, null)}";

    public string CloseRefused(CloseResult result, DateOnly month, DateOnly today) => result switch
    {
        CloseResult.NotAllowed => "A month is closed by whoever leads every team, or an administrator.",
        CloseResult.IsClosed { Period.ApprovedAt: null } => $"{MonthName(month, today)} is closed already and locked. Say \"{ApproveCommand(month)}\" to approve it.",
        CloseResult.IsClosed or CloseResult.IsApproved => $"{MonthName(month, today)} is approved already; nothing was changed.",
        CloseResult.NotItsTurn { Next: var next } => $"{MonthName(month, today)} cannot be closed now; {MonthName(next, today)} can.",
        CloseResult.NotClosed => $"{MonthName(month, today)} is not closed yet; say \"close {month.ToString("MMMM", Culture)} bonuses\" first.",
        _ => $"There is nothing to close for {MonthName(month, today)}.",
    };

    public string ExportHow(DateOnly month, MonthState state, string by) => state switch
    {
        MonthState.Running or MonthState.Over => $"{month.ToString("MMMM", Culture)} is not closed yet, so the file says what it comes to so far and does not count as exported. ",
        MonthState.Closed => $"{month.ToString("MMMM", Culture)} is closed but not approved, so the file is only for checking. ",
        MonthState.Exported => "Exported again, it is the same table. ",
        _ => "",
    } + ExportLine(month, by);

    public string DisputeAbout(string month, StatementLine? line, int? number) =>
        line is null ? $"the pay for {month}" : $"line {number} of {month} ({RuleName(line.Terms)}, {Money(line.Currency, line.Amount)})";

    public string DisputeWhy(string about) => $"What is wrong with {DisputeSubject.In(Language, about)}? One line; I pass it on to your manager.";

    public string DisputeStillOpen(string about) => $"📮 I still wait for what is wrong with {DisputeSubject.In(Language, about)}: one line, and I pass it on; \"never mind\" drops it.";

    public string DisputeWordStillOpen => "📮 I still wait for your words on the dispute: one line, and I pass it on; \"never mind\" drops it.";

    public string DisputeSent(int number, string about, string? judge) => judge is null
        ? $"📮 Dispute #{number} is noted ({DisputeSubject.In(Language, about)}). Nobody leads you now; the administrator sees it."
        : $"📮 Dispute #{number} went to {judge} in private ({DisputeSubject.In(Language, about)}). I tell you when there is an answer; \"my disputes\" shows where it stands.";

    public string DisputeFor(string name, PayDispute dispute, string text) => $"📮 {name} disputes {DisputeSubject.In(Language, dispute.About)} (#{dispute.Number}): {text}";

    public string DisputeReply => "Reply";

    public string DisputeSettle => "Resolve";

    public string DisputeReplyHow(int number) => $"What do you want to say about dispute #{number}? One line; I pass it on.";

    public string DisputeClosingMeant(int number, string text) => $"Close dispute #{number} with \"{text}\"? Once confirmed it is closed; otherwise write one line on the outcome, for example \"added to next month\". It is still open.";

    public string DisputeCloseIt => "Yes, close it";

    public string DisputeSettleHow(int number) => $"How is dispute #{number} resolved? One line; with it the dispute is closed.";

    public string DisputeTold(int number, string? other, bool settled) =>
        (settled ? $"✅ Dispute #{number} is resolved" : $"💬 Answered dispute #{number}") + (other is null ? "." : $"; {other} is told.");

    public string DisputeSaid(string name, PayDispute dispute, string text, bool settled) => settled
        ? $"✅ {name} resolved dispute #{dispute.Number} ({DisputeSubject.In(Language, dispute.About)}): {text}" : $"💬 {name} on dispute #{dispute.Number} ({DisputeSubject.In(Language, dispute.About)}): {text}";

    public string DisputeIsOver(int number) => $"Dispute #{number} is resolved already; nothing was changed. \"my disputes\" shows what was said.";

    public string DisputesTitle(int open) => open switch
    {
        0 => "📮 No open disputes",
        1 => "📮 1 open dispute",
        _ => $"📮 {open} open disputes",
    };

    public string NoDisputes => "There are no disputes. If a line looks wrong, say \"dispute line 1: why\".";

    public string DisputeLine(PayDispute dispute, string by) => $"{(dispute.SettledAt is null ? "⏳" : "✅")} #{dispute.Number} {by}: {DisputeSubject.In(Language, dispute.About)}";

    public string DisputeNoteLine(string name, string text, bool settles) => $"{name}{(settles ? " (resolved)" : "")}: {text}";

    public string DisputeTooLong(int most) => $"At most {most} characters; say it again, shorter. Nothing was sent.";

    public string DisputeNotForYou => "That dispute is not with you; nothing was changed.";

    public string NoSuchDispute(int number) => $"There is no dispute #{number} with you; nothing was changed. \"my disputes\" shows which there are.";

    public string DisputeSettledByOthers => "A dispute is resolved by your manager. You can add to it with \"reply #1 ...\"; nothing was changed.";

    public string DisputeMeant(string about, string text) => $"Do you mean that {DisputeSubject.In(Language, about)} is wrong? I can pass \"{text}\" on to your manager in private. Nothing was changed; to change your own report, say \"add one more\" or \"make that 2 deals\".";

    public string DisputePassOn => "Pass it on";

    private static string Heads(int people) => people == 1 ? "1 person" : $"{people} people";

    private static string ExportLine(DateOnly month, string? by) =>
        $"The operator exports the table: dotnet run --project src/SalesBot.Host -- incentives export --month {month.ToString("yyyy-MM", Culture)} --format xlsx --out pay.xlsx{(by is null ? "" : $" --by \"{by}\"")}";
}
