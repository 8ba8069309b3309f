using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>The share of somebody who has joined: offered to whoever leads the team, and given with one press (T9).</summary>
internal sealed class NewcomerTalk(PlanNewcomer plan, IPeople people, LedPeople led, TaskOwners owners, TaskMail mail)
{
    /// <summary>The answer to a wish to give somebody a share; null where it is not the writer's to give.</summary>
    public async Task<TaskReply?> AnswerAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return null;
        var (newcomer, refusal) = await led.FindAsync(turn, name, cancellationToken);
        return newcomer is null ? TaskReply.Of(refusal ?? turn.Words.UnknownOwner(name, [])) : await ProposeAsync(turn, newcomer, cancellationToken);
    }

    /// <summary>The share of a person as the offer showed it.</summary>
    public async Task<Card> PressAsync(Turn turn, Guid id, string mark, CancellationToken cancellationToken)
    {
        if (await led.KnownAsync(turn, await people.FindAsync(new PersonId(id), cancellationToken), cancellationToken) is not { } newcomer)
            return new Card(turn.Words.StaleButton);
        var reply = await ProposeAsync(turn, newcomer, cancellationToken);
        if (reply.DoAsync is null)
            return reply.Card;
        if (reply.Mark == mark)
            return await reply.DoAsync(cancellationToken);
        return await OfferAsync(turn, newcomer, new Card(turn.Words.ChangedMeanwhile), cancellationToken);
    }

    /// <summary>A card with the offer, where there is anything to share.</summary>
    public async Task<Card> OfferAsync(Turn turn, Person newcomer, Card said, CancellationToken cancellationToken)
    {
        if (await ShareAsync(turn, newcomer, cancellationToken) is not ({ New: > 0 } share, { } team))
            return said;
        return said with
        {
            Blocks = [new TextBlock(turn.Words.NewcomerShare(newcomer.Name, team.Name), TextTone.Strong), .. TaskCards.ShareLines(turn.Words, share)],
            Buttons = [mail.Cards.ShareButton(turn.Words, turn.Person.Id, newcomer, share)],
        };
    }

    private async Task<TaskReply> ProposeAsync(Turn turn, Person newcomer, CancellationToken cancellationToken)
    {
        if (await ShareAsync(turn, newcomer, cancellationToken) is not ({ New: > 0 } share, _))
            return TaskReply.Of(turn.Words.NothingToShare(newcomer.Name));
        var lines = TaskCards.ShareLines(turn.Words, share).ToList();
        var preview = new Card(turn.Words.SharePreview(newcomer.Name)) { Blocks = [.. lines, new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] };
        return owners.Propose(turn, share, preview, card => card with { Blocks = [.. lines, new TextBlock(turn.Words.TakeBackHint, TextTone.Subtle)] });
    }

    private async Task<(TaskList? Share, Team? Team)> ShareAsync(Turn turn, Person newcomer, CancellationToken cancellationToken) =>
        newcomer.TeamId is { } id && newcomer.Role == Role.Rep && await people.FindTeamAsync(id, cancellationToken) is { } team
            ? (await plan.ExecuteAsync(newcomer, team, turn.Today, cancellationToken), team) : (null, null);
}
