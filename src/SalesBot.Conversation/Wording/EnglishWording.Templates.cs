using SalesBot.Application.Tasks;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string TemplateHow => "A template is written so: \"new template New customers 30/month actions: 10 calls a day, 3 visits a week\"; also \"category: performance\", \"owner: East team\". Nothing was made yet.";

    public string TemplatesAreForManagers => "Templates and task lists are for the manager; nothing was changed.";

    public string EachDevelopment => "done once";

    public string ListHow => "There is no template yet. Say \"we are a growing company\" and I suggest some, or \"new template New customers 30/month\".";

    public string AcceptAll => "👍 Accept all";

    public string TakeBackHint => "\"roll back the target\" takes all of it back.";

    public string ChangedMeanwhile => "Something has changed meanwhile; this is what it would be now. Nothing was changed yet.";

    public string StageIsTaken => "The templates of that stage are all there. \"generate this month's task list\" hands them out.";

    public string GenerateList => "Generate this month's task list";

    public string TemplatesCommand => "Templates";

    public string PresetName(Preset preset) => preset switch
    {
        Preset.NewCustomers => "New customers",
        Preset.DailyActions => "Daily activity",
        Preset.MonthlySales => "Monthly sales",
        Preset.KeyProjects => "Key projects",
        Preset.ProductTraining => "Product training",
        _ => "Sales pitch",
    };

    public string EachPeriod(PeriodKind each) => Each(each);

    public string Tracking(TaskTracking tracking) => tracking switch
    {
        TaskTracking.Reports => "counted from reports",
        TaskTracking.Stages => "counted from reports, projects by stage",
        TaskTracking.Confirmation => "said done, then confirmed",
        _ => "scored by the manager",
    };

    public string TemplateField(int field) => field switch
    {
        0 => "Category",
        1 => "Target",
        2 => "Actions",
        3 => "Period",
        4 => "Owner",
        _ => "Tracking",
    };

    public string TemplateNumber(TaskTemplate template) => template.Metric is { } metric
        ? Counted(metric, template.Amount) : template.PassMark is { } mark ? $"score {mark} or more" : EachDevelopment;

    public string ActionPoint(ActionPoint action) => $"{Counted(action.Metric, action.Amount)} {Each(action.Each)}";

    public string TemplatesTitle(int own) => own == 0 ? "📋 No templates of your own yet; these are ready to use" : $"📋 {own} template{(own == 1 ? "" : "s")}";

    public string TemplatesBuiltIn(IReadOnlyList<string> names) => $"Ready to use: {List(names)}. For example \"use template {names[0]} for Amy\".";

    public string TemplateLine(TaskTemplate template) =>
        $"{template.Name}: {Kind(template.Kind).ToLowerInvariant()} · {TemplateNumber(template)} {Each(template.Each)}{(template.Actions.Count == 0 ? "" : $" · {List(template.Actions.Select(ActionPoint))}")}";

    public string TemplateUnclear(string part) => $"I did not understand \"{part}\". {TemplateHow}";

    public string TemplateMade(string name, bool isInPlaceOfOne) => isInPlaceOfOne ? $"📋 The template \"{name}\" is up to date." : $"📋 The template \"{name}\" is made.";

    public string NoSuchTemplate(string name, IReadOnlyList<string> known) => $"There is no template \"{name}\"; nothing was changed. There are: {List(known)}.";

    public string TemplateWithoutOwner(string name) => $"\"{name}\" for whom? Say \"use template {name} for Amy\".";

    public string TemplatePreview(string name, string owner) => $"Preview: {name} for {owner}";

    public string ListPreview(string? owner, DateOnly month, int people, int fresh, int there) =>
        $"Preview: {(owner is null ? "" : owner + ", ")}task list for {month.ToString("MMMM", Culture)}: {people} {(people == 1 ? "person" : "people")}, {fresh} new{(there > 0 ? $", {there} there already and left alone" : "")}";

    public string ListIsThere(int there) => $"All {there} on the list are there already; nothing was changed.";

    public string ListLine(string name, IReadOnlyList<PlannedTarget> targets, IReadOnlyList<PlannedDevelopment> development) =>
        $"{name}: {string.Join(" · ", targets.Select(target => PlannedTarget(target) + (target.IsThere ? " (there)" : "")).Concat(
            development.Select(task => Development(task.Title, task.Due, task.PassMark) + (task.IsThere ? " (there)" : ""))))}";

    public string HandedOut(int people, int fresh, int there) =>
        $"✅ Handed out: {fresh} task{(fresh == 1 ? "" : "s")} to {people} {(people == 1 ? "person" : "people")}{(there > 0 ? $"; {there} that were there are as they were" : "")}.";

    public string TasksForYou(string by, int count) => $"🎯 {by} set {count} task{(count == 1 ? "" : "s")} for you. If one does not fit, tell me.";

    public string PlannedTarget(PlannedTarget target) => target switch
    {
        { End: { } end } => $"{Counted(target.Metric, target.IsThere ? target.Before : target.Amount)} {(target.Each == PeriodKind.Month ? $"in {end.ToString("MMMM", Culture)}" : $"{ShortDay(target.Start)} – {ShortDay(end)}")}{WasBefore(target)}",
        _ => $"{Counted(target.Metric, target.IsThere ? target.Before : target.Amount)} {Each(target.Each)}{WasBefore(target)}",
    };

    public string ListSharesLeft(IReadOnlyList<(PlannedTarget Target, long Share, int Left, int Whole)> shares) =>
        $"⚠️ Only {shares[0].Left} of {shares[0].Whole} working days are left in this period, and the whole number counts. By the days left it would be: {string.Join(", ", shares.Select(one => $"{Metric(one.Target.Metric).ToLowerInvariant()} {Amount(one.Target.Metric, one.Share)} (whole {Amount(one.Target.Metric, one.Target.Amount)})"))}. If you want that, say \"{shares[0].Target.Person.Name}: {Metric(shares[0].Target.Metric).ToLowerInvariant()} target {Amount(shares[0].Target.Metric, shares[0].Share)} this month\" after it is handed out.";

    public string AllAccepted(int count) => $"👍 You accepted {(count == 1 ? "it" : $"all {count}")}.";

    public string AllAcceptedBy(string name, int count) => $"👍 {name} accepted {count} task{(count == 1 ? "" : "s")}.";

    public string StageTitle(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "🧭 Start-up: activity first",
        CompanyStage.Growing => "🧭 Growing: results and process",
        _ => "🧭 Expanding: results, process and development",
    };

    public string StageWhy(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "Means are few, so break the day into actions. The numbers are a start; change them to yours.",
        CompanyStage.Growing => "Markets move, so watch results and the work on projects. The numbers are a start; change them to yours.",
        _ => "Many people have to pull together, so add training and standards. The numbers are a start; change them to yours.",
    };

    public string TakeStage(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => "Use the start-up templates",
        CompanyStage.Growing => "Use the growing templates",
        _ => "Use the expanding templates",
    };

    public string StageTaken(IReadOnlyList<string> names) => $"📋 Templates added: {List(names)}. \"generate this month's task list\" hands them out.";

    public string TaskDoubt(PlannedTarget target, AmountDoubt doubt)
    {
        var what = $"{target.Person.Name}, {Metric(target.Metric).ToLowerInvariant()} {Each(target.Each)}: {Amount(target.Metric, target.Amount)}";
        return doubt is AmountDoubt.TooHigh high ? $"⚠️ High: {what}; the best there ever was is {Amount(target.Metric, Round(target.Metric, high.Best))} ({high.PercentAbove}% above)"
            : doubt is AmountDoubt.TooLow low ? $"⚠️ Low: {what}; the last three months come to {Amount(target.Metric, Round(target.Metric, low.Usual))} ({low.PercentBelow}% below)" : "";
    }

    private string WasBefore(PlannedTarget target) => !target.IsThere && target.Before > 0 ? $" (was {Amount(target.Metric, target.Before)})" : "";
}
