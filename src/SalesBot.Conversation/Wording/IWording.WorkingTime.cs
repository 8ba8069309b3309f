using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about fiscal years and part time.</summary>
internal interface IWorkingTimeWording
{
    string FiscalYearIs(int month);
    string FiscalYearIsForWhoLeadsAll { get; }
    string FiscalYearPreview(int before, int month);
    string FiscalYearSet(int month);
    string WorkWeekIsForManagers { get; }

    /// <summary>Somebody works part time, and it is not said on which days.</summary>
    string WorkWeekOnWhichDays(string name);

    string WorkWeekPreview(string name, WorkWeek week, DateOnly? from);
    string WorkWeekSet(string name, WorkWeek week, DateOnly? from);
    string WorkWeek(WorkWeek week);

    /// <summary>What a manager writes for it; the button says it.</summary>
    string WorkWeekSaid(string name, WorkWeek week, DateOnly? from);
}
