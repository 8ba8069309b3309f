using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>What becomes of a target that a rep states: the leader hears of it if the rep wants, or it is the rep's own and private.</summary>
internal sealed class GoalSuggestions(GoalOwners owners, GoalDrafting drafting, IGoalDrafts drafts, GoalCards cards, SuggestionMail mail)
{
    /// <summary>The kind refusal, with the offer to pass it on.</summary>
    public async Task<Card> RefuseAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (await owners.LeaderOfAsync(turn.Person, cancellationToken) is not { } leader)
            return new Card(turn.Words.GoalsAreForManagers(null));
        var (draft, _) = await drafting.DraftAsync(turn, leader, goal, cancellationToken);
        draft ??= GoalDrafting.With(new GoalDraft(Guid.CreateVersion7(turn.Now), leader.OrganisationId, leader.Id, turn.Now) { Why = turn.Message.Text.Trim() }, goal, turn.Today);
        await drafts.KeepAsync(draft, cancellationToken);
        return cards.Refusal(turn.Words, turn.Person.Id, leader.Name, draft.Id, goal.IsOwn && IsWhole(draft));
    }

    /// <summary>Passes a suggestion on to the leader, once.</summary>
    public async Task<Card> PassOnAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is not { IsSettled: false } draft
            || await owners.LeaderOfAsync(turn.Person, cancellationToken) is not { } leader || leader.Id != draft.By)
            return new Card(turn.Words.StaleButton);
        await mail.SendAsync(leader, cards.Suggestion(Wordings.Of(leader.Language, turn.Catalogue), leader.Id, turn.Person.Name, draft), draft, turn.Now, cancellationToken);
        return new Card(turn.Words.PassedOn(leader.Name));
    }

    /// <summary>Makes a stated target the rep's own.</summary>
    public async Task<Card> OwnAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        await drafts.FindAsync(id, cancellationToken) is { IsSettled: false } draft
            ? await mail.SetOwnAsync(turn, draft, cancellationToken)
            : new Card(turn.Words.StaleButton);

    /// <summary>Sets a target that somebody has for oneself.</summary>
    public Task<Card> OwnAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var draft = GoalDrafting.With(new GoalDraft(Guid.CreateVersion7(turn.Now), turn.Person.OrganisationId, turn.Person.Id, turn.Now), goal, turn.Today);
        return IsWhole(draft) ? mail.SetOwnAsync(turn, draft, cancellationToken) : Task.FromResult(new Card(turn.Words.OwnGoalNeeds));
    }

    private static bool IsWhole(GoalDraft draft) => draft is { Metric: not null, Quantity: not null, Each: not null };
}

/// <summary>Sends suggestions on their way and keeps what people set for themselves.</summary>
internal sealed class SuggestionMail(IOutbox outbox, SetOwnGoal own, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(7);

    public async Task SendAsync(Person leader, Card card, GoalDraft draft, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var message = new OutboxMessage(Guid.CreateVersion7(now), $"suggestion:{draft.Id:N}", MessageClass.Notice, card, now, now + UsefulFor) { ToPerson = leader.Id };
        await outbox.AddAsync(message, cancellationToken);
        after.Mail();
    }

    public async Task<Card> SetOwnAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken)
    {
        var (target, refusal) = await own.ExecuteAsync(turn.Person, draft, turn.Today, turn.Now, cancellationToken);
        return target is null
            ? new Card(turn.Words.GoalRefused(refusal!))
            : new Card(turn.Words.OwnGoalSet(target, target.PeriodOn(target.From), turn.Today)) { Buttons = [Buttons.MyTasks(turn.Words)] };
    }
}
