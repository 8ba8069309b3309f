using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Tells each side of an agreement what the other has said.</summary>
internal sealed class AgreementMail(AgreeOnGoal agree, AgreementCards cards, IOutbox outbox, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(7);

    /// <summary>Tells everybody whose target was changed, in private, and asks them to agree.</summary>
    public async Task AskAsync(Turn turn, ApplyResult.Applied applied, CancellationToken cancellationToken)
    {
        foreach (var leaf in applied.Plan.Top.Leaves.Where(leaf => leaf.Before != leaf.Amount && leaf.Amount > 0))
        {
            var person = leaf.Group.Person!;
            if (person.Id == turn.Person.Id)
                continue;
            var words = Wordings.Of(person.Language, turn.Catalogue);
            var agreement = await agree.AskAsync(turn.Person, applied.Plan, leaf, turn.Today, turn.Now, cancellationToken);
            var card = new Card(words.GoalForYou(turn.Person.Name, applied.Plan, leaf, turn.Today))
            {
                Blocks = applied.Plan.Draft.Condition is { } condition ? [new TextBlock(words.GoalCondition(condition, applied.Plan.Metric, null))] : [],
                Buttons = [.. cards.RepButtons(words, agreement)],
            };
            await SendAsync(turn, person, $"goal:{applied.Adjustment.Id:N}:{person.Id.Value:N}", card, cancellationToken);
        }
    }

    /// <summary>Tells everybody whose target was changed that it is as it was before, once.</summary>
    public async Task TakenBackAsync(Turn turn, RollBackResult.RolledBack done, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        foreach (var theirs in done.Restored.GroupBy(one => one.Goal.OwnerId))
        {
            if (people.FirstOrDefault(one => one.Id.Value == theirs.Key) is not { } person || person.Id == turn.Person.Id)
                continue;
            var words = Wordings.Of(person.Language, turn.Catalogue);
            var card = new Card(words.GoalsTakenBackForYou(turn.Person.Name, [.. theirs], turn.Today)) { Buttons = [Buttons.MyTasks(words)] };
            await SendAsync(turn, person, $"goal-back:{done.TakenBack.Id:N}:{person.Id.Value:N}", card, cancellationToken);
        }
    }

    public Task AcceptedAsync(Turn turn, AgreementStep step, CancellationToken cancellationToken) => SendAsync(
        turn, step, words => new Card(words.GoalAcceptedBy(turn.Person.Name, step.Agreement, turn.Today)), cancellationToken);

    public Task CounteredAsync(Turn turn, AgreementStep step, CancellationToken cancellationToken) => SendAsync(
        turn, step,
        words => new Card(words.CounterFrom(turn.Person.Name, step.Agreement, turn.Today))
        {
            Blocks = [new TextBlock(words.NothingChangedYet, TextTone.Subtle)],
            Buttons = [.. cards.SetterButtons(words, step.Agreement)],
        },
        cancellationToken);

    public Task KeptAsync(Turn turn, AgreementStep step, CancellationToken cancellationToken) => SendAsync(
        turn, step,
        words => new Card(words.GoalKept(turn.Person.Name, step.Agreement, turn.Today)) { Buttons = [.. cards.RepButtons(words, step.Agreement)] },
        cancellationToken);

    // Each answer is told once, however often a button is pressed.
    private Task SendAsync(Turn turn, AgreementStep step, Func<IWording, Card> card, CancellationToken cancellationToken) => SendAsync(
        turn, step.Other, $"agreement:{step.Agreement.Id:N}:{step.Agreement.State}:{step.Agreement.AnsweredAt?.UtcTicks}",
        card(Wordings.Of(step.Other.Language, turn.Catalogue)), cancellationToken);

    private async Task SendAsync(Turn turn, Person to, string key, Card card, CancellationToken cancellationToken)
    {
        var message = new OutboxMessage(Guid.CreateVersion7(turn.Now), key, MessageClass.Notice, card, turn.Now, turn.Now + UsefulFor) { ToPerson = to.Id };
        await outbox.AddAsync(message, cancellationToken);
        after.Mail();
    }
}
