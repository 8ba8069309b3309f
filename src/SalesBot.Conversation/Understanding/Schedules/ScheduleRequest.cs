using SalesBot.Domain.People;

namespace SalesBot.Conversation.Understanding.Schedules;

/// <summary>What somebody wants of a team's schedule.</summary>
public enum ScheduleAsk
{
    /// <summary>See it.</summary>
    Show,

    /// <summary>Have something come at another time.</summary>
    Change,

    /// <summary>Have something come no more.</summary>
    Stop,

    /// <summary>Have something come again.</summary>
    Resume,
}

/// <summary>A message about a team's schedule.</summary>
/// <param name="Ask">What is wanted.</param>
/// <param name="Notice">What it is about; null where the schedule as a whole is asked for.</param>
/// <param name="Time">The new time, if any.</param>
/// <param name="Days">The new days, if any.</param>
/// <param name="Rest">What of the text was not understood, as written; the name of a team, or the message means something else.</param>
public sealed record ScheduleRequest(ScheduleAsk Ask, ScheduledNotice? Notice, TimeOnly? Time, FiringDays? Days, string Rest);
