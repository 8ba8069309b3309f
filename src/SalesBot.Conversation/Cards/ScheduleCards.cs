using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about schedules.</summary>
internal sealed class ScheduleCards(TeamSchedules schedules)
{
    /// <summary>Everything that comes by the clock, with its next times in the teams' zone; teams with the same schedule share a part.</summary>
    public async Task<Card> AllAsync(IWording words, IReadOnlyList<Team> teams, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var blocks = new List<CardBlock>();
        foreach (var group in teams.GroupBy(team => (team.Schedule, team.TimeZoneId)))
        {
            var team = group.First();
            blocks.Add(new TextBlock(words.ScheduleOf(words.List(group.Select(t => t.Name)), team.TimeZoneId), TextTone.Strong));
            foreach (var (notice, time) in team.Schedule.Times)
            {
                blocks.Add(new TextBlock($"{words.Notice(notice)} · {words.When(time)}"));
                if (time.IsOn)
                    blocks.Add(await NextTimesAsync(words, team, time, now, cancellationToken));
            }
        }

        return new Card(words.ScheduleTitle) { Blocks = [.. blocks, new TextBlock(words.ScheduleHint, TextTone.Subtle)] };
    }

    /// <summary>What a change would do.</summary>
    public async Task<Card> PreviewAsync(IWording words, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(words.SchedulePreview(steps[0].Notice, steps[0].Before, steps[0].After))
        {
            Blocks = [.. await StepsAsync(words, steps, now, cancellationToken), new TextBlock(words.NothingChangedYet, TextTone.Subtle)],
        };

    /// <summary>What a change did.</summary>
    public async Task<Card> DoneAsync(IWording words, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(words.ScheduleSet(steps[0].Notice, steps[0].After)) { Blocks = await StepsAsync(words, steps, now, cancellationToken) };

    private async Task<List<CardBlock>> StepsAsync(
        IWording words, IReadOnlyList<ScheduleStep> steps, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var blocks = new List<CardBlock>();
        foreach (var group in steps.GroupBy(step => (step.Before, step.After, step.Team.TimeZoneId)))
        {
            var first = group.First();
            blocks.Add(new TextBlock(words.ScheduleStep(words.List(group.Select(step => step.Team.Name)), first.Before, first.After), TextTone.Strong));
            if (first.After.IsOn)
                blocks.Add(await NextTimesAsync(words, first.Team, first.After, now, cancellationToken));
        }

        return blocks;
    }

    private async Task<TextBlock> NextTimesAsync(
        IWording words, Team team, ScheduledTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = await schedules.NextAsync(team, time, now, cancellationToken);
        return new TextBlock(
            words.NextTimes([.. next.Select(at => (LocalTime.DayOf(at, team.Zone), LocalTime.TimeOf(at, team.Zone)))]), TextTone.Subtle);
    }
}
