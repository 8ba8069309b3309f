using SalesBot.Host.Composition;

namespace SalesBot.Host.Clock;

/// <summary>Decides which clock the whole process lives by.</summary>
internal static class ClockRegistration
{
    /// <summary>Registers the only <see cref="TimeProvider"/>: the real one, or one that starts at <c>Clock:StartAt</c>.</summary>
    /// <exception cref="SettingsException">The setting cannot be read, or is given outside local mode.</exception>
    public static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration, LocalMode local)
    {
        services.AddSingleton(Choose(configuration, local, RealTime.Clock));
        services.AddHostedService<ClockStart>();
        return services;
    }

    /// <summary>The clock that the settings ask for.</summary>
    public static TimeProvider Choose(IConfiguration configuration, LocalMode local, TimeProvider real)
    {
        var options = configuration.GetSection(ClockOptions.Section).Get<ClockOptions>() ?? new ClockOptions();
        if (options.StartAt.Length == 0)
            return real;
        if (!local.IsOn)
        {
            throw new SettingsException(
                "Clock:StartAt sets the clock for trying SalesBot out and works in local mode only; remove it, or start with Bot:Auth:Mode=UnsafeLocal in Development.");
        }

        return options.TryReadStart(out var start)
            ? new OffsetTimeProvider(real, start)
            : throw new SettingsException(
                $"Clock:StartAt '{options.StartAt}' is no date and time with an offset; write it like 2026-11-27T16:59:50+08:00.");
    }
}
