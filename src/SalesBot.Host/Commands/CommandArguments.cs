namespace SalesBot.Host.Commands;

/// <summary>The arguments of a command: <c>--key value</c> or <c>--key=value</c>, switches, and words that stand alone.</summary>
/// <param name="Given">What was given, by key; switches hold an empty text.</param>
/// <param name="Words">What stands alone, in order.</param>
/// <param name="Settings">The arguments that are settings of the program, which have a colon in their key.</param>
internal sealed record CommandArguments(IReadOnlyDictionary<string, string> Given, IReadOnlyList<string> Words, IReadOnlyList<string> Settings)
{
    /// <summary>Reads the arguments that follow the command itself.</summary>
    /// <param name="args">All arguments.</param>
    /// <param name="known">The keys that take a value.</param>
    /// <param name="switches">The keys that take none.</param>
    /// <param name="mostWords">How many words may stand alone.</param>
    /// <exception cref="MisuseException">They mean nothing.</exception>
    public static CommandArguments Read(IReadOnlyList<string> args, IReadOnlyList<string> known, IReadOnlyList<string> switches, int mostWords)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> words = [], settings = [];
        for (var i = 1; i < args.Count; i++)
        {
            var (key, value) = Split(args[i]);
            if (key is null && words.Count < mostWords)
                words.Add(args[i]);
            else if (key is not null && switches.Contains(key, StringComparer.Ordinal) && value is null)
                given[key] = "";
            else
            {
                value ??= i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : null;
                if (key is not null && key.Contains(':', StringComparison.Ordinal))
                    settings.Add($"--{key}={value}");
                else if (key is null || !known.Contains(key, StringComparer.Ordinal))
                    throw new MisuseException($"{args[0]} does not know '{(key is null ? args[i] : $"--{key}")}'; it takes --{string.Join(", --", known.Concat(switches))}.");
                else
                    given[key] = string.IsNullOrWhiteSpace(value) ? throw new MisuseException($"--{key} needs a value.") : value.Trim();
            }
        }

        return new CommandArguments(given, words, settings);
    }

    private static (string? Key, string? Value) Split(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return (null, null);
        var at = argument.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (argument[2..], null) : (argument[2..at], argument[(at + 1)..]);
    }
}
