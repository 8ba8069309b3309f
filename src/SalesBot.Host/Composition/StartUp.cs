using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SalesBot.Application;
using SalesBot.Storage;

namespace SalesBot.Host.Composition;

/// <summary>Turns what a person can mend into one line and an exit code; everything else stays an exception with its stack.</summary>
internal static class StartUp
{
    public const int Failed = 1;

    /// <summary>Runs the program.</summary>
    /// <returns>0, or <see cref="Failed"/> after a line on the error output.</returns>
    public static async Task<int> GuardAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (OperationCanceledException)
        {
            // Told to stop while it was still starting.
            return 0;
        }
        catch (Exception failure) when (Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync($"salesbot: {line}");
            return Failed;
        }
    }

    /// <summary>What to tell somebody who can mend it; null for anything else.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        SettingsException settings => settings.Message,
        StorageException storage => $"{storage.Message} Mend that, or choose another folder with Storage:Directory.",
        StoreUnavailableException store => $"{store.Message} Mend that and start again.",
        SqliteException sqlite => $"The scheduler's database cannot be used ({OneLine(sqlite.Message)}). Free it, or choose another folder with Storage:Directory.",
        OptionsValidationException options => string.Join(" ", options.Failures.Select(OneLine)),
        InvalidDataException file => $"{OneLine(file.Message)} {OneLine(file.InnerException?.Message ?? "")}".Trim(),
        FormatException or JsonException => OneLine(failure.Message),
        IOException { Message: var message } when message.Contains("bind", StringComparison.OrdinalIgnoreCase) =>
            $"{OneLine(message)} End what uses the address, or choose another with --urls=http://localhost:3979.",
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" or "SalesBot.Channels" } => OneLine(failure.Message),
        AggregateException { InnerException: { } inner } => Explain(inner),
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
