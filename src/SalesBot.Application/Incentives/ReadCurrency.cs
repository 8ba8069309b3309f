using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>Knows in which currency a company keeps its ledger: that of its rules of pay.</summary>
public sealed class ReadCurrency(IIncentives incentives)
{
    /// <summary>The money of a company that has settled none and names none.</summary>
    public const string Usual = "CNY";

    /// <summary>The ISO code; null while no rule has settled it, so that nothing can be mixed either.</summary>
    public async Task<string?> OfAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await incentives.VersionsAsync(organisation, cancellationToken) is [var first, ..] ? first.Currency : null;
}
