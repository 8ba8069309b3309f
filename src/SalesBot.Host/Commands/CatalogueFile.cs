using System.Text.Json;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Host.Commands;

/// <summary>Reads a catalogue to try out from a JSON file; README.md beside this file shows one.</summary>
internal static class CatalogueFile
{
    private const int LargestFile = 1_000_000;

    private static readonly JsonSerializerOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The catalogue in a file.</summary>
    /// <exception cref="MisuseException">The file cannot be read, or says something that no catalogue can.</exception>
    public static MetricCatalogue Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new MisuseException($"The catalogue file '{path}' is larger than {LargestFile:N0} bytes.");
            return Make(JsonSerializer.Deserialize<FileForm>(File.ReadAllText(path), Lenient)
                ?? throw new MisuseException($"The catalogue file '{path}' holds null instead of an object."));
        }
        catch (JsonException wrong)
        {
            throw new MisuseException($"The catalogue file '{path}' is not understood at {wrong.Path ?? "$"}, line {(wrong.LineNumber ?? 0) + 1}: {OneLine(wrong.Message)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new MisuseException($"The catalogue file '{path}' cannot be read: {OneLine(failure.Message)}");
        }
    }

    private static MetricCatalogue Make(FileForm file)
    {
        var catalogue = MetricCatalogue.BuiltIn;
        foreach (var metric in file.Metrics ?? [])
        {
            catalogue = After(catalogue.Add(new NewMetric(metric.Zh, metric.En)
            {
                Kind = Choice(metric.Kind, MetricKind.Behaviour, "kind"),
                Unit = Choice(metric.Unit, MetricUnit.Count, "unit"),
                Measures = metric.Measures ?? [],
                Synonyms = metric.Synonyms ?? [],
            }));
        }
        foreach (var (name, words) in file.Synonyms ?? [])
            catalogue = After(catalogue.AddSynonyms(Metric(catalogue, name), words));
        return catalogue;
    }

    private static MetricCode Metric(MetricCatalogue catalogue, string name)
    {
        if (catalogue.Active.FirstOrDefault(metric => metric.IsCalled(name)) is { } own)
            return own.Code;
        return MetricCode.IsValid(name) && catalogue.Has(new MetricCode(name))
            ? new MetricCode(name)
            : throw new MisuseException($"The catalogue file gives synonyms for '{name}', which is no metric.");
    }

    private static MetricCatalogue After(CatalogueStep step) => step switch
    {
        CatalogueStep.Made made => made.After,
        CatalogueStep.Refused { Reason: CatalogueRefusal.NoWord } bad => throw new MisuseException(
            $"The catalogue file has '{bad.Word}', which cannot be a word: 2 to {CatalogueWord.Longest} characters, a letter first, no punctuation; measure words 1 to 10 letters."),
        CatalogueStep.Refused { Reason: CatalogueRefusal.AlreadyThere } twice => throw new MisuseException(
            $"The catalogue file gives '{twice.Word}' twice; it is {twice.Metric} already."),
        CatalogueStep.Refused refused => throw new MisuseException($"The catalogue file cannot be taken: {refused.Reason} at '{refused.Word}'."),
        _ => throw new InvalidOperationException("Unknown kind of step."),
    };

    private static T Choice<T>(string? text, T usual, string member)
        where T : struct, Enum
    {
        if (text is null)
            return usual;
        return Enum.TryParse<T>(text, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) && !char.IsAsciiDigit(text[0])
            ? chosen
            : throw new MisuseException($"The catalogue file says {member} '{text}'; it is one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private sealed record FileForm(List<MetricForm>? Metrics, Dictionary<string, List<string>>? Synonyms);

    private sealed record MetricForm(string? Zh, string? En, string? Kind, string? Unit, List<string>? Measures, List<string>? Synonyms);
}
