using System.Net;

namespace SalesBot.Host.Composition;

/// <summary>
/// Whether the process runs for its developer alone: no proof of who calls, a demo company, a clock that can be set. It takes three things
/// at once, so that no single slip opens a server to the world.
/// </summary>
/// <param name="IsOn">Whether it does.</param>
internal sealed record LocalMode(bool IsOn)
{
    public const string ModeKey = "Bot:Auth:Mode";
    public const string ModeValue = "UnsafeLocal";
    public const string DefaultAddress = "http://localhost:3978";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">The mode is asked for outside Development, or with an address that others can reach.</exception>
    public static LocalMode Decide(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!string.Equals(configuration[ModeKey], ModeValue, StringComparison.OrdinalIgnoreCase))
            return new LocalMode(false);
        if (!environment.IsDevelopment())
        {
            throw new SettingsException(
                $"{ModeKey}={ModeValue} lets anybody in and works in the Development environment only; this is {environment.EnvironmentName}. Remove it.");
        }

        if (Addresses(configuration).FirstOrDefault(address => !IsLoopback(address)) is { } open)
        {
            throw new SettingsException(
                $"{ModeKey}={ModeValue} lets anybody in, so it listens on this machine only; change the address {open} to {DefaultAddress}.");
        }

        return new LocalMode(true);
    }

    /// <summary>The addresses that the settings name; none where they leave it to the default.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        var urls = Split(configuration[WebHostDefaults.ServerUrlsKey]);

        // As Kestrel does: bare ports count only where no address is given.
        string[] ports = urls.Length > 0
            ? []
            :
            [
                .. Split(configuration[WebHostDefaults.HttpPortsKey]).Select(port => $"http://*:{port}"),
                .. Split(configuration[WebHostDefaults.HttpsPortsKey]).Select(port => $"https://*:{port}"),
            ];
        return [.. urls, .. ports, .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>()];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLoopback(string address)
    {
        // Kestrel reads http://*:80 and http://+:80 as every address; a Uri does not take them at all.
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return false;
        return uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
