using System.Globalization;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>A bar of ten signs. It is full only when the goal is reached and empty only when nothing was done.</summary>
internal static class ProgressBar
{
    private const int Length = 10;

    /// <summary>The part that is done.</summary>
    public static string Done(int percent) => new('▓', Filled(percent));

    /// <summary>The part that is left.</summary>
    public static string Left(int percent) => new('░', Length - Filled(percent));

    /// <summary>The true percentage, also above 100.</summary>
    public static string Percentage(int percent) => percent.ToString(CultureInfo.InvariantCulture) + "%";

    private static int Filled(int percent) => percent switch
    {
        <= 0 => 0,
        >= 100 => Length,
        _ => Math.Clamp((percent + 5) / 10, 1, Length - 1),
    };
}
