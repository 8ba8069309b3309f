using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string MyProjects => "我的项目";

    public string NoProjects => "还没有进行中的项目。说“新建项目 华为数据中心”就能建一个。";

    public string ProjectHow => "项目叫什么?例如“新建项目 华为数据中心”。还没有建。";

    public string BeginProject => "建这个项目";

    public string ProjectHasMovedOn => "这个项目后来又动过了,没有撤销。说“我的项目”看现在的情况。";

    public string Stage(ProjectStage stage) => stage.Name switch
    {
        nameof(ProjectStage.Contact) => "初步接触",
        nameof(ProjectStage.Needs) => "需求确认",
        nameof(ProjectStage.Proposal) => "方案报价",
        nameof(ProjectStage.Negotiation) => "合同谈判",
        nameof(ProjectStage.Won) => "签约",
        nameof(ProjectStage.Lost) => "丢单",
        var own => own,
    };

    public string ProjectMoved(KeyProject project, ProjectStep step) => project switch
    {
        { Stage.Name: nameof(ProjectStage.Won) } => $"🎉 {project.Name}签约了!签了多少,再报一句就行。",
        { Stage.Name: nameof(ProjectStage.Lost) } => $"📁 {project.Name}记为丢单。",
        { IsWon: true } => $"🎉 {project.Name}走到最后一步了:{Stage(step.From ?? step.To)} → {Stage(step.To)}({project.Place}/{project.Stages.Count}),完成!",
        _ => $"✅ {project.Name}:{Stage(step.From ?? step.To)} → {Stage(step.To)}({project.Place}/{project.Stages.Count})",
    };

    public string ProjectBack(KeyProject project) => $"↩️ 撤销了:{project.Name}还在{Stage(project.Stage)}。";

    public string ProjectIsThere(KeyProject project) => $"{project.Name}已经在{Stage(project.Stage)}了,没有改动。";

    public string ProjectBegun(KeyProject project) => $"📁 建好了:{project.Name},现在{Stage(project.Stage)}{Way(project)}。有进展说“{ProjectReached(project.Name, Example(project))}”。";

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

    public string ProjectGoesByStages(KeyProject project, int percent) =>
        $"项目按阶段走:{string.Join("、", project.Stages.Select((stage, i) => $"{Stage(stage)} {(i + 1) * 100 / project.Stages.Count}%"))}。{project.Name}现在到哪一步了?({percent}% 还没有记)";

    public string NoSuchStage(KeyProject project, string said) =>
        $"{project.Name}没有“{said}”这个阶段,没有改动。它的阶段是:{string.Join(" → ", project.Stages.Select(Stage))},现在{Stage(project.Stage)}。到哪一步了?";

    public string ProjectForPreview(string owner, string name, IReadOnlyList<string> stages) =>
        $"预览:给{owner}建重点项目“{name}”,{(stages.Count == 0 ? "按通常的阶段走" : $"阶段 {string.Join(" → ", stages)}")}。建好后会通知{owner},现在还没有建。";

    public string ProjectGiven(string by, KeyProject project) => $"📁 {by}给你派了重点项目:{project.Name},现在{Stage(project.Stage)}{Way(project)}。有进展说“{ProjectReached(project.Name, Example(project))}”。";

    public string ProjectIsForManagers => "给别人派项目由主管来做。自己的项目说“新建项目 名字”就行,没有改动。";

    public string BadStages(int most, int longest) => $"阶段要 2 到 {most} 个,名字各不相同,每个最多 {longest} 个字。改好再说一次,还没有建。";

    // What somebody may say of it next.
    private static ProjectStage Example(KeyProject project) =>
        project.OwnStages.Count == 0 ? ProjectStage.Negotiation : project.Stages[Math.Min(project.Place, project.Stages.Count - 1)];

    private string Way(KeyProject project) => project.OwnStages.Count == 0 ? "" : $"({string.Join(" → ", project.Stages.Select(Stage))})";

    public string NoSuchProject(string name) => $"没有叫“{name}”的项目。说“我的项目”看有哪些,“新建项目 名字”建一个。";

    public string HistoryOf(string project) => $"{project}的历史";

    public string ProjectHistory(string name, ProjectStage stage) => $"📁 {name}:现在{Stage(stage)}";

    public string ProjectStepLine(ProjectStep step, string by, string day) =>
        step.From is { } from ? $"{day} {by}:{Stage(from)} → {Stage(step.To)}" : $"{day} {by}:建了项目,{Stage(step.To)}";

    public string StuckWith(string name) => $"卡住了:{name}";
}
