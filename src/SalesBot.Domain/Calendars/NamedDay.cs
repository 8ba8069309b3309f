namespace SalesBot.Domain.Calendars;

/// <summary>What a named day makes of the usual week.</summary>
public enum NamedDayKind
{
    /// <summary>Nobody works.</summary>
    Holiday,

    /// <summary>A day that is worked although the week says otherwise (调休).</summary>
    Workday,

    /// <summary>Only the morning is worked, by those who work then at all.</summary>
    Half,
}

/// <summary>A day that does not follow the usual week.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it makes of the week.</param>
/// <param name="Name">What it is called; may be empty.</param>
public sealed record NamedDay(DateOnly Day, NamedDayKind Kind, string Name);
