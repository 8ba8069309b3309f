using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>A rule as somebody wants it.</summary>
/// <param name="Terms">What it says; null to end the rule <paramref name="Changes"/>.</param>
/// <param name="From">The first day in force; null for the usual one.</param>
/// <param name="Until">The last day in force, of a campaign; null for no end.</param>
/// <param name="Team">The name of the team for which it is; null where none was named.</param>
/// <param name="Currency">The ISO code that was named; null where none was.</param>
/// <param name="Changes">The number of the rule that is changed or ended; null for a new one.</param>
public sealed record WantedRule(IncentiveTerms? Terms, DateOnly? From, DateOnly? Until, string? Team, string? Currency, int? Changes);

/// <summary>What came of a wish for a rule.</summary>
public abstract record RuleResult
{
    private RuleResult()
    {
    }

    /// <summary>It can be so.</summary>
    /// <param name="Version">The version as it would be, or is.</param>
    /// <param name="Team">The team for which it holds; null for the whole company.</param>
    /// <param name="Before">The version that it takes the place of; null for a new rule.</param>
    public sealed record Possible(RuleVersion Version, Team? Team, RuleVersion? Before) : RuleResult;

    /// <summary>A rep does not make rules.</summary>
    public sealed record NotAllowed : RuleResult;

    /// <summary>The terms cannot be.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record BadTerms(TermsRefusal Reason) : RuleResult;

    /// <summary>Another rule pays for the same already.</summary>
    /// <param name="Other">The version in force that does.</param>
    public sealed record Contradicts(RuleVersion Other) : RuleResult
    {
        /// <summary>The last day on which it does, where it has been ended; null where it goes on.</summary>
        public DateOnly? LastDay { get; init; }
    }

    /// <summary>There is no rule of that number in force.</summary>
    /// <param name="Number">The number that was named.</param>
    public sealed record NoSuchRule(int Number) : RuleResult
    {
        /// <summary>The first day without it, where there was one of that number; null where there never was.</summary>
        public DateOnly? EndedOn { get; init; }
    }

    /// <summary>A team must be named: there are several, and not all are led.</summary>
    /// <param name="Led">The teams led.</param>
    public sealed record WhichTeam(IReadOnlyList<Team> Led) : RuleResult;

    /// <summary>The team is not one of those led.</summary>
    /// <param name="Name">The team, as named; empty for the whole company.</param>
    public sealed record NotYourTeam(string Name) : RuleResult;

    /// <summary>Money of another currency than the one in which the company keeps its ledger.</summary>
    /// <param name="Ledger">The ISO code of the company's money.</param>
    /// <param name="Named">The ISO code that was named.</param>
    public sealed record OtherCurrency(string Ledger, string Named) : RuleResult;

    /// <summary>What is worked out by the month begins on the first of one.</summary>
    /// <param name="Next">The next day on which it can be.</param>
    public sealed record NotAMonthsStart(DateOnly Next) : RuleResult;

    /// <summary>That day lies in a month that is closed.</summary>
    /// <param name="Open">The first day that is open.</param>
    public sealed record MonthIsClosed(DateOnly Open) : RuleResult;

    /// <summary>The campaign ends before it begins, or is over.</summary>
    public sealed record IsOver : RuleResult;
}

/// <summary>Makes, changes and ends incentive rules, each by a version that is added. Runs within the present unit of work.</summary>
public sealed class MakeRule(IIncentives incentives, IPeople people, ReadTeamDay teams)
{
    /// <summary>Sees whether a wish can be; nothing is changed.</summary>
    public async Task<RuleResult> CheckAsync(Person by, WantedRule wanted, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(wanted);
        if (by.Role == Role.Rep)
            return new RuleResult.NotAllowed();
        if (wanted.Terms?.Check() is { } bad)
            return new RuleResult.BadTerms(bad);
        var versions = await incentives.VersionsAsync(by.OrganisationId, cancellationToken);

        // The ledger holds amounts alone; which money they are, the company's first rule says.
        var currency = versions is [var first, ..] ? first.Currency : wanted.Currency ?? ReadCurrency.Usual;
        if (wanted.Currency is { } named && named != currency)
            return new RuleResult.OtherCurrency(currency, named);
        var before = wanted.Changes is { } number ? versions.LastOrDefault(version => version.Number == number) : null;
        if (wanted.Changes is { } missing && (before?.Terms is null || before.Until < today))
            return new RuleResult.NoSuchRule(missing) { EndedOn = before?.Until?.AddDays(1) ?? before?.From };
        var (team, refusal) = await ScopeAsync(by, wanted, before, cancellationToken);
        if (refusal is not null)
            return refusal;
        var closed = await incentives.ClosedAsync(by.OrganisationId, cancellationToken);
        var from = FirstDay(wanted, before, today, closed);
        if (Refuse(wanted, before, from, today, closed) is { } reason)
            return reason;
        var version = new RuleVersion(
            Guid.CreateVersion7(now), before?.RuleId ?? Guid.CreateVersion7(now), by.OrganisationId, before?.Number ?? versions.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1,
            (before?.Version ?? 0) + 1, from, by.Id, now)
        {
            Terms = wanted.Terms,
            Currency = currency,
            TeamId = team?.Id,

            // A campaign that is changed is over when it was to be.
            Until = wanted.Terms is null ? null : wanted.Until ?? before?.Until,
        };
        if (wanted.From is null && before is null)
            version = AfterEnded(version, versions);
        return Contradicted(version, versions) is { } other
            ? new RuleResult.Contradicts(other.Version) { LastDay = other.Version.Until is null && other.Days.End < DateOnly.MaxValue ? other.Days.End : null }
            : new RuleResult.Possible(version, team, before);
    }

