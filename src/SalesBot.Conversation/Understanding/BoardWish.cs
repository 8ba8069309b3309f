using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>On what a message wants a board to rank.</summary>
public enum BoardKind
{
    /// <summary>On an amount of a metric.</summary>
    Amount,

    /// <summary>On how much of one's own target is done.</summary>
    Attainment,

    /// <summary>On a score of several metrics.</summary>
    Score,

    /// <summary>On the points that badges, records and praise have brought.</summary>
    Points,

    /// <summary>On how many badges were given.</summary>
    Badges,
}

/// <summary>The period of a board as a message names it.</summary>
/// <param name="Kind">How long it is.</param>
/// <param name="Back">How many such periods before that of <paramref name="Day"/>.</param>
/// <param name="Day">A day in it; null for today.</param>
public sealed record BoardSpan(PeriodKind Kind, int Back, DateOnly? Day)
{
    /// <summary>The days, where they are no period of a kind, such as half a year; null where they are.</summary>
    public DateRange? Days { get; init; }
}

/// <summary>What a message wants of leaderboards; goes beside the intent, which stays as it is.</summary>
public abstract record BoardWish
{
    private BoardWish()
    {
    }

    /// <summary>How boards are to be shown from now on.</summary>
    public enum BoardSetting
    {
        /// <summary>Only the first places.</summary>
        Top,

        /// <summary>Every place.</summary>
        Everybody,

        /// <summary>Only teams against each other.</summary>
        TeamsOnly,

        /// <summary>People too.</summary>
        PeopleToo,

        /// <summary>People may have themselves left out.</summary>
        MayHide,

        /// <summary>Nobody may.</summary>
        NobodyHides,
    }

    /// <summary>The board to look at; null parts where the message does not say.</summary>
    public BoardKind Kind { get; init; }

    /// <summary>The metric named, if any.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>The period named, if any.</summary>
    public BoardSpan? Span { get; init; }

    /// <summary>The team whose people are to be on it, as the message names it in normal form; null where it names none.</summary>
    public string? Of { get; init; }

    /// <summary>A board of people ("完成率榜", "who's top this month").</summary>
    public sealed record Show : BoardWish
    {
        /// <summary>How many places this one look is to show; null for as many as boards have.</summary>
        public int? Top { get; init; }
    }

    /// <summary>How the figures and places of the board that was looked at last come about ("怎么算的").</summary>
    public sealed record HowMade : BoardWish;

    /// <summary>A board of teams ("团队榜").</summary>
    public sealed record Teams : BoardWish;

    /// <summary>One's own place ("我的排名").</summary>
    public sealed record MyRank : BoardWish
    {
        /// <summary>How far it is to the first place is what is asked, of the board that was looked at last.</summary>
        public bool ToFirst { get; init; }
    }

    /// <summary>Who has gone past somebody since the day before ("谁超过我了", "who overtook me").</summary>
    /// <param name="ByMe">Whom the writer has gone past is asked; else who has gone past the writer.</param>
    public sealed record Overtaken(bool ByMe) : BoardWish;

    /// <summary>Why somebody has a place ("为什么我是第3").</summary>
    /// <param name="Name">Who, as written; null for the writer.</param>
    /// <param name="Rank">The place that the message names; null where it names none.</param>
    public sealed record Why(string? Name, int? Rank) : BoardWish
    {
        /// <summary>The team whose place it is, as written; empty for the writer's own, null for a person's place.</summary>
        public string? Team { get; init; }
    }

    /// <summary>A board as it stood on a past day ("上周五下午6点的榜").</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Time">The time; null for the end of the day.</param>
    /// <param name="ChangesOnly">Whether only what has changed since is asked for.</param>
    public sealed record AsOf(DateOnly Day, TimeOnly? Time, bool ChangesOnly) : BoardWish;

    /// <summary>What a score is made of ("综合分 电话20% 拜访30% 签单50%"); asks where there are no weights.</summary>
    /// <param name="Weights">Metrics with their shares in percent, as written.</param>
    public sealed record Weigh(IReadOnlyList<(MetricCode Metric, decimal Percent)> Weights) : BoardWish;

    /// <summary>How boards are to be shown ("排行榜只显示前3").</summary>
    /// <param name="Setting">What changes.</param>
    /// <param name="Top">How many places, for <see cref="BoardSetting.Top"/>.</param>
    public sealed record Arrange(BoardSetting Setting, int Top) : BoardWish
    {
        /// <summary>The one team for which it is, in normal form; null for all that the writer leads.</summary>
        public string? Team { get; init; }
    }

    /// <summary>Leaves the writer out of boards, or shows them again.</summary>
    /// <param name="IsHidden">Whether to leave them out.</param>
    public sealed record Hide(bool IsHidden) : BoardWish;
}
