using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Finds the longest known word at a place; the work is bounded by the longest word.</summary>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly FrozenDictionary<long, int> edges;
    private readonly ImmutableArray<T?> values;

    public WordTrie(IReadOnlyDictionary<string, T> words)
    {
        var growing = new Dictionary<long, int>();
        var found = new List<T?> { null };
        foreach (var (word, value) in words)
        {
            var node = 0;
            foreach (var c in word)
            {
                var edge = Edge(node, c);
                if (!growing.TryGetValue(edge, out var next))
                {
                    next = found.Count;
                    found.Add(null);
                    growing.Add(edge, next);
                }
                node = next;
            }
            found[node] = value;
        }
        edges = growing.ToFrozenDictionary();
        values = [.. found];
    }

    /// <summary>
    /// The longest word that begins at a place. A Latin word ends where its letters end; a space in a word
    /// stands for spaces or a hyphen in the text.
    /// </summary>
    public T? Longest(SourceText text, int start, out int end, int most = int.MaxValue)
    {
        T? best = null;
        end = start;
        var node = 0;
        var place = start;
        while (place < text.Length && place - start < most)
        {
            var c = text[place];
            if (c == '-')
                c = ' ';
            if (!edges.TryGetValue(Edge(node, c), out node))
                break;
            place++;
            if (c == ' ')
                while (text[place] == ' ' && place < text.Length)
                    place++;
            if (values[node] is { } value && EndsWord(text, place))
            {
                best = value;
                end = place;
            }
        }
        return best;
    }

    private static bool EndsWord(SourceText text, int end) =>
        !Characters.IsLatin(text[end - 1]) || !Characters.IsLatin(text[end]);

    private static long Edge(int node, char c) => ((long)node << 16) | c;
}
