using SalesBot.Domain.People;

namespace SalesBot.Domain.Projects;

/// <summary>Identifies a project.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct ProjectId(Guid Value);

/// <summary>How far a project has come: one of the usual stages by its code, or a stage of the project's own by the name it was given; stored by name.</summary>
/// <param name="Name">The code or the name.</param>
public readonly record struct ProjectStage(string Name)
{
    /// <summary>初步接触: first contact.</summary>
    public static ProjectStage Contact { get; } = new(nameof(Contact));

    /// <summary>需求确认: what the customer needs is known.</summary>
    public static ProjectStage Needs { get; } = new(nameof(Needs));

    /// <summary>方案报价: an offer is made.</summary>
    public static ProjectStage Proposal { get; } = new(nameof(Proposal));

    /// <summary>合同谈判: the contract is negotiated.</summary>
    public static ProjectStage Negotiation { get; } = new(nameof(Negotiation));

    /// <summary>签约: signed, and with that over.</summary>
    public static ProjectStage Won { get; } = new(nameof(Won));

    /// <summary>丢单: lost, and with that over; of every project, and no stage on the way.</summary>
    public static ProjectStage Lost { get; } = new(nameof(Lost));

    /// <summary>The stages of a project that has none of its own, in order.</summary>
    public static IReadOnlyList<ProjectStage> Usual { get; } = [Contact, Needs, Proposal, Negotiation, Won];
}

/// <summary>A move of a project from one stage to another; only ever added.</summary>
/// <param name="Id">Identifies the move, a number that grows with time.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="From">The stage before; null for the beginning.</param>
/// <param name="To">The stage after.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When.</param>
public sealed record ProjectStep(Guid Id, ProjectId ProjectId, ProjectStage? From, ProjectStage To, PersonId By, DateTimeOffset At);

/// <summary>A change of a project's owner; only ever added.</summary>
/// <param name="Id">Identifies the change, a number that grows with time.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="From">Who drove it before.</param>
/// <param name="To">Who drives it after.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When.</param>
public sealed record ProjectHandover(Guid Id, ProjectId ProjectId, PersonId From, PersonId To, PersonId By, DateTimeOffset At);

/// <summary>A key project, a task of the process kind: it is done by stages, not by a count.</summary>
public sealed class KeyProject
{
    /// <summary>The most characters of a project's name.</summary>
    public const int LongestName = 60;

    /// <summary>After so many days without a move a project has stalled.</summary>
    public const int StalledAfterDays = 7;

    /// <summary>The most stages that a project has of its own.</summary>
    public const int MostStages = 12;

    /// <summary>The most characters of the name of a stage.</summary>
    public const int LongestStage = 30;

    /// <summary>Begins a project.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="ownerId">Who drives it; a project is never without an owner.</param>
    /// <param name="name">Its name, 1 to 60 characters, as written.</param>
    /// <param name="stage">Where it stands.</param>
    /// <param name="openedAt">When.</param>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public KeyProject(ProjectId id, OrganisationId organisationId, PersonId ownerId, string name, ProjectStage stage, DateTimeOffset openedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        Id = id;
        OrganisationId = organisationId;
        OwnerId = ownerId;
        Name = name;
        Stage = stage;
        OpenedAt = openedAt;
        StageSince = openedAt;
        OwnStages = [];
    }

    /// <summary>Begins a project with stages of its own, at the first of them.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="ownerId">Who drives it.</param>
    /// <param name="name">Its name, 1 to 60 characters, as written.</param>
    /// <param name="stages">Two to twelve different names, in order.</param>
    /// <param name="openedAt">When.</param>
    /// <exception cref="ArgumentException">The stages are too few, too many, or two have one name.</exception>
    public static KeyProject WithStages(ProjectId id, OrganisationId organisationId, PersonId ownerId, string name, IReadOnlyList<string> stages, DateTimeOffset openedAt)
    {
        ArgumentNullException.ThrowIfNull(stages);
        if (stages.Count is < 2 or > MostStages || stages.Distinct(StringComparer.OrdinalIgnoreCase).Count() != stages.Count)
            throw new ArgumentException($"A project has 2 to {MostStages} different stages.", nameof(stages));
        return new KeyProject(id, organisationId, ownerId, name, new ProjectStage(stages[0]), openedAt) { OwnStages = [.. stages] };
    }

    /// <summary>Identifies the project.</summary>
    public ProjectId Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Who drives it.</summary>
    public PersonId OwnerId { get; private set; }

    /// <summary>Its name, as written.</summary>
    public string Name { get; private set; }

    /// <summary>Where it stands.</summary>
    public ProjectStage Stage { get; private set; }

    /// <summary>The names of its own stages in order; empty where it goes by the usual ones.</summary>
    public IReadOnlyList<string> OwnStages { get; private set; }

    /// <summary>The stages on its way, in order; with the last one it is over.</summary>
    public IReadOnlyList<ProjectStage> Stages => OwnStages.Count == 0 ? ProjectStage.Usual : [.. OwnStages.Select(name => new ProjectStage(name))];

    /// <summary>Which stage on its way it has reached, from 1; 0 for a lost one.</summary>
    public int Place => PlaceOf(Stage);

    /// <summary>Since when it stands there.</summary>
    public DateTimeOffset StageSince { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Whether it is under way.</summary>
    public bool IsOpen => Stage != ProjectStage.Lost && !IsWon;

    /// <summary>Whether it has reached its last stage.</summary>
    public bool IsWon => Stage == Stages[^1];

    /// <summary>How far it has come, 0 to 100: the share of the stages that are reached; 0 for a lost one.</summary>
    public int Percent => Place * 100 / Stages.Count;

    /// <summary>Which of its stages one is, from 1; 0 where it is none.</summary>
    public int PlaceOf(ProjectStage stage)
    {
        var stages = Stages;
        for (var i = 0; i < stages.Count; i++)
            if (stages[i] == stage)
                return i + 1;
        return 0;
    }

    /// <summary>Whether somebody who says a name means this project: "A项目", "a 项目" and "project A" are one.</summary>
    /// <param name="name">The name, as said.</param>
    public bool IsCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Key(Name) == Key(name);
    }

    /// <summary>Moves it to another stage, forwards or back.</summary>
    /// <param name="step">Identifies the move.</param>
    /// <param name="to">The stage.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    /// <returns>The move, to be kept; null where it stands there already.</returns>
    public ProjectStep? MoveTo(Guid step, ProjectStage to, PersonId by, DateTimeOffset at)
    {
        if (to == Stage)
            return null;
        var move = new ProjectStep(step, Id, Stage, to, by, at);
        (Stage, StageSince) = (to, at);
        return move;
    }

    /// <summary>Gives it to another owner; it stays where it stands.</summary>
    /// <param name="handover">Identifies the change.</param>
    /// <param name="to">Who drives it from now on.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    /// <returns>The change, to be kept; null where it is theirs already.</returns>
    public ProjectHandover? HandTo(Guid handover, PersonId to, PersonId by, DateTimeOffset at)
    {
        if (to == OwnerId)
            return null;
        var change = new ProjectHandover(handover, Id, OwnerId, to, by, at);
        OwnerId = to;
        return change;
    }

    private static string Key(string name) => string.Concat(
        name.ToUpperInvariant().Replace("PROJECT", "", StringComparison.Ordinal).Replace("項目", "", StringComparison.Ordinal)
            .Replace("项目", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c)));
}
