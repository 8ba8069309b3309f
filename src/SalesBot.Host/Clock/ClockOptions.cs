using System.Globalization;

namespace SalesBot.Host.Clock;

/// <summary>Section <c>Clock</c>: what time it is while trying SalesBot out.</summary>
internal sealed class ClockOptions
{
    public const string Section = "Clock";

    private static string[] Forms =>
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm'Z'"];

    /// <summary>
    /// The instant at which the process believes to start, with its offset, such as <c>2026-11-27T16:59:50+08:00</c>; empty for the real
    /// time. Local mode only.
    /// </summary>
    public string StartAt { get; set; } = "";

    /// <summary>Reads <see cref="StartAt"/>; a time without an offset is refused, since it would mean another instant on every machine.</summary>
    public bool TryReadStart(out DateTimeOffset start) => DateTimeOffset.TryParseExact(
        StartAt, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out start);
}
