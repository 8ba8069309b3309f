using System.Diagnostics.Metrics;
using SalesBot.Application.Delivery;

namespace SalesBot.Application;

/// <summary>The names under which figures are measured.</summary>
public static class Meters
{
    /// <summary>The meter that all instruments of the program belong to.</summary>
    public const string Name = "SalesBot";

    internal static Meter Own { get; } = new(Name);

    internal static string NameOf(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "delivered",
        DeliveryState.Unknown => "unknown",
        DeliveryState.Dead => "dead",
        DeliveryState.Expired => "expired",
        DeliveryState.Sending => "sending",
        _ => "waiting",
    };
}
