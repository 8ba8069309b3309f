using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Pictures;

namespace SalesBot.Channels.Pictures;

/// <summary>Adds what draws cards.</summary>
public static class PictureRegistration
{
    /// <summary>Registers the drawing; nothing is loaded before the first picture.</summary>
    public static IServiceCollection AddPictureDrawing(this IServiceCollection services) => services.AddSingleton<IPictures, CardPictures>();
}
