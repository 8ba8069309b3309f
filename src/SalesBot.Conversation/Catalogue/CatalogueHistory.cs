using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Shows who changed the catalogue, when and how.</summary>
internal sealed class CatalogueHistory(ICatalogues catalogues, IPeople people)
{
    private const int MostLines = 10;

    public async Task<Card> CardAsync(Turn turn, CancellationToken cancellationToken)
    {
        var revisions = await catalogues.RevisionsAsync(turn.Person.OrganisationId, cancellationToken);
        var lines = new List<CardBlock>();
        foreach (var revision in revisions.TakeLast(MostLines).Reverse())
        {
            var by = await people.FindAsync(revision.MadeBy, cancellationToken);
            var day = LocalTime.DayOf(revision.MadeAt, turn.Team?.Zone ?? TimeZoneInfo.Utc);
            lines.Add(new TextBlock($"{revision.Number}. {turn.Words.Day(day, turn.Today)} {by?.Name}: {turn.Words.CatalogueActOf(revision)}"));
        }
        return new Card(turn.Words.CatalogueHistory(revisions.Count)) { Blocks = lines };
    }
}
