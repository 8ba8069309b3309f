using SalesBot.Domain.People;

namespace SalesBot.Domain.Leaderboards;

/// <summary>How a team, or a whole company, wants its boards: who is shown, and what a score is made of.</summary>
public sealed class BoardPolicy
{
    /// <summary>The most places that a board can be cut to.</summary>
    public const int MostPlaces = 50;

    /// <summary>Begins with everything as usual.</summary>
    /// <param name="ownerId">The team, or the company.</param>
    public BoardPolicy(Guid ownerId) => OwnerId = ownerId;

    /// <summary>The team, or the company.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>How many places are shown; null for all. Whoever shares the last of them is shown too.</summary>
    public int? Top { get; private set; }

    /// <summary>Whether only teams are compared where others see it, never people.</summary>
    public bool IsTeamOnly { get; private set; }

    /// <summary>Whether people may have themselves left out; null where that was never said.</summary>
    public bool? MayHide { get; private set; }

    /// <summary>What a score is made of, as <c>call 20,visit 30</c>; null where that was never said.</summary>
    public string? Weights { get; private set; }

    /// <summary>Who changed it last.</summary>
    public PersonId? ChangedBy { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>Shows so many places; null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one, or more than fifty.</exception>
    public void Show(int? top)
    {
        if (top is < 1 or > MostPlaces)
            throw new ArgumentOutOfRangeException(nameof(top), top, "Between one and fifty places are shown.");
        Top = top;
    }

    /// <summary>Compares only teams, or people too.</summary>
    public void CompareTeamsOnly(bool only) => IsTeamOnly = only;

    /// <summary>Lets people have themselves left out, or not.</summary>
    public void LetHide(bool may) => MayHide = may;

    /// <summary>Makes a score of other weights.</summary>
    /// <exception cref="ArgumentException">They do not make a score.</exception>
    public void Weigh(IReadOnlyList<ScoreWeight> weights)
    {
        if (!ScoreWeights.AreValid(weights))
            throw new ArgumentException("Weights are above 0 and sum to 100 percent.", nameof(weights));
        Weights = string.Join(',', weights.Select(weight => FormattableString.Invariant($"{weight.Metric.Value} {weight.Percent}")));
    }

    /// <summary>What a score is made of; null where that was never said.</summary>
    public IReadOnlyList<ScoreWeight>? Score => Weights?.Split(',').Select(part => part.Split(' ')).Select(part =>
        new ScoreWeight(new(part[0]), part[1].Aggregate(0, (number, digit) => (number * 10) + digit - '0'))).ToList();

    /// <summary>Notes who changed it.</summary>
    public void Changed(PersonId by, DateTimeOffset at) => (ChangedBy, ChangedAt) = (by, at);
}

/// <summary>Somebody who is left out of boards that others see.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Since">Since when.</param>
public sealed record HiddenPerson(PersonId PersonId, DateTimeOffset Since);
