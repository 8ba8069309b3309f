using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Reads what somebody has in points; whatever has just been reported or taken back is settled before.</summary>
public sealed class ReadPoints(IPoints points, PointBook book, SettleHonours settle)
{
    /// <summary>What somebody has now.</summary>
    public async Task<PointBalance> BalanceAsync(Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await settle.LookNowAsync(person, now, cancellationToken);
        return await book.BalanceAsync(person.Id, cancellationToken);
    }

    /// <summary>Every line that the balance is the sum of, latest first.</summary>
    public Task<IReadOnlyList<PointLine>> LinesAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return points.LatestAsync(person.Id, int.MaxValue, cancellationToken);
    }

    /// <summary>What the company gives points for.</summary>
    public Task<PointRules> RulesAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return points.RulesAsync(person.OrganisationId, cancellationToken);
    }
}
