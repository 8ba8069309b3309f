using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>How many points somebody has.</summary>
/// <param name="Points">What can be spent; never below 0.</param>
/// <param name="Owed">What was taken back after it was spent, and is made up for first; usually 0.</param>
public readonly record struct PointBalance(int Points, int Owed)
{
    /// <summary>The balance of a sum of lines.</summary>
    public static PointBalance Of(int sum) => new(Math.Max(0, sum), Math.Max(0, -sum));
}

/// <summary>Writes the ledger of points: each thing once, taken back by an opposite line. Runs within the present unit of work.</summary>
public sealed class PointBook(IPoints points)
{
    /// <summary>What somebody has.</summary>
    public async Task<PointBalance> BalanceAsync(PersonId person, CancellationToken cancellationToken) =>
        PointBalance.Of(await points.SumAsync(person, cancellationToken));

    /// <summary>How many points the company gives for something.</summary>
    public async Task<int> WorthAsync(OrganisationId organisation, PointCause cause, CancellationToken cancellationToken) =>
        (await points.RulesAsync(organisation, cancellationToken)).Of(cause);

    /// <summary>Gives points, or takes them where the number is negative; nothing where it is 0 or was written before.</summary>
    /// <returns>How many.</returns>
    public async Task<int> WriteAsync(
        PersonId person, PointCause cause, string key, int amount, string text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (amount == 0 || await points.FindAsync(key, cancellationToken) is not null)
            return 0;
        await points.AddAsync(new PointLine(Guid.CreateVersion7(now), key, person, cause, amount, text, now), cancellationToken);
        return amount;
    }

    /// <summary>Takes a line back, once; nothing where there is none.</summary>
    public async Task TakeBackAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await points.FindAsync(key, cancellationToken) is { } line && await points.FindAsync(PointLine.BackKey(key), cancellationToken) is null)
            await points.AddAsync(line.Opposite(Guid.CreateVersion7(now), now), cancellationToken);
    }
}
