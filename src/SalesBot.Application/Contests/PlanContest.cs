using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>A contest as somebody wants it.</summary>
/// <param name="Sides">Who meets.</param>
/// <param name="Metric">What counts.</param>
/// <param name="Range">When.</param>
/// <param name="Rules">By which rules; what they are compared with is worked out here.</param>
public sealed record ContestOrder(IReadOnlyList<ContestSide> Sides, MetricCode Metric, DateRange Range, ContestRules Rules)
{
    /// <summary>Who watches.</summary>
    public IReadOnlyList<PersonId> Observers { get; init; } = [];

    /// <summary>The contest whose rules it changes; null for a new one.</summary>
    public Guid? Replaces { get; init; }
}

/// <summary>Why a contest cannot be.</summary>
public enum ContestRefusal
{
    /// <summary>There is one side only.</summary>
    OneSide,

    /// <summary>There are too many sides.</summary>
    TooManySides,

    /// <summary>Teams and people against each other.</summary>
    Mixed,

    /// <summary>Its last day lies behind.</summary>
    Past,

    /// <summary>Not all sides are led by the one who wants it.</summary>
    NotLed,

    /// <summary>Who leads nobody challenges one other person.</summary>
    NotYours,

    /// <summary>A side has no target for the metric.</summary>
    NoTarget,

    /// <summary>The format takes more rounds than there is time for.</summary>
    TooShort,

    /// <summary>Somebody is given a head start where what is compared is no amount.</summary>
    HeadStartMeasure,

    /// <summary>A head start alone wins the race.</summary>
    HeadStartGoal,

    /// <summary>A head start is given to or by somebody who does not meet.</summary>
    HeadStartOther,

    /// <summary>A race goes by the total or per head.</summary>
    RaceMeasure,

    /// <summary>A side has nobody in it.</summary>
    Empty,

    /// <summary>A side is named more than once.</summary>
    Twice,

    /// <summary>The same sides meet on the same metric on some of the days already.</summary>
    Overlaps,

    /// <summary>A rep stakes the company's money.</summary>
    PrizeNotYours,

    /// <summary>The stake names no amount of money that can be paid.</summary>
    PrizeUnclear,

    /// <summary>The stake is in another money than the company's.</summary>
    PrizeForeign,
}

/// <summary>What came of planning a contest.</summary>
public abstract record ContestPlanning
{
    private ContestPlanning()
    {
    }

    /// <summary>It can be.</summary>
    /// <param name="Contest">The contest, not kept yet.</param>
    /// <param name="Sides">Its sides.</param>
    /// <param name="Rehearsal">Who would have won in the last weeks.</param>
    /// <param name="Fairer">The measure that would be fairer; null where there is none.</param>
    /// <param name="Invited">Who has to accept; null where nobody has to.</param>
    public sealed record Planned(
        Contest Contest, IReadOnlyList<SidePeople> Sides, ContestRehearsal Rehearsal, ContestMeasure? Fairer, Person? Invited) : ContestPlanning;

    /// <summary>It cannot be.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Name">The side that it is about, or the ISO code of the company's money; or empty.</param>
    public sealed record Refused(ContestRefusal Why, string Name = "") : ContestPlanning
    {
        /// <summary>How many rounds it takes; 0 where that is not why.</summary>
        public int Rounds { get; init; }

        /// <summary>How many days each of them takes; 0 where that is not why.</summary>
        public int RoundDays { get; init; }

        /// <summary>The days of the contest that is there already; null where that is not why.</summary>
        public DateRange? Days { get; init; }
    }
}

/// <summary>Plans a contest: checks whether it can be, fixes what sides are compared with, and rehearses it on the last eight weeks (L13).</summary>
public sealed class PlanContest(ContestSides sides, ContestBases bases, ContestLicence licence, WorkCalendars calendars, IContests contests)
{
    /// <summary>Plans it; nothing is kept.</summary>
    public async Task<ContestPlanning> ExecuteAsync(Person by, ContestOrder order, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(order);
        var day = order.Range.Contains(today) ? today : order.Range.Start > today ? today : order.Range.End;
        var people = await sides.OfAsync(order.Sides, day, cancellationToken);
        if (await RefusalAsync(by, order, people, today, cancellationToken) is { } refused)
            return refused;
        var (prize, unpaid) = await licence.PrizeAsync(by, order.Rules.Prize, cancellationToken);
        if (unpaid is not null)
            return unpaid;
        var week = Period.Containing(today, PeriodKind.Week, await calendars.PeriodsAsync(by.OrganisationId, cancellationToken)).Range.Start;
        var reach = new DateRange(Earlier(week, order.Range.Start).AddDays(-14 * ContestRules.BaselineWeeks), today);
        var history = await bases.HistoryAsync(people, order.Metric, reach, cancellationToken);
        var floor = ContestBases.FloorOf(order.Metric);
        var targets = await bases.TargetsAsync(people, order.Metric, order.Range, cancellationToken);
        if (order.Rules.Measure == ContestMeasure.Attainment && people.Select((side, i) => (side, targets[i])).FirstOrDefault(pair => pair.Item2 == 0).side is { } without)
            return new ContestPlanning.Refused(ContestRefusal.NoTarget, without.Name);

        // A start that lies ahead has its weeks before not behind it yet: what is done by now is what everybody can know.
        var rules = order.Rules with
        {
            Prize = prize,
            Floor = order.Rules.Measure == ContestMeasure.Handicap ? floor : 0,
            Bases = order.Rules.Measure switch
            {
                ContestMeasure.Attainment => targets,
                ContestMeasure.Handicap => ContestBases.Baselines(people, history, Earlier(week, order.Range.Start), order.Range.Days, floor),
                _ => [],
            },
        };
        var contest = New(by, order, now);
        contest.Agree(rules);
        var invited = by.Role == Role.Rep ? people.First(side => side.Side.Person != by.Id).Members[0] : null;
        if (invited is not null)
            contest.Challenge(invited.Id);
        var rehearsals = Rehearse(people, history, week, floor, [.. targets.Select(target => target * 7 / order.Range.Days)], rules.HeadStarts);
        var planned = rehearsals.First(one => one.Measure == rules.Measure);
        var fairer = rules.Format == ContestFormat.Battle ? ContestRehearsal.Fairer(planned, rehearsals.Where(one => MayBeFairer(one.Measure, people))) : null;
        return new ContestPlanning.Planned(contest, people, planned, fairer, invited);
    }

