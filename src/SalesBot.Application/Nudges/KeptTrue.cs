using SalesBot.Application.Honours;

namespace SalesBot.Application.Nudges;

/// <summary>
/// What was told or given because of a report and has to stay true whatever becomes of it: the celebration of a deal, the parts of
/// colleagues, honours.
/// </summary>
public sealed class KeptTrue(Celebrations celebrations, CreditNews credits, IHonours honours)
{
    /// <summary>Follows any change of a report.</summary>
    public async Task FollowAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        await LookAtHonoursAsync(news, cancellationToken);
        await celebrations.FollowAsync(news, cancellationToken);
        await credits.FollowAsync(news, cancellationToken);
    }

    // Whatever day any line was ever about may have lost or gained by it, for whoever has a part in it.
    private async Task LookAtHonoursAsync(ReportNews news, CancellationToken cancellationToken)
    {
        foreach (var lines in news.Report.Entries.GroupBy(line => line.PersonId))
            await honours.LookAsync(new HonourCheck(lines.Key.Value, IsTeam: false, lines.Min(line => line.Day)), cancellationToken);
    }
}
