using SalesBot.Conversation.Understanding.Lexicon;

namespace SalesBot.Conversation.Understanding;

/// <summary>Makes what understands messages.</summary>
public static class UnderstandingFactory
{
    /// <summary>An understanding with the built-in words; immutable and safe for any number of threads, so one is enough.</summary>
    public static IUnderstanding Create() => new MessageUnderstanding(WordBook.BuiltIn());
}
