using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

internal sealed class StoredGoals(StorageSession session) : IGoals
{
    public Task AddAsync(Goal goal, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(goal);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<Goal>> InAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<Goal>()
            .Where(goal => goal.OrganisationId == organisation && goal.Amount > 0 && goal.Start <= end && (goal.End == null || goal.End >= start))
            .OrderBy(goal => goal.Id)
            .ToListAsync(cancellationToken);
    }

    // Nothing is handed to the unit of work to watch: what is asked for is looked at and let go.
    public async Task<IReadOnlyList<Goal>> WithConditionAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.KnownAsync(
            GoalRow.WithConditionOf, (People: Columns.Ids(people.Select(person => person.Value)), Days: days),
            static of => [of.People, Columns.Of(of.Days.Start), Columns.Of(of.Days.End)], GoalRow.Read, cancellationToken);
    }

    public async Task<IReadOnlyList<Goal>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<Goal>().Where(goal => ids.Contains(goal.Id)).ToListAsync(cancellationToken);
    }

    public Task AddAsync(GoalAdjustment adjustment, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(adjustment);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<GoalAdjustment>> AdjustmentsAsync(OrganisationId organisation, int most, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<GoalAdjustment>()
            .Where(adjustment => adjustment.OrganisationId == organisation)
            .OrderByDescending(adjustment => adjustment.At).ThenByDescending(adjustment => adjustment.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
    }
}
