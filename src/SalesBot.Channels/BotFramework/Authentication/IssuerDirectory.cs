using System.Collections.Frozen;
using Microsoft.Extensions.Logging;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>
/// Each configured issuer with keys of its own: one merged list would let a key of one issuer sign in another's name.
/// </summary>
internal sealed class IssuerDirectory(IEnumerable<BotIssuer> issuers, HttpClient http, TimeProvider clock, ILogger<IssuerDirectory> log) : IDisposable
{
    private readonly FrozenDictionary<string, IssuerKeys> keys = issuers.ToFrozenDictionary(
        issuer => issuer.Issuer, issuer => new IssuerKeys(issuer.MetadataUrl, http, clock, log), StringComparer.Ordinal);

    /// <summary>The keys of an issuer, compared ordinally; null for one that is not configured.</summary>
    public IssuerKeys? Find(string? issuer) => issuer is null ? null : keys.GetValueOrDefault(issuer);

    /// <summary>Whether every issuer's keys are at hand, fetching what is missing; a host is ready only then.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        foreach (var issuer in keys.Values)
            if (await issuer.GetAsync(cancellationToken) is null) return false;
        return true;
    }

    public void Dispose()
    {
        foreach (var issuer in keys.Values) issuer.Dispose();
        http.Dispose();
    }
}
