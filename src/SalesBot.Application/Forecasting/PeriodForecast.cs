using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;

namespace SalesBot.Application.Forecasting;

/// <summary>Where a metric of somebody is likely to end in a period, with all that it was reckoned from.</summary>
/// <param name="Group">Whose it is.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Period">The period.</param>
/// <param name="Result">The range, for the whole period; or how much is lacking for one.</param>
public sealed record PeriodForecast(GoalGroup Group, MetricCode Metric, Period Period, ForecastResult Result)
{
    /// <summary>What the period has brought so far, today's included.</summary>
    public long Done { get; init; }

    /// <summary>What the same days brought a year before; null where that is not known.</summary>
    public long? LastYear { get; init; }

    /// <summary>By how many percent the last four weeks' rate differs from the eight weeks before; null where that cannot be said.</summary>
    public int? Trend { get; init; }

    /// <summary>By how many percent a working day of the period differs from one of an average month; null where no season is reckoned with.</summary>
    public int? Season { get; init; }

    /// <summary>How many people.</summary>
    public int People { get; init; }

    /// <summary>Working days of the period from today on, today included.</summary>
    public int WorkingDaysLeft { get; init; }

    /// <summary>The target of the period; null where there is none.</summary>
    public long? Target { get; init; }

    /// <summary>The range; null where too little is known.</summary>
    public Forecast? Forecast => (Result as ForecastResult.Known)?.Forecast;

    /// <summary>In how many percent of cases the target is reached, 1 to 99; null without a target or a range.</summary>
    public int? Chance => Target is { } target ? Forecast?.ChanceOf(target) : null;
}
