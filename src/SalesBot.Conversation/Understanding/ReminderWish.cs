namespace SalesBot.Conversation.Understanding;

/// <summary>What a writer wants of the bot's reminders.</summary>
public enum WishAct
{
    /// <summary>See how they are set.</summary>
    Show,

    /// <summary>See how useful they are.</summary>
    ShowUse,

    /// <summary>None any more; of a topic, none of that.</summary>
    Stop,

    /// <summary>All again; of a topic, that.</summary>
    Resume,

    /// <summary>None for a while.</summary>
    Mute,

    /// <summary>None for the rest of the day.</summary>
    MuteToday,

    /// <summary>The present one again after a while.</summary>
    Snooze,

    /// <summary>At another time of day.</summary>
    SetTime,

    /// <summary>None from one time of day to another.</summary>
    QuietHours,

    /// <summary>So many a day at most.</summary>
    MostADay,

    /// <summary>Of deals, those from an amount on.</summary>
    FromAmount,
}

/// <summary>Which reminders are meant.</summary>
public enum WishTopic
{
    /// <summary>The plan of the morning.</summary>
    MorningPlan,

    /// <summary>What is missing in the evening.</summary>
    EveningReminder,

    /// <summary>Being behind.</summary>
    Pace,

    /// <summary>Shares of a target that are reached.</summary>
    Milestones,

    /// <summary>Being passed on a board.</summary>
    Overtaken,

    /// <summary>What a week or month has come to.</summary>
    PeriodEnd,

    /// <summary>Deals that are celebrated in the team's group.</summary>
    Celebrations,

    /// <summary>Badges earned and records broken.</summary>
    Honours,
}

/// <summary>What a writer wants of the bot's reminders.</summary>
/// <param name="Act">What is to happen.</param>
public sealed record ReminderWish(WishAct Act)
{
    /// <summary>Which reminders; null for all of them, or the usual one where only one can be meant.</summary>
    public WishTopic? Topic { get; init; }

    /// <summary>The time of day; of quiet hours, when they begin; null where none was said.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>When quiet hours end; null where it was not said.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>For how many minutes; null where it was not said.</summary>
    public int? Minutes { get; init; }

    /// <summary>How many a day.</summary>
    public int? Count { get; init; }

    /// <summary>From which amount on, in units of currency.</summary>
    public decimal? Amount { get; init; }
}
