using SalesBot.Application.Messaging;

namespace SalesBot.Application.Pictures;

/// <summary>Draws cards.</summary>
public interface IPictures
{
    /// <summary>A card as a PNG file, without its buttons.</summary>
    /// <param name="card">What to draw.</param>
    /// <param name="longestSide">How many pixels it may be wide and high; what is larger is drawn smaller. 0 for no such limit.</param>
    byte[] Draw(Card card, int longestSide);
}
