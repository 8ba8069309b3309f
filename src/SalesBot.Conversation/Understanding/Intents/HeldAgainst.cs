using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Knows targets that a message only holds against what was done.</summary>
internal static class HeldAgainst
{
    /// <summary>"3 demos against a target of 4", "22 calls vs a goal of 30": how much was done of what was aimed at.</summary>
    public static bool Any(Message message)
    {
        foreach (var sentence in message.Sentences)
        {
            for (var i = 2; i < sentence.Count; i++)
            {
                if (!sentence[i].Has(Sign.Target))
                    continue;
                var before = message.Is(sentence[i - 1], "a", "the", "my", "our", "today's", "your") ? i - 2 : i - 1;
                if (message.Is(sentence[before], "against", "vs", "versus", "short of", "out of") && sentence.Tokens.Take(before).Any(t => t.Kind == TokenKind.Figure))
                    return true;
            }
        }
        return false;
    }
}
