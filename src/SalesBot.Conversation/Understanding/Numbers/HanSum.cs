namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Adds up a Chinese number while it is read, digits and units in the order in which they stand.</summary>
internal struct HanSum
{
    private decimal hundredMillions;
    private decimal tenThousands;
    private decimal section;
    private decimal? digit;
    private int run;
    private decimal lastUnit;
    private bool afterZero;

    /// <summary>The digits named a span ("三五", "七八").</summary>
    public bool Vague { get; private set; }

    /// <summary>千 or more was named.</summary>
    public bool Scaled { get; private set; }

    public bool HasUnit { get; private set; }

    /// <summary>How many Han digits stand together.</summary>
    public readonly int Run => run;

    public void Digits(decimal value)
    {
        digit = value;
        run = 0;
    }

    public void HanDigit(int value)
    {
        if (value == 0 && digit is null && HasUnit)
        {
            afterZero = true;
            return;
        }
        if (digit is not { } before)
        {
            digit = value;
            run = 1;
            return;
        }
        if (run == 1 && before > 0 && (value - before == 1 || before == 3 && value == 5))
        {
            Vague = true;
            digit = value;
            run = 2;
            return;
        }
        Vague = false;
        digit = Figure.Clamp(before * 10 + value);
        run++;
    }

    public void Some()
    {
        Vague = true;
        digit = digit is null ? 3 : digit;
    }

    public void Unit(decimal unit)
    {
        HasUnit = true;
        afterZero = false;
        if (unit >= 1000)
            Scaled = true;
        if (unit == 100_000_000m)
        {
            var before = tenThousands + section + (digit ?? 0);
            hundredMillions = Figure.Multiply(hundredMillions + (before == 0 && digit is null ? 1 : before), unit);
            tenThousands = section = 0;
        }
        else if (unit == 10_000m)
        {
            var before = section + (digit ?? 0);
            tenThousands = Figure.Clamp(tenThousands + Figure.Multiply(before == 0 && digit is null ? 1 : before, unit));
            section = 0;
        }
        else
            section = Figure.Clamp(section + Figure.Multiply(digit ?? 1, unit));
        digit = null;
        run = 0;
        lastUnit = unit;
    }

    /// <summary>半 behind a unit: half of that unit.</summary>
    public void Half()
    {
        digit = 5;
        run = 1;
    }

    public readonly decimal Total()
    {
        var rest = digit ?? 0;
        // A last digit behind a unit counts tens of it: 一百二 is 120, 3万4 is 34000; 一百零二 is 102.
        if (rest is > 0 and < 10 && rest == decimal.Truncate(rest) && lastUnit >= 100 && !afterZero)
            rest *= lastUnit / 10;
        return Figure.Clamp(hundredMillions + tenThousands + section + rest);
    }
}
