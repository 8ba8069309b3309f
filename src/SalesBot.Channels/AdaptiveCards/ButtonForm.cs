namespace SalesBot.Channels.AdaptiveCards;

/// <summary>How a client wants the buttons of a card.</summary>
internal enum ButtonForm
{
    /// <summary>As an invoke that answers with the new card, with a submit for clients that know no such thing.</summary>
    Execute,

    /// <summary>As a message that carries a value.</summary>
    Submit,
}
