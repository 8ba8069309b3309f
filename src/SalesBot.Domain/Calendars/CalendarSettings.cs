namespace SalesBot.Domain.Calendars;

/// <summary>What a company, a team or a person has chosen for its calendar; what is not chosen is taken from the next more general owner.</summary>
public sealed class CalendarSettings
{
    /// <summary>The country of an owner that wants no built-in holidays although a more general one has them.</summary>
    public const string NoCountry = "none";

    /// <summary>Chooses nothing yet.</summary>
    /// <param name="ownerId">The company, team or person.</param>
    public CalendarSettings(Guid ownerId) => OwnerId = ownerId;

    /// <summary>The company, team or person.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Whose built-in holidays are observed: a two-letter code such as CN, or <see cref="NoCountry"/>; null where not chosen.</summary>
    public string? Country { get; private set; }

    /// <summary>The usual week as <see cref="WorkWeek"/> writes it; null where not chosen.</summary>
    public string? Week { get; private set; }

    /// <summary>The first local day of <see cref="Week"/>; null where it has always been so.</summary>
    public DateOnly? WeekFrom { get; private set; }

    /// <summary>The usual week before <see cref="WeekFrom"/>, written alike; null where none was chosen.</summary>
    public string? WeekBefore { get; private set; }

    /// <summary>The day on which weeks begin, Monday or Sunday; of a company only; null where not chosen.</summary>
    public DayOfWeek? FirstDayOfWeek { get; private set; }

    /// <summary>The month in which the fiscal year begins, 1 to 12; of a company only; null where not chosen.</summary>
    public int? FirstFiscalMonth { get; private set; }

    /// <summary>The last year of which the manager was told that no holidays are known for it; null where none was.</summary>
    public int? ToldOfYear { get; private set; }

    /// <summary>The usual week; null where not chosen.</summary>
    public WorkWeek? WorkWeek => Calendars.WorkWeek.Parse(Week);

    /// <summary>Chooses a country, or <see cref="NoCountry"/>.</summary>
    /// <exception cref="ArgumentException">No holidays are built in for that country.</exception>
    public void Observe(string country)
    {
        if (country != NoCountry && !BuiltInHolidays.Countries.Contains(country))
            throw new ArgumentException($"No holidays are built in for '{country}'.", nameof(country));
        Country = country;
    }

    /// <summary>Chooses the usual week.</summary>
    /// <param name="week">The week.</param>
    /// <param name="from">Its first local day, so that what was planned and done before stays as it was; null where it has always been so.</param>
    public void Work(WorkWeek week, DateOnly? from = null)
    {
        // A change that has not begun is replaced; what is in force stays in force up to the new one.
        if (from is null)
            WeekBefore = null;
        else if (WeekFrom is not { } first || first < from)
            WeekBefore = Week;
        (Week, WeekFrom) = (week.ToString(), from);
    }

    /// <summary>Chooses when weeks and fiscal years begin.</summary>
    public void Count(PeriodRules rules)
    {
        FirstDayOfWeek = rules.FirstDayOfWeek;
        FirstFiscalMonth = rules.FirstFiscalMonth;
    }

    /// <summary>Remembers that the manager was told of a year without holidays.</summary>
    public void Told(int year) => ToldOfYear = year;
}
