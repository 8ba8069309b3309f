using System.Collections.Immutable;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Tasks;

/// <summary>How far a company has come.</summary>
public enum CompanyStage
{
    /// <summary>初创期: few means; what counts is what is done.</summary>
    StartUp,

    /// <summary>成长期: results, and the work on deals.</summary>
    Growing,

    /// <summary>扩张期: results, the work on deals, and learning.</summary>
    Expanding,
}

/// <summary>A template that everybody has; its name is said in both languages.</summary>
public enum Preset
{
    /// <summary>新客户开发: new customers.</summary>
    NewCustomers,

    /// <summary>每日动作: what is done every day.</summary>
    DailyActions,

    /// <summary>月度业绩: sales in a month.</summary>
    MonthlySales,

    /// <summary>重点项目推进: key projects moved on.</summary>
    KeyProjects,

    /// <summary>产品培训: the product is learnt.</summary>
    ProductTraining,

    /// <summary>销售演讲: the pitch is good enough.</summary>
    SalesPitch,
}

/// <summary>What a preset consists of.</summary>
/// <param name="Kind">Which of the four kinds of tasks it is.</param>
/// <param name="Metric">What is counted; null where something is to be done or scored.</param>
/// <param name="Amount">How much each time, or the score to reach.</param>
/// <param name="Each">For how long each time.</param>
/// <param name="Actions">What is to be done on the way.</param>
public sealed record PresetContent(MetricKind Kind, MetricCode? Metric, long Amount, PeriodKind Each, ImmutableArray<ActionPoint> Actions);

/// <summary>Which kinds of tasks go with which stage of a company, and what the presets of each are.</summary>
public static class StagePresets
{
    /// <summary>The presets of a stage: actions for a start-up; results and projects while it grows; learning as well where it expands.</summary>
    public static ImmutableArray<Preset> Of(CompanyStage stage) => stage switch
    {
        CompanyStage.StartUp => [Preset.NewCustomers, Preset.DailyActions],
        CompanyStage.Growing => [Preset.MonthlySales, Preset.KeyProjects],
        _ => [Preset.MonthlySales, Preset.KeyProjects, Preset.ProductTraining, Preset.SalesPitch],
    };

    /// <summary>What a preset consists of; a first number, to be changed.</summary>
    public static PresetContent Content(Preset preset) => preset switch
    {
        Preset.NewCustomers => new(MetricKind.Behaviour, Metrics.NewCustomer, 8, PeriodKind.Month, [Visits(5), new(Metrics.Call, 15, PeriodKind.Day), Proposals(2)]),
        Preset.DailyActions => new(MetricKind.Behaviour, Metrics.Call, 20, PeriodKind.Day, [Visits(10), new(Metrics.FollowUp, 5, PeriodKind.Day)]),
        Preset.MonthlySales => new(MetricKind.Performance, Metrics.Revenue, 200_000L * Metric.MinorUnitsPerUnit, PeriodKind.Month, [new(Metrics.Order, 4, PeriodKind.Month), Proposals(3)]),
        Preset.KeyProjects => new(MetricKind.Process, Metrics.ProjectProgress, 5, PeriodKind.Week, [new(Metrics.FollowUp, 10, PeriodKind.Week)]),
        Preset.ProductTraining => new(MetricKind.Development, null, 0, PeriodKind.Month, []),
        _ => new(MetricKind.Development, null, 80, PeriodKind.Quarter, []),
    };

    private static ActionPoint Visits(long amount) => new(Metrics.Visit, amount, PeriodKind.Week);

    private static ActionPoint Proposals(long amount) => new(Metrics.Proposal, amount, PeriodKind.Week);
}
