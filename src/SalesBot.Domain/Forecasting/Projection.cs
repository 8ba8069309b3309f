using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Forecasting;

/// <summary>
/// Projects a series into days to come: what a half day of work brings, by the mean of simple smoothing, damped-trend smoothing and Theta over
/// whole weeks, times the working time that there will be and the season. How wide the range is comes from having done the same at earlier days, week by
/// week, with nothing but what was known then (rolling origin), as split conformal prediction takes it. Deterministic.
/// </summary>
public static class Projection
{
    /// <summary>The fewest weeks from which anything is projected.</summary>
    public const int FewestWeeks = 5;

    // So many earlier forecasts make it possible that four of five of them lie within a range.
    private const int FewestTrials = 4;
    private const int MostTrials = 78;
    private const double Within = 0.8;

    /// <summary>Where a run of days after the series is likely to end.</summary>
    /// <param name="history">What was done so far.</param>
    /// <param name="days">Days after the last one of the series.</param>
    /// <param name="halfDays">The half days of work of everybody together on each of these days.</param>
    /// <exception cref="ArgumentException">The days lie not behind the series, or not each of them has its working time.</exception>
    public static ForecastResult Of(DailySeries history, DateRange days, IReadOnlyList<long> halfDays)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(halfDays);
        var ahead = days.Start.DayNumber - history.End.DayNumber - 1;
        if (ahead < 0 || halfDays.Count != days.Days)
            throw new ArgumentException("The days to come lie behind the series, and each has its working time.", nameof(days));
        var weeks = history.Days / WeeklyRates.DaysInAWeek;
        var horizon = Horizon(ahead, days.Days);
        var needed = WeeksNeeded(ahead, days.Days);
        if (history.IsEmpty || weeks < needed)
            return new ForecastResult.NotEnough(history.IsEmpty ? 0 : weeks, needed);
        var (trials, seasonal) = BestTrials(history, ahead, days.Days, horizon);
        if (trials.Count < FewestTrials)
            return new ForecastResult.NotEnough(weeks, needed + FewestTrials - trials.Count);
        var seasons = seasonal ? SeasonReading.Of(history) : Seasons.None;
        var likely = Expected(history, history.Days, ahead, halfDays, seasons);
        return new ForecastResult.Known(new Forecast(likely, Spread(trials, horizon)) { Seasons = seasons });
    }

    /// <summary>How many whole weeks have to be known for a range.</summary>
    /// <param name="ahead">How many days lie between the last one known and the first one asked for.</param>
    /// <param name="days">How many days are asked for.</param>
    public static int WeeksNeeded(int ahead, int days) => FewestWeeks + FewestTrials - 1 + Horizon(ahead, days);

    /// <summary>By how many percent the last four weeks' rate differs from that of the eight weeks before; null where that cannot be said.</summary>
    public static int? RecentTrend(DailySeries history)
    {
        ArgumentNullException.ThrowIfNull(history);
        const int now = 4 * WeeklyRates.DaysInAWeek;
        const int before = 8 * WeeklyRates.DaysInAWeek;
        if (history.Days < now + before)
            return null;
        var late = new DateRange(history.End.AddDays(1 - now), history.End);
        var early = new DateRange(late.Start.AddDays(-before), late.Start.AddDays(-1));
        var (lateTime, earlyTime, earlyAmount) = (history.HalfDays(late), history.HalfDays(early), history.Amount(early));
        return lateTime == 0 || earlyTime == 0 || earlyAmount <= 0 ? null
            : (int)Math.Clamp(Math.Round(((double)history.Amount(late) / lateTime / ((double)earlyAmount / earlyTime) * 100) - 100), -100, 1_000);
    }

    private static int Horizon(int ahead, int days) => (ahead + days + WeeklyRates.DaysInAWeek - 1) / WeeklyRates.DaysInAWeek;

    // What bends for another reason, a fall that comes to its end say, can look like seasons: they count only where they would have helped before.
    private static (List<double> Trials, bool Seasonal) BestTrials(DailySeries history, int ahead, int length, int horizon)
    {
        var plain = Trials(history, ahead, length, horizon, seasonal: false);
        if (history.Days < SeasonReading.FewestDays)
            return (plain, false);
        var seasonal = Trials(history, ahead, length, horizon, seasonal: true);
        return seasonal.Sum() < plain.Sum() ? (seasonal, true) : (plain, false);
    }

    // What was expected then against what came, on the scale of square roots.
    private static List<double> Trials(DailySeries history, int ahead, int length, int horizon, bool seasonal)
    {
        var trials = new List<double>();
        for (var back = horizon; trials.Count < MostTrials; back++)
        {
            var known = history.Days - (back * WeeklyRates.DaysInAWeek);
            if (known / WeeklyRates.DaysInAWeek < FewestWeeks)
                break;
            var first = known + ahead;
            var time = Enumerable.Range(first, length).Select(history.HalfDaysAt).ToList();
            if (time.TrueForAll(halfDays => halfDays == 0))
                continue;
            var came = Enumerable.Range(first, length).Sum(history.AmountAt);
            trials.Add(Math.Abs(Math.Sqrt(Math.Max(0, came)) - Math.Sqrt(Expected(
                history, known, ahead, time, seasonal ? SeasonReading.Of(history, known) : Seasons.None))));
        }

        return trials;
    }

    private static double Expected(DailySeries history, int known, int ahead, IReadOnlyList<long> halfDays, Seasons seasons)
    {
        var rates = WeeklyRates.Of(history, known, seasons);
        if (rates.Count == 0)
            return 0;
        var steps = ((ahead + halfDays.Count - 1) / WeeklyRates.DaysInAWeek) + 1;
        var (damped, theta, level) = (DampedTrend.Forecast(rates, steps), Theta.Forecast(rates, steps), DampedTrend.Level(rates));
        var most = rates.Max() * 2;
        var sum = 0.0;
        for (var i = 0; i < halfDays.Count; i++)
        {
            var step = (ahead + i) / WeeklyRates.DaysInAWeek;

            // A fall that goes on in one of them below nothing is no reason to expect less of the other.
            var rate = (Math.Clamp(damped[step], 0, most) + Math.Clamp(theta[step], 0, most) + level) / 3;
            sum += rate * halfDays[i] * WeeklyRates.Index(seasons, history.DayAt(known + ahead + i));
        }

        return sum;
    }

    // Trials that overlap know less than their number says, so few of them are given more room.
    private static double Spread(List<double> trials, int horizon)
    {
        trials.Sort();
        var place = Math.Min(trials.Count, (int)Math.Ceiling((trials.Count + 1) * Within));
        return trials[place - 1] * (1 + ((double)Math.Min(horizon, trials.Count) / (trials.Count * 2)));
    }
}
