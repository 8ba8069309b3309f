using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Application.Activities;

/// <summary>One fact as a person stated it.</summary>
/// <param name="Metric">What was done.</param>
/// <param name="Quantity">How much, as said; money in units of currency.</param>
/// <param name="Day">On which local day.</param>
public sealed record StatedItem(MetricCode Metric, decimal Quantity, DateOnly Day)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>The ISO code of the currency that was named; null where none was.</summary>
    public string? Currency { get; init; }

    /// <summary>The period of which the figure is the running total; null where it is an increment.</summary>
    public PeriodKind? TotalOf { get; init; }
}

/// <summary>One fact as it was recorded.</summary>
/// <param name="Metric">What was done.</param>
/// <param name="Amount">How much was added: a count, or money in minor units.</param>
/// <param name="Day">On which local day.</param>
/// <param name="Customers">The customers named.</param>
/// <param name="State">Where that leaves the metric.</param>
public sealed record RecordedItem(MetricCode Metric, long Amount, DateOnly Day, IReadOnlyList<string> Customers, MetricState State)
{
    /// <summary>The running total that the person stated; null where an increment was stated.</summary>
    public long? StatedTotal { get; init; }

    /// <summary>The parts of colleagues, beside <see cref="Amount"/>; empty for most items.</summary>
    public IReadOnlyList<CreditShare> Shares { get; init; } = [];
}

/// <summary>A colleague's part of something.</summary>
/// <param name="Name">Who.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
public sealed record CreditShare(string Name, long Amount);

/// <summary>Why a stated fact was not recorded.</summary>
public enum StatementProblem
{
    /// <summary>A count with a fraction, or money finer than the minor unit.</summary>
    NotWhole,

    /// <summary>A negative quantity.</summary>
    Negative,

    /// <summary>More than anybody does in a day.</summary>
    Implausible,

    /// <summary>Longer ago than reports are taken for.</summary>
    TooLongAgo,

    /// <summary>A day that has not come yet.</summary>
    InTheFuture,

    /// <summary>A running total below what is recorded already.</summary>
    TotalBelowRecorded,

    /// <summary>A running total that is recorded already.</summary>
    TotalReached,

    /// <summary>Money of another currency than that of the ledger.</summary>
    ForeignCurrency,
}

/// <summary>A stated fact that was not recorded.</summary>
/// <param name="Item">What was stated.</param>
/// <param name="Problem">Why it was not recorded.</param>
/// <param name="Recorded">What is recorded already in the period of a running total; 0 otherwise.</param>
public sealed record RefusedItem(StatedItem Item, StatementProblem Problem, long Recorded = 0)
{
    /// <summary>The ISO code of the ledger's currency, where another one was named; null otherwise.</summary>
    public string? Ledger { get; init; }
}
