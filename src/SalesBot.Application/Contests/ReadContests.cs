using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>A contest with how it stands and what its sides are called.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="Standings">How it stands.</param>
/// <param name="Names">The names of the sides, in their order.</param>
/// <param name="DaysLeft">Days from today to its end, today included.</param>
public sealed record ContestView(Contest Contest, ContestStandings Standings, IReadOnlyList<string> Names, int DaysLeft);

/// <summary>Reads how running contests stand.</summary>
public sealed class ReadContests(IContests contests, IPeople people, ILedger ledger)
{
    /// <summary>The contests of a company that run on a day.</summary>
    public async Task<IReadOnlyList<ContestView>> RunningAsync(OrganisationId organisation, DateOnly today, CancellationToken cancellationToken)
    {
        var views = new List<ContestView>();
        foreach (var contest in await contests.RunningAsync(organisation, today, cancellationToken))
            views.Add(await ViewAsync(contest, today, cancellationToken));
        return views;
    }

    private async Task<ContestView> ViewAsync(Contest contest, DateOnly today, CancellationToken cancellationToken)
    {
        var sides = new List<SideStanding>();
        var names = new List<string>();
        foreach (var id in contest.Teams)
        {
            var members = await people.MembersAsync(id, today, cancellationToken);
            var sums = await ledger.ByPersonAsync([.. members.Select(m => m.Id)], contest.Metric, contest.Range, cancellationToken);
            sides.Add(new SideStanding(id, sums.Values.Sum(), members.Count));
            names.Add((await people.FindTeamAsync(id, cancellationToken))?.Name ?? "?");
        }

        return new ContestView(contest, new ContestStandings(sides), names, new DateRange(today, contest.End).Days);
    }
}
