using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Whose honours are looked at, and from when on.</summary>
/// <param name="Person">The person; for a team, the one of whom something was reported last, or any member.</param>
/// <param name="Calendar">When the person or team works.</param>
/// <param name="From">The earliest local day that was touched.</param>
/// <param name="Today">The local day.</param>
/// <param name="Now">The instant.</param>
public sealed record HonourScope(Person Person, WorkCalendar Calendar, DateOnly From, DateOnly Today, DateTimeOffset Now)
{
    // What is filled in of longer ago is honoured, not announced.
    private const int MostDaysAgo = 3;

    /// <summary>The team, where a team's honours are looked at; null for the person's.</summary>
    public Team? Team { get; init; }

    /// <summary>Nothing is announced, whenever it was.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whose honours they are.</summary>
    public Guid Owner => Team?.Id.Value ?? Person.Id.Value;

    /// <summary>
    /// Whether a feat is still news. A week, a month or a year that is over is none: who hears of it would take it for the one that runs.
    /// </summary>
    public bool IsNews(Feat feat)
    {
        ArgumentNullException.ThrowIfNull(feat);
        var isLong = feat.Metric is not null && feat.Start < feat.End;
        return !IsSilent && (isLong ? feat.End >= Today : Today.DayNumber - feat.End.DayNumber <= MostDaysAgo);
    }

    /// <summary>The periods of a kind that have begun and in which a touched day may lie, oldest first.</summary>
    public IEnumerable<Period> Periods(PeriodKind kind, DateOnly notBefore)
    {
        for (var period = Period.Containing(From > notBefore ? From : notBefore, kind, Calendar.Periods); period.Range.Start <= Today; period = period.Next())
            yield return period;
    }
}
