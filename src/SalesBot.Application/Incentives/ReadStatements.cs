using SalesBot.Application.Contests;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Incentives;

/// <summary>What several people get for a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Closed">How it was closed; null while it is open and the lines are worked out afresh each time.</param>
/// <param name="Lines">The lines, by rule, those that put earlier months right last.</param>
/// <param name="People">Everybody of the company in that month, by id.</param>
public sealed record MonthStatements(
    DateRange Month, ClosedPeriod? Closed, IReadOnlyList<StatementLine> Lines, IReadOnlyDictionary<PersonId, Person> People)
{
    /// <summary>The lines of one person.</summary>
    public IReadOnlyList<StatementLine> Of(PersonId person) => [.. Lines.Where(line => line.Person == person)];
}

/// <summary>
/// Reads what people get: a closed month as it was frozen, an open one worked out from the ledger as it is now. Nothing is changed by it, so
/// reading twice gives the same.
/// </summary>
public sealed class ReadStatements(IIncentives incentives, IIncentiveFacts facts, ITargets targets, ReadPrizes prizes)
{
    /// <summary>How many closed months are looked at for changes since.</summary>
    public const int MonthsLookedBack = 12;

    /// <summary>The month in which a day lies.</summary>
    public static DateRange MonthOf(DateOnly day) => Period.Containing(day, PeriodKind.Month).Range;

    /// <summary>The month of everybody in a company.</summary>
    /// <param name="organisation">The company.</param>
    /// <param name="day">A day of the month.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<MonthStatements> OfCompanyAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken) =>
        OfAsync(organisation, null, day, [], cancellationToken);

