using System.Numerics;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>A colleague's part that is told as an amount beside the amount of the deal ("签了12万,分李娜4万", "closed 120k, Raj gets 40k").</summary>
internal static class PartOfMoney
{
    private const decimal MostWeight = 1_000_000_000m;

    /// <summary>An amount of money at a place; null where none is written there.</summary>
    public static decimal? At(SourceText source, int place, out int end) =>
        FigureReader.Read(source, place, out end) is { Vague: false, Percent: false } figure && (figure.Money || figure.Scaled) && figure.Value > 0 ? figure.Value : null;

    /// <summary>How the rest of the deal weighs beside a part of it; null where no larger amount stands in front.</summary>
    /// <param name="source">The message.</param>
    /// <param name="part">The part.</param>
    /// <param name="before">Where what tells the part begins.</param>
    public static (int Own, int Other)? Weights(SourceText source, decimal part, int before)
    {
        for (var at = 0; at < before; at++)
        {
            if (at > 0 && (Characters.IsDigit(source[at - 1]) || Characters.IsLatin(source[at - 1])) || At(source, at, out _) is not { } whole)
                continue;
            return whole > part && whole <= MostWeight && decimal.IsInteger(whole) && decimal.IsInteger(part) ? Reduced((int)(whole - part), (int)part) : null;
        }

        return null;
    }

    private static (int Own, int Other) Reduced(int own, int other)
    {
        var common = (int)BigInteger.GreatestCommonDivisor(own, other);
        return (own / common, other / common);
    }
}
