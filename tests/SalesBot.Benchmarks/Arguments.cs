using System.Globalization;

namespace SalesBot.Benchmarks;

/// <summary>The options behind the name of a run: pairs of <c>--name value</c> with whole values from 1 on.</summary>
internal sealed class Arguments(IReadOnlyList<string> given)
{
    private const int UsualMost = 1000;

    public int Value(string name, int usual, int most = UsualMost)
    {
        for (var i = 0; i + 1 < given.Count; i += 2)
        {
            if (given[i] != "--" + name)
                continue;
            if (int.TryParse(given[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most)
                return value;
            throw new ArgumentException($"--{name} takes a whole number from 1 to {most}.");
        }

        return usual;
    }
}
