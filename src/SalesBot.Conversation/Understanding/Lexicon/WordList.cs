namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Some words that mean the same; written as one line of words separated by bars.</summary>
internal readonly record struct WordList(Term Term, string Words)
{
    public static WordList Of(Role role, string words, Sign signs = Sign.None) => new(new Term(role, Signs: signs), words);

    public static WordList Of(Sign signs, string words) => new(new Term(Role.Plain, Signs: signs), words);
}
