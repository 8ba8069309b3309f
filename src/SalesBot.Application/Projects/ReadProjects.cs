using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Application.Projects;

/// <summary>A project under way with its owner.</summary>
/// <param name="Project">The project.</param>
/// <param name="Owner">Who drives it.</param>
public sealed record OwnedProject(KeyProject Project, Person Owner)
{
    /// <summary>Whether somebody who says a name means this one: "A项目", or with its owner "李娜的A项目", "Amy's Alpha".</summary>
    public bool IsCalled(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (Project.IsCalled(said))
            return true;
        foreach (var name in (ReadOnlySpan<string>)[Owner.Name, Owner.Name.Split(' ')[0]])
            if (name.Length > 1 && said.StartsWith(name, StringComparison.OrdinalIgnoreCase) && Project.IsCalled(WithoutMark(said[name.Length..])))
                return true;
        return false;
    }

    private static string WithoutMark(string said) =>
        Array.Find(["的", "'s", "’s"], mark => said.StartsWith(mark, StringComparison.Ordinal)) is { } mark ? said[mark.Length..] : said;
}

/// <summary>Reads the projects that somebody may see and move: one's own, and for a manager those of the people led.</summary>
public sealed class ReadProjects(IProjects projects, ReadTeamDay teams, IPeople people)
{
    /// <summary>The projects under way, one's own first, then the one that has moved last.</summary>
    public async Task<IReadOnlyList<OwnedProject>> ForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var seen = await teams.SeenByAsync(person, today, cancellationToken);
        var open = await projects.OpenOfAsync([.. seen.Keys], cancellationToken);
        return [.. open.Select(project => new OwnedProject(project, seen[project.OwnerId])).OrderBy(one => one.Owner.Id != person.Id)];
    }

    /// <summary>All projects that somebody may see, also those that are over.</summary>
    public async Task<IReadOnlyList<OwnedProject>> AllForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var seen = await teams.SeenByAsync(person, today, cancellationToken);
        var all = await projects.AllOfAsync([.. seen.Keys], cancellationToken);
        return [.. all.Select(project => new OwnedProject(project, seen[project.OwnerId])).OrderBy(one => one.Owner.Id != person.Id)];
    }

    /// <summary>The moves of a project in order, each with the name of whoever made it.</summary>
    public async Task<IReadOnlyList<(ProjectStep Step, string By)>> HistoryAsync(KeyProject project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        var moves = new List<(ProjectStep, string)>();
        foreach (var step in await projects.StepsOfAsync(project.Id, cancellationToken))
            moves.Add((step, (await people.FindAsync(step.By, cancellationToken))?.Name ?? ""));
        return moves;
    }
}
