using SalesBot.Application.Tasks;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string HandoverIsForManagers => "工作换人由主管来定,没有改动。";

    public string ShareAllOut => "分给大家";

    public string NobodyToTakeOver => "组里没有别人可以接手,没有改动。先邀请新同事,例如“邀请 张三 到 华东组”。";

    public string WhichProject(string name) => $"“{name}”有好几个,是谁的?";

    public string ProjectOf(string owner, string project) => $"{owner}的{project}";

    public string ProjectMovesTo(string owner, string project, ProjectStage stage) =>
        stage == ProjectStage.Lost ? $"{owner}的{project}丢单了" : $"{owner}的{project}到{Stage(stage)}了";

    public string ProjectGoesTo(string owner, string project, string to) => $"{owner}的{project}交给{to}";

    public string ProjectHandoverPreview(string project, string from, string to) => $"预览:{project} 从{from}交给{to}";

    public string ProjectHandedOver(string project, string to) => $"✅ {project}交给{to}了,两边都已告诉。";

    public string ProjectForYou(string by, string project, string from) => $"📁 {by}把{from}的{project}交给你了。";

    public string ProjectNoLongerYours(string by, string project, string to) => $"📁 {by}把{project}交给{to}了。";

    public string ProjectIsTheirs(string project, string owner) => $"{project}本来就是{owner}的,没有改动。";

    public string WhoTakesOver(string leaver, DateOnly? lastDay, LeftWork left) =>
        $"👋 {leaver}{(lastDay is { } day ? $"做到{ShortDay(day)}" : "要走了")},手上的工作谁来接?";

    public string LeftLine(LeftWork left) => string.Join(";", Parts(
        [.. left.Projects.Select(project => project.Name)], [.. left.Development.Select(task => task.Title)],
        [.. left.Targets.Select(one => $"{Metric(one.Target.Metric)}还差 {Amount(one.Target.Metric, one.Rest)}")]));

    public string GiveAllTo(string name) => $"交给{name}";

    public string WorkGoesTo(string leaver, string name) => $"{leaver}的工作交给{name}";

    public string WorkIsSharedOut(string leaver) => $"{leaver}的工作分给大家";

    public string NothingLeftYet(string leaver, DateOnly lastDay) => $"现在不用交接:{leaver}做到{ShortDay(lastDay)},在那之前的目标自己完成;到时还剩什么,第二天再问你谁接。";

    public string NothingLeft(string leaver) => $"{leaver}手上没有要交接的项目、任务和目标 👍";

    public string HandoverPreview(string leaver) => $"预览:{leaver}的工作这样交接";

    public string TakenOverLine(TakenOver share) => $"{share.Person.Name}:{TakenParts(share)}";

    public string HandoverDone(string leaver, int people) => $"✅ {leaver}的工作交给了 {people} 个人,都已告诉。";

    public string WorkForYou(string by, string leaver) => $"🤝 {by}把{leaver}的一部分工作交给你了。";

    public string NewcomerShare(string name, string team) => $"👋 {name}加入了{team}。给{name}按比例分配?";

    public string ShareOut(string name) => $"给{name}按比例分配";

    public string SharePreview(string name) => $"预览:{name}按比例的任务";

    public string LeaveTargetsPreview(string name) => $"预览:{name}请假期间的目标,按上班时间折算";

    public string NothingForLeave(string name) => $"{name}没有要折算的目标:后面没有请假,或者已经折算过。按天的目标请假当天本来就不要求。";

    public string AdjustForLeave => "目标按请假折算";

    public string AdjustForLeaveOf(string name) => $"{name}的目标按请假折算";

    public string NothingToShare(string name) => $"{name}没有要补的任务:组里没有共同的目标,或者都已经有了。";

    public string RoutineEnds(string leaver, LeftWork left, DateOnly today) =>
        $"📌 {leaver}{string.Join("、", left.Routine.Select(one => StandingTarget(one, today)))}:不转给别人。要加给谁,直接定,例如“李娜每天25个电话”。";

    public string TargetToDrop(string name, LeftTarget target, DateOnly today) => $"{name}:{StandingTarget(target, today)}";

    public string DropPreview(string name) => $"预览:取消{name}的目标,从今天起不算";

    public string TargetsDropped(string name) => $"✅ 取消了{name}的目标,已告诉本人。";

    public string TargetsDroppedForYou(string by, IReadOnlyList<LeftTarget> targets, DateOnly today) => $"🗑 {by}取消了你的目标:{string.Join("、", targets.Select(one => StandingTarget(one, today)))}。";

    public string NoTargetToDrop(string name, MetricCode metric) => $"{name}现在没有{Metric(metric)}的目标,没有改动。";

    public string OwnGoalsDropped(IReadOnlyList<LeftTarget> targets, DateOnly today) => $"🗑 取消了你自己的小目标:{string.Join("、", targets.Select(one => StandingTarget(one, today)))}。";

    public string NoOwnGoal => "你现在没有给自己定小目标。例如“给自己定个小目标:本周拜访10家”。";

    private string StandingTarget(LeftTarget one, DateOnly today) =>
        $"{(one.Target.IsForOnePeriod ? In(FiscalDates.Sure(one.Period, today), today) : Each(one.Period.Kind))}{Metric(one.Target.Metric)} {Amount(one.Target.Metric, one.Target.Amount)}";

    private string TakenParts(TakenOver share) => string.Join(";", Parts(
        [.. share.Projects.Select(project => project.Name)], [.. share.Development.Select(task => task.Title)],
        [.. share.Targets.Select(one => $"{PlannedTarget(one.Target)},其中接手 {Amount(one.Target.Metric, one.Added)}")]));

    private IEnumerable<string> Parts(IReadOnlyList<string> projects, IReadOnlyList<string> development, IReadOnlyList<string> targets)
    {
        if (projects.Count > 0)
            yield return $"项目 {List(projects)}";
        if (development.Count > 0)
            yield return $"发展任务 {List(development)}";
        foreach (var target in targets)
            yield return target;
    }
}
