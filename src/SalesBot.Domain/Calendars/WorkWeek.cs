namespace SalesBot.Domain.Calendars;

/// <summary>Which parts of which weekdays are worked, week after week; part-time and half days included.</summary>
public readonly record struct WorkWeek
{
    private const int Days = 7;
    private const int BitsPerDay = 2;

    // Two bits a day, Monday first.
    private readonly int bits;

    private WorkWeek(int bits) => this.bits = bits;

    /// <summary>Monday to Friday, whole days.</summary>
    public static WorkWeek MondayToFriday { get; } = Of(
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday);

    /// <summary>Whole days on some weekdays, nothing on the others.</summary>
    public static WorkWeek Of(params ReadOnlySpan<DayOfWeek> weekdays)
    {
        var week = default(WorkWeek);
        foreach (var day in weekdays)
            week = week.With(day, DayPart.Whole);
        return week;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where the text is no week.</summary>
    public static WorkWeek? Parse(string? text)
    {
        if (text is not { Length: Days } || text.Any(c => c is < '0' or > '3'))
            return null;
        var bits = 0;
        for (var place = 0; place < Days; place++)
            bits |= (text[place] - '0') << (place * BitsPerDay);
        return new WorkWeek(bits);
    }

    /// <summary>What is worked on a weekday.</summary>
    public DayPart this[DayOfWeek day] => (DayPart)((bits >> (Place(day) * BitsPerDay)) & 3);

    /// <summary>How many half days the week has, 0 to 14.</summary>
    public int HalfDays => int.PopCount(bits);

    /// <summary>The same week with another weekday.</summary>
    public WorkWeek With(DayOfWeek day, DayPart part)
    {
        var shift = Place(day) * BitsPerDay;
        return new WorkWeek((bits & ~(3 << shift)) | ((int)part << shift));
    }

    /// <summary>Seven digits, Monday first: 0 nothing, 1 the morning, 2 the afternoon, 3 all of the day.</summary>
    public override string ToString()
    {
        Span<char> digits = stackalloc char[Days];
        for (var place = 0; place < Days; place++)
            digits[place] = (char)('0' + ((bits >> (place * BitsPerDay)) & 3));
        return digits.ToString();
    }

    private static int Place(DayOfWeek day) => ((int)day + Days - 1) % Days;
}
