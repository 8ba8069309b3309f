using SalesBot.Application.Tasks;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about templates and the lists made from them.</summary>
internal interface ITemplateWording
{
    string PresetName(Preset preset);
    string EachPeriod(PeriodKind each);
    string Tracking(TaskTracking tracking);

    /// <summary>The six fields of a template: category, number, actions, period, owner, tracking.</summary>
    string TemplateField(int field);

    /// <summary>The number of a template: 30 家新客户, 80 分.</summary>
    string TemplateNumber(TaskTemplate template);

    string ActionPoint(ActionPoint action);
    string TemplatesTitle(int own);
    string TemplatesBuiltIn(IReadOnlyList<string> names);
    string TemplateLine(TaskTemplate template);
    string TemplateHow { get; }

    /// <summary>A part of a template that was not understood.</summary>
    string TemplateUnclear(string part);

    string TemplateMade(string name, bool isInPlaceOfOne);
    string TemplatesAreForManagers { get; }
    string NoSuchTemplate(string name, IReadOnlyList<string> known);
    string TemplateWithoutOwner(string name);
    string TemplatePreview(string name, string owner);
    string EachDevelopment { get; }
    string ListHow { get; }
    string ListPreview(string? owner, DateOnly month, int people, int fresh, int there);
    string ListIsThere(int there);

    /// <summary>Somebody's line of a list; what is there already is marked.</summary>
    string ListLine(string name, IReadOnlyList<PlannedTarget> targets, IReadOnlyList<PlannedDevelopment> development);

    string HandedOut(int people, int fresh, int there);
    string TasksForYou(string by, int count);

    /// <summary>A target of a list: 每月新客户 30.</summary>
    string PlannedTarget(PlannedTarget target);

    /// <summary>What is doubtful about a target that somebody would get, with what the person did before.</summary>
    string TaskDoubt(PlannedTarget target, AmountDoubt doubt);

    string AcceptAll { get; }
    string AllAccepted(int count);

    /// <summary>What the working days left ask for of targets that are handed out in the middle of a month or longer.</summary>
    string ListSharesLeft(IReadOnlyList<(PlannedTarget Target, long Share, int Left, int Whole)> shares);
    string AllAcceptedBy(string name, int count);
    string TakeBackHint { get; }
    string ChangedMeanwhile { get; }
    string StageTitle(CompanyStage stage);
    string StageWhy(CompanyStage stage);
    string TakeStage(CompanyStage stage);
    string StageTaken(IReadOnlyList<string> names);
    string StageIsTaken { get; }
    string GenerateList { get; }
    string TemplatesCommand { get; }
}
