using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Targets;

/// <summary>A quantity of a metric that a person should reach, in every period of a kind or in one of them; to the person it is a task.</summary>
public sealed class Target
{
    /// <summary>Sets a target.</summary>
    /// <param name="id">Identifies the target.</param>
    /// <param name="personId">Whose it is.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="amount">How much a period, above 0: a count, or money in minor units.</param>
    /// <param name="period">How long a period is.</param>
    /// <param name="from">The first day on which it holds.</param>
    public Target(Guid id, PersonId personId, MetricCode metric, long amount, PeriodKind period, DateOnly from)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        Id = id;
        PersonId = personId;
        Metric = metric;
        Amount = amount;
        Period = period;
        From = from;
    }

    /// <summary>Identifies the target.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>What is counted.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>How much a period: a count, or money in minor units.</summary>
    public long Amount { get; private set; }

    /// <summary>How long a period is.</summary>
    public PeriodKind Period { get; private set; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it holds; null while it is open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The first day of the one period for which it was set; null where it recurs, period after period.</summary>
    public DateOnly? Start { get; private set; }

    /// <summary>The last day of that period; null where it recurs.</summary>
    public DateOnly? End { get; private set; }

    /// <summary>
    /// What was reached before <see cref="From"/> in a period that had begun when the target was set: the rest is spread over the days from
    /// there, and those before stay as they were. Null where it is spread over the whole period.
    /// </summary>
    public long? Carried { get; private set; }

    /// <summary>Whether the person set it for oneself; nobody else sees it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Which of the four kinds of tasks it is; null where that is the kind of what is counted.</summary>
    public MetricKind? Category { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && (Until is not { } last || day <= last);

    /// <summary>Whether it was set for one period only.</summary>
    public bool IsForOnePeriod => Start is not null;

    /// <summary>The period in which a day lies.</summary>
    /// <param name="day">The day.</param>
    /// <param name="rules">When weeks and fiscal years begin.</param>
    public Period PeriodOn(DateOnly day, PeriodRules rules = default) => Start is { } start && End is { } end
        ? new Period(Period, new DateRange(start, end)) { Rules = rules }
        : Calendars.Period.Containing(day, Period, rules);

    /// <summary>The days over which it is spread in one of its periods: all, or those from where it was set.</summary>
    public DateRange SpreadIn(DateRange period) =>
        Carried is not null && From > period.Start && From <= period.End ? new DateRange(From, period.End) : period;

    /// <summary>Sets it for one period, whose days before <see cref="From"/> are over.</summary>
    /// <param name="range">The period.</param>
    /// <param name="carried">What was reached in those days; null where none are over.</param>
    public Target For(DateRange range, long? carried)
    {
        (Start, End, Until, Carried) = (range.Start, range.End, range.End, carried);
        return this;
    }

    /// <summary>Lets it hold up to a last day, open where there is none; a day before the first lets it hold on no day at all.</summary>
    public void HoldUntil(DateOnly? last) => Until = last;

    /// <summary>The same target from a later day on, where something else has come between.</summary>
    /// <param name="id">Identifies the rest.</param>
    /// <param name="from">The first day on which it holds again.</param>
    public Target Rest(Guid id, DateOnly from) =>
        new(id, PersonId, Metric, Amount, Period, from) { Until = Until, Start = Start, End = End, Carried = Carried, IsPrivate = IsPrivate, Category = Category };
}
