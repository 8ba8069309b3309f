using SalesBot.Application.Messaging;

namespace SalesBot.Host.Composition;

/// <summary>Secrets that the store keeps, read once at start.</summary>
internal sealed class LoadedSecrets
{
    public const string CardKeyName = "cards";

    private CardKey? cards;

    /// <summary>The key of card data.</summary>
    /// <exception cref="InvalidOperationException">The store has not been made ready.</exception>
    public CardKey Cards
    {
        get => cards ?? throw new InvalidOperationException("The store has not been made ready yet.");
        set => cards = value;
    }
}
