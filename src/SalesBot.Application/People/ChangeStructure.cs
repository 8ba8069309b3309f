using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.People;

/// <summary>Why a change of the structure cannot be.</summary>
public enum StructureProblem
{
    /// <summary>Whoever asks does not lead all teams of the company.</summary>
    NotAllowed,

    /// <summary>There is no unit of that name.</summary>
    NoSuchUnit,

    /// <summary>There is no team or unit of that name.</summary>
    NoSuchPart,

    /// <summary>A team or unit has that name already.</summary>
    NameIsTaken,

    /// <summary>The name is empty or too long.</summary>
    BadName,

    /// <summary>A unit would be a part of itself.</summary>
    Circle,

    /// <summary>What is to be above is a team, which has only people below it.</summary>
    IsTeam,
}

/// <summary>What came of a change of the structure.</summary>
/// <param name="Problem">Why it cannot be; null where it can.</param>
/// <param name="Name">The name that the problem is about, or of the unit.</param>
/// <param name="Known">The names that there are, where one was not found.</param>
public sealed record StructureResult(StructureProblem? Problem, string Name, IReadOnlyList<string> Known);

/// <summary>Says which teams and units belong to which product line or region (T3).</summary>
public sealed class ChangeStructure(IPeople people, ISalesUnits units, ReadTeamDay teams)
{
    /// <summary>Whether a change can be; nothing is changed.</summary>
    public Task<StructureResult> CheckAsync(Person actor, StructureChange change, CancellationToken cancellationToken) =>
        RunAsync(actor, change, apply: false, default, cancellationToken);

    /// <summary>Makes a change.</summary>
    public Task<StructureResult> ExecuteAsync(Person actor, StructureChange change, DateTimeOffset now, CancellationToken cancellationToken) =>
        RunAsync(actor, change, apply: true, now, cancellationToken);

    private async Task<StructureResult> RunAsync(Person actor, StructureChange change, bool apply, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(change);
        var company = await people.TeamsAsync(actor.OrganisationId, cancellationToken);
        if ((await teams.TeamsOfAsync(actor, cancellationToken)).Count < company.Count || actor.Role == Role.Rep)
            return new StructureResult(StructureProblem.NotAllowed, change.Unit, []);
        var all = await units.OfAsync(actor.OrganisationId, cancellationToken);
        var unit = all.FirstOrDefault(one => IsCalled(one.Name, change.Unit));
        IReadOnlyList<string> names = [.. all.Select(one => one.Name), .. company.Select(team => team.Name)];
        if (change is { Kind: null, IsRemoval: false } && unit is null && company.Any(team => IsCalled(team.Name, change.Unit)) && change.Parts.All(part => names.Any(name => IsCalled(name, part))))
            return new StructureResult(StructureProblem.IsTeam, change.Unit, []);
        if (Problem(change, unit, company) is { } problem)
            return new StructureResult(problem, change.Unit, [.. all.Select(one => one.Name)]);
        foreach (var part in change.Parts)
        {
            if (!names.Any(name => IsCalled(name, part)))
                return new StructureResult(StructureProblem.NoSuchPart, part, names);
            if (unit is not null && all.FirstOrDefault(one => IsCalled(one.Name, part)) is { } below && IsBelow(unit, below, all))
                return new StructureResult(StructureProblem.Circle, part, []);
        }

        if (apply && change.IsRemoval)
            await RemoveAsync(unit!, all, cancellationToken);
        else if (apply)
            await ArrangeAsync(actor, change, unit, all, company, now, cancellationToken);
        return new StructureResult(null, unit?.Name ?? change.Unit, []);
    }

    private static StructureProblem? Problem(StructureChange change, SalesUnit? unit, IReadOnlyList<Team> company)
    {
        if (change.Kind is null)
            return unit is null ? StructureProblem.NoSuchUnit : null;
        if (change.Unit.Trim().Length is 0 or > SalesUnit.LongestName)
            return StructureProblem.BadName;
        return unit is not null && unit.Kind != change.Kind || company.Any(team => IsCalled(team.Name, change.Unit)) ? StructureProblem.NameIsTaken : null;
    }

    private async Task ArrangeAsync(
        Person actor, StructureChange change, SalesUnit? unit, IReadOnlyList<SalesUnit> all, IReadOnlyList<Team> company, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (unit is null)
        {
            unit = new SalesUnit(Guid.CreateVersion7(now), actor.OrganisationId, change.Kind!.Value, change.Unit.Trim());
            await units.AddAsync(unit, cancellationToken);
        }

        foreach (var part in change.Parts)
        {
            if (all.FirstOrDefault(one => IsCalled(one.Name, part)) is { } below)
            {
                below.GoBelow(unit);
                continue;
            }

            var team = company.First(one => IsCalled(one.Name, part));
            foreach (var other in all)
                other.Release(team.Id);
            unit.Take(team.Id);
        }
    }

    private async Task RemoveAsync(SalesUnit unit, IReadOnlyList<SalesUnit> all, CancellationToken cancellationToken)
    {
        var above = all.FirstOrDefault(one => one.Id == unit.ParentId);
        foreach (var below in all.Where(one => one.ParentId == unit.Id))
            below.GoBelow(above);
        foreach (var team in unit.Teams)
            above?.Take(team);
        await units.RemoveAsync(unit, cancellationToken);
    }

    // Whether one is the other or somewhere below it.
    private static bool IsBelow(SalesUnit one, SalesUnit other, IReadOnlyList<SalesUnit> all)
    {
        for (var at = one; at is not null; at = all.FirstOrDefault(unit => unit.Id == at.ParentId))
            if (at.Id == other.Id)
                return true;
        return false;
    }

    private static bool IsCalled(string name, string said) => name.Equals(said.Trim(), StringComparison.OrdinalIgnoreCase);
}
