using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Chooses what the calendar of an organisation, a team or a person is made of.</summary>
internal static class SetCalendar
{
    public static async Task RunAsync(CommandArguments arguments, TextWriter output)
    {
        var given = arguments.Given;
        if (!given.Keys.Any(key => key is "country" or "week" or "zone" or "week-start" or "fiscal-month"))
            throw new MisuseException("Set what? --country, --week, --zone, --week-start or --fiscal-month.");
        var zone = given.GetValueOrDefault("zone");
        if (zone is not null && !Zones.IsKnown(zone))
            throw new MisuseException($"--zone '{zone}' is no time zone such as Asia/Shanghai or Europe/Berlin.");
        var name = await CommandServices.ExecuteAsync(arguments.Settings, (services, ct) => SetAsync(services, arguments, zone, ct));
        await output.WriteLineAsync($"{name}: set.");
    }

    private static async Task<string> SetAsync(IServiceProvider services, CommandArguments arguments, string? zone, CancellationToken cancellationToken)
    {
        var (id, name, organisation, team) = await CalendarCommand.OwnerAsync(services, arguments, cancellationToken);
        var person = await PersonAsync(services, arguments, organisation, cancellationToken);
        var settings = await services.GetRequiredService<ICalendars>().SettingsOfAsync(person?.Id.Value ?? id, cancellationToken);
        if (zone is not null)
            Move(person, team, zone);
        if (arguments.Given.GetValueOrDefault("country") is { } country)
            settings.Observe(CountryOf(country, person));
        if (arguments.Given.GetValueOrDefault("week") is { } week)
            settings.Work(WeekText.Read(week));
        if (arguments.Given.ContainsKey("week-start") || arguments.Given.ContainsKey("fiscal-month"))
            settings.Count(RulesOf(arguments, settings, isCompany: person is null && team is null));
        return person?.Name ?? name;
    }

    private static async Task<Person?> PersonAsync(
        IServiceProvider services, CommandArguments arguments, Organisation organisation, CancellationToken cancellationToken)
    {
        if (arguments.Given.GetValueOrDefault("person") is not { } name)
            return null;
        var found = await services.GetRequiredService<IPeople>().FindByNameAsync(organisation.Id, name, cancellationToken);
        return found is [var one] && one.Name == name ? one : throw new MisuseException($"There is no one person '{name}'.");
    }

    private static void Move(Person? person, Team? team, string zone)
    {
        if (person is not null)
            person.LiveIn(zone);
        else if (team is not null)
            team.LiveIn(zone);
        else
            throw new MisuseException("--zone is for a team or a person; add --team TEAM or --person NAME.");
    }

    private static string CountryOf(string country, Person? person)
    {
        if (person is not null)
            throw new MisuseException("--country is for the organisation or a team.");
        if (country.Equals(CalendarSettings.NoCountry, StringComparison.OrdinalIgnoreCase))
            return CalendarSettings.NoCountry;
        var code = country.ToUpperInvariant();
        return BuiltInHolidays.Countries.Contains(code)
            ? code
            : throw new MisuseException($"No holidays are built in for '{country}'; import a file. Built in: {string.Join(", ", BuiltInHolidays.Countries)}.");
    }

    private static PeriodRules RulesOf(CommandArguments arguments, CalendarSettings settings, bool isCompany)
    {
        if (!isCompany)
            throw new MisuseException("--week-start and --fiscal-month are for the whole organisation; leave --team and --person out.");
        var start = arguments.Given.GetValueOrDefault("week-start") switch
        {
            null => settings.FirstDayOfWeek ?? DayOfWeek.Monday,
            "mon" => DayOfWeek.Monday,
            "sun" => DayOfWeek.Sunday,
            _ => throw new MisuseException("--week-start is mon or sun."),
        };
        var month = settings.FirstFiscalMonth ?? 1;
        if (arguments.Given.GetValueOrDefault("fiscal-month") is { } text
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month) || month is < 1 or > 12))
            throw new MisuseException("--fiscal-month is 1 to 12.");
        return new PeriodRules(start, month);
    }
}
