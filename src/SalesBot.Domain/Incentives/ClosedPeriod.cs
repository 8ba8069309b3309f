using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>A month whose incentives are settled: locked, approved, and then exported to be paid. Its lines are frozen and never rewritten.</summary>
public sealed class ClosedPeriod
{
    /// <summary>Locks a month.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="closedBy">Who locked it.</param>
    /// <param name="closedAt">When.</param>
    public ClosedPeriod(Guid id, OrganisationId organisationId, DateOnly month, PersonId closedBy, DateTimeOffset closedAt)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(month.Day, 1, nameof(month));
        Id = id;
        OrganisationId = organisationId;
        Month = month;
        ClosedBy = closedBy;
        ClosedAt = closedAt;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Who locked it.</summary>
    public PersonId ClosedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ClosedAt { get; private set; }

    /// <summary>Who approved it; null while nobody has.</summary>
    public PersonId? ApprovedBy { get; private set; }

    /// <summary>When it was approved; null while it is not.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When its table was first exported to pay by; null while it was not.</summary>
    public DateTimeOffset? ExportedAt { get; private set; }

    /// <summary>Who exported it first; null where it was not, or where whoever runs the program did not say.</summary>
    public PersonId? ExportedBy { get; private set; }

    /// <summary>How everybody was called when it was first exported, so that every later table is the same; empty before.</summary>
    public IReadOnlyList<Payee> Payees { get; private set; } = [];

    /// <summary>Notes that the table of the approved month was exported; only the first time counts.</summary>
    /// <returns>False where it is not approved, or was exported before; nothing is changed then.</returns>
    public bool Export(PersonId? by, DateTimeOffset at, IReadOnlyList<Payee> payees)
    {
        if (ApprovedAt is null || ExportedAt is not null)
            return false;
        (ExportedBy, ExportedAt, Payees) = (by, at, payees);
        return true;
    }

    /// <summary>Approves the month, once.</summary>
    /// <returns>False where it was approved before; nothing is changed then.</returns>
    public bool Approve(PersonId by, DateTimeOffset at)
    {
        if (ApprovedAt is not null)
            return false;
        (ApprovedBy, ApprovedAt) = (by, at);
        return true;
    }
}

/// <summary>Somebody who is paid, as the table calls them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Team">The team's name; empty for nobody's.</param>
public sealed record Payee(PersonId Person, string Name, string Team)
{
    /// <summary>What the metrics of the person's lines were called; empty in a table of old, which has their codes.</summary>
    public IReadOnlyList<PayeeMetric> Metrics { get; init; } = [];
}

/// <summary>What a metric is called in a table.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Chinese">Its name in Chinese.</param>
/// <param name="English">Its name in English.</param>
public sealed record PayeeMetric(MetricCode Metric, string Chinese, string English);

/// <summary>A line of a closed month, as it was when the month was locked.</summary>
/// <param name="Id">Identifies it, a number that grows with time.</param>
/// <param name="OrganisationId">The company.</param>
/// <param name="Month">The first day of the closed month.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Line">The line.</param>
public sealed record FrozenLine(Guid Id, OrganisationId OrganisationId, DateOnly Month, PersonId PersonId, StatementLine Line);
