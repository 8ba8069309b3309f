namespace SalesBot.Channels.AdaptiveCards;

/// <summary>How much of a card is shown. A card that is too large for old clients is rendered again with less.</summary>
/// <param name="Rows">The rows of each table.</param>
/// <param name="Characters">The characters of each paragraph.</param>
/// <param name="Blocks">The parts below the first line.</param>
/// <param name="Buttons">The buttons.</param>
internal sealed record Allowance(int Rows, int Characters, int Blocks, int Buttons)
{
    /// <summary>From the usual to the least; whatever a card holds, the least is small enough.</summary>
    public static IReadOnlyList<Allowance> FromMostToLeast { get; } =
    [
        new(20, 2000, 40, 6),
        new(10, 1000, 40, 6),
        new(5, 500, 30, 6),
        new(3, 200, 20, 6),
        new(1, 60, 12, 6),
        new(0, 60, 1, 0),
    ];
}
