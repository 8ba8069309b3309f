using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Storage.Model;

namespace SalesBot.Storage.Activities;

/// <summary>
/// A person's lines of some days packed into one value and added up here. Every turn asks for those of a quarter, and fetching them row by
/// row takes twice as long.
/// </summary>
internal static class PackedSums
{
    /// <summary><c>metric day amount;</c> for each line, as bytes; the index holds all of it.</summary>
    public const string OfPerson =
        """
        SELECT CAST(group_concat(Metric || ' ' || Day || ' ' || Amount || ';', '') AS BLOB) FROM Entries
        WHERE PersonId = @0 AND Day BETWEEN @1 AND @2
        """;

    /// <summary>
    /// Adds up what was packed. What was taken back completely sums to nothing, and a line of 0 says that nothing was done: neither is there.
    /// </summary>
    public static List<DaySum> Unpack(ReadOnlySpan<byte> packed)
    {
        var metrics = new List<MetricCode>();
        var amounts = new Dictionary<(int Metric, int Day), long>();
        while (!packed.IsEmpty)
        {
            var metric = PlaceOf(Next(ref packed, (byte)' '), metrics);
            var day = (int)Number(Next(ref packed, (byte)' '));
            CollectionsMarshal.GetValueRefOrAddDefault(amounts, (metric, day), out _) += Number(Next(ref packed, (byte)';'));
        }

        var sums = new List<DaySum>(amounts.Count);
        foreach (var ((metric, day), amount) in amounts)
            if (amount != 0)
                sums.Add(new(metrics[metric], Columns.Day(day), amount));
        return sums;
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> packed, byte end)
    {
        var length = packed.IndexOf(end);
        var field = packed[..length];
        packed = packed[(length + 1)..];
        return field;
    }

    private static long Number(ReadOnlySpan<byte> text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // The same few metrics come again and again, so each is made once.
    private static int PlaceOf(ReadOnlySpan<byte> text, List<MetricCode> known)
    {
        for (var place = 0; place < known.Count; place++)
            if (Ascii.Equals(text, known[place].Value))
                return place;
        known.Add(new(Encoding.ASCII.GetString(text)));
        return known.Count - 1;
    }
}
