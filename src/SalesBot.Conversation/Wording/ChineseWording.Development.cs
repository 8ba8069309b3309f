using SalesBot.Domain.Activities;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string DevelopmentIsForManagers => "给别人布置、确认和打分由主管来做,没有改动。";

    public string DevelopmentHasMovedOn => "这个任务后来又变过了,没有改动。说“我的任务”看现在的情况。";

    public string ConfirmDevelopment => "确认完成";

    public string SendBackDevelopment => "还没完成";

    public string Kind(MetricKind kind) => kind switch
    {
        MetricKind.Performance => "业绩",
        MetricKind.Behaviour => "行为",
        MetricKind.Process => "过程",
        _ => "发展",
    };

    public string Development(string title, DateOnly due, int? passMark) =>
        passMark is { } mark ? $"{ShortDay(due)}前{title}评分 ≥ {mark}" : $"{ShortDay(due)}前完成{title}";

    public string DevelopmentLine(DevelopmentTask task, DateOnly today) => $"{ShortDay(task.Due)}前 · " + task switch
    {
        { State: DevelopmentState.Confirmed, Score: { } score } => $"{score} 分 ✅",
        { State: DevelopmentState.Confirmed } => "已完成 ✅",
        { State: DevelopmentState.Done, PassMark: null } => "已完成,等确认",
        { State: DevelopmentState.Done } => "等打分",
        { Score: { } score, PassMark: { } mark } => $"{score} 分,差 {mark - score} 分",
        { PassMark: { } mark } => $"要 {mark} 分",
        _ => "待完成",
    } + (!task.IsComplete && task.Due < today ? " ⚠️ 过期" : "");

    public string DevelopmentPreview(string name, string title, DateOnly due, int? passMark) => $"预览:{name} {Development(title, due, passMark)}";

    public string DevelopmentSet(string name, string title, DateOnly due, int? passMark) => $"✅ 布置了:{name} {Development(title, due, passMark)}。";

    public string DevelopmentForYou(string by, string title, DateOnly due, int? passMark) => passMark is null
        ? $"📚 {by}给你布置了:{Development(title, due, passMark)}。做完说“{DevelopmentFinished(title)}”。"
        : $"📚 {by}给你布置了:{Development(title, due, passMark)}。由{by}打分。";

    public string DevelopmentFinished(string title) => $"完成{title}";

    public string DevelopmentDue(DevelopmentTask task, DueMoment moment, DateOnly today) => moment switch
    {
        DueMoment.Over => $"📚 {task.Title}过了 {ShortDay(task.Due)} 的期限,做完了吗?",
        DueMoment.Last when task.Due == today => $"📚 今天是{task.Title}的最后一天,做完了吗?",
        DueMoment.Last => $"📚 {task.Title} {ShortDay(task.Due)}到期,今天是最后一个工作日,做完了吗?",
        _ => $"📚 {task.Title} {ShortDay(task.Due)}到期,做得怎么样了?",
    };

    public string DevelopmentNeedsWord(string owner, DevelopmentTask task) => task.State == DevelopmentState.Done
        ? task.PassMark is null ? $"📚 {owner}完成了{task.Title},等确认" : $"📚 {owner}做完了{task.Title},等打分"
        : $"📚 {owner}的{task.Title}过期了({ShortDay(task.Due)}前)";

    public string DevelopmentIsThere(string name, string title, DateOnly due) => $"{name}已经有这个任务了({title},{ShortDay(due)}前),没有改动。";

    public string DevelopmentDone(DevelopmentTask task, string? waitsFor) => waitsFor is null
        ? $"✅ {task.Title}:已完成。"
        : task.PassMark is { } mark ? $"✅ {task.Title}:做完了,等{waitsFor}打分,{mark} 分算通过。" : $"✅ {task.Title}:已完成,等{waitsFor}确认。";

    public string DevelopmentDoneBy(string name, DevelopmentTask task) => task.PassMark is null
        ? $"📚 {name}完成了{task.Title},确认吗?" : $"📚 {name}做完了{task.Title},打几分?说“{Rating(name, task.Title)}”。";

    public string DevelopmentIsDone(DevelopmentTask task) => $"{task.Title}已经记为完成了,没有改动。";

    public string DevelopmentConfirmed(string name, string title) => $"✅ 确认了:{name}的{title}已完成。";

    public string DevelopmentConfirmedForYou(string by, string title) => $"✅ {by}确认了:{title}已完成。";

    public string DevelopmentSentBack(string name, string title) => $"好,{name}的{title}还没完成,已告诉{name}。";

    public string DevelopmentSentBackForYou(string by, string title) => $"📚 {by}看过了:{title}还没完成,再接再厉。";

    public string DevelopmentRated(string name, DevelopmentTask task) => $"✅ {name}的{task.Title}:{Rated(task)}。";

    public string DevelopmentRatedForYou(string by, DevelopmentTask task) => $"📚 {by}给你的{task.Title}打了分:{Rated(task)}。";

    public string DevelopmentUndone(DevelopmentTask task) => $"↩️ 撤销了:{task.Title}现在是{(task.State switch
    {
        DevelopmentState.Confirmed => "已完成",
        DevelopmentState.Done => "等确认",
        _ => task.Score is { } score ? $"{score} 分" : "待完成",
    })}。";

    public string Rating(string name, string title) => $"{name}{title} 85分";

    private static string Rated(DevelopmentTask task) => task.IsComplete ? $"{task.Score} 分,通过" : $"{task.Score} 分,还差 {task.PassMark - task.Score} 分";

    public string WhichDevelopment => "要确认哪一个?";

    public string DevelopmentToConfirm(string name, string title, bool isSentBack) => $"{(isSentBack ? "退回" : "确认")}{name}的{title}";

    public string DevelopmentNeedsScore(string name, string title) => $"这个要打分,例如“{name}{title} 85分”。还没有确认。";

    public string DevelopmentHasNoScore(string name, string title) => $"{name}的{title}不打分:做完了说“确认{name}的{title}”就行。没有改动。";

    public string NoSuchDevelopment(string name, string title) => $"{name}没有“{title}”这个任务,分数没有记。先布置:“{name} 本月{title}评分≥80”。";
}