    /// <summary>Does what can be.</summary>
    public async Task<RuleResult> ApplyAsync(Person by, WantedRule wanted, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var result = await CheckAsync(by, wanted, today, now, cancellationToken);
        if (result is RuleResult.Possible possible)
            await incentives.AddAsync(possible.Version, cancellationToken);
        return result;
    }

    // A new rule counts for the month that runs; what changes or ends one does not touch what people have earned this month.
    private static DateOnly FirstDay(WantedRule wanted, RuleVersion? before, DateOnly today, IReadOnlyList<ClosedPeriod> closed)
    {
        if (wanted.From is { } stated)
            return stated;
        var month = ReadStatements.MonthOf(today);
        if (before?.Until is not null)
            return before.From > today ? before.From : today.AddDays(1);
        if (before is not null)
            return before.From > month.End ? before.From : month.End.AddDays(1);
        if (wanted.Until is not null)
            return today;
        var first = month.Start;
        return closed.Any(one => one.Month >= first) ? closed[^1].Month.AddMonths(1) : first;
    }

    private static RuleResult? Refuse(WantedRule wanted, RuleVersion? before, DateOnly from, DateOnly today, IReadOnlyList<ClosedPeriod> closed)
    {
        var last = wanted.Terms is null ? null : wanted.Until ?? before?.Until;
        if (last < from || last < today)
            return new RuleResult.IsOver();
        if (closed.Count > 0 && from < closed[^1].Month.AddMonths(1))
            return new RuleResult.MonthIsClosed(closed[^1].Month.AddMonths(1));

        // Money worked out by the month cannot stop or begin in the middle of one.
        var monthly = wanted.Terms is { IsMonthly: true } || before?.Terms is { IsMonthly: true };
        return monthly && from.Day != 1 ? new RuleResult.NotAMonthsStart(ReadStatements.MonthOf(from).End.AddDays(1)) : null;
    }

    // What takes the place of a rule that has been ended begins when that one is over; by the month, with the next whole one.
    private static RuleVersion AfterEnded(RuleVersion version, IReadOnlyList<RuleVersion> versions)
    {
        while (version.Until is null && Contradicted(version, versions) is { Version.Until: null, Days.End: var last } && last < DateOnly.MaxValue)
        {
            var next = last.AddDays(1);
            version = version with { From = version.Terms!.IsMonthly && next.Day != 1 ? ReadStatements.MonthOf(next).End.AddDays(1) : next };
        }

        return version;
    }

    private static RuleSpan? Contradicted(RuleVersion version, IReadOnlyList<RuleVersion> versions)
    {
        if (version.Terms is null)
            return null;
        var range = new DateRange(version.From, DateOnly.MaxValue);
        var spans = RuleSpan.In([.. versions, version], range);
        var own = spans.First(span => span.Version == version);
        return spans.FirstOrDefault(own.Contradicts);
    }

    private async Task<(Team? Team, RuleResult? Refusal)> ScopeAsync(Person by, WantedRule wanted, RuleVersion? before, CancellationToken cancellationToken)
    {
        var led = await teams.TeamsOfAsync(by, cancellationToken);
        var all = await people.TeamsAsync(by.OrganisationId, cancellationToken);
        if (before is not null && before.TeamId is null && led.Count < all.Count)
            return (null, new RuleResult.NotYourTeam(""));
        if (before?.TeamId is { } present)
            return led.FirstOrDefault(team => team.Id == present) is { } own ? (own, null) : (null, new RuleResult.NotYourTeam(all.FirstOrDefault(team => team.Id == present)?.Name ?? ""));
        if (before is not null)
            return (null, null);
        if (wanted.Team is { } name)
            return led.FirstOrDefault(team => team.Name == name) is { } named ? (named, null) : (null, new RuleResult.NotYourTeam(name));
        if (led.Count == all.Count)
            return (null, null);
        return led.Count == 1 ? (led[0], null) : (null, new RuleResult.WhichTeam(led));
    }
}
