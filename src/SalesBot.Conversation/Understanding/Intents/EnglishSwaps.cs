using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows in English that what was reported was something else ("those 6 were demos, not visits", "it wasn't 3 visits, it was 3 calls").</summary>
internal static class EnglishSwaps
{
    private const int LongestSwap = 14;

    public static bool Any(Message message)
    {
        if (message.Words > LongestSwap || message.Asks)
            return false;
        foreach (var sentence in message.Sentences)
        {
            var first = sentence[0];
            if (message.Is(first, "those", "these", "that", "them", "the") && sentence[1].Kind == TokenKind.Figure && message.Is(sentence[2], "were", "was", "are", "is") && NamesMetric(sentence[3]) && sentence.Tokens.Skip(4).Any(t => message.Is(t, "not", "instead of", "rather than")))
                return true;
            if ((message.Is(first, "it wasn't", "they weren't", "that wasn't", "those weren't", "it was not") || message.Is(first, "it", "they", "that", "those") && message.Is(sentence[1], "wasn't", "weren't", "was not", "were not"))
                && sentence.Tokens.Count(NamesMetric) > 1 && sentence.Tokens.Skip(2).Any(t => message.Is(t, "it was", "they were", "those were", "that was")))
                return true;
        }
        return false;
    }

    private static bool NamesMetric(Token token) => token is { Kind: TokenKind.Word, Term.NamesMetric: true };
}
