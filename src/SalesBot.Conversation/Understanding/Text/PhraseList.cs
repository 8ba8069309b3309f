using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SalesBot.Conversation.Understanding.Text;

/// <summary>
/// Words and phrases in normal form, found by their first character: most places of a message begin none of them, which a few bits tell
/// without a look into the list.
/// </summary>
[CollectionBuilder(typeof(PhraseList), nameof(Of))]
internal sealed class PhraseList : IEnumerable<string>
{
    private readonly ImmutableArray<string> words;
    private readonly FrozenDictionary<char, ImmutableArray<string>> byFirst;

    // The lower bits of every first character.
    private readonly UInt128 firsts;

    private PhraseList(ImmutableArray<string> words)
    {
        this.words = words;
        byFirst = words.Where(word => word.Length > 0).GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToImmutableArray());
        foreach (var first in byFirst.Keys)
            firsts |= Bit(first);
    }

    public static PhraseList Of(ReadOnlySpan<string> words) => new([.. words]);

    /// <summary>Whether a whole text is one of them.</summary>
    public bool Contains(string text) => words.Contains(text);

    /// <summary>The longest of them that stands at a place; null where none does. A Latin word ends where its letters end, a number where its digits do.</summary>
    public string? At(string text, int place) =>
        place >= text.Length || (firsts & Bit(text[place])) == UInt128.Zero || (place > 0 && GoesOn(text[place - 1], text[place])) ? null : Find(text, place);

    public ImmutableArray<string>.Enumerator GetEnumerator() => words.GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    private string? Find(string text, int place)
    {
        if (!byFirst.TryGetValue(text[place], out var candidates))
            return null;
        foreach (var word in candidates)
            if (StandsAt(text, place, word))
                return word;
        return null;
    }

    private static UInt128 Bit(char first) => UInt128.One << (first & 127);

    private static bool StandsAt(string text, int place, string word) =>
        text.AsSpan(place).StartsWith(word, StringComparison.Ordinal)
        && !(place + word.Length < text.Length && GoesOn(word[^1], text[place + word.Length]));

    // "Wei1对1" ends a name and begins a word; "1:15" and "stuckness" do not end one.
    private static bool GoesOn(char before, char after) =>
        (Characters.IsLatin(before) && Characters.IsLatin(after)) || (Characters.IsDigit(before) && Characters.IsDigit(after));
}
