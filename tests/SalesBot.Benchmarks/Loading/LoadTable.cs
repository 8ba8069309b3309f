using System.Globalization;

namespace SalesBot.Benchmarks.Loading;

/// <summary>Two servers beside each other.</summary>
internal static class LoadTable
{
    private const double MegaByte = 1024 * 1024;

    public static IEnumerable<string> Lines(Measures bot, Measures echo)
    {
        yield return "|  | SalesBot | plain echo | SalesBot / echo |";
        yield return "| --- | --- | --- | --- |";
        yield return Line("reports a second", bot.PerSecond, echo.PerSecond, "N0");
        yield return Line("reports a second of processor time", bot.PerProcessorSecond, echo.PerProcessorSecond, "N0");
        yield return Line("share of its core that the server got, %", bot.Busy, echo.Busy, "N0");
        yield return Line("share of that which went into compiling, %", bot.CompilingShare, echo.CompilingShare, "N1");
        yield return Line("answer to the request, p50 ms", At(bot.Answers, 0.5), At(echo.Answers, 0.5), "N1");
        yield return Line("answer to the request, p99 ms", At(bot.Answers, 0.99), At(echo.Answers, 0.99), "N1");
        yield return Line("reply at the connector, p50 ms", At(bot.Replies, 0.5), At(echo.Replies, 0.5), "N1");
        yield return Line("reply at the connector, p99 ms", At(bot.Replies, 0.99), At(echo.Replies, 0.99), "N1");
        yield return Line("allocated for a report, KB", bot.AllocatedPerReport / 1024, echo.AllocatedPerReport / 1024, "N1");
        yield return Line("working set, MB", bot.WorkingSet / MegaByte, echo.WorkingSet / MegaByte, "N0");
        yield return $"| collections of generation 0, 1, 2 | {string.Join(", ", bot.Collections)} | {string.Join(", ", echo.Collections)} | |";
    }

    private static double At(List<TimeSpan> times, double share) => Measures.Percentile(times, share);

    private static string Line(string what, double bot, double echo, string format) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {bot.ToString(format, CultureInfo.InvariantCulture)} | {echo.ToString(format, CultureInfo.InvariantCulture)} | {bot / echo:N2} |");
}
