using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>What came of praise.</summary>
public abstract record KudosResult
{
    private KudosResult()
    {
    }

    /// <summary>It was given.</summary>
    /// <param name="Kudos">The praise.</param>
    /// <param name="Points">How many points the colleague gets.</param>
    /// <param name="Left">How many more somebody may give today.</param>
    public sealed record Given(Kudos Kudos, int Points, int Left) : KudosResult;

    /// <summary>It was to oneself; nothing was given.</summary>
    public sealed record ToOneself : KudosResult;

    /// <summary>The colleague does not work here now; nothing was given.</summary>
    public sealed record HasLeft : KudosResult;

    /// <summary>The day's quota is used up; nothing was given.</summary>
    public sealed record NoneLeft : KudosResult;

    /// <summary>The text is too long; nothing was given.</summary>
    public sealed record TooLong : KudosResult;
}

/// <summary>Passes praise from one colleague to another (L12). Runs within the present unit of work.</summary>
public sealed class GiveKudos(IKudos kudos, PointBook points)
{
    /// <summary>Praises a colleague of the same company.</summary>
    /// <exception cref="ArgumentException">The colleague is of another company.</exception>
    public async Task<KudosResult> ExecuteAsync(
        Person from, Person to, string text, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(text);
        if (from.OrganisationId != to.OrganisationId)
            throw new ArgumentException("Praise stays within the company.", nameof(to));
        if (from.Id == to.Id)
            return new KudosResult.ToOneself();
        if (!to.IsEmployedOn(today))
            return new KudosResult.HasLeft();
        if (text.Length > Kudos.LongestText)
            return new KudosResult.TooLong();
        var given = await kudos.GivenOnAsync(from.Id, today, cancellationToken);
        if (given >= Kudos.MostADay)
            return new KudosResult.NoneLeft();
        var praise = new Kudos(Guid.CreateVersion7(now), from.Id, to.Id, text, today, now);
        await kudos.AddAsync(praise, cancellationToken);
        var worth = await points.WorthAsync(to.OrganisationId, PointCause.Kudos, cancellationToken);
        await points.WriteAsync(to.Id, PointCause.Kudos, KeyOf(praise), worth, from.Name, now, cancellationToken);
        return new KudosResult.Given(praise, worth, Kudos.MostADay - given - 1);
    }

    /// <summary>How much praise somebody can still pass on that day.</summary>
    public async Task<int> LeftAsync(Person from, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Math.Max(0, Kudos.MostADay - await kudos.GivenOnAsync(from.Id, today, cancellationToken));
    }

    /// <summary>Takes praise back, with its points.</summary>
    /// <returns>The praise; null where it is not the person's, or was taken back before.</returns>
    public async Task<Kudos?> TakeBackAsync(Person from, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (await kudos.FindAsync(id, cancellationToken) is not { } praise || praise.From != from.Id || !praise.TakeBack(now))
            return null;
        await points.TakeBackAsync(KeyOf(praise), now, cancellationToken);
        return praise;
    }

    /// <summary>The last praise that somebody gave and did not take back; null where there is none.</summary>
    public Task<Kudos?> LatestAsync(Person from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        return kudos.LatestByAsync(from.Id, cancellationToken);
    }

    private static string KeyOf(Kudos praise) => $"kudos:{praise.Id:N}";
}
