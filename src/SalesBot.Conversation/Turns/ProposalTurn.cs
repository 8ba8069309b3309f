using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes a target that was worked out to its preview; who may not set it can have it passed on, or for oneself.</summary>
internal sealed class ProposalTurn(GoalTalk talk, GoalSuggestions suggestions)
{
    public async Task<Card> PressAsync(Turn turn, Proposal proposal, CancellationToken cancellationToken)
    {
        var said = turn with { Message = turn.Message with { Text = turn.Words.ProposalSaid(proposal, turn.Today) } };
        if (turn.Person.Role == Role.Rep)
            return await suggestions.RefuseAsync(said, proposal.AsSaid(), cancellationToken);
        var draft = proposal.Into(new GoalDraft(Guid.CreateVersion7(turn.Now), turn.Person.OrganisationId, turn.Person.Id, turn.Now) { Why = said.Message.Text });
        return await talk.NextAsync(said, draft, note: null, cancellationToken);
    }
}
