using SalesBot.Conversation.Understanding.Courtesies;

namespace SalesBot.Conversation.Wording;

/// <summary>What is answered to courtesy.</summary>
internal interface ICourtesyWording
{
    /// <summary>A word back, with what helps in such a moment.</summary>
    /// <param name="courtesy">What was said.</param>
    /// <param name="name">Who said it.</param>
    string Back(Courtesy courtesy, string name);

    /// <summary>The word that asks for help, which is a button where something was not understood.</summary>
    string AskForHelp { get; }
}
