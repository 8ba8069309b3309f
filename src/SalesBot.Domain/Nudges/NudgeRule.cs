using System.Collections.Immutable;

namespace SalesBot.Domain.Nudges;

/// <summary>Whom a kind of nudge is told.</summary>
public enum NudgeAudience
{
    /// <summary>The person, in private.</summary>
    Person,

    /// <summary>The team, in its group chat.</summary>
    Team,
}

/// <summary>What makes a nudge due.</summary>
public enum NudgeCause
{
    /// <summary>A time of day, the team's or one's own.</summary>
    Time,

    /// <summary>Something that happened.</summary>
    Event,
}

/// <summary>What holds for every nudge of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="IsOnByDefault">Whether people get it without asking for it.</param>
/// <param name="Value">How much it is worth against others that are due at once; more comes first.</param>
/// <param name="Audience">Whom it is told.</param>
/// <param name="Cause">What makes it due.</param>
/// <param name="UsefulFor">How long after it became due it is still worth sending.</param>
public sealed record NudgeRule(
    NudgeKind Kind, bool IsOnByDefault, int Value, NudgeAudience Audience, NudgeCause Cause, TimeSpan UsefulFor)
{
    private static readonly ImmutableArray<NudgeRule> Rules =
    [
        new(NudgeKind.MorningPlan, true, 40, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(3)) { AsksForReports = true },
        new(NudgeKind.EveningReminder, true, 60, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(4)) { AsksForReports = true },
        new(NudgeKind.BehindPace, true, 80, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(5)) { AsksForReports = true },
        new(NudgeKind.Milestone, true, 50, NudgeAudience.Person, NudgeCause.Event, TimeSpan.FromHours(24)),
        new(NudgeKind.Overtaken, false, 20, NudgeAudience.Person, NudgeCause.Event, TimeSpan.FromHours(14)),
        new(NudgeKind.Celebration, true, 90, NudgeAudience.Team, NudgeCause.Event, TimeSpan.FromHours(24)),
        new(NudgeKind.WelcomeFollowUp, true, 70, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(6)),
        new(NudgeKind.PeriodEnd, true, 30, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(4)),
        new(NudgeKind.StalledProject, true, 35, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(6)),
        new(NudgeKind.WaitingAgreement, true, 45, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(6)),
        new(NudgeKind.DevelopmentDue, true, 38, NudgeAudience.Person, NudgeCause.Time, TimeSpan.FromHours(6)),
        new(NudgeKind.Honour, true, 55, NudgeAudience.Person, NudgeCause.Event, TimeSpan.FromHours(72)),
        new(NudgeKind.TeamRecord, true, 75, NudgeAudience.Team, NudgeCause.Event, TimeSpan.FromHours(24)),
    ];

    /// <summary>
    /// Whether it asks somebody to do and report something, again and again; such a kind goes quiet for somebody whom it never helps. Praise
    /// and news are no less welcome for not being answered.
    /// </summary>
    public bool AsksForReports { get; init; }

    /// <summary>Whether its keys name a day, so that it cannot be told again once that is over; milestones and the like are remembered for good.</summary>
    public bool KeyNamesADay => Kind is NudgeKind.MorningPlan or NudgeKind.EveningReminder or NudgeKind.Overtaken;

    /// <summary>Every kind's rule, in the order in which lists show them.</summary>
    public static IReadOnlyList<NudgeRule> All => Rules;

    /// <summary>What holds for a kind.</summary>
    public static NudgeRule Of(NudgeKind kind) => Rules.First(rule => rule.Kind == kind);
}
