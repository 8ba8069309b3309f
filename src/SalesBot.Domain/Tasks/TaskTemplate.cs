using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Tasks;

/// <summary>What is to be done on the way to the target of a template.</summary>
/// <param name="Metric">What is counted.</param>
/// <param name="Amount">How much each time, above 0: a count, or money in minor units.</param>
/// <param name="Each">For how long each time.</param>
public sealed record ActionPoint(MetricCode Metric, long Amount, PeriodKind Each);

/// <summary>How it is known how far a task has come.</summary>
public enum TaskTracking
{
    /// <summary>By what is reported.</summary>
    Reports,

    /// <summary>By what is reported and by the stages of projects.</summary>
    Stages,

    /// <summary>Its owner says that it is done, and whoever leads the owner confirms it.</summary>
    Confirmation,

    /// <summary>By a score.</summary>
    Score,
}

/// <summary>
/// Tasks to hand out again and again: a number to reach with the actions that lead there, or something to learn once a period. What it is
/// made of never changes; a later one of the same name takes its place.
/// </summary>
public sealed class TaskTemplate
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 40;

    /// <summary>The most action points.</summary>
    public const int MostActions = 6;

    /// <summary>Makes a template.</summary>
    /// <param name="id">Identifies it, a number that grows with time.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="name">Its name, 1 to 40 characters, as written.</param>
    /// <param name="kind">Which of the four kinds of tasks it is.</param>
    /// <param name="metric">What is counted; null where something is to be done or scored.</param>
    /// <param name="amount">How much each time, a count or money in minor units; without a metric the score to reach, 0 where it is only to be done.</param>
    /// <param name="each">For how long each time.</param>
    /// <param name="actions">What is to be done on the way.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, there are too many actions, or the amount is out of range.</exception>
    public TaskTemplate(
        Guid id, OrganisationId organisationId, string name, MetricKind kind, MetricCode? metric, long amount, PeriodKind each, IReadOnlyList<ActionPoint> actions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(actions.Count, MostActions, nameof(actions));
        if (metric is null ? amount is < 0 or > DevelopmentTask.BestScore : amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A target is above 0, a score from 0 to 100.");
        Id = id;
        OrganisationId = organisationId;
        Name = name;
        Kind = kind;
        Metric = metric;
        Amount = amount;
        Each = each;
        Actions = actions;
    }

    /// <summary>Identifies the template.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Its name, as written.</summary>
    public string Name { get; private set; }

    /// <summary>Which of the four kinds of tasks it is.</summary>
    public MetricKind Kind { get; private set; }

    /// <summary>What is counted; null where something is to be done or scored.</summary>
    public MetricCode? Metric { get; private set; }

    /// <summary>How much each time; without a metric the score to reach, 0 where it is only to be done.</summary>
    public long Amount { get; private set; }

    /// <summary>For how long each time.</summary>
    public PeriodKind Each { get; private set; }

    /// <summary>What is to be done on the way.</summary>
    public IReadOnlyList<ActionPoint> Actions { get; private set; }

    /// <summary>Whose it is where nobody is named, as written: a person, a team or everybody; empty where it has to be said each time.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Whether another one has taken its place.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>The score to reach; null where there is none.</summary>
    public int? PassMark => Metric is null && Amount > 0 ? (int)Amount : null;

    /// <summary>How it is known how far it has come.</summary>
    public TaskTracking Tracking => Metric is null ? PassMark is null ? TaskTracking.Confirmation : TaskTracking.Score
        : Kind == MetricKind.Process ? TaskTracking.Stages : TaskTracking.Reports;

    /// <summary>Whether somebody who says a name means this template.</summary>
    public bool IsCalled(string name) => string.Equals(Name, name?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Another one takes its place.</summary>
    public void Retire() => IsRetired = true;

    /// <summary>The same with another number for another length of time.</summary>
    public TaskTemplate With(long amount, PeriodKind each) => new(Id, OrganisationId, Name, Kind, Metric, amount, each, Actions) { Owner = Owner };
}
