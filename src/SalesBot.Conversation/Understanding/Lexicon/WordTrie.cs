using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Finds the longest known word at a place; the work is bounded by the longest word.</summary>
internal sealed class WordTrie<T>
    where T : class
{
    // The edges of a node stand together, sorted by their character, those of the first node first; the edge at a place leads to the node behind it.
    private readonly ImmutableArray<char> edges;
    private readonly ImmutableArray<int> firsts;
    private readonly ImmutableArray<T?> values;

    public WordTrie(IReadOnlyDictionary<string, T> words)
    {
        var sorted = words.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var nodes = new Queue<(int From, int To, int Depth)>([(0, sorted.Length, 0)]);
        var (edging, starting, having) = (ImmutableArray.CreateBuilder<char>(), ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<T?>());
        while (nodes.TryDequeue(out var node))
        {
            var (from, depth) = (node.From, node.Depth);
            starting.Add(edging.Count);
            having.Add(from < node.To && sorted[from].Key.Length == depth ? sorted[from++].Value : null);
            while (from < node.To)
            {
                var c = sorted[from].Key[depth];
                var to = from + 1;
                while (to < node.To && sorted[to].Key[depth] == c)
                    to++;
                edging.Add(c);
                nodes.Enqueue((from, to, depth + 1));
                from = to;
            }
        }

        starting.Add(edging.Count);
        (edges, firsts, values) = (edging.ToImmutable(), starting.ToImmutable(), having.ToImmutable());
    }

    /// <summary>
    /// The longest word that begins at a place. A Latin word ends where its letters end; a space in a word
    /// stands for spaces or a hyphen in the text.
    /// </summary>
    public T? Longest(SourceText text, int start, out int end) => Longest(text, start, text.Length, out end);

    /// <summary>The longest word that begins at a place and ends at another one or before.</summary>
    public T? Longest(SourceText text, int start, int until, out int end)
    {
        T? best = null;
        end = start;
        var node = 0;
        var place = start;
        while (place < until)
        {
            var c = text[place];
            if (c == '-')
                c = ' ';
            if ((node = Next(node, c)) < 0)
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

    // The node to which a character leads; negative where it leads to none.
    private int Next(int node, char c)
    {
        var first = firsts[node];
        var found = edges.AsSpan()[first..firsts[node + 1]].BinarySearch(c);
        return found < 0 ? -1 : first + found + 1;
    }
}
