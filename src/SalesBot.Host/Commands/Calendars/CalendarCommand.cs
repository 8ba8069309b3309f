using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Shows, sets and fills the calendars of the organisation, of teams and of people.</summary>
internal static class CalendarCommand
{
    private const string How = "salesbot calendar show|import FILE|set …; salesbot help says more.";

    private static readonly ImmutableArray<string> Known =
        ["organisation", "team", "person", "year", "country", "week", "week-start", "fiscal-month", "zone"];

    public static Task RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = CommandArguments.Read(args, Known, ["dry-run"], mostWords: 2);
        return arguments.Words switch
        {
            ["show"] => ShowAsync(arguments, output),
            ["import", var file] => ImportAsync(arguments, file, output),
            ["import"] => throw new MisuseException("Which file? salesbot calendar import FILE [--team TEAM] [--dry-run]"),
            ["set"] => SetCalendar.RunAsync(arguments, output),
            _ => throw new MisuseException(How),
        };
    }

    private static async Task ImportAsync(CommandArguments arguments, string file, TextWriter output)
    {
        var isDryRun = arguments.Given.ContainsKey("dry-run");
        var (name, result) = await CommandServices.ExecuteAsync(arguments.Settings, async (services, ct) =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var days = CalendarFile.Read(file, now.Year);
            var owner = await OwnerAsync(services, arguments, ct);
            return (owner.Name, await services.GetRequiredService<ImportDays>().ExecuteAsync(owner.Id, days, isDryRun, now, ct));
        });
        foreach (var (sign, day) in result.Added.Select(day => ("+", day)).Concat(result.Changed.Select(day => ("~", day))).OrderBy(line => line.day.Day))
            await output.WriteLineAsync($"{sign} {Line(day)}");
        await output.WriteLineAsync(
            $"{name}: {result.Added.Count} added, {result.Changed.Count} changed, {result.Unchanged} as before{(isDryRun ? "; a dry run, nothing was stored" : "")}.");
    }

    private static async Task ShowAsync(CommandArguments arguments, TextWriter output)
    {
        var lines = await CommandServices.ExecuteAsync(arguments.Settings, async (services, ct) =>
        {
            var owner = await OwnerAsync(services, arguments, ct);
            var year = YearOf(arguments, services.GetRequiredService<TimeProvider>().GetUtcNow().Year);
            return await services.GetRequiredService<ReadCalendar>().ExecuteAsync(owner.Organisation, owner.Team, year, ct);
        });
        await output.WriteLineAsync($"{lines.Name}: {Week(lines.Week)}, {(lines.Country is { } country ? $"holidays of {country}" : "no country's holidays")}");
        foreach (var day in lines.Days)
            await output.WriteLineAsync(Line(day));
        await output.WriteLineAsync(lines.Days.Count == 0
            ? $"No holidays are known for {lines.Year}: it counts by the week alone. salesbot calendar import FILE adds them."
            : $"{lines.Year}: {lines.WorkingDays} working days.");
    }

    /// <summary>Whose calendar is meant: a team's where one is named, else the organisation's.</summary>
    public static async Task<(Guid Id, string Name, Organisation Organisation, Team? Team)> OwnerAsync(
        IServiceProvider services, CommandArguments arguments, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        var organisation = await CommandServices.OrganisationAsync(people, arguments.Given.GetValueOrDefault("organisation"), cancellationToken);
        if (arguments.Given.GetValueOrDefault("team") is not { } name)
            return (organisation.Id.Value, organisation.Name, organisation, null);
        var team = (await people.TeamsAsync(organisation.Id, cancellationToken)).FirstOrDefault(t => t.Name == name)
            ?? throw new MisuseException($"There is no team '{name}'.");
        return (team.Id.Value, team.Name, organisation, team);
    }

    private static int YearOf(CommandArguments arguments, int present)
    {
        if (arguments.Given.GetValueOrDefault("year") is not { } text)
            return present;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1970 and <= 2100
            ? year
            : throw new MisuseException("--year is a year such as 2027.");
    }

    private static string Line(NamedDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:yyyy-MM-dd ddd}  {day.Kind switch
    {
        NamedDayKind.Holiday => "holiday",
        NamedDayKind.Workday => "workday",
        _ => "half",
    }}  {day.Name}").TrimEnd();

    private static string Week(WorkWeek week) => string.Join(' ', WeekText.Weekdays.Where(day => week[day] != DayPart.None)
        .Select(day => WeekText.Name(day) + week[day] switch { DayPart.Morning => ":am", DayPart.Afternoon => ":pm", _ => "" }));
}
