using SalesBot.Application.Pictures;
using SalesBot.Channels.Pictures;
using SalesBot.Host.Composition;

namespace SalesBot.Host.Pictures;

/// <summary>Sets up pictures of cards and serves them.</summary>
internal static class PictureRegistration
{
    private const string PngType = "image/png";

    /// <summary>Registers the drawing and where pictures are fetched from.</summary>
    /// <exception cref="SettingsException">The settings are no good.</exception>
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration, LocalMode local)
    {
        var options = PictureOptions.Read(configuration);
        services.AddPictureDrawing();
        return services.AddSingleton<IPictureHome>(provider => ActivatorUtilities.CreateInstance<PictureHome>(provider, options, local));
    }

    /// <summary>Serves the pictures. Whoever has an address may look; any other gets no more than that there is nothing.</summary>
    public static void MapPictures(this WebApplication app) =>
        app.MapMethods($"{PictureAddresses.Folder}{{name}}", [HttpMethods.Get, HttpMethods.Head], ShowAsync);

    private static async Task<IResult> ShowAsync(string name, HttpContext context, ShowPicture show)
    {
        if (!name.EndsWith(PictureAddresses.Ending, StringComparison.Ordinal)
            || await show.OfAsync(name[..^PictureAddresses.Ending.Length], context.RequestAborted) is not { } picture)
            return TypedResults.NotFound();

        // The same message is the same picture for ever, but it is nobody's whom it was not sent to.
        context.Response.Headers.CacheControl = "private, max-age=3600";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(picture, PngType);
    }
}
