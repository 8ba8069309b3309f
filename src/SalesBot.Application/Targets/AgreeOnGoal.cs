using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>An agreement with the other of the two whom it concerns.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Other">The other person.</param>
public sealed record AgreementStep(Agreement Agreement, Person Other);

/// <summary>Asks reps to agree to targets, and takes their answers and those of whoever set them (T14). Runs within the present unit of work.</summary>
public sealed class AgreeOnGoal(IAgreements agreements, IPeople people)
{
    /// <summary>Asks whoever got a target of a confirmed plan; who gets what was proposed has agreed already.</summary>
    /// <returns>The agreement.</returns>
    public async Task<Agreement> AskAsync(Person setter, GoalPlan plan, PlannedGoal leaf, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(setter);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(leaf);
        var draft = plan.Draft;
        var person = leaf.Group.Person!;
        var asked = new Agreement(
            Guid.CreateVersion7(now), person.Id, setter.Id, plan.Metric, draft.Each!.Value, draft.Start!.Value, draft.End, leaf.Amount, now);
        return await AskAsync(asked, today, now, cancellationToken);
    }

    /// <summary>Asks for an agreement in place of an earlier one about the same target; who gets what was proposed has agreed already.</summary>
    /// <returns>The agreement.</returns>
    public async Task<Agreement> AskAsync(Agreement asked, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var earlier in await agreements.StandingOfAsync([asked.PersonId], today, cancellationToken))
        {
            if (!earlier.IsOfSameTarget(asked))
                continue;
            if (earlier.State == AgreementState.Countered && earlier.Proposed == asked.Amount)
                asked.Accept(now);
            earlier.Supersede(now);
        }

        await agreements.AddAsync(asked, cancellationToken);
        return asked;
    }

    /// <summary>The rep accepts; null where it is answered or over, and nothing was changed.</summary>
    public async Task<AgreementStep?> AcceptAsync(Person rep, Guid id, DateTimeOffset now, CancellationToken cancellationToken) =>
        await FindAsync(rep, id, cancellationToken) is { } step && step.Agreement.PersonId == rep.Id && step.Agreement.Accept(now) ? step : null;

    /// <summary>The rep proposes another amount; null where that cannot be, and nothing was changed.</summary>
    public async Task<AgreementStep?> CounterAsync(Person rep, Guid id, long amount, DateTimeOffset now, CancellationToken cancellationToken) =>
        await FindAsync(rep, id, cancellationToken) is { } step && step.Agreement.PersonId == rep.Id && step.Agreement.Counter(amount, now) ? step : null;

    /// <summary>Whoever set the target keeps the amount; null where that cannot be, and nothing was changed.</summary>
    public async Task<AgreementStep?> KeepAsync(Person setter, Guid id, DateTimeOffset now, CancellationToken cancellationToken) =>
        await FindAsync(setter, id, cancellationToken) is { } step && step.Agreement.SetBy == setter.Id && step.Agreement.Keep(now) ? step : null;

    /// <summary>An agreement that concerns somebody, with the other side; null where there is none.</summary>
    public async Task<AgreementStep?> FindAsync(Person person, Guid id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await agreements.FindAsync(id, cancellationToken) is not { } agreement || (agreement.PersonId != person.Id && agreement.SetBy != person.Id))
            return null;
        var other = await people.FindAsync(agreement.PersonId == person.Id ? agreement.SetBy : agreement.PersonId, cancellationToken);
        return other is null ? null : new AgreementStep(agreement, other);
    }
}