    /// <summary>The month of several people, with deals added that there are not, to see what they would bring.</summary>
    /// <param name="organisation">The company.</param>
    /// <param name="only">Whose lines are wanted; null for everybody's.</param>
    /// <param name="day">A day of the month.</param>
    /// <param name="supposed">What is supposed to have been done besides; nothing of it is kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<MonthStatements> OfAsync(
        OrganisationId organisation, IReadOnlyCollection<PersonId>? only, DateOnly day, IReadOnlyList<EarnedFact> supposed, CancellationToken cancellationToken)
    {
        var month = MonthOf(day);
        var closed = await incentives.ClosedAsync(organisation, cancellationToken);
        var people = await facts.PeopleAsync(organisation, month, cancellationToken);
        var wanted = only?.ToHashSet();
        if (closed.FirstOrDefault(one => one.Month == month.Start) is { } period)
        {
            var frozen = await incentives.LinesAsync(organisation, month.Start, month.Start, cancellationToken);
            return Of(month, period, frozen.Select(line => line.Line), people, wanted);
        }

        var versions = await incentives.VersionsAsync(organisation, cancellationToken);
        var lines = new List<StatementLine>(await EvaluateAsync(new Work(organisation, versions, wanted, supposed, PaysPrizes: true), month, people, cancellationToken));
        if (closed.Count > 0 && closed[^1].Month.AddMonths(1) == month.Start)
            lines.AddRange(await AdjustmentsAsync(new Work(organisation, versions, wanted, [], PaysPrizes: true), closed, cancellationToken));
        return Of(month, null, lines, people, wanted);
    }

    /// <summary>What somebody has done of a metric in a month.</summary>
    public async Task<long> DoneAsync(Person person, MetricCode metric, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (await facts.OfAsync(person.OrganisationId, [person.Id], [metric], MonthOf(day), cancellationToken)).Sum(fact => fact.Amount);
    }

    /// <summary>Whether anybody of a company reported any of a metric on some days.</summary>
    public async Task<bool> HasAnyAsync(OrganisationId organisation, MetricCode metric, DateRange days, CancellationToken cancellationToken) =>
        (await facts.OfAsync(organisation, null, [metric], days, cancellationToken)).Count > 0;

    /// <summary>What some days would come to under some rules, and not those in force; prizes of contests come from no rule and are left out.</summary>
    public async Task<MonthStatements> ReplayAsync(
        OrganisationId organisation, IReadOnlyList<RuleVersion> versions, DateRange days, CancellationToken cancellationToken)
    {
        var people = await facts.PeopleAsync(organisation, days, cancellationToken);
        return Of(days, null, await EvaluateAsync(new Work(organisation, versions, null, [], PaysPrizes: false), days, people, cancellationToken), people, null);
    }

    private static MonthStatements Of(
        DateRange month, ClosedPeriod? closed, IEnumerable<StatementLine> lines, IReadOnlyList<Person> people, HashSet<PersonId>? wanted) =>
        new(month, closed, [.. lines.Where(line => wanted is null || wanted.Contains(line.Person))], people.ToDictionary(person => person.Id));

    // Whoever is looked at alone needs only the own deals, those of the team where a team is paid, and everybody's where a customer counts once.
    private async Task<IReadOnlyList<StatementLine>> EvaluateAsync(Work work, DateRange month, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var spans = RuleSpan.In(work.Versions, month);
        var contests = work.PaysPrizes ? await prizes.OfAsync(work.Organisation, month, work.Wanted, cancellationToken) : [];
        if (spans.Count == 0 && contests.Count == 0)
            return [];
        List<IncentiveTerms> terms = [.. spans.Select(span => span.Version.Terms!)];
        var looked = work.Wanted is null ? null : Looked(work.Wanted, people, terms.Any(one => one.Kind == IncentiveKind.TeamAward));
        List<PersonId> ids = [.. looked ?? people.Select(person => person.Id)];
        var once = terms.Where(one => one.OncePerCustomer).Select(one => one.Metric).Distinct().ToList();
        List<MetricCode> others = [.. terms.Select(one => one.Metric).Distinct().Except(once)];
        List<EarnedFact> found = [.. work.Supposed.Where(fact => fact.Amount > 0)];
        if (others.Count > 0)
            found.AddRange(await facts.OfAsync(work.Organisation, looked, others, DaysLooked(month, terms), cancellationToken));
        if (once.Count > 0)
        {
            var since = work.Versions.Where(version => version.Terms is { OncePerCustomer: true }).Min(version => version.From);
            found.AddRange(await facts.OfAsync(work.Organisation, null, once, new DateRange(since < month.Start ? since : month.Start, month.End), cancellationToken));
        }

        var byId = people.ToDictionary(person => person.Id);
        var members = ids.Where(byId.ContainsKey).Select(id => new IncentiveMember(id, byId[id].TeamId, byId[id].Role == Role.Rep && byId[id].IsEmployedOn(month.End)));
        var targeted = await TargetsAsync(ids, terms, month, cancellationToken);
        return new IncentiveMonth(month, work.Versions, Without(found, work.Supposed, month), [.. members], targeted) { Contests = contests }.Evaluate();
    }

    // What is supposed to be less is taken off what there is in the month.
    private static List<EarnedFact> Without(List<EarnedFact> found, IReadOnlyList<EarnedFact> supposed, DateRange month)
    {
        foreach (var less in supposed.Where(fact => fact.Amount < 0))
        {
            bool IsMeant(EarnedFact fact) => fact.Person == less.Person && fact.Metric == less.Metric && month.Contains(fact.Day);
            found = [.. found.Where(fact => !IsMeant(fact)), .. EarnedFact.Less(found.Where(IsMeant), -less.Amount)];
        }

        return found;
    }

    // The first of a week may lie in the month before.
    private static DateRange DaysLooked(DateRange days, List<IncentiveTerms> terms) => terms.Any(one => one.FirstOf is not null)
        ? new DateRange(terms.Where(one => one.FirstOf is not null).Min(one => Period.Containing(days.Start, one.FirstOf!.Value).Range.Start), days.End) : days;

    private static HashSet<PersonId> Looked(HashSet<PersonId> wanted, IReadOnlyList<Person> people, bool withTeams)
    {
        if (!withTeams)
            return wanted;
        var teams = people.Where(person => wanted.Contains(person.Id)).Select(person => person.TeamId).OfType<TeamId>().ToHashSet();
        return [.. wanted, .. people.Where(person => person.TeamId is { } team && teams.Contains(team)).Select(person => person.Id)];
    }

    private async Task<IReadOnlyDictionary<(PersonId Person, MetricCode Metric), long>> TargetsAsync(
        IReadOnlyCollection<PersonId> people, List<IncentiveTerms> terms, DateRange month, CancellationToken cancellationToken)
    {
        if (!terms.Any(one => one.Kind is IncentiveKind.TeamAward or IncentiveKind.TargetBonus))
            return new Dictionary<(PersonId, MetricCode), long>();
        var held = await targets.OfAsync(people, month.Start, month.End, cancellationToken);
        return held.SelectMany(own => own).Where(target => target.Period == PeriodKind.Month && !target.IsPrivate)
            .GroupBy(target => (target.PersonId, target.Metric))

            // Where a target was changed in the month, what it came to in the end is what was to be reached.
            .ToDictionary(one => one.Key, one => one.OrderBy(target => target.HoldsOn(month.End)).ThenBy(target => target.From).ThenBy(target => target.Id).Last().Amount);
    }

    private async Task<IReadOnlyList<StatementLine>> AdjustmentsAsync(Work work, IReadOnlyList<ClosedPeriod> closed, CancellationToken cancellationToken)
    {
        var (first, last) = (closed[Math.Max(0, closed.Count - MonthsLookedBack)].Month, closed[^1].Month);
        var frozen = await incentives.LinesAsync(work.Organisation, first, last, cancellationToken);
        var adjustments = new List<StatementLine>();
        foreach (var period in closed.Where(period => period.Month >= first))
        {
            var month = MonthOf(period.Month);
            var people = await facts.PeopleAsync(work.Organisation, month, cancellationToken);
            var settled = frozen.Select(one => (one.Month, one.Line)).Where(one => (one.Line.Adjusts ?? one.Month) == period.Month
                && (work.Wanted is null || work.Wanted.Contains(one.Line.Person)));
            var now = (await EvaluateAsync(work, month, people, cancellationToken)).Where(line => work.Wanted is null || work.Wanted.Contains(line.Person));
            adjustments.AddRange(Adjustments.Of(period.Month, [.. now], [.. settled.Select(one => one.Line)]));
        }

        return adjustments;
    }

    private sealed record Work(
        OrganisationId Organisation, IReadOnlyList<RuleVersion> Versions, HashSet<PersonId>? Wanted, IReadOnlyList<EarnedFact> Supposed, bool PaysPrizes);
}
