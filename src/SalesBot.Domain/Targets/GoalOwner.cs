namespace SalesBot.Domain.Targets;

/// <summary>Whose a goal can be, from the largest to the smallest.</summary>
public enum GoalOwnerKind
{
    /// <summary>The whole company.</summary>
    Organisation,

    /// <summary>A product line.</summary>
    ProductLine,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A team.</summary>
    Team,

    /// <summary>One person.</summary>
    Person,
}

/// <summary>Whose a goal is.</summary>
/// <param name="Kind">What kind of owner.</param>
/// <param name="Id">The id of the company, line, region, team or person.</param>
public readonly record struct GoalOwner(GoalOwnerKind Kind, Guid Id);
