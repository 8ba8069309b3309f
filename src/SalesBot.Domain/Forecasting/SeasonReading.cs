using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Forecasting;

/// <summary>
/// Reads from a series how the months of the year differ. The trend is taken out first, and what weeks of one month differ among themselves
/// says how far the difference between months is chance: by that share it is drawn back towards none.
/// </summary>
public static class SeasonReading
{
    /// <summary>From how many days on a year can be read: all of it and four weeks.</summary>
    public const int FewestDays = 392;

    private const double Least = 0.05;

    /// <summary>The seasons of a series; <see cref="Seasons.None"/> where it is too short, or nothing but chance.</summary>
    public static Seasons Of(DailySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, series.Days);
    }

    internal static Seasons Of(DailySeries series, int days)
    {
        if (days < FewestDays)
            return Seasons.None;
        var weeks = Weeks(series, days);
        var byMonth = weeks.GroupBy(week => week.Month, week => week.Ratio).ToDictionary(month => month.Key, month => month.ToList());
        var means = byMonth.ToDictionary(month => month.Key, month => month.Value.Average());
        if (means.Count < 12)
            return Seasons.None;
        var within = byMonth.Values.Sum(month => month.Sum(ratio => Square(ratio - month.Average()))) / Math.Max(1, weeks.Count - means.Count);
        var chance = within * means.Keys.Average(month => 1.0 / byMonth[month].Count);
        var all = means.Values.Average();
        var between = means.Values.Sum(mean => Square(mean - all)) / (means.Count - 1);
        var trust = between > 0 ? Math.Clamp(1 - (chance / between), 0, 1) : 0;
        return trust == 0 ? Seasons.None
            : new Seasons([.. Enumerable.Range(1, 12).Select(month => (int)Math.Round(Seasons.Average * Math.Max(Least, 1 + (trust * ((means[month] / all) - 1)))))]);
    }

    // Each week's rate against the straight line through all of them.
    private static List<(int Month, double Ratio)> Weeks(DailySeries series, int days)
    {
        var rates = new List<(int Month, double Rate)>();
        for (var from = days % WeeklyRates.DaysInAWeek; from + WeeklyRates.DaysInAWeek <= days; from += WeeklyRates.DaysInAWeek)
        {
            var (amount, time) = (0L, 0L);
            for (var place = from; place < from + WeeklyRates.DaysInAWeek; place++)
                (amount, time) = (amount + series.AmountAt(place), time + series.HalfDaysAt(place));
            if (time > 0)
                rates.Add((series.DayAt(from + (WeeklyRates.DaysInAWeek / 2)).Month, Math.Max(0.0, amount) / time));
        }

        var (start, slope) = Theta.Line([.. rates.Select(week => week.Rate)]);
        var floor = rates.Average(week => week.Rate) * Least;
        return floor <= 0 ? [] : [.. rates.Select((week, i) => (week.Month, week.Rate / Math.Max(floor, start + (slope * i))))];
    }

    private static double Square(double value) => value * value;
}
