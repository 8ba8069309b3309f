using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Jobs;

internal static class Teams
{
    public static Team In(string zone, TeamSchedule? schedule = null, Guid? id = null) => new(
        new TeamId(id ?? Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), "华东组", zone, Language.Chinese, schedule ?? TeamSchedule.Usual);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
