using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Brings what a rep would like to have in the catalogue to whoever may change it.</summary>
internal sealed class CatalogueSuggestions(SuggestWord suggest, AfterTurn after)
{
    /// <summary>Hands a suggestion on.</summary>
    public async Task<Answer> AnswerAsync(Turn turn, CatalogueCommand.Suggest suggestion, CancellationToken cancellationToken)
    {
        if (await suggest.DeciderAsync(turn.Team, cancellationToken) is not { } decider)
            return Answer.Of(turn.Words.CatalogueIsForManagers(null));
        var words = Wordings.Of(decider.Language, turn.Catalogue);
        var card = new Card(words.Suggestion(turn.Person.Name, suggestion.Text))
        {
            Blocks = [new TextBlock(words.SuggestionHint, TextTone.Subtle)],
            Buttons = [Buttons.Say(words.AcceptSuggestion, suggestion.Text)],
        };
        if (await suggest.ExecuteAsync(decider, suggestion.Text, card, turn.Now, cancellationToken))
            after.Mail();
        return Answer.Of(turn.Words.Suggested(decider.Name));
    }

    /// <summary>Tells somebody who may not change the catalogue who may, and how to suggest it.</summary>
    public async Task<Card> RefusalAsync(Turn turn, CancellationToken cancellationToken)
    {
        var decider = await suggest.DeciderAsync(turn.Team, cancellationToken);
        var refusal = new Card(turn.Words.CatalogueIsForManagers(decider?.Name));
        return decider is null ? refusal : refusal with
        {
            Buttons = [Buttons.Say(turn.Words.Suggest, turn.Words.SuggestionOf(turn.Message.Text.Trim()))],
        };
    }
}
