using SalesBot.Host.Composition;

namespace SalesBot.Host.LanguageModels;

/// <summary>Section <c>LanguageModel</c>: an OpenAI-compatible endpoint that reads what was not understood, off by default.</summary>
internal sealed class LanguageModelOptions
{
    public const string Section = "LanguageModel";

    /// <summary>Whether private messages that were not understood are sent to the endpoint; by default none is.</summary>
    public bool Enabled { get; set; }

    /// <summary>The address up to and with <c>/v1</c>; HTTPS, or HTTP on this machine.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The key that the endpoint wants.</summary>
    public string Key { get; set; } = "";

    /// <summary>The model's name at the endpoint.</summary>
    public string Model { get; set; } = "";

    /// <summary>Seconds that an answer may take, 1 to 60; by default 15.</summary>
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">It is switched on and something is missing or out of range.</exception>
    public static LanguageModelOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<LanguageModelOptions>() ?? new LanguageModelOptions();
        if (!options.Enabled)
            return options;
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint)
            || !(endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
            throw new SettingsException("LanguageModel:Endpoint must be an https address such as https://models.example/v1, or http on this machine.");
        if (string.IsNullOrWhiteSpace(options.Key))
            throw new SettingsException("LanguageModel:Key is empty; the endpoint wants a key.");
        if (string.IsNullOrWhiteSpace(options.Model))
            throw new SettingsException("LanguageModel:Model is empty; name the model to ask.");
        if (options.TimeoutSeconds is < 1 or > 60)
            throw new SettingsException($"LanguageModel:TimeoutSeconds is {options.TimeoutSeconds}; it goes from 1 to 60.");
        return options;
    }
}
