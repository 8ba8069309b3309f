using System.Collections.Immutable;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Finds words of a list in a text in normal form; a Latin word ends where its letters end.</summary>
internal static class Phrase
{
    /// <summary>The longest word of a list that begins at a place; null where none does.</summary>
    public static string? At(string text, int place, ImmutableArray<string> words)
    {
        string? longest = null;
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
        string.CompareOrdinal(text, place, word, 0, word.Length) == 0
        && !(IsLetter(word[0]) && place > 0 && IsLetter(text[place - 1]))
        && !(IsLetter(word[^1]) && place + word.Length < text.Length && IsLetter(text[place + word.Length]));

    private static bool IsLetter(char c) => Text.Characters.IsLatin(c) || Text.Characters.IsDigit(c);
}
