namespace SalesBot.Domain.Incentives;

/// <summary>The one place where incentive money is rounded: each line of a statement once, to the minor unit, halves away from zero.</summary>
public static class IncentiveRounding
{
    /// <summary>A fraction as whole minor units.</summary>
    /// <param name="numerator">Minor units times the denominator.</param>
    /// <param name="denominator">Above 0.</param>
    /// <exception cref="OverflowException">The result is no 64-bit number.</exception>
    public static long Round(Int128 numerator, Int128 denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var (whole, rest) = (numerator / denominator, numerator % denominator);
        if (Int128.Abs(rest) * 2 >= denominator)
            whole += numerator < 0 ? -1 : 1;
        return checked((long)whole);
    }
}
