using SalesBot.Application.Delivery;
using SalesBot.Application.Status;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string StatusIsForAdmins => "How the system is doing is for administrators to see. For yourself, say \"my progress\".";

    public IReadOnlyList<string> JobHeader => ["Job", "Last", "Next"];

    public string NotRunYet => "not run yet";

    public string NotPlanned => "stopped";

    public string StatusTitle(SystemStatus status) => status.Messages switch
    {
        null => $"🩺 {status.Jobs.Count} jobs, {status.Unreachable.Count} people out of reach",
        { IsDelivering: false } => "⚠️ Delivery stands still; messages stay in the outbox",
        var messages => $"🩺 All is running · {messages.Open.Sum(count => count.Count)} waiting · {Retrying(messages)} being retried · {messages.Dead.Sum(dead => dead.Useful + dead.Stale)} given up",
    };

    public string Job(string kind, string? team) =>
        (JobKinds.NoticeOf(kind) is { } notice ? Notice(notice) : kind == JobKinds.NudgeSweep ? "Reminders by people's own clocks" : kind == JobKinds.ContestWatch ? "PK half-times, leads and results" : "Housekeeping") + (team is null ? "" : $" · {team}");

    public string LastRun(string at, JobRun run) => run.Outcome switch
    {
        JobOutcome.Ran => $"{at}, {run.Queued} queued, {run.Skipped} not needed",
        JobOutcome.LeftOut => $"{at}, left out ({run.Reason})",
        JobOutcome.Retrying => $"{at}, failed, trying again ({run.Reason})",
        _ => $"{at}, failed ({run.Reason})",
    };

    public string Moment(DateOnly day, TimeOnly time, DateOnly today) => $"{Day(day, today)} {Clock(time)}";

    public string MessageKind(string kind) => kind switch
    {
        "daily" => "daily reminder",
        "digest" => "team digest",
        "leaderboard" => "leaderboard",
        "standings" => "PK standings",
        "pk" => "PK news",
        "reply" => "reply",
        "confirm" => "confirmation",
        "welcome" => "welcome",
        _ => kind,
    };

    public string KindCounts(string kind, IReadOnlyList<DeliveryCount> counts) =>
        $"{MessageKind(kind)}: {string.Join(" · ", counts.Select(count => $"{count.Count} {State(count.State)}{(count.Reason is null ? "" : $" ({count.Reason})")}"))}";

    public string DeadOf(string kind, int useful, int stale) =>
        $"{MessageKind(kind)}, given up: {useful + stale}{(stale > 0 ? $", {stale} of them too late by now" : "")}";

    public string Gone(string name, string reason) => $"{name} ({reason})";

    public string UnreachableAre(string names, int count) =>
        $"{count} out of reach: {names}. They are back as soon as they write to me.";

    public string ReplayButton(string kind, int count) => $"Replay {MessageKind(kind)} {count}";

    public string ReplayCommand(string kind) => $"replay {MessageKind(kind)}";

    public string Replayed(int replayed, int stale) => (replayed, stale) switch
    {
        (0, 0) => "There is nothing to send again.",
        (0, _) => $"Nothing was sent again: it is too late for all {stale}.",
        (_, 0) => $"✅ {replayed} on the way again.",
        _ => $"✅ {replayed} on the way again; for {stale} it is too late.",
    };

    private static int Retrying(MessageStatus messages) =>
        messages.Open.Where(count => count is { State: DeliveryState.Waiting, Reason: not null }).Sum(count => count.Count);

    private static string State(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "delivered",
        DeliveryState.Unknown => "in doubt",
        DeliveryState.Dead => "given up",
        DeliveryState.Expired => "too late, not sent",
        DeliveryState.Sending => "being sent",
        _ => "waiting",
    };
}
