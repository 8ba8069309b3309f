using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>One deal, or other line of the ledger, behind an amount of money.</summary>
/// <param name="Entry">The line of the ledger.</param>
/// <param name="Report">The report that said it.</param>
/// <param name="Person">Who did it.</param>
/// <param name="Metric">What was done.</param>
/// <param name="Day">The local day.</param>
/// <param name="Amount">How much was done: a count, or money in minor units; negative where an adjustment takes it away.</param>
/// <param name="Share">What it adds to the statement line, in minor units; 0 where the line is paid for a sum as a whole.</param>
public sealed record LineSource(ActivityEntryId Entry, ReportId Report, PersonId Person, MetricCode Metric, DateOnly Day, long Amount, long Share)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>The customers that somebody else claims as well, each with who is paid for it.</summary>
    public IReadOnlyList<CustomerConflict> Conflicts { get; init; } = [];
}

/// <summary>A customer whom two people claim.</summary>
/// <param name="Customer">The customer, as written.</param>
/// <param name="Other">The other one who claims it.</param>
/// <param name="IsPaidToOther">Whether the other one was first, and is paid.</param>
public sealed record CustomerConflict(string Customer, PersonId Other, bool IsPaidToOther);

/// <summary>An amount of money of somebody's month, with all that it comes from.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="VersionId">The version of the rule that was in force.</param>
/// <param name="RuleNumber">The number by which people call the rule.</param>
/// <param name="RuleVersion">The number of the version.</param>
/// <param name="Terms">What that version says.</param>
/// <param name="Currency">The ISO code of the money.</param>
/// <param name="Amount">How much, in minor units; may be below 0 in an adjustment.</param>
public sealed record StatementLine(
    PersonId Person, Guid RuleId, Guid VersionId, int RuleNumber, int RuleVersion, IncentiveTerms Terms, string Currency, long Amount)
{
    /// <summary>The sum of the amounts of <see cref="Sources"/>; for a contest, what the winning side had when the result was frozen.</summary>
    public long Basis { get; init; }

    /// <summary>The target that <see cref="Basis"/> is held against; null where there is none.</summary>
    public long? Target { get; init; }

    /// <summary>What the whole team gets of which this is a part, in minor units; null where it is no part.</summary>
    public long? TeamAmount { get; init; }

    /// <summary>The weight of this part among <see cref="WeightOfAll"/>; 0 where it is no part.</summary>
    public long Weight { get; init; }

    /// <summary>The weights of all parts; 0 where it is no part.</summary>
    public long WeightOfAll { get; init; }

    /// <summary>What it comes from, in the order in which it counts.</summary>
    public IReadOnlyList<LineSource> Sources { get; init; } = [];

    /// <summary>The contest that pays it; null for the money of a rule.</summary>
    public PrizeTrace? Contest { get; init; }

    /// <summary>The first day of the closed month that it puts right; null for the month's own money.</summary>
    public DateOnly? Adjusts { get; init; }

    /// <summary>What makes it the same line whenever it is worked out: the version, the person and the month put right.</summary>
    public (Guid Version, PersonId Person, DateOnly? Adjusts) Key => (VersionId, Person, Adjusts);

    /// <summary>Whether the shares of the sources add up to the amount, and not only their amounts to <see cref="Basis"/>.</summary>
    public bool IsSharedOut => Terms.Kind is IncentiveKind.Commission or IncentiveKind.UnitAward;
}
