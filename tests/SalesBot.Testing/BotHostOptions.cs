using Microsoft.Extensions.DependencyInjection;

namespace SalesBot.Testing;

/// <summary>How a test wants the program.</summary>
public sealed record BotHostOptions
{
    /// <summary>A Wednesday afternoon in Shanghai: in the middle of a week, and something is still missing.</summary>
    public static readonly DateTimeOffset Wednesday = new(2026, 11, 25, 15, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The time at which the clock stands.</summary>
    public DateTimeOffset Now { get; init; } = Wednesday;

    /// <summary>The scheduler runs jobs by the clock; otherwise the test says when, so that no message has two causes.</summary>
    public bool JobsRunByTheClock { get; init; }

    /// <summary>The program keeps its schedule in line with the teams, as it always does where jobs run by the clock.</summary>
    public bool KeepsSchedule { get; init; }

    /// <summary>The program hands out what is due by itself; otherwise the test says when, and knows the outcomes when it is done.</summary>
    public bool DeliversByItself { get; init; } = true;

    /// <summary>How many messages leave within a second; 0 for no limits, since a clock that stands would let no more than the first ones go.</summary>
    public int RequestsPerSecond { get; init; }

    /// <summary>Changes what the program is made of; nothing by default.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Settings besides those that every test needs.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
