using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>The targets of somebody who is on leave, brought down to the time at work by whoever leads them (T18): shown first, done once it is confirmed.</summary>
internal sealed class LeaveTargets(PlanLeave plan, LedPeople led, TaskOwners owners)
{
    /// <summary>The preview; the sentence that says why there is none.</summary>
    public async Task<TaskReply> AnswerAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return TaskReply.Of(turn.Words.GoalsAreForManagers(null));
        var (person, refusal) = await led.FindAsync(turn, name, cancellationToken);
        if (person is null)
            return TaskReply.Of(refusal ?? turn.Words.UnknownOwner(name, []));
        var list = await plan.ExecuteAsync(person, turn.Today, cancellationToken);
        if (list.New == 0)
            return TaskReply.Of(turn.Words.NothingForLeave(person.Name));
        var lines = TaskCards.ShareLines(turn.Words, list).ToList();
        var preview = new Card(turn.Words.LeaveTargetsPreview(person.Name)) { Blocks = [.. lines, new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] };
        return owners.Propose(turn, list, preview, card => card with { Blocks = [.. lines, new TextBlock(turn.Words.TakeBackHint, TextTone.Subtle)] });
    }
}
