using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Handlers;

/// <summary>Offers, beside what a word was recorded as, to remember the word: at once where the person may change the catalogue, else as a suggestion.</summary>
internal static class RememberOffer
{
    public static Answer AddTo(Answer answer, Turn turn, string word, MetricCode metric)
    {
        // Only what was recorded has a key; a refusal is no reason to learn.
        if (answer.Said is not [{ Key: not null } said, ..])
            return answer;
        var known = EnglishPlural.Singular(word);
        var offer = ChangeCatalogue.MayChange(turn.Person)
            ? Buttons.Say(turn.Words.Remember(known, metric), turn.Words.SynonymCommand(known, metric))
            : Buttons.Say(turn.Words.SuggestRemembering(known, metric), turn.Words.SuggestionOf(turn.Words.SynonymCommand(known, metric)));
        return new Answer([said with { Card = said.Card with { Buttons = [.. said.Card.Buttons, offer] } }, .. answer.Said.Skip(1)]);
    }
}
