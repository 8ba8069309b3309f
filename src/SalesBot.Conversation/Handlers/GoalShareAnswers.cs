using SalesBot.Application.Targets;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Takes parts of a previewed target that are set by hand, and weights by which it is divided.</summary>
internal sealed class GoalShareAnswers(GoalDrafting drafting)
{
    /// <summary>The draft with what a text says of its parts, or the sentence that says why not; neither where the text says nothing of them.</summary>
    public async Task<(GoalDraft? Draft, string? Refusal)> ReadAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken)
    {
        var owner = (await drafting.OpenAsync(turn, turn.Person, cancellationToken)).FirstOrDefault(group => group.Owner == draft.Owner);
        if (owner is null || owner.Parts.Count == 0)
            return (null, null);
        var below = GoalOwners.All(owner.Parts).ToList();
        var source = Normalizer.Normalize(turn.Message.Text);
        if (GoalClauses.Alone(source) is { } other)
            return (draft with { Rule = other, Weights = [] }, null);
        var (text, rest) = GoalClauses.BeforeRest(source);
        var said = GoalShareReader.Read(text, [.. below.Select(part => part.Name)], turn.Understanding.ReadQuantity);
        if (said is null)
            return (null, null);
        draft = rest is { } rule ? draft with { Rule = rule, Weights = [] } : draft;
        if (said.Values[0].Name is null && said.Values.Count != owner.Parts.Count)
            return (null, turn.Words.GoalWeightsDoNotFit(said.Values.Count, [.. owner.Parts.Select(part => part.Name)]));
        IReadOnlyList<GoalShare> shares = [.. said.Values.Select((value, i) => Share(value.Name is null ? owner.Parts[i] : below.Find(part => part.Name == value.Name)!, value.Value))];
        return (said.Kind switch
        {
            SaidSharesKind.Weights => draft with { Rule = BreakdownRule.Weights, Weights = shares },
            SaidSharesKind.Unpinned => draft with { Pins = Without(draft.Pins, shares), Unpinned = [.. Without(draft.Unpinned, shares), .. shares] },
            _ => draft with { Pins = [.. Without(draft.Pins, shares), .. shares], Unpinned = Without(draft.Unpinned, shares) },
        }, null);
    }

    private static GoalShare Share(GoalGroup part, decimal value) => new(part.Owner.Kind, part.Owner.Id, value);

    private static IReadOnlyList<GoalShare> Without(IReadOnlyList<GoalShare> shares, IReadOnlyList<GoalShare> others) =>
        [.. shares.Where(share => !others.Any(other => other.IsOf(new GoalOwner(share.Kind, share.Id))))];
}
