using System.Globalization;
using System.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>How far a contest has come.</summary>
public enum ContestState
{
    /// <summary>It is on: before, in, or after its days, with no result yet.</summary>
    Open,

    /// <summary>Somebody was challenged and has not answered.</summary>
    Challenged,

    /// <summary>The challenged one does not want to.</summary>
    Declined,

    /// <summary>The challenged one did not answer in time.</summary>
    Unanswered,

    /// <summary>Called off before the start.</summary>
    Cancelled,

    /// <summary>The result stands.</summary>
    Decided,
}

/// <summary>A PK: teams, or people, against each other on a metric, over a range of days.</summary>
public sealed class Contest
{
    /// <summary>The most sides.</summary>
    public const int MostSides = 16;

    /// <summary>The longest stake, in characters.</summary>
    public const int LongestStake = 60;

    /// <summary>How long a challenge waits for its answer.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromHours(24);

    /// <summary>Announces a contest.</summary>
    /// <param name="id">Identifies the contest.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="metric">What counts.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included.</param>
    /// <param name="teams">The sides where teams meet, at least two different ones; otherwise none.</param>
    /// <param name="people">The sides where people meet, at least two different ones; otherwise none.</param>
    public Contest(
        Guid id, OrganisationId organisationId, MetricCode metric, DateOnly start, DateOnly end, IReadOnlyList<TeamId> teams, IReadOnlyList<PersonId>? people = null)
    {
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        People = people ?? [];
        if (teams.Distinct().Count() != teams.Count || People.Distinct().Count() != People.Count || teams.Count + People.Count < 2 || teams.Count > 0 && People.Count > 0)
            throw new ArgumentException("A contest has at least two different sides, all teams or all people.", nameof(teams));
        Id = id;
        OrganisationId = organisationId;
        Metric = metric;
        Start = start;
        End = end;
        Teams = teams;
    }

    /// <summary>Identifies the contest.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>What counts.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; private set; }

    /// <summary>The sides where teams meet, in the order announced.</summary>
    public IReadOnlyList<TeamId> Teams { get; private set; }

    /// <summary>The sides where people meet, in the order announced.</summary>
    public IReadOnlyList<PersonId> People { get; private set; }

    /// <summary>Those who watch a contest of people without taking part.</summary>
    public IReadOnlyList<PersonId> Observers { get; init; } = [];

    /// <summary>The rules.</summary>
    public ContestRules Rules { get; private set; } = ContestRules.Usual;

    /// <summary>Who announced it; null for one of old.</summary>
    public PersonId? CreatedBy { get; init; }

    /// <summary>When it was announced; null for one of old.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>How far it has come.</summary>
    public ContestState State { get; private set; }

    /// <summary>Who was challenged; null where nobody has to agree.</summary>
    public PersonId? Invited { get; private set; }

    /// <summary>The side of whose lead was told last, by its place; null before the first.</summary>
    public int? Leader { get; private set; }

    /// <summary>When a change of the lead was told last.</summary>
    public DateTimeOffset? LeadToldAt { get; private set; }

    /// <summary>Whether the half-time was dealt with.</summary>
    public bool HalfTimeTold { get; private set; }

    /// <summary>The result; null while it is not decided.</summary>
    public ContestResult? Result { get; private set; }

    /// <summary>The sides, in the order announced.</summary>
    public IReadOnlyList<ContestSide> Sides => Teams.Count > 0 ? [.. Teams.Select(ContestSide.Of)] : [.. People.Select(ContestSide.Of)];

    /// <summary>The days it runs.</summary>
    public DateRange Range => new(Start, End);

    /// <summary>The local day on which it ended, or will at the latest: its last one, or the one on which a race was won.</summary>
    public DateOnly EndedOn => Result?.Day ?? End;

    /// <summary>The day on which half of the time is over.</summary>
    public DateOnly HalfDay => Start.AddDays(Range.Days / 2);

    /// <summary>The target or baseline of a side, by its place, in thousandths; 0 where the measure needs none.</summary>
    public long BasisOf(int side) => side < Rules.Bases.Count ? Rules.Bases[side] : 0;

    /// <summary>What a side, by its place, is given before it has done anything; 0 for most.</summary>
    public long HeadStartOf(int side) => side < Rules.HeadStarts.Count ? Rules.HeadStarts[side] : 0;

    /// <summary>Whether the rules can still be changed, or the contest called off.</summary>
    public bool IsOpenToChange(DateOnly today) => State == ContestState.Challenged || State == ContestState.Open && today < Start;

    /// <summary>Sets the rules.</summary>
    public void Agree(ContestRules rules) => Rules = rules;

    /// <summary>Waits for somebody to accept.</summary>
    public void Challenge(PersonId person) => (Invited, State) = (person, ContestState.Challenged);

    /// <summary>The challenged one has answered.</summary>
    public void Answer(bool accepts) => State = accepts ? ContestState.Open : ContestState.Declined;

    /// <summary>Nobody has answered in time.</summary>
    public void LetLapse() => State = ContestState.Unanswered;

    /// <summary>Calls it off.</summary>
    public void Cancel() => State = ContestState.Cancelled;

    /// <summary>Notes who leads; with an instant, that it was told then.</summary>
    public void Lead(int side, DateTimeOffset? toldAt) => (Leader, LeadToldAt) = (side, toldAt ?? LeadToldAt);

    /// <summary>Notes that the half-time was dealt with.</summary>
    public void TellHalfTime() => HalfTimeTold = true;

    /// <summary>Freezes the result.</summary>
    /// <exception cref="InvalidOperationException">It is frozen already.</exception>
    public void Decide(ContestResult result)
    {
        if (Result is not null)
            throw new InvalidOperationException("A result stands once and for all.");
        (Result, State) = (result, ContestState.Decided);
    }

    /// <summary>
    /// The rules as one text: the same for the same rules, another for any other. What is published of it is a short hash, so that everybody
    /// can see that nobody has touched them. One line, so that it reaches everybody as it is.
    /// </summary>
    public string Canonical()
    {
        var text = new StringBuilder("pk/1");
        foreach (var part in (object[])[
            Metric.Value, Day(Start), Day(End), Rules.Measure, Rules.Format, Rules.Goal ?? -1, List(Rules.Steps), Rules.Floor, List(Rules.Bases),
            string.Join(',', Sides.Select(side => $"{(side.Team is null ? 'p' : 't')}{side.Id:N}")), Rules.Version, string.Join(' ', Rules.Stake.Replace('|', '/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))])
            text.Append('|').Append(CultureInfo.InvariantCulture, $"{part}");
        if (Rules.Prize is { } prize)
            text.Append(CultureInfo.InvariantCulture, $"|{prize.Amount} {prize.Currency} {(prize.IsForEach ? "each" : "shared")} {(prize.IsLostOnTie ? "tie-none" : "tie-split")}{Paid(" ranks ", prize.ByRank)}{Paid(" steps ", prize.BySteps)}");

        // What contests of old could not have is named only where it is, so that their hashes stay what they are.
        if (Rules.HeadStarts.Any(start => start != 0))
            text.Append("|ahead ").Append(List(Rules.HeadStarts));
        if (Rules is { Format: ContestFormat.Elimination or ContestFormat.Tournament, RoundDays: not Contests.ContestRules.UsualRoundDays and var days })
            text.Append(CultureInfo.InvariantCulture, $"|rounds {days}");
        return text.ToString();

        static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        static string Paid(string by, IReadOnlyList<long> amounts) => amounts.Count == 0 ? "" : by + List(amounts);
        static string List(IReadOnlyList<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }
}
