using System.Text;
using SalesBot.Host.Commands.Calendars;
using SalesBot.Host.Commands.Incentives;
using SalesBot.Host.Composition;

namespace SalesBot.Host.Commands;

/// <summary>What the program does besides serving: one word as the first argument.</summary>
internal static class CommandLine
{
    public const int Misused = 2;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the arguments name a command; settings begin with a dash or hold an equals sign.</summary>
    public static bool IsCommand(IReadOnlyList<string> args) =>
        args.Count > 0 && (args[0] is "--help" or "-h" or "-?" || (!args[0].StartsWith('-') && !args[0].StartsWith('/') && !args[0].Contains('=')));

    /// <summary>Runs a command on the console, in UTF-8 whatever the console's own encoding is.</summary>
    /// <returns>0; <see cref="Misused"/> where the arguments mean nothing; 1 where it failed.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };
        await using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        return await RunAsync(args, input, output, error);
    }

    /// <summary>Runs a command.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error)
    {
        try
        {
            await (args[0] switch
            {
                "parse" => ParseCommand.RunAsync(args, input, output),
                "invite" => InviteCommand.RunAsync(args, output),
                "calendar" => CalendarCommand.RunAsync(args, output),
                "incentives" => IncentivesCommand.RunAsync(args, output),
                "help" or "--help" or "-h" or "-?" => output.WriteAsync(HelpText.All),
                _ => throw new MisuseException($"There is no command '{args[0]}'; salesbot help lists them."),
            });
            await output.FlushAsync();
            return 0;
        }
        catch (MisuseException misuse)
        {
            await error.WriteLineAsync($"salesbot: {misuse.Message}");
            return Misused;
        }
        catch (Exception failure) when (StartUp.Explain(failure) is { } line)
        {
            await error.WriteLineAsync($"salesbot: {line}");
            return StartUp.Failed;
        }
    }
}
