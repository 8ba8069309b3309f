namespace SalesBot.Application.Pictures;

/// <summary>What the address of a picture stands for.</summary>
/// <param name="Message">The message whose card is drawn.</param>
/// <param name="Until">When the address ends; whole seconds.</param>
/// <param name="LongestSide">How many pixels the picture may be wide and high, up to 65,535; 0 for no such limit.</param>
public sealed record PictureTicket(Guid Message, DateTimeOffset Until, int LongestSide);
