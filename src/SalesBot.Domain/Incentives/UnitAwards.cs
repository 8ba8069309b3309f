using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>So much for each; where a customer counts once, whoever claimed it first is paid and the others see who that was.</summary>
internal static class UnitAwards
{
    /// <summary>The lines of a rule.</summary>
    /// <param name="span">The rule and its days.</param>
    /// <param name="members">Whose money is worked out.</param>
    /// <param name="facts">What was done of the rule's metric, up to the end of its days, in order.</param>
    /// <param name="since">From when on claims of customers count.</param>
    public static IEnumerable<StatementLine> Of(
        RuleSpan span, IReadOnlyList<IncentiveMember> members, IEnumerable<EarnedFact> facts, DateOnly since)
    {
        var terms = span.Version.Terms!;
        var counted = facts.Where(fact => fact.Day >= since && fact.Day <= span.Days.End).ToList();
        var claims = terms.OncePerCustomer ? new Claims(counted) : null;
        var sources = counted.Where(fact => span.Days.Contains(fact.Day)).ToLookup(fact => fact.Person, fact => Source(fact, terms.Amount, claims));
        foreach (var member in members)
        {
            if (!sources.Contains(member.Person))
                continue;
            List<LineSource> own = [.. Capped(Paying(sources[member.Person], terms, counted), terms.Cap)];
            yield return IncentiveMonth.Line(span.Version, member.Person, own.Sum(source => source.Share)) with
            {
                Basis = own.Sum(source => source.Amount),
                Sources = own,
            };
        }
    }

    // Of a fact that is the first of its day, week or month one is paid; of every so many the one that makes them full.
    private static IEnumerable<LineSource> Paying(IEnumerable<LineSource> sources, IncentiveTerms terms, List<EarnedFact> counted)
    {
        if (terms.FirstOf is { } kind)
        {
            var firsts = counted.GroupBy(fact => (fact.Person, Period.Containing(fact.Day, kind).Range.Start)).Select(one => one.First().Entry).ToHashSet();
            return sources.Select(source => source with { Share = firsts.Contains(source.Entry) ? terms.Amount : 0 });
        }

        return terms.Per is { } per ? PerSoMany(sources, per, terms.Amount) : sources;
    }

    private static IEnumerable<LineSource> PerSoMany(IEnumerable<LineSource> sources, long per, long amount)
    {
        var sum = 0L;
        foreach (var source in sources)
        {
            var before = sum / per;
            sum = checked(sum + source.Amount);
            yield return source with { Share = checked(((sum / per) - before) * amount) };
        }
    }

    // What comes after the cap is reached adds nothing, so that the shares are the amount all the same.
    private static IEnumerable<LineSource> Capped(IEnumerable<LineSource> sources, long? cap)
    {
        var left = cap ?? long.MaxValue;
        foreach (var source in sources)
        {
            var share = Math.Min(left, source.Share);
            left -= share;
            yield return source with { Share = share };
        }
    }

    private static LineSource Source(EarnedFact fact, long each, Claims? claims)
    {
        if (claims is null)
            return IncentiveMonth.SourceOf(fact, checked(fact.Amount * each));

        // Of those without a name nobody can tell whether somebody else has claimed them too.
        var named = fact.Customers.Select(customer => (Customer: customer, Key: CustomerKeys.Of(customer))).Where(one => one.Key.Length > 0).DistinctBy(one => one.Key).ToList();
        var unnamed = Math.Max(0, fact.Amount - named.Count);
        var paid = Math.Min(fact.Amount, unnamed + named.Count(one => claims.IsFirst(one.Key, fact)));
        return IncentiveMonth.SourceOf(fact, checked(paid * each)) with { Conflicts = [.. named.SelectMany(one => claims.Conflicts(one.Customer, one.Key, fact))] };
    }

    private sealed class Claims
    {
        private readonly Dictionary<string, List<EarnedFact>> byCustomer = new(StringComparer.Ordinal);

        public Claims(IReadOnlyList<EarnedFact> inOrder)
        {
            foreach (var fact in inOrder)
                foreach (var key in fact.Customers.Select(CustomerKeys.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
                {
                    if (!byCustomer.TryGetValue(key, out var claimed))
                        byCustomer.Add(key, claimed = []);
                    claimed.Add(fact);
                }
        }

        public bool IsFirst(string key, EarnedFact fact) => byCustomer[key][0].Entry == fact.Entry;

        public IEnumerable<CustomerConflict> Conflicts(string customer, string key, EarnedFact fact)
        {
            var first = byCustomer[key][0];
            if (first.Person != fact.Person)
                return [new CustomerConflict(customer, first.Person, IsPaidToOther: true)];
            return byCustomer[key].Select(other => other.Person).Where(other => other != fact.Person).Distinct()
                .Select(other => new CustomerConflict(customer, other, IsPaidToOther: false));
        }
    }
}