    private static Contest New(Person by, ContestOrder order, DateTimeOffset now) => new(
        Guid.CreateVersion7(now), by.OrganisationId, order.Metric, order.Range.Start, order.Range.End,
        [.. order.Sides.Select(side => side.Team).OfType<TeamId>()], [.. order.Sides.Select(side => side.Person).OfType<PersonId>()])
    {
        CreatedBy = by.Id,
        CreatedAt = now,
        Observers = order.Observers,
    };

    // Between people, and between teams of one size, a head more or less makes no difference.
    private static bool MayBeFairer(ContestMeasure measure, IReadOnlyList<SidePeople> people) => measure == ContestMeasure.Handicap
        || measure == ContestMeasure.PerHead && people.Select(side => side.Members.Count).Distinct().Count() > 1;

    private static List<ContestRehearsal> Rehearse(
        IReadOnlyList<SidePeople> people, ILookup<PersonId, Activities.DaySum> history, DateOnly week, long floor, IReadOnlyList<long> targets, IReadOnlyList<long> ahead)
    {
        var starts = Enumerable.Range(1, ContestRehearsal.Length).Select(ago => week.AddDays(-7 * ago)).Reverse().ToList();
        return [.. Enum.GetValues<ContestMeasure>().Select(measure => ContestRehearsal.Of(measure, starts.Select(start => (start, Week(measure, start)))))];

        IReadOnlyList<SideStanding> Week(ContestMeasure measure, DateOnly start)
        {
            var weekly = measure switch
            {
                ContestMeasure.Attainment => targets,
                ContestMeasure.Handicap => ContestBases.Baselines(people, history, start, 7, floor),
                _ => [],
            };
            return
            [
                .. people.Select((side, i) => new SideStanding(side.Side, ContestBases.Sum(side, history, new DateRange(start, start.AddDays(6))), side.Members.Count)
                {
                    Basis = i < weekly.Count ? weekly[i] : 0,
                    HeadStart = i < ahead.Count ? ahead[i] : 0,
                }),
            ];
        }
    }

    private async Task<ContestPlanning.Refused?> RefusalAsync(
        Person by, ContestOrder order, IReadOnlyList<SidePeople> people, DateOnly today, CancellationToken cancellationToken)
    {
        if (order.Sides.Distinct().Count() < 2)
            return new(ContestRefusal.OneSide);
        if (order.Sides.Index().FirstOrDefault(side => order.Sides.Take(side.Index).Contains(side.Item)) is { Item: not null } twice)
            return new(ContestRefusal.Twice, people[twice.Index].Name);
        if (order.Sides.Count > Contest.MostSides)
            return new(ContestRefusal.TooManySides);
        if (order.Sides.Any(side => side.Team is not null) && order.Sides.Any(side => side.Person is not null))
            return new(ContestRefusal.Mixed);
        if (order.Range.End < today)
            return new(ContestRefusal.Past);
        if (people.FirstOrDefault(side => side.Members.Count == 0) is { } empty)
            return new(ContestRefusal.Empty, empty.Name);
        if (order.Rules is { Format: ContestFormat.Race, Measure: not (ContestMeasure.Total or ContestMeasure.PerHead) })
            return new(ContestRefusal.RaceMeasure);
        if (order.Rules.HeadStarts.Any(start => start != 0) && order.Rules.Measure is not (ContestMeasure.Total or ContestMeasure.PerHead))
            return new(ContestRefusal.HeadStartMeasure);
        if (order.Rules is { Format: ContestFormat.Race, Goal: { } goal } && order.Rules.HeadStarts.Index().FirstOrDefault(start => start.Item >= goal, (-1, 0)).Index is >= 0 and var there)
            return new(ContestRefusal.HeadStartGoal, people[there].Name);
        var rounds = ContestRounds.Needed(order.Rules.Format, order.Sides.Count);
        if (rounds * order.Rules.RoundDays > order.Range.Days)
            return new(ContestRefusal.TooShort) { Rounds = rounds, RoundDays = order.Rules.RoundDays };
        return await licence.RefusalAsync(by, order, people, today, cancellationToken) ?? await OverlapAsync(by, order, people, cancellationToken);
    }

    // Two contests of the same sides on the same thing would be won twice by the same work.
    private async Task<ContestPlanning.Refused?> OverlapAsync(
        Person by, ContestOrder order, IReadOnlyList<SidePeople> people, CancellationToken cancellationToken)
    {
        var other = (await contests.PendingAsync(by.OrganisationId, cancellationToken)).FirstOrDefault(one => one.Id != order.Replaces
            && one.Metric == order.Metric && one.Start <= order.Range.End && one.End >= order.Range.Start && one.Sides.ToHashSet().SetEquals(order.Sides));
        return other is null ? null : new(ContestRefusal.Overlaps, string.Join(" vs ", people.Select(side => side.Name))) { Days = other.Range };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
