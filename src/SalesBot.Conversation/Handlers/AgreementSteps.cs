using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>What either side of an agreement does, by a button or in words; the other hears of it.</summary>
internal sealed class AgreementSteps(AgreeOnGoal agree, AgreementMail mail, CounterPreview preview, Asking asking)
{
    public Task<AgreementStep?> FindAsync(Turn turn, Guid id, CancellationToken cancellationToken) => agree.FindAsync(turn.Person, id, cancellationToken);

    /// <summary>Proposes another amount, in units as they are said; asks again where it can be none.</summary>
    public async Task<Card> CounterAsync(Turn turn, AgreementStep found, decimal quantity, CancellationToken cancellationToken)
    {
        var amount = quantity * (Metrics.UnitOf(found.Agreement.Metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);
        if (amount <= 0 || amount > long.MaxValue / 2 || amount != decimal.Truncate(amount) || (long)amount == found.Agreement.Amount)
            return await AskAsync(turn, found.Agreement.Id, cancellationToken);
        if (MoneyUnits.AreLeftOut(found.Agreement.Metric, (long)amount, found.Agreement.Amount))
            return new Card(turn.Words.MoneyNeedsUnit(quantity));
        await asking.DropAsync(turn, cancellationToken);

        // Said again, it is news to nobody.
        if (found.Agreement is { State: AgreementState.Countered, Proposed: { } before } && before == (long)amount)
            return new Card(turn.Words.CounterSent(found.Other.Name, found.Agreement, turn.Today));
        if (await agree.CounterAsync(turn.Person, found.Agreement.Id, (long)amount, turn.Now, cancellationToken) is not { } step)
            return new Card(turn.Words.AgreementIsOver);
        await mail.CounteredAsync(turn, step, cancellationToken);
        return new Card(turn.Words.CounterSent(step.Other.Name, step.Agreement, turn.Today));
    }

    public async Task<Card> AcceptAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.AcceptAsync(turn.Person, id, turn.Now, cancellationToken) is not { } step)
            return new Card(turn.Words.AgreementIsOver) { Buttons = [Buttons.MyTasks(turn.Words)] };
        await mail.AcceptedAsync(turn, step, cancellationToken);
        return new Card(turn.Words.GoalAccepted(step.Agreement, turn.Today)) { Buttons = [Buttons.MyTasks(turn.Words)] };
    }

    public async Task<Card> AskAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.FindAsync(turn.Person, id, cancellationToken) is not { Agreement: { State: AgreementState.Open or AgreementState.Countered } } found)
            return new Card(turn.Words.AgreementIsOver) { Buttons = [Buttons.MyTasks(turn.Words)] };
        await asking.OpenAsync(turn, QuestionKind.CounterGoal, id.ToString("N"), cancellationToken);
        return new Card(turn.Words.CounterHow(found.Other.Name, found.Agreement, turn.Today));
    }

    public async Task<Card> KeepAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.KeepAsync(turn.Person, id, turn.Now, cancellationToken) is not { } step)
            return new Card(turn.Words.AgreementIsOver);
        await mail.KeptAsync(turn, step, cancellationToken);
        return new Card(turn.Words.GoalKeptByMe(step.Other.Name, step.Agreement, turn.Today));
    }

    public async Task<Card> TakeAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        await agree.FindAsync(turn.Person, id, cancellationToken) is { Agreement: { State: AgreementState.Countered, Proposed: { } proposed } agreement, Other: var rep }
            ? await preview.ShowAsync(turn, agreement, proposed, rep, cancellationToken)
            : new Card(turn.Words.AgreementIsOver);
}
