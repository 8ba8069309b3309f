using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Demo;

/// <summary>When the people of the demo company work: by China's holidays, and one of them was on leave for some days of the month before.</summary>
internal sealed class DemoTime(DateOnly today, TimeZoneInfo zone)
{
    // In the middle of the month, where no holiday has ever been.
    private const int WorkingDaysBeforeLeave = 7;

    public const string Country = BuiltInHolidays.China;

    /// <summary>The working days of everybody.</summary>
    public static WorkCalendar Company { get; } = new([BuiltInHolidays.Of(Country)]);

    /// <summary>The leave of a rep; null for those who took none.</summary>
    public LeaveEntry? LeaveOf(DemoRep rep, Person person, Guid id)
    {
        if (rep.LeaveDays == 0)
            return null;
        var month = Period.Containing(today, PeriodKind.Month).Previous().Range;
        var days = month.Each().Where(Company.IsWorkingDay).Skip(WorkingDaysBeforeLeave).Take(rep.LeaveDays).ToList();
        var announced = LocalTime.InstantOf(days[0].AddDays(-1), new TimeOnly(16, 0), zone).ToUniversalTime();
        return new LeaveEntry(id, person.Id, id, days[0], days[^1], DayPart.Whole, isCancellation: false, person.Id, announced);
    }

    /// <summary>The working days of a rep.</summary>
    public static WorkCalendar Of(Person person, LeaveEntry? leave) => new([BuiltInHolidays.Of(Country)])
    {
        JoinedOn = person.JoinedOn,
        Leave = leave is null ? LeaveDays.None : LeaveDays.Of([leave]),
    };
}
