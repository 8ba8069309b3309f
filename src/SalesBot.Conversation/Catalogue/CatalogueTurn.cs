using SalesBot.Conversation.Turns;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Answers messages about the catalogue itself.</summary>
internal sealed class CatalogueTurn(
    CatalogueCommandReader reader, CatalogueChanges changes, CatalogueHistory history, CatalogueSuggestions suggestions)
{
    /// <summary>The answer; null where the text is not about the catalogue.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, CancellationToken cancellationToken) => reader.Read(turn.Message.Text, turn.Catalogue) switch
    {
        null => null,
        CatalogueCommand.List => Answer.Of(CatalogueCards.Metrics(turn.Words, turn.Catalogue, turn.Person)),
        CatalogueCommand.History => Answer.Of(await history.CardAsync(turn, cancellationToken)),
        CatalogueCommand.Suggest suggest => await suggestions.AnswerAsync(turn, suggest, cancellationToken),
        CatalogueCommand.Change change => await changes.AnswerAsync(turn, change.Request, cancellationToken),
        CatalogueCommand.NoMetric none => Answer.Of(turn.Words.NoSuchMetric(none.Name)),
        _ => Answer.Of(turn.Words.CatalogueHow),
    };
}
