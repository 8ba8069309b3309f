namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>A number as it stands in a message.</summary>
/// <param name="Value">How much; never beyond <see cref="Largest"/> on either side of zero.</param>
internal sealed record Figure(decimal Value)
{
    /// <summary>Anything above is kept as this: large enough to be refused, small enough to reckon with.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The number is left open ("十几", "8-10", "100+").</summary>
    public bool Vague { get; init; }

    /// <summary>Told in thousands, 万, millions and the like.</summary>
    public bool Scaled { get; init; }

    /// <summary>A currency or a unit of money stands beside it.</summary>
    public bool Money { get; init; }

    /// <summary>The ISO code of the currency, where one is named.</summary>
    public string? Currency { get; init; }

    /// <summary>Written in Han numerals only, which are often part of other words.</summary>
    public bool Han { get; init; }

    /// <summary>Written in English words.</summary>
    public bool Spelled { get; init; }

    /// <summary>Letters stand right behind the digits ("3M", "4S"), so that it may be part of a name.</summary>
    public bool Glued { get; init; }

    /// <summary>A percentage or a share, no quantity.</summary>
    public bool Percent { get; init; }

    /// <summary>Done out of a target ("3/5").</summary>
    public bool OfTarget { get; init; }

    /// <summary>Says by itself how often ("twice").</summary>
    public bool Times { get; init; }

    public static decimal Clamp(decimal value) => Math.Clamp(value, -Largest, Largest);

    /// <summary>The product, or the largest figure where it would be larger.</summary>
    public static decimal Multiply(decimal left, decimal right) =>
        left != 0 && Math.Abs(right) > Largest / Math.Max(1, Math.Abs(left)) ? Largest * Math.Sign(left) * Math.Sign(right) : Clamp(left * right);
}
