using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Application.Projects;

/// <summary>Begins projects and moves them through their stages (R13, T11); every move is kept. Runs within the present unit of work.</summary>
public sealed class MoveProject(IProjects projects)
{
    /// <summary>Begins a project of somebody's own.</summary>
    public async Task<KeyProject> BeginAsync(Person owner, string name, ProjectStage stage, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var project = new KeyProject(new ProjectId(Guid.CreateVersion7(now)), owner.OrganisationId, owner.Id, name, stage, now);
        await projects.AddAsync(project, cancellationToken);
        await projects.AddAsync(new ProjectStep(Guid.CreateVersion7(now), project.Id, null, stage, owner.Id, now), cancellationToken);
        return project;
    }

    /// <summary>Begins a project for somebody, with stages of its own or the usual ones.</summary>
    /// <param name="owner">Who drives it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="stages">The names of its stages in order; empty for the usual ones.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<KeyProject> BeginForAsync(
        Person owner, string name, IReadOnlyList<string> stages, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(by);
        var id = new ProjectId(Guid.CreateVersion7(now));
        var project = stages.Count == 0 ? new KeyProject(id, owner.OrganisationId, owner.Id, name, ProjectStage.Contact, now)
            : KeyProject.WithStages(id, owner.OrganisationId, owner.Id, name, stages, now);
        await projects.AddAsync(project, cancellationToken);
        await projects.AddAsync(new ProjectStep(Guid.CreateVersion7(now), project.Id, null, project.Stage, by.Id, now), cancellationToken);
        return project;
    }

    /// <summary>Moves a project to a stage.</summary>
    /// <returns>The move; null where the project stands there already.</returns>
    public async Task<ProjectStep?> ToAsync(KeyProject project, ProjectStage stage, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(by);
        if (project.MoveTo(Guid.CreateVersion7(now), stage, by.Id, now) is not { } step)
            return null;
        await projects.AddAsync(step, cancellationToken);
        return step;
    }

    /// <summary>Takes the latest move of a project back, by a move of its own; the beginning cannot be taken back.</summary>
    /// <param name="id">The project.</param>
    /// <param name="step">The move; only the latest may be taken back.</param>
    /// <param name="by">Who takes it back: the one who made it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The project as it is then; null where something else has happened to it since, and nothing was changed.</returns>
    public async Task<KeyProject?> BackAsync(ProjectId id, Guid step, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await projects.FindAsync(id, cancellationToken) is not { } project
            || await projects.StepsOfAsync(id, cancellationToken) is not [.., { From: { } before } latest]
            || latest.Id != step || latest.By != by.Id)
            return null;
        await ToAsync(project, before, by, now, cancellationToken);
        return project;
    }
}
