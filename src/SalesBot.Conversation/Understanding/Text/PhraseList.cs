using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SalesBot.Conversation.Understanding.Text;

/// <summary>Words and phrases in normal form, found by their first character: most places of a message begin none of them.</summary>
[CollectionBuilder(typeof(PhraseList), nameof(Of))]
internal sealed class PhraseList : IEnumerable<string>
{
    private readonly ImmutableArray<string> words;
    private readonly FrozenDictionary<char, ImmutableArray<string>> byFirst;

    private PhraseList(ImmutableArray<string> words)
    {
        this.words = words;
        byFirst = words.Where(word => word.Length > 0).GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToImmutableArray());
    }

    public static PhraseList Of(ReadOnlySpan<string> words) => new([.. words]);

    /// <summary>Whether a whole text is one of them.</summary>
    public bool Contains(string text) => words.Contains(text);

    /// <summary>The longest of them that stands at a place; null where none does. A Latin word ends where its letters end, a number where its digits do.</summary>
    public string? At(string text, int place)
    {
        if (place >= text.Length || !byFirst.TryGetValue(text[place], out var candidates))
            return null;
        foreach (var word in candidates)
            if (StandsAt(text, place, word))
                return word;
        return null;
    }

    public ImmutableArray<string>.Enumerator GetEnumerator() => words.GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    private static bool StandsAt(string text, int place, string word) =>
        string.CompareOrdinal(text, place, word, 0, word.Length) == 0
        && !(place > 0 && GoesOn(text[place - 1], word[0]))
        && !(place + word.Length < text.Length && GoesOn(word[^1], text[place + word.Length]));

    // "Wei1对1" ends a name and begins a word; "1:15" and "stuckness" do not end one.
    private static bool GoesOn(char before, char after) =>
        (Characters.IsLatin(before) && Characters.IsLatin(after)) || (Characters.IsDigit(before) && Characters.IsDigit(after));
}
