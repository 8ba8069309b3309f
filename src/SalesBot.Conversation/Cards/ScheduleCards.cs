using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about schedules.</summary>
internal static class ScheduleCards
{
    /// <summary>Everything that comes by the clock, with its next times in the teams' zone; teams with the same schedule share a part.</summary>
    public static Card All(IWording words, TeamSchedules schedules, IReadOnlyList<Team> teams, DateTimeOffset now)
    {
        var blocks = new List<CardBlock>();
        var alike = teams.GroupBy(team => (team.Schedule, team.TimeZoneId)).ToList();
        foreach (var group in alike)
        {
            var team = group.First();
            blocks.Add(new TextBlock(words.ScheduleOf(words.List(group.Select(t => t.Name)), team.TimeZoneId), TextTone.Strong));
            foreach (var (notice, time) in team.Schedule.Times)
            {
                blocks.Add(new TextBlock($"{words.Notice(notice)} · {words.When(time)}"));
                if (time.IsOn)
                    blocks.Add(NextTimes(words, schedules, team, time, now));
            }
        }

        return new Card(words.ScheduleTitle)
        {
            Blocks = [.. blocks, new TextBlock(words.ScheduleHint, TextTone.Subtle)],
        };
    }

    /// <summary>What a change would do.</summary>
    public static Card Preview(IWording words, TeamSchedules schedules, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now) =>
        new(words.SchedulePreview(steps[0].Notice, steps[0].Before, steps[0].After))
        {
            Blocks = [.. Steps(words, schedules, steps, now), new TextBlock(words.NothingChangedYet, TextTone.Subtle)],
        };

    /// <summary>What a change did.</summary>
    public static Card Done(IWording words, TeamSchedules schedules, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now) =>
        new(words.ScheduleSet(steps[0].Notice, steps[0].After)) { Blocks = [.. Steps(words, schedules, steps, now)] };

    private static IEnumerable<CardBlock> Steps(IWording words, TeamSchedules schedules, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now)
    {
        foreach (var group in steps.GroupBy(step => (step.Before, step.After, step.Team.TimeZoneId)))
        {
            var first = group.First();
            yield return new TextBlock(
                words.ScheduleStep(words.List(group.Select(step => step.Team.Name)), first.Before, first.After), TextTone.Strong);
            if (first.After.IsOn)
                yield return NextTimes(words, schedules, first.Team, first.After, now);
        }
    }

    private static TextBlock NextTimes(IWording words, TeamSchedules schedules, Team team, ScheduledTime time, DateTimeOffset now) => new(
        words.NextTimes([.. schedules.Next(team, time, now).Select(at => (LocalTime.DayOf(at, team.Zone), LocalTime.TimeOf(at, team.Zone)))]),
        TextTone.Subtle);
}
