using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Host.Clock;
using SalesBot.Host.LanguageModels;
using SalesBot.Host.Pictures;

namespace SalesBot.Host.Composition;

/// <summary>Refuses settings that nobody reads: a misspelt one would otherwise be passed over in silence.</summary>
internal static class SettingsCheck
{
    private static readonly FrozenDictionary<string, Type> Sections = new Dictionary<string, Type>
    {
        [BotAuthenticationOptions.Section] = typeof(BotAuthenticationOptions),
        [ConnectorOptions.Section] = typeof(ConnectorOptions),
        [PictureOptions.Section] = typeof(PictureOptions),
        [StoreOptions.Section] = typeof(StoreOptions),
        [ClockOptions.Section] = typeof(ClockOptions),
        [TrialOptions.Section] = typeof(TrialOptions),
        [LanguageModelOptions.Section] = typeof(LanguageModelOptions),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What the framework reads itself.
    private static readonly ImmutableArray<string> Foreign =
    [
        "Logging", "AllowedHosts", "Kestrel", "Urls", "Http_Ports", "Https_Ports", "Environment", "ContentRoot", "WebRoot", "ApplicationName",
    ];

    // The standard variables of OpenTelemetry, which it reads itself.
    private const string Telemetry = "OTEL_";

    private static string[] OwnRoots => [.. Sections.Keys.Select(section => section.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Checks every key of our own sections, and the sections that files and the command line name.</summary>
    /// <exception cref="SettingsException">A key means nothing.</exception>
    public static void Run(IConfigurationRoot configuration)
    {
        // The environment holds much that is not ours, so only what was written for this program is held to known sections.
        var written = configuration.Providers.Where(provider => provider is JsonConfigurationProvider or CommandLineConfigurationProvider)
            .SelectMany(provider => provider.GetChildKeys([], null));
        foreach (var root in written.Distinct(StringComparer.OrdinalIgnoreCase).Where(root => !root.StartsWith(Telemetry, StringComparison.Ordinal)))
            Require(root, "", [.. OwnRoots, .. Foreign]);
        foreach (var root in OwnRoots)
            CheckSection(configuration.GetSection(root));
    }

    private static void CheckSection(IConfigurationSection section)
    {
        if (Sections.TryGetValue(section.Path, out var type))
        {
            CheckType(section, type);
            return;
        }

        foreach (var child in section.GetChildren())
        {
            Require(child.Key, section.Path, [.. Sections.Keys.Where(s => s.StartsWith(section.Path + ":", StringComparison.OrdinalIgnoreCase))
                .Select(s => s.Split(':')[section.Path.Split(':').Length])]);
            CheckSection(child);
        }
    }

    private static void CheckType(IConfigurationSection section, Type type)
    {
        var members = type.GetProperties().Where(p => p.GetMethod is { IsStatic: false } && (p.SetMethod is not null || IsList(p.PropertyType)))
            .ToDictionary(p => p.Name, p => p.PropertyType, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            Require(child.Key, section.Path, [.. members.Keys]);
            var member = members[child.Key];
            var element = IsList(member) ? member.GetGenericArguments().FirstOrDefault() : null;
            if (element is { IsClass: true } && element != typeof(string))
                foreach (var item in child.GetChildren())
                    CheckType(item, element);
        }
    }

    private static bool IsList(Type type) => type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type);

    private static void Require(string key, string path, IReadOnlyList<string> known)
    {
        if (known.Contains(key, StringComparer.OrdinalIgnoreCase))
            return;
        var full = path.Length == 0 ? key : $"{path}:{key}";
        throw new SettingsException(path.Length == 0
            ? $"The setting '{full}' means nothing here; the sections are {string.Join(", ", known)}."
            : $"The setting '{full}' means nothing here; {path} knows {string.Join(", ", known)}.");
    }
}
