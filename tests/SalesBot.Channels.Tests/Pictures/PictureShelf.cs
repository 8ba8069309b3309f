using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;
using SalesBot.Application.Pictures;

namespace SalesBot.Channels.Tests.Pictures;

/// <summary>Pictures are said to lie on this machine; none is drawn.</summary>
internal sealed class PictureShelf : IPictureHome
{
    public string Address => "http://127.0.0.1:3978";

    public TimeSpan Life => TimeSpan.FromHours(72);

    /// <summary>Registers what makes addresses of pictures.</summary>
    public static void Put(IServiceCollection services) => services.AddSingleton(new CardKey(new byte[32]))
        .AddSingleton<PictureSeal>().AddSingleton<PictureAddresses>().AddSingleton<IPictureHome, PictureShelf>();
}
