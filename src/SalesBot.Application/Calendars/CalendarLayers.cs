using SalesBot.Domain.Calendars;

namespace SalesBot.Application.Calendars;

/// <summary>The layers of several owners, each made once however many people share it.</summary>
internal sealed class CalendarLayers(IReadOnlyList<CalendarSettings> settings, IReadOnlyList<CalendarChange> changes)
{
    private readonly Dictionary<Guid, CalendarSettings> settings = settings.ToDictionary(chosen => chosen.OwnerId);
    private readonly ILookup<Guid, CalendarChange> changes = changes.ToLookup(change => change.OwnerId);
    private readonly Dictionary<Guid, CalendarLayer?> made = [];
    private readonly Dictionary<Guid, IReadOnlyList<CalendarLayer>> stacks = [];

    /// <summary>The layers of owners, the most general first, on top of their country's holidays.</summary>
    public IReadOnlyList<CalendarLayer> Over(IReadOnlyList<Guid> owners)
    {
        if (!stacks.TryGetValue(owners[^1], out var stack))
            stacks.Add(owners[^1], stack = [BuiltInHolidays.Of(CountryOf(owners)), .. owners.Select(OwnOf).OfType<CalendarLayer>()]);
        return stack;
    }

    /// <summary>The country that the most specific of several owners has chosen; null where none has, or it wants none.</summary>
    public string? CountryOf(IReadOnlyList<Guid> owners)
    {
        var chosen = owners.Select(owner => settings.GetValueOrDefault(owner)?.Country).LastOrDefault(country => country is not null);
        return chosen == CalendarSettings.NoCountry ? null : chosen;
    }

    /// <summary>The layer of one owner; null where it says nothing.</summary>
    public CalendarLayer? OwnOf(Guid owner)
    {
        if (made.TryGetValue(owner, out var layer))
            return layer;
        var chosen = settings.GetValueOrDefault(owner);
        layer = chosen?.WorkWeek is null && !changes.Contains(owner) ? null
            : new CalendarLayer(chosen?.WorkWeek, changes[owner].SelectMany(change => change.Days)) { WeekFrom = chosen?.WeekFrom, WeekBefore = WorkWeek.Parse(chosen?.WeekBefore) };
        made.Add(owner, layer);
        return layer;
    }

    /// <summary>When the weeks and fiscal years of a company begin.</summary>
    public PeriodRules PeriodsOf(Guid organisation) => settings.GetValueOrDefault(organisation) is { } chosen
        ? new PeriodRules(chosen.FirstDayOfWeek ?? DayOfWeek.Monday, chosen.FirstFiscalMonth ?? 1)
        : default;
}
