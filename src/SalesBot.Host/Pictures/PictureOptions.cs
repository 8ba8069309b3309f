using SalesBot.Host.Composition;

namespace SalesBot.Host.Pictures;

/// <summary>Section <c>Bot:Pictures</c>: from where channels fetch pictures of cards.</summary>
internal sealed class PictureOptions
{
    public const string Section = "Bot:Pictures";

    // What was said is forgotten after 30 days, and no address outlives it.
    private const int MostHours = 720;

    /// <summary>
    /// The address under which the bot is reached from outside, such as <c>https://bot.example.com</c>; without it, pictures are sent in
    /// local mode only.
    /// </summary>
    public string Address { get; set; } = "";

    /// <summary>For how many hours the address of a picture is good, 1 to 720; by default 72.</summary>
    public int Hours { get; set; } = 72;

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">The address is none that a channel could fetch from, or the hours are out of range.</exception>
    public static PictureOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<PictureOptions>() ?? new PictureOptions();
        if (options.Address.Length > 0 && !IsGood(options.Address))
            throw new SettingsException($"Bot:Pictures:Address is '{options.Address}'; it must be an https address such as https://bot.example.com, or http on this machine.");
        if (options.Hours is < 1 or > MostHours)
            throw new SettingsException($"Bot:Pictures:Hours is {options.Hours}; it goes from 1 to {MostHours}.");
        return options;
    }

    private static bool IsGood(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 } && !address.AsSpan().ContainsAny('?', '#');
}
