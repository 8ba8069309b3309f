using System.Globalization;

namespace SalesBot.Benchmarks;

/// <summary>The options behind the name of a run: pairs of <c>--name value</c> with whole values from 1 to 1000.</summary>
internal sealed class Arguments(IReadOnlyList<string> given)
{
    private const int Most = 1000;

    public int Value(string name, int usual)
    {
        for (var i = 0; i + 1 < given.Count; i += 2)
        {
            if (given[i] != "--" + name)
                continue;
            if (int.TryParse(given[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= Most)
                return value;
            throw new ArgumentException($"--{name} takes a whole number from 1 to {Most}.");
        }

        return usual;
    }
}
