using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>
/// One state of an incentive rule. Rules are only added to: a change is a later version, and so is an end. On a day the latest version
/// that has begun by then is in force.
/// </summary>
/// <param name="Id">Identifies the version, a number that grows with time.</param>
/// <param name="RuleId">The rule, the same for all its versions.</param>
/// <param name="OrganisationId">The company.</param>
/// <param name="Number">The number by which people call the rule, from 1 on in each company.</param>
/// <param name="Version">The place among the versions, from 1 on.</param>
/// <param name="From">The first day in force.</param>
/// <param name="By">Who made it.</param>
/// <param name="At">When.</param>
public sealed record RuleVersion(
    Guid Id, Guid RuleId, OrganisationId OrganisationId, int Number, int Version, DateOnly From, PersonId By, DateTimeOffset At)
{
    /// <summary>What it says; null where this version ends the rule.</summary>
    public IncentiveTerms? Terms { get; init; }

    /// <summary>The ISO code of the money in which it pays.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The team for which it holds; null for the whole company.</summary>
    public TeamId? TeamId { get; init; }

    /// <summary>The last day in force, of a campaign; null for no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it holds for what was done in a team.</summary>
    public bool IsFor(TeamId? team) => TeamId is null || TeamId == team;
}

/// <summary>A version with the days of a range on which it is in force.</summary>
/// <param name="Version">The version; it has terms.</param>
/// <param name="Days">The days.</param>
public sealed record RuleSpan(RuleVersion Version, DateRange Days)
{
    /// <summary>The versions in force in a range, by the number of the rule, then by time.</summary>
    public static IReadOnlyList<RuleSpan> In(IEnumerable<RuleVersion> versions, DateRange range)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var spans = new List<RuleSpan>();
        foreach (var rule in versions.GroupBy(version => version.RuleId))
        {
            // From the latest back, each holds up to the day before the earliest of those that came after it.
            DateOnly? next = null;
            foreach (var version in rule.OrderByDescending(version => version.Version))
            {
                var start = version.From > range.Start ? version.From : range.Start;
                var end = Earliest(Earliest(range.End, version.Until), next?.AddDays(-1));
                if (version.Terms is not null && start <= end)
                    spans.Add(new RuleSpan(version, new DateRange(start, end)));
                next = Earliest(version.From, next);
            }
        }

        return [.. spans.OrderBy(span => span.Version.Number).ThenBy(span => span.Days.Start)];
    }

    /// <summary>Whether two rules pay for the same thing to the same people on the same day, so that one contradicts the other.</summary>
    public bool Contradicts(RuleSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (one, two) = (Version, other.Version);
        return one.RuleId != two.RuleId && one.Terms!.Kind == two.Terms!.Kind && one.Terms.Metric == two.Terms.Metric && one.Terms.FirstOf == two.Terms.FirstOf && (one.Terms.BeyondStep is null) == (two.Terms.BeyondStep is null)
            && (one.TeamId is null || two.TeamId is null || one.TeamId == two.TeamId)
            && Days.Start <= other.Days.End && other.Days.Start <= Days.End

            // A short campaign goes on top of what is paid all the time; two at once would not be meant.
            && (one.Until is null) == (two.Until is null);
    }

    private static DateOnly Earliest(DateOnly one, DateOnly? other) => other is { } day && day < one ? day : one;
}
