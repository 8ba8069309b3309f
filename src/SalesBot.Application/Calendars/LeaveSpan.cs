using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Days of leave as somebody stated them.</summary>
/// <param name="First">The first local day.</param>
/// <param name="Last">The last local day, included; null where it was not said.</param>
/// <param name="WorkingDays">How many working days from the first on; null where it was not said.</param>
/// <param name="Part">Which part of each day.</param>
public sealed record LeaveSpan(DateOnly First, DateOnly? Last, int? WorkingDays, DayPart Part);

/// <summary>What somebody says about a leave.</summary>
/// <param name="Person">Whose leave it is.</param>
/// <param name="EnteredBy">Who says so.</param>
/// <param name="GroupId">Names what is said together, to undo it.</param>
/// <param name="Spans">The days; empty in a cancellation of all leave from today on.</param>
/// <param name="Cancels">Whether the days are worked after all.</param>
/// <param name="Today">The local day of whoever says so.</param>
/// <param name="Now">The instant.</param>
public sealed record LeaveCommand(
    Person Person, Person EnteredBy, Guid GroupId, IReadOnlyList<LeaveSpan> Spans, bool Cancels, DateOnly Today, DateTimeOffset Now)
{
    /// <summary>Whether a long leave was confirmed.</summary>
    public bool IsConfirmed { get; init; }
}

/// <summary>A working day of which a part is taken off, or is worked after all.</summary>
/// <param name="Day">The day.</param>
/// <param name="Part">The part.</param>
public sealed record LeaveDay(DateOnly Day, DayPart Part);

/// <summary>What came of a statement about leave.</summary>
public abstract record LeaveResult
{
    private LeaveResult()
    {
    }

    /// <summary>The leave was entered.</summary>
    /// <param name="Days">The working days that are off now and were not before, in order.</param>
    public sealed record Taken(IReadOnlyList<LeaveDay> Days) : LeaveResult;

    /// <summary>Leave was taken back.</summary>
    /// <param name="Days">The working days that were off and are not any more, in order.</param>
    public sealed record Cancelled(IReadOnlyList<LeaveDay> Days) : LeaveResult;

    /// <summary>Nothing was changed: all of it is off already.</summary>
    /// <param name="First">The first of the days.</param>
    public sealed record OffAlready(DateOnly First) : LeaveResult;

    /// <summary>Nothing was changed: nothing is worked on those days anyway.</summary>
    /// <param name="First">The first of the days.</param>
    public sealed record FreeAnyway(DateOnly First) : LeaveResult;

    /// <summary>Nothing was changed: there is no leave to take back.</summary>
    public sealed record NothingToCancel : LeaveResult;

    /// <summary>Nothing was changed: a day lies further back than leave is entered for.</summary>
    /// <param name="Day">The day.</param>
    public sealed record TooLongAgo(DateOnly Day) : LeaveResult;

    /// <summary>Nothing was changed: a day lies more than a year ahead, or so many days are no leave.</summary>
    /// <param name="Day">The day.</param>
    public sealed record TooFar(DateOnly Day) : LeaveResult;

    /// <summary>Nothing was changed yet: so long a leave is to be confirmed.</summary>
    /// <param name="Days">The working days that would be off, in order.</param>
    public sealed record AskFirst(IReadOnlyList<LeaveDay> Days) : LeaveResult;
}

/// <summary>What came of taking a statement about leave back.</summary>
public abstract record LeaveUndo
{
    private LeaveUndo()
    {
    }

    /// <summary>It was taken back.</summary>
    /// <param name="Person">Whose leave it was.</param>
    /// <param name="First">The first of its days.</param>
    /// <param name="Last">The last of its days.</param>
    /// <param name="WasCancellation">Whether it had taken leave back, which holds again now.</param>
    public sealed record Undone(PersonId Person, DateOnly First, DateOnly Last, bool WasCancellation) : LeaveUndo;

    /// <summary>It had been taken back before, or there is no such statement.</summary>
    public sealed record NothingLeft : LeaveUndo;

    /// <summary>It is somebody else's.</summary>
    public sealed record NotYours : LeaveUndo;
}
