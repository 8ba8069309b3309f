namespace SalesBot.Host.Commands;

/// <summary>What <c>salesbot parse</c> is given.</summary>
/// <param name="Catalogue">The file with metrics and words to try out, if any.</param>
/// <param name="Explain">Whether each answer tells which words became what.</param>
internal sealed record ParseArguments(string? Catalogue, bool Explain)
{
    private const string File = "--catalogue";

    /// <summary>Reads the arguments behind the command's name.</summary>
    /// <exception cref="MisuseException">One means nothing.</exception>
    public static ParseArguments Read(IReadOnlyList<string> args)
    {
        string? catalogue = null;
        var explain = false;
        for (var i = 1; i < args.Count; i++)
        {
            if (args[i] == "--explain")
                explain = true;
            else if (args[i] == File && i + 1 < args.Count)
                catalogue = args[++i];
            else if (args[i].StartsWith(File + "=", StringComparison.Ordinal) && args[i].Length > File.Length + 1)
                catalogue = args[i][(File.Length + 1)..];
            else
                throw new MisuseException($"salesbot parse does not know '{args[i]}'; it takes --catalogue FILE and --explain, and reads JSON lines from the standard input.");
        }
        return new ParseArguments(catalogue, explain);
    }
}
