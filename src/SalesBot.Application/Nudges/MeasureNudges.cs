using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>
/// Settles which nudges helped, and lets a kind go quiet for somebody whom it has not helped ten times in a row; the manager is told once,
/// and the person's settings show it.
/// </summary>
public sealed class MeasureNudges(IUnitOfWork unitOfWork, INudgeLog log, INudgeSettings settings, IPeople people, QuietNotice notice)
{
    /// <summary>Measures what can be measured by now.</summary>
    /// <returns>How many kinds went quiet for somebody.</returns>
    public async Task<int> ExecuteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var settled = await unitOfWork.ExecuteAsync(ct => log.MeasureAsync(now, ct), cancellationToken);
        var asking = settled.Where(s => NudgeRule.Of(s.Kind).AsksForReports).ToList();
        if (asking.Count == 0)
            return 0;
        var wishes = await settings.OfAsync([.. asking.Select(s => s.Person)], cancellationToken);
        var quiet = 0;
        foreach (var (person, kind) in asking)
        {
            var wish = wishes.GetValueOrDefault(person, NudgePreferences.Usual);
            var since = wish.MeasuredFrom(kind) ?? DateTimeOffset.MinValue;
            var latest = wish.IsOn(kind) ? await log.LatestUseAsync(person, kind, since, NudgeUse.SendsWithoutUse, cancellationToken) : [];
            if (!NudgeUse.IsOfNone(kind, latest))
                continue;
            quiet += await unitOfWork.ExecuteAsync(ct => QuietenAsync(person, kind, now, ct), cancellationToken) ? 1 : 0;
        }

        return quiet;
    }

    private async Task<bool> QuietenAsync(PersonId id, NudgeKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Read again: another kind may have gone quiet a moment ago.
        var wish = await settings.OfAsync(id, cancellationToken);
        if (!wish.IsOn(kind) || await people.FindAsync(id, cancellationToken) is not { } person)
            return false;
        await settings.KeepAsync(id, wish.Quieten(kind, now), now, cancellationToken);
        var team = person.TeamId is { } teamId ? await people.FindTeamAsync(teamId, cancellationToken) : null;
        if (team?.ManagerId is { } managerId && managerId != id && await people.FindAsync(managerId, cancellationToken) is { } manager)
            await notice.AddAsync(manager, person, kind, now, cancellationToken);
        return true;
    }
}
