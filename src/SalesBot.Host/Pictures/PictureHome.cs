using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SalesBot.Application.Pictures;
using SalesBot.Host.Composition;

namespace SalesBot.Host.Pictures;

/// <summary>Pictures are fetched where the settings say; in local mode without such, from where the program listens.</summary>
internal sealed class PictureHome(PictureOptions options, LocalMode local, IServer server) : IPictureHome
{
    public string? Address => options.Address.Length > 0 ? options.Address.TrimEnd('/') : local.IsOn ? Own?.TrimEnd('/') : null;

    public TimeSpan Life => TimeSpan.FromHours(options.Hours);

    private string? Own => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
