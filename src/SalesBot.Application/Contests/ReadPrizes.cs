using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>Finds the contests that pay their winners in a month, each with the lines of the ledger of which its result was made.</summary>
public sealed class ReadPrizes(IContests contests, ContestSides sides, IContestLedger ledger)
{
    /// <summary>The contests that ended within a range and pay anybody; where people are given, anybody of them.</summary>
    public async Task<IReadOnlyList<PaidContest>> OfAsync(
        OrganisationId organisation, DateRange days, IReadOnlySet<PersonId>? wanted, CancellationToken cancellationToken)
    {
        var paid = new List<PaidContest>();
        foreach (var contest in await contests.DecidedAsync(organisation, days, cancellationToken))
        {
            if (!days.Contains(contest.EndedOn))
                continue;
            var shares = PrizeShares.Of(contest);
            if (shares.Count == 0 || (wanted is not null && shares.All(share => !wanted.Contains(share.Person))))
                continue;
            var names = await sides.OfAsync(contest.Sides, contest.EndedOn, cancellationToken);
            paid.Add(new PaidContest(contest, RulesHash.Of(contest), [.. names.Select(side => side.Name)], await WorkAsync(contest, shares, cancellationToken)));
        }

        return paid;
    }

    // As the ledger stood when the result was frozen; what had been taken back by then is left out together with what took it back.
    private async Task<IReadOnlyList<LineSource>> WorkAsync(Contest contest, IReadOnlyList<PrizeShare> shares, CancellationToken cancellationToken)
    {
        var people = shares.Select(share => share.Person).Distinct().ToList();
        var all = await ledger.EntriesAsync(people, contest.Metric, contest.Range, cancellationToken);
        var counted = all.Where(entry => entry.At <= contest.Result!.DecidedAt).ToDictionary(entry => entry.Source.Entry);
        var gone = new HashSet<ActivityEntryId>();
        foreach (var back in counted.Values)
        {
            if (back.Reverses is { } id && counted.TryGetValue(id, out var taken) && taken.Source.Amount + back.Source.Amount == 0)
                gone.UnionWith([id, back.Source.Entry]);
        }

        return [.. all.Where(entry => counted.ContainsKey(entry.Source.Entry) && !gone.Contains(entry.Source.Entry)).Select(entry => entry.Source)];
    }
}
