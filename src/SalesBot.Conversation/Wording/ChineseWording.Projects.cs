using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string MyProjects => "我的项目";

    public string NoProjects => "还没有进行中的项目。说“新建项目 华为数据中心”就能建一个。";

    public string ProjectHow => "项目叫什么?例如“新建项目 华为数据中心”。还没有建。";

    public string BeginProject => "建这个项目";

    public string ProjectHasMovedOn => "这个项目后来又动过了,没有撤销。说“我的项目”看现在的情况。";

    public string Stage(ProjectStage stage) => stage switch
    {
        ProjectStage.Contact => "初步接触",
        ProjectStage.Needs => "需求确认",
        ProjectStage.Proposal => "方案报价",
        ProjectStage.Negotiation => "合同谈判",
        ProjectStage.Won => "签约",
        _ => "丢单",
    };

    public string ProjectMoved(KeyProject project, ProjectStep step) => project.Stage switch
    {
        ProjectStage.Won => $"🎉 {project.Name}签约了!签了多少,再报一句就行。",
        ProjectStage.Lost => $"📁 {project.Name}记为丢单。",
        _ => $"✅ {project.Name}:{Stage(step.From ?? step.To)} → {Stage(step.To)}({(int)step.To + 1}/{KeyProject.Stages})",
    };

    public string ProjectBack(KeyProject project) => $"↩️ 撤销了:{project.Name}还在{Stage(project.Stage)}。";

    public string ProjectIsThere(KeyProject project) => $"{project.Name}已经在{Stage(project.Stage)}了,没有改动。";

    public string ProjectBegun(KeyProject project) => $"📁 建好了:{project.Name},现在{Stage(project.Stage)}。有进展说“{ProjectReached(project.Name, ProjectStage.Negotiation)}”。";

    public string ProjectOwner(string name) => $"负责人:{name}";

    public string ProjectsTitle(int count) => $"📁 进行中的项目 {count} 个";

    public string ProjectLine(ProjectStage stage, int daysStill) => daysStill == 0 ? $"{Stage(stage)} · 今天有进展" : $"{Stage(stage)} · {daysStill} 天没动";

    public string MoreProjects(int count) => $"还有 {count} 个没列出来";

    public string ProjectUnknown(string name, ProjectStage stage, IReadOnlyList<string> known) =>
        $"没有叫“{name}”的项目,要建一个吗?现在{Stage(stage)}。" + (known.Count == 0 ? "" : $"已有的:{string.Join("、", known)}。");

    public string ProjectNameTooLong(int most) => $"项目名最多 {most} 个字,短一点再说一次。还没有建。";

    public string Stalled(string name, ProjectStage stage, int days, int variant) => (variant % 3) switch
    {
        0 => $"📁 {name}在{Stage(stage)}停了 {days} 天,下一步怎么走?",
        1 => $"📁 {name}有 {days} 天没进展了,还在{Stage(stage)}吗?",
        _ => $"📁 {Stage(stage)}的{name},{days} 天没动静了。",
    };

    public string ProjectStands(string owner, string name, ProjectStage stage, int days) => $"📁 {owner}的{name}在{Stage(stage)}停了 {days} 天";

    public string ProjectReached(string name, ProjectStage stage) => $"{name}到{Stage(stage)}了";

    public string ProjectGoesByStages(string name, int percent) =>
        $"项目按阶段走:初步接触 20%、需求确认 40%、方案报价 60%、合同谈判 80%、签约 100%。{name}现在到哪一步了?({percent}% 还没有记)";

    public string NoSuchProject(string name) => $"没有叫“{name}”的项目。说“我的项目”看有哪些,“新建项目 名字”建一个。";

    public string HistoryOf(string project) => $"{project}的历史";

    public string ProjectHistory(string name, ProjectStage stage) => $"📁 {name}:现在{Stage(stage)}";

    public string ProjectStepLine(ProjectStep step, string by, string day) =>
        step.From is { } from ? $"{day} {by}:{Stage(from)} → {Stage(step.To)}" : $"{day} {by}:建了项目,{Stage(step.To)}";

    public string StuckWith(string name) => $"卡住了:{name}";
}
