using SalesBot.Application.People;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>How the boards of a team are wanted: what the team says, else what the company says.</summary>
/// <param name="Top">How many places are shown; null for all.</param>
/// <param name="IsTeamOnly">Whether only teams are compared where others see it.</param>
/// <param name="MayHide">Whether people may have themselves left out.</param>
/// <param name="Weights">What a score is made of.</param>
public sealed record BoardRule(int? Top, bool IsTeamOnly, bool MayHide, IReadOnlyList<ScoreWeight> Weights);

/// <summary>Reads and changes how boards are wanted.</summary>
public sealed class BoardRules(IBoardPolicies policies, ReadTeamDay teams)
{
    /// <summary>How the boards of a team, or of a company where none is given, are wanted.</summary>
    public async Task<BoardRule> OfAsync(OrganisationId organisation, TeamId? team, CancellationToken cancellationToken)
    {
        var found = await policies.FindAsync(team is { } id ? [organisation.Value, id.Value] : [organisation.Value], cancellationToken);
        var company = found.FirstOrDefault(policy => policy.OwnerId == organisation.Value);
        var own = team is null ? null : found.FirstOrDefault(policy => policy.OwnerId == team.Value.Value);
        return new BoardRule(
            own?.Top ?? company?.Top, own?.IsTeamOnly == true || company?.IsTeamOnly == true,
            own?.MayHide ?? company?.MayHide ?? true, own?.Score ?? company?.Score ?? ScoreWeights.Usual);
    }

    /// <summary>The teams whose boards a person may change; none for a rep.</summary>
    public Task<IReadOnlyList<Team>> ChangeableAsync(Person person, CancellationToken cancellationToken) => teams.TeamsOfAsync(person, cancellationToken);

    /// <summary>Changes the policies of teams that a person leads.</summary>
    public async Task ChangeAsync(
        Person by, IReadOnlyCollection<TeamId> which, Action<BoardPolicy> change, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(change);
        var found = await policies.FindAsync([.. which.Select(team => team.Value)], cancellationToken);
        foreach (var team in which)
        {
            var policy = found.FirstOrDefault(one => one.OwnerId == team.Value);
            if (policy is null)
                await policies.AddAsync(policy = new BoardPolicy(team.Value), cancellationToken);
            change(policy);
            policy.Changed(by.Id, now);
        }
    }

    /// <summary>Leaves somebody out of boards that others see, or shows them again.</summary>
    /// <returns>False where that is not allowed.</returns>
    public async Task<bool> HideAsync(Person person, bool hide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (hide && !(await OfAsync(person.OrganisationId, person.TeamId, cancellationToken)).MayHide)
            return false;
        await policies.HideAsync(person.Id, hide, now, cancellationToken);
        return true;
    }

    /// <summary>A board as others may see it: without the places that are not shown and without who is left out.</summary>
    public async Task<Board> ForOthersAsync(Board board, BoardRule rule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(rule);
        var shown = board.Rows.Where(row => rule.Top is not { } top || row.Standing.Rank <= top).ToList();
        var hidden = await policies.HiddenAsync([.. shown.Select(row => row.Standing.PersonId)], cancellationToken);
        if (!rule.MayHide)
            hidden = new HashSet<PersonId>();
        return board with
        {
            Rows = [.. shown.Where(row => !hidden.Contains(row.Standing.PersonId))],
            Notes = board.Notes with { Top = rule.Top, Hidden = hidden.Count },
        };
    }
}
