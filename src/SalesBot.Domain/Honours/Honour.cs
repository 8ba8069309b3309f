using System.Globalization;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Honours;

/// <summary>What an honour is; a closed set, stored by name.</summary>
public enum HonourKind
{
    /// <summary>A badge.</summary>
    Badge,

    /// <summary>A person's own best in a day, week or month.</summary>
    PersonalRecord,

    /// <summary>A team's best in a day, week or month.</summary>
    TeamRecord,
}

/// <summary>What was reached, and when.</summary>
/// <param name="Metric">Of which metric; null for a streak of reporting or of targets.</param>
/// <param name="Period">In which kind of period.</param>
/// <param name="Start">The first day of the period or streak.</param>
/// <param name="End">The last day of the period; of a streak, the day on which it was long enough.</param>
/// <param name="Value">What was reached when the honour was given: a count, money in minor units, or working days.</param>
/// <param name="Before">The record before, or what the badge asks for.</param>
public sealed record Feat(MetricCode? Metric, PeriodKind Period, DateOnly Start, DateOnly End, long Value, long Before);

/// <summary>
/// One line of the list of honours, which is only ever added to: an honour that was given, or, where <see cref="Reverses"/> names one, that it
/// was taken back because what it was given for is no longer so.
/// </summary>
public sealed class Honour
{
    private Honour()
    {
    }

    /// <summary>Gives an honour.</summary>
    /// <param name="id">Identifies the line, a number that grows with time.</param>
    /// <param name="key">What it is for, the same for whatever is the same feat; see <see cref="KeyOf"/>.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="feat">What was reached.</param>
    /// <param name="evidence">The ids of the ledger's lines on which it rests; for a streak those of its days.</param>
    /// <param name="at">When.</param>
    public Honour(Guid id, string key, HonourKind kind, OrganisationId organisationId, Feat feat, IReadOnlyList<string> evidence, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(feat);
        Id = id;
        Key = key;
        Kind = kind;
        OrganisationId = organisationId;
        Metric = feat.Metric;
        Period = feat.Period;
        Start = feat.Start;
        End = feat.End;
        Value = feat.Value;
        Before = feat.Before;
        Evidence = evidence;
        At = at;
    }

    /// <summary>Identifies the line.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is for.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What it is.</summary>
    public HonourKind Kind { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Whose it is; null for a team's.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>The team whose it is; null for a person's.</summary>
    public TeamId? TeamId { get; init; }

    /// <summary>The badge; null for a record.</summary>
    public Guid? BadgeId { get; init; }

    /// <summary>The badge's name when it was given; null for a record.</summary>
    public string? Name { get; init; }

    /// <summary>Of which metric; null for a streak.</summary>
    public MetricCode? Metric { get; private set; }

    /// <summary>In which kind of period.</summary>
    public PeriodKind Period { get; private set; }

    /// <summary>The first day of the period or streak.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day of the period; of a streak, the day on which it was long enough.</summary>
    public DateOnly End { get; private set; }

    /// <summary>What was reached when it was given.</summary>
    public long Value { get; private set; }

    /// <summary>The record before, or what the badge asks for.</summary>
    public long Before { get; private set; }

    /// <summary>The ids of the ledger's lines on which it rests.</summary>
    public IReadOnlyList<string> Evidence { get; private set; } = [];

    /// <summary>When the line was written.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The line that this one takes back; null where it gives an honour.</summary>
    public Guid? Reverses { get; private set; }

    /// <summary>The opposite line, with which it is no longer held.</summary>
    /// <param name="id">Identifies the line.</param>
    /// <param name="at">When.</param>
    /// <exception cref="InvalidOperationException">It is an opposite line itself.</exception>
    public Honour TakenBack(Guid id, DateTimeOffset at) => Reverses is null
        ? new Honour
        {
            Id = id,
            Key = Key,
            Kind = Kind,
            OrganisationId = OrganisationId,
            PersonId = PersonId,
            TeamId = TeamId,
            BadgeId = BadgeId,
            Name = Name,
            Metric = Metric,
            Period = Period,
            Start = Start,
            End = End,
            Value = Value,
            Before = Before,
            At = at,
            Reverses = Id,
        }
        : throw new InvalidOperationException("What takes an honour back is not taken back itself; the honour is given anew.");

    /// <summary>The key of a feat.</summary>
    /// <param name="kind">What is given.</param>
    /// <param name="what">The badge, or the metric of a record.</param>
    /// <param name="whose">The person or team.</param>
    /// <param name="period">The kind of period.</param>
    /// <param name="start">Its first day.</param>
    public static string KeyOf(HonourKind kind, string what, Guid whose, PeriodKind period, DateOnly start) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}:{whose:N}:{what}:{period}:{start:yyyy-MM-dd}");

    /// <summary>Those of several lines, in the order written, that are held now: given and not taken back.</summary>
    public static IReadOnlyList<Honour> Held(IReadOnlyList<Honour> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var back = lines.Where(line => line.Reverses is not null).Select(line => line.Reverses!.Value).ToHashSet();
        return [.. lines.Where(line => line.Reverses is null && !back.Contains(line.Id))];
    }
}
