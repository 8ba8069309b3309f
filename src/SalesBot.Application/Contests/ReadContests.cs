using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>A contest with how it stands and what its sides are called.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="Standings">How it stands, with whatever was corrected up to now.</param>
/// <param name="Names">The names of the sides, in their order.</param>
/// <param name="DaysLeft">Days from today to its end, today included; 0 or less where it is over.</param>
public sealed record ContestView(Contest Contest, ContestStandings Standings, IReadOnlyList<string> Names, int DaysLeft)
{
    /// <summary>The result: frozen where it is decided, otherwise as of now.</summary>
    public required ContestResult Result { get; init; }

    /// <summary>The zone by whose clock it runs.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The names of those who watch.</summary>
    public IReadOnlyList<string> Observers { get; init; } = [];

    /// <summary>The short hash of the rules.</summary>
    public string Hash => RulesHash.Of(Contest);

    /// <summary>
    /// What was changed of each side's total after the result was frozen; none where nothing was. After a race that ended before its last day
    /// work goes on, and is no correction.
    /// </summary>
    public IReadOnlyList<(int Side, long Change)> Corrections => Contest.Result is null || Contest.Rules.Format == ContestFormat.Race ? [] :
    [
        .. Standings.Sides.Select((side, i) => (i, side.Total - Result.Lines[i].Total)).Where(pair => pair.Item2 != 0),
    ];

    /// <summary>Whether the ranks would be others with what was corrected after the result was frozen.</summary>
    public bool WouldRankOtherwise { get; init; }
}

/// <summary>Reads how contests stand, and how they came out.</summary>
public sealed class ReadContests(IContests contests, ContestSides sides, ILedger ledger, IContestLedger lines, ReadTeamDay led)
{
    /// <summary>The contests between teams of a company that run on a day.</summary>
    public async Task<IReadOnlyList<ContestView>> RunningAsync(OrganisationId organisation, DateOnly today, CancellationToken cancellationToken) =>
        await ViewsAsync((await contests.RunningAsync(organisation, today, cancellationToken)).Where(contest => contest.Teams.Count > 0), today, cancellationToken);

