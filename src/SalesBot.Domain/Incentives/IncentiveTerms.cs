using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Incentives;

/// <summary>What a rule pays for; a closed set, stored by name.</summary>
public enum IncentiveKind
{
    /// <summary>提成: a share of money, the same for all of it or by tiers.</summary>
    Commission,

    /// <summary>单项奖: so much for each, such as each new customer or each proposal.</summary>
    UnitAward,

    /// <summary>团队奖: so much for a team that reaches its month's target, divided among its members.</summary>
    TeamAward,

    /// <summary>目标奖: so much for reaching one's own month's target.</summary>
    TargetBonus,

    /// <summary>PK奖金: what a contest pays to its winners; its terms are the contest's, and no rule is made of it.</summary>
    ContestPrize,
}

/// <summary>How a team's award is divided.</summary>
public enum AwardSplit
{
    /// <summary>Everybody gets the same, to one minor unit.</summary>
    Equal,

    /// <summary>Everybody gets the share that one brought of the team's sum.</summary>
    ByContribution,
}

/// <summary>A stretch of money with its rate.</summary>
/// <param name="From">Where it begins, in minor units; what is exactly this much belongs to the tier below.</param>
/// <param name="To">Where it ends, in minor units, included; null for no end.</param>
/// <param name="PerMillion">The rate: 10,000 is one percent.</param>
public sealed record IncentiveTier(long From, long? To, long PerMillion);

/// <summary>What a rule says; money is in minor units, in one currency.</summary>
/// <param name="Kind">What it pays for.</param>
/// <param name="Metric">What is counted.</param>
public sealed record IncentiveTerms(IncentiveKind Kind, MetricCode Metric)
{
    /// <summary>A rate of one whole, in millionths.</summary>
    public const long Whole = 1_000_000;

    /// <summary>100 percent, in thousandths.</summary>
    public const long Full = 1_000;

    /// <summary>The largest amount that a rule may name, in minor units.</summary>
    public const long LargestAmount = 1_000_000_000L * Activities.Metric.MinorUnitsPerUnit;

    /// <summary>The tiers of a commission, from 0 up without gaps; one for a flat rate; empty for the other kinds.</summary>
    public IReadOnlyList<IncentiveTier> Tiers { get; init; } = [];

    /// <summary>Whether the rate of the tier reached is paid for all of the money, and not for the part within each tier.</summary>
    public bool OnWholeAmount { get; init; }

    /// <summary>What is paid for each, to a team, or for the target, in minor units; 0 for a commission.</summary>
    public long Amount { get; init; }

    /// <summary>Whether a customer counts once in the company, whoever claims it.</summary>
    public bool OncePerCustomer { get; init; }

    /// <summary>How many of it one amount is paid for ("每满100个电话"), added up over the month; what is left over pays nothing. Null for one.</summary>
    public long? Per { get; init; }

    /// <summary>Of what only each person's first is paid: a day, a week or a month; null for every one.</summary>
    public PeriodKind? FirstOf { get; init; }

    /// <summary>How a team's award is divided.</summary>
    public AwardSplit Split { get; init; }

    /// <summary>From which attainment a bonus is paid, in thousandths; below 100 percent it is paid in proportion.</summary>
    public long Threshold { get; init; } = Full;

    /// <summary>By how much of the bonus each target's worth beyond the target adds, in thousandths; 0 for nothing.</summary>
    public long Accelerator { get; init; }

    /// <summary>From which attainment on the accelerator counts, in thousandths; null for from the target on.</summary>
    public long? AcceleratesFrom { get; init; }

    /// <summary>
    /// For each how much beyond the target the amount is paid, in thousandths of the target ("每超额10%奖1000"); what is left over pays nothing.
    /// Null where it is paid for the target itself.
    /// </summary>
    public long? BeyondStep { get; init; }

    /// <summary>The most that somebody gets of it for a month, in minor units; null for no limit.</summary>
    public long? Cap { get; init; }

    /// <summary>Whether somebody may get more or less of it, so that a limit makes sense; a plain award for a target is always the same.</summary>
    public bool MayBeCapped => Kind is IncentiveKind.Commission or IncentiveKind.UnitAward || BeyondStep is not null || Accelerator > 0;

    /// <summary>Whether it can only be worked out over whole months.</summary>
    public bool IsMonthly => Kind is IncentiveKind.TeamAward or IncentiveKind.TargetBonus || Tiers.Count > 1;

    /// <summary>Why such terms cannot be; null where they can.</summary>
    public TermsRefusal? Check()
    {
        if (Kind == IncentiveKind.Commission)
            return Metrics.UnitOf(Metric) != MetricUnit.Money ? TermsRefusal.NotMoney : Cap is <= 0 or > LargestAmount ? TermsRefusal.AmountOutOfRange : CheckTiers();
        if (Amount is <= 0 or > LargestAmount || Per is <= 0 || Cap is <= 0)
            return TermsRefusal.AmountOutOfRange;
        if (Kind == IncentiveKind.UnitAward && Metrics.UnitOf(Metric) == MetricUnit.Money)
            return TermsRefusal.NotACount;
        if (Threshold is <= 0 or > Full || Accelerator is < 0 or > 10 * Full || AcceleratesFrom is < Full or > 10 * Full || BeyondStep is <= 0 or > 10 * Full)
            return TermsRefusal.RateOutOfRange;
        if (Cap is not null && !MayBeCapped)
            return TermsRefusal.NothingToCap;
        return Cap < Amount ? TermsRefusal.CapBelowAmount : null;
    }

    private TermsRefusal? CheckTiers()
    {
        if (Tiers.Count == 0 || Tiers.Any(tier => tier.PerMillion is < 0 or > Whole) || Tiers.All(tier => tier.PerMillion == 0))
            return TermsRefusal.RateOutOfRange;
        if (Tiers[0].From != 0 || Tiers.Any(tier => tier.To <= tier.From))
            return TermsRefusal.TierBackwards;
        for (var i = 1; i < Tiers.Count; i++)
        {
            if (Tiers[i - 1].To is not { } end || end > Tiers[i].From)
                return TermsRefusal.TiersOverlap;
            if (end < Tiers[i].From)
                return TermsRefusal.TierGap;
        }

        return Tiers[^1].To is null ? null : TermsRefusal.TierGap;
    }
}

/// <summary>Why terms cannot be.</summary>
public enum TermsRefusal
{
    /// <summary>A commission on something that is no money.</summary>
    NotMoney,

    /// <summary>An award for each of something that is money.</summary>
    NotACount,

    /// <summary>An amount of nothing, or beyond a billion.</summary>
    AmountOutOfRange,

    /// <summary>A rate below 0 or above 100 percent, or 0 throughout.</summary>
    RateOutOfRange,

    /// <summary>A tier that ends before it begins, or no tier from 0.</summary>
    TierBackwards,

    /// <summary>Money that two tiers claim.</summary>
    TiersOverlap,

    /// <summary>Money that no tier is for.</summary>
    TierGap,

    /// <summary>A cap below what is paid at 100 percent.</summary>
    CapBelowAmount,

    /// <summary>A cap on what is always the same.</summary>
    NothingToCap,
}
