namespace SalesBot.Domain.Calendars;

/// <summary>
/// Mainland China's public holidays and shifted working days as the State Council's General Office announced them: 国办发明电〔2023〕7号 for 2024,
/// 〔2024〕12号 for 2025, 〔2025〕7号 for 2026. A holiday is named from its first to its last day, the weekends within it included.
/// </summary>
internal static class ChinaHolidays
{
    public static CalendarLayer Layer { get; } = new(
        null,
        [
            .. Year(2024, "元旦 0101", "春节 0210-0217 +0204 +0218", "清明节 0404-0406 +0407", "劳动节 0501-0505 +0428 +0511", "端午节 0610", "中秋节 0915-0917 +0914",
                "国庆节 1001-1007 +0929 +1012"),
            .. Year(2025, "元旦 0101", "春节 0128-0204 +0126 +0208", "清明节 0404-0406", "劳动节 0501-0505 +0427", "端午节 0531-0602",
                "国庆节、中秋节 1001-1008 +0928 +1011"),
            .. Year(2026, "元旦 0101-0103 +0104", "春节 0215-0223 +0214 +0228", "清明节 0404-0406", "劳动节 0501-0505 +0509", "端午节 0619-0621", "中秋节 0925-0927",
                "国庆节 1001-1007 +0920 +1010"),
        ]);

    // "春节 0210-0217 +0204": off from 10 to 17 February, worked on the 4th.
    private static IEnumerable<NamedDay> Year(int year, params string[] holidays)
    {
        foreach (var parts in holidays.Select(holiday => holiday.Split(' ')))
        {
            var range = new DateRange(Day(year, parts[1][..4]), Day(year, parts[1][^4..]));
            foreach (var day in range.Each())
                yield return new NamedDay(day, NamedDayKind.Holiday, parts[0]);
            foreach (var shifted in parts.Skip(2))
                yield return new NamedDay(Day(year, shifted[1..]), NamedDayKind.Workday, $"{parts[0]}调休");
        }
    }

    private static DateOnly Day(int year, string text) => new(year, ((text[0] - '0') * 10) + text[1] - '0', ((text[2] - '0') * 10) + text[3] - '0');
}
