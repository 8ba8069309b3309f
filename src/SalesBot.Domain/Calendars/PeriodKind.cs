namespace SalesBot.Domain.Calendars;

/// <summary>The periods over which targets run and boards rank.</summary>
public enum PeriodKind
{
    /// <summary>One local day.</summary>
    Day,

    /// <summary>Seven days from Monday, or from Sunday where a company counts so.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months, from the first of the fiscal year on.</summary>
    Quarter,

    /// <summary>A fiscal year; a calendar year where a company has chosen no other.</summary>
    Year,

    /// <summary>Days named by hand, such as 1 October to 15 December.</summary>
    Own,
}
