using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// Shows and changes when SalesBot speaks to teams on its own: whoever leads teams sees what a change would do, and confirms it. What
/// counts as such a message is settled in <see cref="ScheduleReader"/>.
/// </summary>
internal sealed class ScheduleTopic(TeamSchedules schedules, ScheduleCards cards, ScheduleQuestion question) : ITopic
{
    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Schedule, QuestionKind.ScheduleUndo];

    /// <summary>The answer; null where the text says nothing about a team's schedule.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (turn.Understanding.ReadSchedule(turn.Message.Text) is not { } request)
            return null;
        var led = await schedules.OfAsync(turn.Person, cancellationToken);
        if (led.Count == 0)
            return request.Rest.Length > 0 ? null : Answer.Of(turn.Words.ScheduleIsForManagers);
        return TeamsMeant(led, request, turn) is { } teams ? Answer.Of(await AnswerAsync(turn, request, teams, cancellationToken)) : null;
    }

    /// <summary>Does what was confirmed, leaves what was declined, takes back what was done; null for any other reply.</summary>
    public Task<Answer?> RepliedAsync(Turn turn, OpenQuestion asked, string reply, CancellationToken cancellationToken) =>
        question.AnswerAsync(turn, asked, reply, cancellationToken);

    private async Task<Card> AnswerAsync(Turn turn, ScheduleRequest request, IReadOnlyList<Team> teams, CancellationToken cancellationToken)
    {
        if (request.Notice is not { } notice)
            return await cards.AllAsync(turn.Words, teams, turn.Now, cancellationToken);
        if (request is { Ask: ScheduleAsk.Change, Time: null, Days: null })
            return new Card(turn.Words.ScheduleHow(notice));
        var change = new ScheduleChange(notice, request.Time, request.Days, IsOn: request.Ask != ScheduleAsk.Stop);
        var steps = TeamSchedules.Preview(teams, change);
        if (steps.Count == 0)
            return new Card(turn.Words.ScheduleIsSo(notice, teams[0].Schedule.Of(notice)));
        var preview = await cards.PreviewAsync(turn.Words, steps, turn.Now, cancellationToken);
        return await question.ConfirmAsync(turn, preview, steps, cancellationToken);
    }

    // The name of a team that is led leaves that team; a group leaves its own; any other text beside the command means something else.
    private static IReadOnlyList<Team>? TeamsMeant(IReadOnlyList<Team> led, ScheduleRequest request, Turn turn)
    {
        if (request.Rest.Length > 0)
            return led.Where(team => team.Name.Equals(request.Rest, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } named ? named : null;
        return !turn.IsPrivate && turn.Team is { } own && led.Any(team => team.Id == own.Id) ? [led.First(team => team.Id == own.Id)] : led;
    }
}
