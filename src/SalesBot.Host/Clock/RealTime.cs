namespace SalesBot.Host.Clock;

/// <summary>Hands out the real clock; everything else is given one.</summary>
internal static class RealTime
{
#pragma warning disable RS0030 // The one place that may name it.
    public static TimeProvider Clock => TimeProvider.System;
#pragma warning restore RS0030
}
