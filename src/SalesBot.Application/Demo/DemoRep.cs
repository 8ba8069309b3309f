using SalesBot.Domain.People;

namespace SalesBot.Application.Demo;

/// <summary>How far a rep of the demo company is with today when it is founded.</summary>
internal enum DemoToday
{
    /// <summary>Nothing reported yet.</summary>
    Silent,

    /// <summary>Some of it reported.</summary>
    Underway,

    /// <summary>Everything that is due by today done and reported.</summary>
    Done,
}

/// <summary>A rep of the demo company.</summary>
/// <param name="Name">The name.</param>
/// <param name="Language">The language.</param>
/// <param name="Team">The place of the team in the company.</param>
/// <param name="Today">How far the rep is with today.</param>
internal sealed record DemoRep(string Name, Language Language, int Team, DemoToday Today)
{
    /// <summary>Calls asked for a day.</summary>
    public required int Calls { get; init; }

    /// <summary>Visits asked for a week.</summary>
    public required int Visits { get; init; }

    /// <summary>Proposals asked for a month.</summary>
    public required int Proposals { get; init; }

    /// <summary>Orders asked for a month.</summary>
    public required int Orders { get; init; }

    /// <summary>Revenue asked for a month, in units of currency.</summary>
    public required int Revenue { get; init; }

    /// <summary>How many days of leave the rep took last month.</summary>
    public int LeaveDays { get; init; }

    /// <summary>How much the rep usually does of what is asked, 1 being all of it.</summary>
    public required double Diligence { get; init; }

    /// <summary>How much of the results asked for the rep usually brings, 1 being all of them.</summary>
    public required double Luck { get; init; }
}
