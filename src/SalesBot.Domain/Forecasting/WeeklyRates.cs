using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Forecasting;

/// <summary>
/// What a half day of work brought, week by week, with the seasons taken out. Weeks are counted back from the last day, so that none is
/// cut off and each has every weekday; one with little working time, around a holiday say, is joined to the one before.
/// </summary>
internal static class WeeklyRates
{
    public const int DaysInAWeek = 7;

    private const double LittleTime = 0.4;

    /// <summary>The rates of the first days of a series, the oldest first.</summary>
    public static List<double> Of(DailySeries series, int days, Seasons seasons)
    {
        var weeks = new List<(double Amount, double Time)>();
        for (var from = days % DaysInAWeek; from + DaysInAWeek <= days; from += DaysInAWeek)
        {
            var (amount, time) = (0.0, 0.0);
            for (var place = from; place < from + DaysInAWeek; place++)
            {
                amount += series.AmountAt(place);
                time += series.HalfDaysAt(place) * Index(seasons, series.DayAt(place));
            }

            weeks.Add((amount, time));
        }

        return Joined(weeks);
    }

    /// <summary>How much a half day of a season counts, 1 being the average of the year.</summary>
    public static double Index(Seasons seasons, DateOnly day) => (double)seasons.Of(day) / Seasons.Average;

    private static List<double> Joined(List<(double Amount, double Time)> weeks)
    {
        var usual = Median([.. weeks.Select(week => week.Time).Where(time => time > 0)]);
        var joined = new List<(double Amount, double Time)>(weeks.Count);
        foreach (var week in weeks)
        {
            if (joined.Count > 0 && week.Time < usual * LittleTime)
                joined[^1] = (joined[^1].Amount + week.Amount, joined[^1].Time + week.Time);
            else if (week.Time > 0)
                joined.Add(week);
        }

        return joined.ConvertAll(week => Math.Max(0, week.Amount) / week.Time);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? 0 : values[values.Length / 2];
    }
}
