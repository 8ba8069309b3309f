using System.Collections.Immutable;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Writes and reads weeks as an operator does: <c>mon-fri</c>, <c>mon,tue,wed:am</c>.</summary>
internal static class WeekText
{
    private const string Usage = "--week is a list such as mon-fri or mon,tue,wed:am.";

    private static readonly ImmutableArray<string> Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static ImmutableArray<DayOfWeek> Weekdays { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Name(DayOfWeek day) => Names[Weekdays.IndexOf(day)];

    /// <exception cref="MisuseException">The text is no week.</exception>
    public static WorkWeek Read(string text)
    {
        var week = default(WorkWeek);
        foreach (var item in text.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item.Split(':');
            var part = parts switch
            {
                [_] => DayPart.Whole,
                [_, "am"] => DayPart.Morning,
                [_, "pm"] => DayPart.Afternoon,
                _ => throw new MisuseException(Usage),
            };
            var ends = parts[0].Split('-').Select(name => Names.IndexOf(name)).ToList();
            if (ends.Count > 2 || ends.Contains(-1) || ends[^1] < ends[0])
                throw new MisuseException(Usage);
            for (var place = ends[0]; place <= ends[^1]; place++)
                week = week.With(Weekdays[place], part);
        }

        return week.HalfDays > 0 ? week : throw new MisuseException(Usage);
    }
}
