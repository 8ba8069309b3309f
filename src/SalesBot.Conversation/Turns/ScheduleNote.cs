using System.Globalization;
using SalesBot.Application.Schedules;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Notes the steps of a change, and the language in which they were shown, beside the question whether to take them.</summary>
internal static class ScheduleNote
{
    public static string Write(IReadOnlyList<ScheduleStep> steps, Language language) => string.Join(
        ';', steps.Select(step => $"{step.Team.Id.Value:N},{step.Notice},{Write(step.Before)},{Write(step.After)}").Prepend($"{language}"));

    /// <summary>The language in which the steps were shown; null where the note is no such note.</summary>
    public static Language? LanguageOf(string? note) => Enum.TryParse<Language>((note ?? "").Split(';')[0], out var language) ? language : null;

    /// <summary>The steps; none where a team is no longer among those given, or the note is no such note.</summary>
    public static IReadOnlyList<ScheduleStep> Read(string? note, IReadOnlyList<Team> teams)
    {
        var steps = new List<ScheduleStep>();
        foreach (var line in (note ?? "").Split(';').Skip(1))
        {
            if (line.Split(',') is not [var id, var notice, var time, var days, var on, var newTime, var newDays, var newOn]
                || teams.FirstOrDefault(team => team.Id.Value.ToString("N") == id) is not { } team)
                return [];
            steps.Add(new ScheduleStep(team, Enum.Parse<ScheduledNotice>(notice), Read(time, days, on), Read(newTime, newDays, newOn)));
        }

        return steps;
    }

    private static string Write(ScheduledTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Time:HH:mm:ss},{(int)time.Days},{time.IsOn}");

    private static ScheduledTime Read(string time, string days, string on) => new(
        TimeOnly.ParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture), (FiringDays)int.Parse(days, CultureInfo.InvariantCulture), bool.Parse(on));
}
