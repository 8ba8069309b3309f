using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of contests; goes beside the intent, which stays as it is.</summary>
public abstract record ContestWish
{
    private ContestWish()
    {
    }

    /// <summary>What somebody may want to know of a contest.</summary>
    public enum ContestFact
    {
        /// <summary>When it ends.</summary>
        End,

        /// <summary>What the winner gets.</summary>
        Stake,

        /// <summary>Who has won.</summary>
        Winner,
    }

    /// <summary>A contest is to be held ("发起PK:一组 vs 二组 比本周拜访,赢的请奶茶").</summary>
    /// <param name="Sides">Who meets, as written; an empty name is the writer.</param>
    /// <param name="Metric">What counts; null where the message does not say, or says something unknown.</param>
    public sealed record Create(IReadOnlyList<string> Sides, MetricCode? Metric) : ContestWish
    {
        /// <summary>When; null where the message does not say.</summary>
        public DateRange? Range { get; init; }

        /// <summary>The days named lie behind.</summary>
        public bool IsPast { get; init; }

        /// <summary>What is compared; null where the message does not say.</summary>
        public ContestMeasure? Measure { get; init; }

        /// <summary>How it is won.</summary>
        public ContestFormat Format { get; init; }

        /// <summary>How many days a round takes; null where the message does not say.</summary>
        public int? RoundDays { get; init; }

        /// <summary>Who is given how much before the start.</summary>
        public IReadOnlyList<HeadStart> HeadStarts { get; init; } = [];

        /// <summary>The amount of a race; money in units of currency.</summary>
        public decimal? Goal { get; init; }

        /// <summary>The steps, rising; money in units of currency.</summary>
        public IReadOnlyList<decimal> Steps { get; init; } = [];

        /// <summary>What the winner gets, as written.</summary>
        public string Stake { get; init; } = "";

        /// <summary>The money that the stake comes to, its currency empty where none is named; null where it is words.</summary>
        public ContestPrize? Prize { get; init; }

        /// <summary>Who watches, as written.</summary>
        public IReadOnlyList<string> Observers { get; init; } = [];

        /// <summary>Everybody whom the writer leads takes part.</summary>
        public bool IsOfEverybody { get; init; }

        /// <summary>Every team of the company takes part.</summary>
        public bool IsOfTeams { get; init; }

        /// <summary>How many are to take part; null where the message does not say.</summary>
        public int? Count { get; init; }

        /// <summary>The writer challenges somebody, and is a side without being named.</summary>
        public bool IsChallenge { get; init; }
    }

    /// <summary>Somebody is given so much before the start ("周凯让李娜3家", "a 5-call head start for Sofia").</summary>
    /// <param name="By">Who gives it, as written; empty for the writer, null where nobody is named.</param>
    /// <param name="To">Who gets it, as written; empty for the writer, null for whoever is the other one.</param>
    /// <param name="Amount">How much; money in units of currency.</param>
    public sealed record HeadStart(string? By, string? To, decimal Amount);

    /// <summary>How contests came out ("上月PK冠军").</summary>
    /// <param name="Period">Over which days; null for the latest.</param>
    public sealed record Past(AskedPeriod? Period) : ContestWish
    {
        /// <summary>The month, quarter or year that is named by its own name ("11月冠军", "who won November"); null where none is.</summary>
        public Period? Named { get; init; }

        /// <summary>What they were about; null where the message does not say.</summary>
        public MetricCode? Metric { get; init; }

        /// <summary>It asks for a champion and names no contest: whoever was first on the boards may be meant.</summary>
        public bool MayBeOfBoards { get; init; }
    }

    /// <summary>Something about the contest at hand ("PK什么时候结束", "赢了有什么", "who won").</summary>
    /// <param name="What">What is asked.</param>
    /// <param name="IsNamed">It says that it is about a contest; else it may be about anything else where there is none.</param>
    public sealed record About(ContestFact What, bool IsNamed) : ContestWish;

    /// <summary>The latest contest once more.</summary>
    public sealed record Again : ContestWish
    {
        /// <summary>When it was held; null where the message does not say.</summary>
        public AskedPeriod? Period { get; init; }

        /// <summary>What it was about; null where the message does not say.</summary>
        public MetricCode? Metric { get; init; }
    }

    /// <summary>Whether a challenge waits for the writer's answer ("有人挑战我吗").</summary>
    public sealed record Waiting : ContestWish;

    /// <summary>The rules of contests, with what their published hash is made of.</summary>
    public sealed record Rules : ContestWish;

    /// <summary>The latest contest is not to be.</summary>
    public sealed record Cancel : ContestWish
    {
        /// <summary>What it is about, where that is said.</summary>
        public MetricCode? Metric { get; init; }
    }

    /// <summary>A challenge is answered.</summary>
    /// <param name="Accepts">Whether it is accepted.</param>
    public sealed record Reply(bool Accepts) : ContestWish
    {
        /// <summary>Whose challenge, as written; empty where nobody is named.</summary>
        public string By { get; init; } = "";
    }

    /// <summary>Money is promised to places, and how much each gets cannot be told.</summary>
    public sealed record RankPrizes : ContestWish;

    /// <summary>A contest that was announced is to go by another measure.</summary>
    /// <param name="Measure">The measure; null where the message names none that is known.</param>
    public sealed record Change(ContestMeasure? Measure) : ContestWish
    {
        /// <summary>What the contest is about; null where the message does not say.</summary>
        public MetricCode? Metric { get; init; }
    }
}
