using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string StructureTitle => "🏢 组织架构";

    public string StructureChanged => "✅ 改好了,现在的组织架构:";

    public string StructureHow => "这样写:“新建大区 北方大区:华东组、华南组”,“新建产品线 软件:北方大区”,“华东组归北方大区”,“删除大区 北方大区”。";

    public string StructureLine(GoalOwnerKind kind, string name, int people) => $"{name}({KindOf(kind)},{people} 人)";

    public string StructureTargets(string unit, IReadOnlyList<string> targets, string team) =>
        $"⚠️ {unit}已定的目标({string.Join("、", targets)})里没有{team}的份,加进来后它是 0,原来各家的不变。要给它定,说“{team}{targets[0]}”并改成你要的数。";

    public string StructurePreview(StructureChange change) => change.IsRemoval
        ? $"预览:撤掉“{change.Unit}”,下面的团队归上一级;已经定的目标不变。还没有任何改动。"
        : $"预览:{string.Join("、", change.Parts)} → {(change.Kind is { } kind ? $"{KindOf(kind)}“{change.Unit}”" : $"“{change.Unit}”")}。以后给它定的目标会分到下面每一级;已经定的目标不变。还没有任何改动。";

    public string StructureRefused(StructureResult result) => result.Problem switch
    {
        StructureProblem.NotAllowed => "组织架构由管理员,或带全部团队的主管来改。没有改动。",
        StructureProblem.NoSuchUnit => $"没有叫“{result.Name}”的大区或产品线{(result.Known.Count == 0 ? "" : $",现有:{string.Join("、", result.Known)}")}。没有改动。",
        StructureProblem.NoSuchPart => $"没有叫“{result.Name}”的团队或大区,现有:{string.Join("、", result.Known)}。没有改动。",
        StructureProblem.NameIsTaken => $"“{result.Name}”这个名字已经有了,换一个。没有改动。",
        StructureProblem.IsTeam => $"“{result.Name}”是团队,下面只有人,放不了别的团队或大区。要反过来就说“{result.Name}归…大区”。没有改动。",
        StructureProblem.Circle => $"“{result.Name}”在它上面,不能又归到下面。没有改动。",
        _ => $"名字最长 {SalesUnit.LongestName} 个字,也不能空着。没有改动。",
    };

    private static string KindOf(GoalOwnerKind kind) => kind switch
    {
        GoalOwnerKind.Organisation => "公司",
        GoalOwnerKind.ProductLine => "产品线",
        GoalOwnerKind.Region => "大区",
        GoalOwnerKind.Team => "团队",
        _ => "个人",
    };
}
