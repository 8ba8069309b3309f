using SalesBot.Application.Tasks;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string TemplateHow => "模板怎么写:“新建模板 新客户开发 30家/月 动作点:每天10个电话、每周3次拜访”。还可以加“类别:业绩”“负责人:华东组”。还没有建。";

    public string TemplatesAreForManagers => "模板和任务清单由主管来管,没有改动。";

    public string EachDevelopment => "完成一次";

    public string ListHow => "还没有模板,先定几个:说“阶段 成长期”我来推荐,或“新建模板 新客户开发 30家/月”。";

    public string AcceptAll => "👍 全部接受";

    public string TakeBackHint => "说“撤销目标调整”可以整个撤回。";

    public string ChangedMeanwhile => "刚才有变动,这是按最新情况重算的预览,还没有改动。";

    public string StageIsTaken => "这个阶段的模板都有了。说“生成本月清单”就能发给大家。";

    public string GenerateList => "生成本月清单";

    public string TemplatesCommand => "模板列表";

    public string PresetName(Preset preset) => preset switch
    {
        Preset.NewCustomers => "新客户开发",
        Preset.DailyActions => "每日动作",
        Preset.MonthlySales => "月度业绩",
        Preset.KeyProjects => "重点项目推进",
        Preset.ProductTraining => "产品培训",
        _ => "销售演讲",
    };

    public string EachPeriod(PeriodKind each) => Each(each);

    public string Tracking(TaskTracking tracking) => tracking switch
    {
        TaskTracking.Reports => "聊天上报,自动计数",
        TaskTracking.Stages => "上报自动计数,项目看阶段",
        TaskTracking.Confirmation => "本人完成,主管确认",
        _ => "主管打分",
    };

    public string TemplateField(int field) => field switch
    {
        0 => "任务类别",
        1 => "目标数字",
        2 => "动作点",
        3 => "周期",
        4 => "负责人",
        _ => "数据追踪",
    };

    public string TemplateNumber(TaskTemplate template) => template.Metric is { } metric
        ? Counted(metric, template.Amount) : template.PassMark is { } mark ? $"评分 ≥ {mark}" : EachDevelopment;

    public string ActionPoint(ActionPoint action) => $"{Each(action.Each)} {Counted(action.Metric, action.Amount)}";

    public string TemplatesTitle(int own) => own == 0 ? "📋 还没有自己的模板,可以直接用现成的" : $"📋 模板 {own} 个";

    public string TemplatesBuiltIn(IReadOnlyList<string> names) => $"现成的:{List(names)}。用法:“{names[0]} 30家/月 李娜”。";

    public string TemplateLine(TaskTemplate template) =>
        $"{template.Name}:{Kind(template.Kind)}型 · {Each(template.Each)}{TemplateNumber(template)}{(template.Actions.Count == 0 ? "" : $" · {List(template.Actions.Select(ActionPoint))}")}";

    public string TemplateUnclear(string part) => $"“{part}”没看懂。{TemplateHow}";

    public string TemplateMade(string name, bool isInPlaceOfOne) => isInPlaceOfOne ? $"📋 模板“{name}”更新了。" : $"📋 模板“{name}”建好了。";

    public string NoSuchTemplate(string name, IReadOnlyList<string> known) => $"没有叫“{name}”的模板,没有改动。有:{List(known)}。";

    public string TemplateWithoutOwner(string name) => $"“{name}”给谁?说“{name} 李娜”或“{name} 华东组”。";

    public string TemplatePreview(string name, string owner) => $"预览:{owner} · {name}";

    public string ListPreview(string? owner, DateOnly month, int people, int fresh, int there) =>
        $"预览:{(owner is null ? "" : owner + " ")}{month.Month}月清单,{people} 人,新增 {fresh} 项{(there > 0 ? $",已有 {there} 项不动" : "")}";

    public string ListIsThere(int there) => $"清单上的 {there} 项都已经有了,没有改动。";

    public string ListLine(string name, IReadOnlyList<PlannedTarget> targets, IReadOnlyList<PlannedDevelopment> development) =>
        $"{name}:{string.Join(" · ", targets.Select(target => PlannedTarget(target) + (target.IsThere ? "(已有)" : "")).Concat(
            development.Select(task => Development(task.Title, task.Due, task.PassMark) + (task.IsThere ? "(已有)" : ""))))}";

    public string HandedOut(int people, int fresh, int there) => $"✅ 发下去了:{people} 人,{fresh} 项{(there > 0 ? $";原来就有的 {there} 项没动" : "")}。";

    public string TasksForYou(string by, int count) => $"🎯 {by}给你定了 {count} 项任务。不合适就说“目标确认情况”。";

    public string PlannedTarget(PlannedTarget target) => target switch
    {
        { End: { } end } => $"{(target.Each == PeriodKind.Month ? $"{end.Month}月" : $"{ShortDay(target.Start)}–{ShortDay(end)}")}{Metric(target.Metric)} {Amount(target.Metric, target.IsThere ? target.Before : target.Amount)}{WasBefore(target)}",
        _ => $"{Each(target.Each)}{Metric(target.Metric)} {Amount(target.Metric, target.IsThere ? target.Before : target.Amount)}{WasBefore(target)}",
    };

    public string ListSharesLeft(IReadOnlyList<(PlannedTarget Target, long Share, int Left, int Whole)> shares) =>
        $"⚠️ 这期只剩 {shares[0].Left}/{shares[0].Whole} 个工作日,定下就按整期算。按剩下的天数折算:{string.Join("、", shares.Select(one => $"{Metric(one.Target.Metric)} {Amount(one.Target.Metric, one.Share)}(整期 {Amount(one.Target.Metric, one.Target.Amount)})"))}。要按折算的来,定下后再说“{shares[0].Target.Person.Name}本月{Metric(shares[0].Target.Metric)}目标{Amount(shares[0].Target.Metric, shares[0].Share)}”。";

    public string AllAccepted(int count) => $"👍 你接受了 {count} 项。";

    public string AllAcceptedBy(string name, int count) => $"👍 {name}接受了 {count} 项任务。";

    public string StageTitle(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "🧭 初创期:先抓动作,行为型为主",
        CompanyStage.Growing => "🧭 成长期:业绩型 + 过程型",
        _ => "🧭 扩张期:业绩型 + 过程型 + 发展型",
    };

    public string StageWhy(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "资源有限,重点是把每天的动作拆细。数字是起点,按你们的实际改。",
        CompanyStage.Growing => "市场变化大,结果和项目推进都要盯。数字是起点,按你们的实际改。",
        _ => "人多协同难,标准流程和培训要跟上。数字是起点,按你们的实际改。",
    };

    public string TakeStage(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "采用初创期模板",
        CompanyStage.Growing => "采用成长期模板",
        _ => "采用扩张期模板",
    };

    public string StageTaken(IReadOnlyList<string> names) => $"📋 加了模板:{List(names)}。说“生成本月清单”就能发给大家。";

    public string TaskDoubt(PlannedTarget target, AmountDoubt doubt)
    {
        var what = $"{target.Person.Name} {Each(target.Each)}{Metric(target.Metric)} {Amount(target.Metric, target.Amount)}";
        return doubt is AmountDoubt.TooHigh high ? $"⚠️ 偏高:{what},以前最好的时候也只有 {Amount(target.Metric, Round(target.Metric, high.Best))}(高 {high.PercentAbove}%)"
            : doubt is AmountDoubt.TooLow low ? $"⚠️ 偏低:{what},近三个月就有 {Amount(target.Metric, Round(target.Metric, low.Usual))}(低 {low.PercentBelow}%)" : "";
    }

    private string WasBefore(PlannedTarget target) => !target.IsThere && target.Before > 0 ? $"(原 {Amount(target.Metric, target.Before)})" : "";
}
