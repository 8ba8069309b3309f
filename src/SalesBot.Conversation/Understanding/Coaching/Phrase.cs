using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Finds words of a list in a text in normal form.</summary>
internal static class Phrase
{
    /// <summary>The longest word of a list that begins at a place; null where none does.</summary>
    public static string? At(string text, int place, PhraseList words) => words.At(text, place);

    /// <summary>The first place where a word of a list stands; -1 where none does.</summary>
    public static int Find(string text, PhraseList words, out string found)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (words.At(text, place) is { } word)
            {
                found = word;
                return place;
            }
        }

        found = "";
        return -1;
    }

    public static bool Has(string text, PhraseList words) => Find(text, words, out _) >= 0;
}
