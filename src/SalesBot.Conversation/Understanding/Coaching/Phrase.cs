using System.Collections.Immutable;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Finds words of a list in a text in normal form; a Latin word ends where its letters end, a number where its digits do.</summary>
internal static class Phrase
{
    /// <summary>The longest word of a list that begins at a place; null where none does.</summary>
    public static string? At(string text, int place, ImmutableArray<string> words)
    {
        string? longest = null;
        if (place >= text.Length)
            return null;
        foreach (var word in words)
            if (word.Length > (longest?.Length ?? 0) && StandsAt(text, place, word))
                longest = word;
        return longest;
    }

    /// <summary>The first place where a word of a list stands; -1 where none does.</summary>
    public static int Find(string text, ImmutableArray<string> words, out string found)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (At(text, place, words) is { } word)
            {
                found = word;
                return place;
            }
        }

        found = "";
        return -1;
    }

    public static bool Has(string text, ImmutableArray<string> words) => Find(text, words, out _) >= 0;

    private static bool StandsAt(string text, int place, string word) =>
        text[place] == word[0] && string.CompareOrdinal(text, place, word, 0, word.Length) == 0
        && !(place > 0 && GoesOn(text[place - 1], word[0]))
        && !(place + word.Length < text.Length && GoesOn(word[^1], text[place + word.Length]));

    // "Wei1对1" ends a name and begins a word; "1:15" and "stuckness" do not end one.
    private static bool GoesOn(char before, char after) =>
        (Text.Characters.IsLatin(before) && Text.Characters.IsLatin(after)) || (Text.Characters.IsDigit(before) && Text.Characters.IsDigit(after));
}
