using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Catalogue;
using SalesBot.Host.Clock;

namespace SalesBot.Host.Commands;

/// <summary>Says what messages mean, line by line; needs no database, no network and no settings.</summary>
internal static class ParseCommand
{
    public static Task RunAsync(IReadOnlyList<string> args, TextReader input, TextWriter output)
    {
        var given = ParseArguments.Read(args);
        var understanding = UnderstandingFactory.Create(given.Catalogue is { } file ? CatalogueFile.Read(file) : MetricCatalogue.BuiltIn);
        return AnswerAsync(input, output, line => ParseLines.Answer(understanding, line, RealTime.Clock.GetUtcNow(), given.Explain));
    }

    /// <summary>Answers each line at once, so that whoever asks line by line is not kept waiting.</summary>
    public static async Task AnswerAsync(TextReader input, TextWriter output, Func<string, string> answer)
    {
        while (await input.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync(answer(line));
            await output.FlushAsync();
        }
    }
}
