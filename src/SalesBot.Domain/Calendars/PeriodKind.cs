namespace SalesBot.Domain.Calendars;

/// <summary>The periods over which targets run and boards rank.</summary>
public enum PeriodKind
{
    /// <summary>One local day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Days named by hand, such as 1 October to 15 December.</summary>
    Own,
}