    /// <summary>The contests that run on a day and that somebody may see: all between teams; those between people where one takes part, watches or leads.</summary>
    public async Task<IReadOnlyList<ContestView>> RunningForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await ViewsAsync(
            await SeenAsync(person, await contests.RunningAsync(person.OrganisationId, today, cancellationToken), today, cancellationToken), today, cancellationToken);
    }

    /// <summary>The contests that ended within a range and that somebody may see, the latest first.</summary>
    public async Task<IReadOnlyList<ContestView>> EndedForAsync(Person person, DateRange days, DateOnly today, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ended = await contests.EndedAsync(person.OrganisationId, days, today, most, cancellationToken);
        return await ViewsAsync(await SeenAsync(person, ended, today, cancellationToken), today, cancellationToken);
    }

    /// <summary>The contests that have not begun and that somebody may see, whether or not they wait for an answer; the next one first.</summary>
    public async Task<IReadOnlyList<ContestView>> AheadForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ahead = (await contests.PendingAsync(person.OrganisationId, cancellationToken)).Where(contest => contest.Start > today || contest.State == ContestState.Challenged);
        return await ViewsAsync(await SeenAsync(person, [.. ahead.OrderBy(contest => contest.Start)], today, cancellationToken), today, cancellationToken);
    }

    /// <summary>One contest.</summary>
    public async Task<ContestView> ViewAsync(Contest contest, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contest);
        var people = await sides.OfAsync(contest.Sides, today < contest.End ? today : contest.End, cancellationToken);
        var standings = new List<SideStanding>();
        foreach (var (i, side) in people.Index())
        {
            var sums = await ledger.ByPersonAsync(side.Ids, contest.Metric, contest.Range, cancellationToken);
            var heads = contest.Result?.Lines[i].Heads ?? side.Members.Count;
            standings.Add(new SideStanding(side.Side, sums.Values.Sum(), heads) { Basis = contest.BasisOf(i), HeadStart = contest.HeadStartOf(i) });
        }

        var live = new ContestStandings(standings);
        var result = contest.Result ?? await OutcomeAsync(contest, people, standings, today, cancellationToken);
        return new ContestView(contest, live, [.. people.Select(side => side.Name)], contest.End.DayNumber - today.DayNumber + 1)
        {
            Result = result,
            Observers = contest.Observers.Count == 0 ? [] : [.. (await sides.OfAsync([.. contest.Observers.Select(ContestSide.Of)], today, cancellationToken)).Select(side => side.Name)],
            Zone = ContestSides.ZoneOf(people),
            WouldRankOtherwise = contest.Result is not null && await RanksOtherwiseAsync(contest, people, today, cancellationToken),
        };
    }

    /// <summary>How a contest comes out of the lines of the ledger up to an instant.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="people">Its sides.</param>
    /// <param name="at">The instant.</param>
    /// <param name="today">The local day of the instant.</param>
    /// <param name="isFrozen">Whether a round that is over stays as it ended, whatever was corrected since.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ContestResult> OutcomeAsync(
        Contest contest, IReadOnlyList<SidePeople> people, DateTimeOffset at, DateOnly today, bool isFrozen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(people);
        var found = await lines.LinesAsync([.. people.SelectMany(side => side.Ids).Distinct()], contest.Metric, contest.Range, cancellationToken);
        var work = people.Select((side, i) => new SideWork(contest.Result?.Lines[i].Heads ?? side.Members.Count, [.. side.Ids.SelectMany(id => found[id])])).ToList();
        return ContestOutcome.Of(contest, work, at, today, isFrozen ? ContestSides.ZoneOf(people) : null);
    }

    // A battle in progress needs no more than its sums; a race, rounds, or one that is over and waits for its result, the single lines.
    private async Task<ContestResult> OutcomeAsync(
        Contest contest, IReadOnlyList<SidePeople> people, IReadOnlyList<SideStanding> standings, DateOnly today, CancellationToken cancellationToken)
    {
        if (contest.Rules.Format is ContestFormat.Battle or ContestFormat.Steps && today <= contest.End)
        {
            var work = standings.Select(side => new SideWork(side.Heads, [new SideLine(contest.Start, DateTimeOffset.MinValue, side.Total)])).ToList();
            return ContestOutcome.Of(contest, work, DateTimeOffset.MaxValue, today);
        }

        var at = today <= contest.End ? DateTimeOffset.MaxValue : LocalTime.EndOf(contest.End, ContestSides.ZoneOf(people));
        return await OutcomeAsync(contest, people, at, today, isFrozen: true, cancellationToken);
    }

    private async Task<bool> RanksOtherwiseAsync(Contest contest, IReadOnlyList<SidePeople> people, DateOnly today, CancellationToken cancellationToken)
    {
        var now = await OutcomeAsync(contest, people, DateTimeOffset.MaxValue, today, isFrozen: false, cancellationToken);
        return contest.Rules.Format == ContestFormat.Race
            ? !now.Winners.SequenceEqual(contest.Result!.Winners)
            : !now.Lines.Select(line => line.Rank).SequenceEqual(contest.Result!.Lines.Select(line => line.Rank));
    }

    private async Task<IEnumerable<Contest>> SeenAsync(Person person, IReadOnlyList<Contest> all, DateOnly today, CancellationToken cancellationToken)
    {
        if (all.All(contest => contest.Teams.Count > 0))
            return all;
        var seen = await led.SeenByAsync(person, today, cancellationToken);
        return all.Where(contest => contest.Teams.Count > 0 || contest.CreatedBy == person.Id || contest.Observers.Contains(person.Id) || contest.People.Any(seen.ContainsKey));
    }

    private async Task<IReadOnlyList<ContestView>> ViewsAsync(IEnumerable<Contest> all, DateOnly today, CancellationToken cancellationToken)
    {
        var views = new List<ContestView>();
        foreach (var contest in all)
            views.Add(await ViewAsync(contest, today, cancellationToken));
        return views;
    }
}
