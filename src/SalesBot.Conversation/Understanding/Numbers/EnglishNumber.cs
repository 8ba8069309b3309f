using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Reads English number words: twenty-one, a hundred and five, half a dozen, one and a half thousand, two point five million.</summary>
internal static class EnglishNumber
{
    private static readonly FrozenDictionary<string, int> Small = new Dictionary<string, int>
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,

        // Slips of the keyboard.
        ["thre"] = 3,
        ["eigth"] = 8,
        ["eigt"] = 8,
        ["elevn"] = 11,
        ["eleve"] = 11,
        ["twelv"] = 12,
        ["tweleve"] = 12,
        ["thirten"] = 13,
        ["forteen"] = 14,
        ["fourten"] = 14,
        ["fiveteen"] = 15,
        ["fiften"] = 15,
        ["sixten"] = 16,
        ["seventen"] = 17,
        ["eightteen"] = 18,
        ["eigteen"] = 18,
        ["nineten"] = 19,
        ["ninteen"] = 19,
        ["tweny"] = 20,
        ["twenny"] = 20,
        ["twnty"] = 20,
        ["thrity"] = 30,
        ["fity"] = 50,
        ["ninty"] = 90,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["lakh"] = 100_000,
        ["lakhs"] = 100_000,
        ["lac"] = 100_000,
        ["lacs"] = 100_000,
        ["crore"] = 10_000_000,
        ["crores"] = 10_000_000,
        ["grand"] = 1_000,
        ["dozen"] = 12,
        ["mil"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["cr"] = 10_000_000,
        ["k"] = 1_000,
    }.ToFrozenDictionary();

    /// <summary>What a word for a power of ten (or a dozen) is worth; 0 for other words.</summary>
    public static decimal ScaleOf(ReadOnlySpan<char> word) =>
        word.Length <= 8 && Scales.TryGetValue(word.ToString(), out var scale) ? scale : 0;

    public static Figure? Read(SourceText text, int start, out int end)
    {
        end = start;
        if (!Characters.IsLatin(text[start]))
            return null;
        var sum = new EnglishSum();
        var place = start;
        for (var words = 0; words < 32; words++)
        {
            var next = sum.Take(text, place);
            if (next <= place)
                break;
            place = next;
            if (sum.Complete)
                end = place;
        }
        return end > start ? new Figure(sum.Total()) { Spelled = true, Scaled = sum.Scaled, Times = sum.Times } : null;
    }

    public static bool SmallOf(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return word.Length is >= 3 and <= 9 && Small.TryGetValue(word.ToString(), out value);
    }

    /// <summary>The Latin word at a place, spaces and one hyphen before it skipped.</summary>
    public static ReadOnlySpan<char> Word(SourceText text, int place, out int end)
    {
        while (text[place] == ' ' && place < text.Length)
            place++;
        if (text[place] == '-' && Characters.IsLatin(text[place + 1]))
            place++;
        end = place;
        while (Characters.IsLatin(text[end]))
            end++;
        return text.Normal(place, end);
    }
}
