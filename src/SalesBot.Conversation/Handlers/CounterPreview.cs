using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Makes what a rep proposes a target like any other: previewed, and confirmed by whoever may set it.</summary>
internal sealed class CounterPreview(GoalDrafting drafting, GoalTalk talk)
{
    public async Task<Card> ShowAsync(Turn turn, Agreement agreement, long proposed, Person rep, CancellationToken cancellationToken)
    {
        var unit = Metrics.UnitOf(agreement.Metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1;
        var stated = new ReadGoal(GoalAct.State) { Owner = rep.Name, Metric = agreement.Metric, Quantity = (decimal)proposed / unit, Each = agreement.Each };
        var (draft, refusal) = await drafting.DraftAsync(turn, turn.Person, stated, cancellationToken);
        if (draft is null)
            return new Card(refusal ?? turn.Words.AgreementIsOver);
        draft = draft with
        {
            OwnerKind = GoalOwnerKind.Person,
            OwnerId = rep.Id.Value,
            Each = agreement.Each,
            Start = agreement.Start,
            End = agreement.End,
            Why = turn.Words.CounterFrom(rep.Name, agreement, turn.Today),
        };
        return await talk.NextAsync(turn, draft, note: null, cancellationToken);
    }
}
