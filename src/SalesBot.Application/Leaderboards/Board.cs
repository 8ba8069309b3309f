using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>On what a board ranks.</summary>
public enum BoardBy
{
    /// <summary>On an amount of one metric: a count, or money in minor units.</summary>
    Amount,

    /// <summary>On how much of one's own target of a metric is done, in tenths of a percent.</summary>
    Attainment,

    /// <summary>On a score of several metrics, in tenths of a point.</summary>
    Score,

    /// <summary>On points earned by badges, records and praise; what was spent on rewards takes nothing away.</summary>
    Points,

    /// <summary>On how many badges were given and are held.</summary>
    Badges,
}

/// <summary>What a board is to show.</summary>
/// <param name="By">On what it ranks.</param>
/// <param name="Metric">The metric; says nothing where it ranks on a score, on points or on badges.</param>
/// <param name="Period">Over which period.</param>
public sealed record BoardQuestion(BoardBy By, MetricCode Metric, Period Period)
{
    /// <summary>The zone whose days are meant where instants are counted, as points and badges are.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}

/// <summary>What somebody's figure on a board is made of.</summary>
/// <param name="Amount">The figure, see <see cref="BoardBy"/>.</param>
/// <param name="Done">What was done of the metric: a count, or money in minor units.</param>
/// <param name="Target">The own target that it is measured against; null where it is not.</param>
public sealed record BoardValue(long Amount, long Done, long? Target)
{
    /// <summary>The parts of a score; empty for anything else.</summary>
    public IReadOnlyList<ScorePart> Parts { get; init; } = [];
}

/// <summary>A row of a board with the person's name.</summary>
/// <param name="Standing">The rank and the amount.</param>
/// <param name="Name">The name shown to others.</param>
public sealed record BoardRow(Standing Standing, string Name)
{
    /// <summary>What the figure is made of; null where a board shows amounts alone.</summary>
    public BoardValue? Value { get; init; }
}

/// <summary>What stands under a board: what else there is to know about its figures.</summary>
public sealed record BoardNotes
{
    /// <summary>Nothing to know.</summary>
    public static BoardNotes None { get; } = new();

    /// <summary>Who left during the period and is ranked no more, with what was done.</summary>
    public IReadOnlyList<(string Name, long Amount)> Left { get; init; } = [];

    /// <summary>Who joined during the period.</summary>
    public IReadOnlyList<string> Joined { get; init; } = [];

    /// <summary>How many reports came after the period was over; they count.</summary>
    public int Late { get; init; }

    /// <summary>Who has no target in the period and so is not ranked on it.</summary>
    public IReadOnlyList<string> WithoutTarget { get; init; } = [];

    /// <summary>What a score is made of, and whether each metric is measured against own targets (else against the best on the board).</summary>
    public IReadOnlyList<(ScoreWeight Weight, bool ByTarget)> Weights { get; init; } = [];

    /// <summary>How many places are shown; null for all.</summary>
    public int? Top { get; init; }

    /// <summary>How many places were asked for, where that was not all.</summary>
    public int? Asked { get; init; }

    /// <summary>How many people among those places had themselves left out.</summary>
    public int Hidden { get; init; }
}

/// <summary>A leaderboard.</summary>
/// <param name="Metric">What is ranked.</param>
/// <param name="Period">Over which period.</param>
/// <param name="TeamName">The team whose members are ranked; null where it is the whole company.</param>
/// <param name="Rows">Everybody, best first; of a whole company the best.</param>
/// <param name="Total">What all did together: a count, or money in minor units; 0 where figures of people do not add up.</param>
public sealed record Board(MetricCode Metric, Period Period, string? TeamName, IReadOnlyList<BoardRow> Rows, long Total)
{
    /// <summary>On what it ranks.</summary>
    public BoardBy By { get; init; }

    /// <summary>How many people are on it, shown or not.</summary>
    public int People { get; init; } = Rows.Count;

    /// <summary>What stands under it.</summary>
    public BoardNotes Notes { get; init; } = BoardNotes.None;

    /// <summary>The instant as of which it stands; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }
}

/// <summary>A row of a board of teams.</summary>
/// <param name="Rank">From 1, by the total; teams with the same total share a rank and the next one skips.</param>
/// <param name="Name">The team.</param>
/// <param name="Total">What its members did: a count, or money in minor units; or what else the board ranks on, see <see cref="BoardBy"/>.</param>
/// <param name="Heads">How many members are on the board.</param>
/// <param name="PreviousRank">The rank in the period before; null where it had nothing.</param>
public sealed record TeamRow(int Rank, string Name, long Total, int Heads, int? PreviousRank)
{
    /// <summary>What a head did; 0 for a team without members.</summary>
    public decimal PerHead => Heads == 0 ? 0 : (decimal)Total / Heads;

    /// <summary>What was done and what the members' own targets come to, where the teams are ranked on that; else null.</summary>
    public (long Done, long Target)? Against { get; init; }
}

/// <summary>A board of the teams of a company.</summary>
/// <param name="Metric">What is ranked.</param>
/// <param name="Period">Over which period.</param>
/// <param name="Rows">Every team, best total first.</param>
public sealed record TeamBoard(MetricCode Metric, Period Period, IReadOnlyList<TeamRow> Rows)
{
    /// <summary>On what it ranks.</summary>
    public BoardBy By { get; init; }

    /// <summary>Who is best per head; all of them where several are equal, none where nobody did anything.</summary>
    public IReadOnlyList<TeamRow> BestPerHead =>
        Rows.Max(row => row.PerHead) is var best and > 0 ? [.. Rows.Where(row => row.PerHead == best)] : [];
}
