using SalesBot.Application.Delivery;
using SalesBot.Application.Status;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string StatusIsForAdmins => "系统状态只有管理员能看。想看自己的,说“我的进度”。";

    public IReadOnlyList<string> JobHeader => ["任务", "上次", "下次"];

    public string NotRunYet => "还没跑过";

    public string NotPlanned => "已停";

    public string StatusTitle(SystemStatus status) => status.Messages switch
    {
        null => $"🩺 定时任务 {status.Jobs.Count} 个,联系不上 {status.Unreachable.Count} 人",
        { IsDelivering: false } => "⚠️ 投递停住了,消息都留在待发箱里",
        var messages => $"🩺 运行正常 · 等待 {messages.Open.Sum(count => count.Count)} · 重试中 {Retrying(messages)} · 放弃 {messages.Dead.Sum(dead => dead.Useful + dead.Stale)}",
    };

    public string Job(string kind, string? team) =>
        (JobKinds.NoticeOf(kind) is { } notice ? Notice(notice) : kind == JobKinds.NudgeSweep ? "按各人时间的提醒" : kind == JobKinds.ContestWatch ? "PK 半场、领先变化与结果" : "夜间清理") + (team is null ? "" : $" · {team}");

    public string LastRun(string at, JobRun run) => run.Outcome switch
    {
        JobOutcome.Ran => $"{at},发 {run.Queued},不用发 {run.Skipped}",
        JobOutcome.LeftOut => $"{at},跳过({run.Reason})",
        JobOutcome.Retrying => $"{at},失败,马上再试({run.Reason})",
        _ => $"{at},失败({run.Reason})",
    };

    public string Moment(DateOnly day, TimeOnly time, DateOnly today) => $"{Day(day, today)} {Clock(time)}";

    public string MessageKind(string kind) => kind switch
    {
        "daily" => "日报提醒",
        "digest" => "团队简报",
        "leaderboard" => "排行榜",
        "standings" => "PK 战况",
        "pk" => "PK 消息",
        "reply" => "回复",
        "confirm" => "上报确认",
        "welcome" => "欢迎",
        _ => kind,
    };

    public string KindCounts(string kind, IReadOnlyList<DeliveryCount> counts) =>
        $"{MessageKind(kind)}:{string.Join(" · ", counts.Select(count => $"{State(count.State)} {count.Count}{(count.Reason is null ? "" : $"({count.Reason})")}"))}";

    public string DeadOf(string kind, int useful, int stale) =>
        $"放弃的{MessageKind(kind)}:{useful + stale} 条{(stale > 0 ? $",其中 {stale} 条已过时" : "")}";

    public string Gone(string name, string reason) => $"{name}({reason})";

    public string UnreachableAre(string names, int count) => $"联系不上 {count} 人:{names}。他们再给我发消息就恢复。";

    public string ReplayButton(string kind, int count) => $"重发{MessageKind(kind)} {count}";

    public string ReplayCommand(string kind) => $"重发 {MessageKind(kind)}";

    public string Replayed(int replayed, int stale) => (replayed, stale) switch
    {
        (0, 0) => "没有要重发的。",
        (0, _) => $"没有重发:{stale} 条都已过时。",
        (_, 0) => $"✅ 重发 {replayed} 条,已经在路上。",
        _ => $"✅ 重发 {replayed} 条,已经在路上;{stale} 条已过时,不发了。",
    };

    private static int Retrying(MessageStatus messages) =>
        messages.Open.Where(count => count is { State: DeliveryState.Waiting, Reason: not null }).Sum(count => count.Count);

    private static string State(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "送达",
        DeliveryState.Unknown => "不确定",
        DeliveryState.Dead => "放弃",
        DeliveryState.Expired => "过时未发",
        DeliveryState.Sending => "发送中",
        _ => "等待",
    };
}
