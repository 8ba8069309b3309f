using SalesBot.Application.Coaching;
using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>A dispute with who objects and what was said.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="By">Who objects.</param>
/// <param name="Notes">What was said, each with a name, in order.</param>
public sealed record DisputeTrail(PayDispute Dispute, Person By, IReadOnlyList<(DisputeNote Note, string Name)> Notes);

/// <summary>Takes objections to whoever leads, and answers back; every word is kept (I10). Runs within the present unit of work.</summary>
public sealed class DisputePay(IPayDisputes disputes, IPeople people, ReadTeamDay teams, AskForHelp chain)
{
    /// <summary>Raises an objection.</summary>
    /// <returns>The dispute, and who is to settle it; null where nobody leads the person.</returns>
    public async Task<(PayDispute Dispute, Person? Judge)> OpenAsync(
        Person by, Team? team, DateOnly month, string about, string text, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        var number = await disputes.NextNumberAsync(by.OrganisationId, cancellationToken);
        var dispute = new PayDispute(Guid.CreateVersion7(now), by.OrganisationId, by.Id, number, month, about, now);
        await disputes.AddAsync(dispute, cancellationToken);
        await disputes.AddAsync(new DisputeNote(Guid.CreateVersion7(now), dispute.Id, by.Id, text, now, Settles: false), cancellationToken);
        return (dispute, await chain.HelperAsync(by, team, today, cancellationToken));
    }

    /// <summary>A dispute that somebody may see: one's own, or that of somebody led; null for others.</summary>
    public async Task<DisputeTrail?> SeenAsync(Person person, Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await disputes.FindAsync(id, cancellationToken) is { } dispute
            && (await teams.SeenByAsync(person, today, cancellationToken)).TryGetValue(dispute.PersonId, out var by)
                ? await TrailAsync(dispute, by, cancellationToken) : null;
    }

    /// <summary>The disputes that somebody may see, the open ones first.</summary>
    public async Task<IReadOnlyList<DisputeTrail>> ForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var seen = await teams.SeenByAsync(person, today, cancellationToken);
        var trails = new List<DisputeTrail>();
        foreach (var dispute in await disputes.OfAsync([.. seen.Keys], cancellationToken))
            trails.Add(await TrailAsync(dispute, seen[dispute.PersonId], cancellationToken));
        return trails;
    }

    /// <summary>Says something in an open dispute; whoever leads may settle it with that.</summary>
    /// <returns>The one to tell, if any; false where it is settled already, or where the one who objects would settle it.</returns>
    public async Task<(bool Done, Person? Other)> SayAsync(
        DisputeTrail trail, Person by, string text, bool settles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(by);
        var dispute = trail.Dispute;
        if (dispute.SettledAt is not null || (settles && (by.Id == dispute.PersonId || !dispute.Settle(by.Id, now))))
            return (false, null);
        await disputes.AddAsync(new DisputeNote(Guid.CreateVersion7(now), dispute.Id, by.Id, text, now, settles), cancellationToken);
        if (by.Id != dispute.PersonId)
            return (true, trail.By);
        var last = trail.Notes.LastOrDefault(note => note.Note.By != dispute.PersonId).Note;
        return (true, last is null ? null : await people.FindAsync(last.By, cancellationToken));
    }

    private async Task<DisputeTrail> TrailAsync(PayDispute dispute, Person by, CancellationToken cancellationToken)
    {
        var notes = await disputes.NotesAsync(dispute.Id, cancellationToken);
        var names = (await people.FindAsync([.. notes.Select(note => note.By).Distinct()], cancellationToken)).ToDictionary(person => person.Id, person => person.Name);
        return new DisputeTrail(dispute, by, [.. notes.Select(note => (note, names.GetValueOrDefault(note.By) ?? ""))]);
    }
}
