namespace SalesBot.Application.Messaging;

/// <summary>Somebody of the demo company whom a visitor of the chat page can be.</summary>
/// <param name="PersonId">The person's id; also the account id in the local chat.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">rep, manager or admin.</param>
/// <param name="TeamId">The team's id; null for somebody above the teams.</param>
/// <param name="TeamName">The team's name; null for somebody above the teams.</param>
/// <param name="Language">zh or en.</param>
public sealed record DemoPerson(string PersonId, string Name, string Role, string? TeamId, string? TeamName, string Language);

/// <summary>Lists whom a visitor of the local chat page can be.</summary>
public interface IDemoDirectory
{
    /// <summary>Everybody, team by team.</summary>
    Task<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken);
}
