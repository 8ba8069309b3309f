using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>Days as a message names them.</summary>
/// <param name="First">The first local day.</param>
/// <param name="Last">The last local day, included; null where the message does not say.</param>
/// <param name="WorkingDays">How many working days from the first on; null where the message does not say.</param>
/// <param name="Part">Which part of each day.</param>
public sealed record ReadSpan(DateOnly First, DateOnly? Last, int? WorkingDays, DayPart Part);

/// <summary>The writer, or somebody by name, takes leave or is back from it.</summary>
/// <param name="Spans">The days, at least one; empty only in a cancellation that names none.</param>
/// <param name="Cancels">The days are worked after all.</param>
/// <param name="Person">The name of the person whose leave it is, as written; null for the writer.</param>
public sealed record LeaveStatement(IReadOnlyList<ReadSpan> Spans, bool Cancels, string? Person);

/// <summary>Days on which everybody is free, or at work, against the usual week.</summary>
/// <param name="First">The first local day.</param>
/// <param name="Last">The last local day, included.</param>
/// <param name="Kind">What the days become.</param>
public sealed record DayStatement(DateOnly First, DateOnly Last, NamedDayKind Kind);
