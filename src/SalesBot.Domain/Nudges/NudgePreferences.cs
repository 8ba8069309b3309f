namespace SalesBot.Domain.Nudges;

/// <summary>Whether somebody gets a kind of nudge, where that was decided.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="IsOn">Whether it is sent.</param>
/// <param name="At">When it was decided; what is measured of its use begins here.</param>
/// <param name="ByItself">It was not the person who decided: the kind went quiet because it never helped.</param>
public sealed record NudgeChoice(NudgeKind Kind, bool IsOn, DateTimeOffset At, bool ByItself);

/// <summary>What somebody wants to hear, and when; whatever was not chosen is as usual.</summary>
public sealed record NudgePreferences
{
    /// <summary>The most nudges a day of somebody who has chosen no other number.</summary>
    public const int UsualMostADay = 4;

    /// <summary>The largest number of nudges a day that can be chosen.</summary>
    public const int LargestMostADay = 20;

    /// <summary>Nothing chosen.</summary>
    public static NudgePreferences Usual { get; } = new();

    /// <summary>The kinds of which it was decided whether they are sent, each once.</summary>
    public IReadOnlyList<NudgeChoice> Choices { get; init; } = [];

    /// <summary>Nothing is to be sent until the person wants it again.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Nothing is to be sent before this instant; null where nothing stands against it.</summary>
    public DateTimeOffset? MutedUntil { get; init; }

    /// <summary>When the evening reminder is to come again; null where it was not put off.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>One's own local time of the evening reminder; null for the team's.</summary>
    public TimeOnly? ReminderAt { get; init; }

    /// <summary>One's own local time of the morning plan; null for the team's.</summary>
    public TimeOnly? PlanAt { get; init; }

    /// <summary>When the quiet hours begin; null for the usual time.</summary>
    public TimeOnly? QuietFrom { get; init; }

    /// <summary>When the quiet hours end; null for the usual time.</summary>
    public TimeOnly? QuietUntil { get; init; }

    /// <summary>The most nudges a day, 1 to 20; null for the usual number.</summary>
    public int? ChosenMostADay { get; init; }

    /// <summary>The quiet hours.</summary>
    public QuietHours Quiet => new(QuietFrom ?? QuietHours.Usual.From, QuietUntil ?? QuietHours.Usual.Until);

    /// <summary>The most nudges a day.</summary>
    public int MostADay => ChosenMostADay ?? UsualMostADay;

    /// <summary>Whether a kind is sent at all, a pause of all of them aside.</summary>
    public bool IsOn(NudgeKind kind) => !IsStopped && (ChoiceOf(kind)?.IsOn ?? NudgeRule.Of(kind).IsOnByDefault);

    /// <summary>Whether a kind is sent at an instant.</summary>
    public bool Wants(NudgeKind kind, DateTimeOffset now) => IsOn(kind) && !(MutedUntil > now);

    /// <summary>Whether a kind went quiet because it never helped.</summary>
    public bool WentQuiet(NudgeKind kind) => ChoiceOf(kind) is { IsOn: false, ByItself: true };

    /// <summary>From when on the use of a kind is measured; null for from the beginning.</summary>
    public DateTimeOffset? MeasuredFrom(NudgeKind kind) => ChoiceOf(kind)?.At;

    /// <summary>One's own time of a kind; null where the team's holds.</summary>
    public TimeOnly? OwnTimeOf(NudgeKind kind) => kind switch
    {
        NudgeKind.EveningReminder => ReminderAt,
        NudgeKind.MorningPlan => PlanAt,
        _ => null,
    };

    /// <summary>Sends a kind from now on, or not any more.</summary>
    public NudgePreferences Turn(NudgeKind kind, bool on, DateTimeOffset now) => Decide(new(kind, on, now, ByItself: false)) with
    {
        IsStopped = IsStopped && !on,
    };

    /// <summary>Lets a kind go quiet that never helped.</summary>
    public NudgePreferences Quieten(NudgeKind kind, DateTimeOffset now) => Decide(new(kind, false, now, ByItself: true));

    /// <summary>Sends nothing any more.</summary>
    public NudgePreferences Stop() => this with { IsStopped = true, SnoozedUntil = null };

    /// <summary>Sends again what is usual: everything that was turned off or went quiet is on, what was asked for besides stays.</summary>
    public NudgePreferences Resume(DateTimeOffset now) => this with
    {
        IsStopped = false,
        MutedUntil = null,
        Choices = [.. Choices.Select(choice =>
            !choice.IsOn && NudgeRule.Of(choice.Kind).IsOnByDefault ? choice with { IsOn = true, At = now, ByItself = false } : choice)],
    };

    /// <summary>Sends nothing before an instant.</summary>
    public NudgePreferences Mute(DateTimeOffset until) => this with { MutedUntil = until, SnoozedUntil = null };

    /// <summary>Chooses one's own local time of the morning plan or the evening reminder, which is on then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No time can be chosen for the kind.</exception>
    public NudgePreferences Schedule(NudgeKind kind, TimeOnly time, DateTimeOffset now) => kind switch
    {
        NudgeKind.EveningReminder => Turn(kind, true, now) with { ReminderAt = time },
        NudgeKind.MorningPlan => Turn(kind, true, now) with { PlanAt = time },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No time of one's own for this kind."),
    };

    private NudgeChoice? ChoiceOf(NudgeKind kind) => Choices.FirstOrDefault(choice => choice.Kind == kind);

    private NudgePreferences Decide(NudgeChoice choice) => this with { Choices = [.. Choices.Where(other => other.Kind != choice.Kind), choice] };
}
