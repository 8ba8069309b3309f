using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>What a rep does with a day.</summary>
internal enum Doing
{
    /// <summary>Nothing is reported.</summary>
    Nothing,

    /// <summary>Some of what is asked.</summary>
    Some,

    /// <summary>All of what is asked, before the reminder.</summary>
    All,

    /// <summary>All of what is asked, when the reminder is queued and not yet sent.</summary>
    AllAtTheLastMoment,
}

/// <summary>A rep of the simulation, and what the month holds for them: decided before it begins, by nothing that the program does.</summary>
/// <param name="Person">The rep.</param>
/// <param name="Zone">Where the rep lives.</param>
/// <param name="Holidays">The free days of the rep's country.</param>
/// <param name="ShiftedWorkdays">Its weekend days that are worked.</param>
internal sealed record SimulatedPerson(
    Person Person, TimeZoneInfo Zone, IReadOnlySet<DateOnly> Holidays, IReadOnlySet<DateOnly> ShiftedWorkdays)
{
    /// <summary>The days of leave, with the part of each that is taken off.</summary>
    public Dictionary<DateOnly, DayPart> Leave { get; } = [];

    /// <summary>What the rep does on each day.</summary>
    public Dictionary<DateOnly, Doing> Days { get; } = [];

    /// <summary>From when on nothing reaches the rep any more; null where everything does.</summary>
    public DateTimeOffset? GoneFrom { get; init; }

    public string Conversation => $"conversation-{Person.Id.Value:N}";

    /// <summary>Why the rep is not reminded in the afternoon of a day; null where the rep is.</summary>
    public string? ReasonNotToRemind(DateOnly day)
    {
        if (day < Person.JoinedOn)
            return "not there yet";
        if (!IsScheduled(day))
            return Holidays.Contains(day) ? "holiday" : "weekend";
        if ((Leave.GetValueOrDefault(day) & DayPart.Afternoon) != DayPart.None)
            return "on leave";
        return Days.GetValueOrDefault(day) == Doing.All ? "done" : null;
    }

    /// <summary>Whether anything is worked on a day, by the country and the leave.</summary>
    public bool Works(DateOnly day) => day >= Person.JoinedOn && IsScheduled(day) && Leave.GetValueOrDefault(day) != DayPart.Whole;

    /// <summary>Whether the rep says anything on a day; nobody does on a day without work.</summary>
    public bool Reports(DateOnly day) => Works(day) && Days.GetValueOrDefault(day) != Doing.Nothing;

    private bool IsScheduled(DateOnly day) =>
        ShiftedWorkdays.Contains(day) || (!Holidays.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
