using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Changes the catalogue by chat, and asks first where a word means something already.</summary>
internal sealed class CatalogueChanges(
    CatalogueCommandReader reader, ChangeCatalogue change, CatalogueSuggestions suggestions, Asking asking, Understandings understandings)
{
    /// <summary>Does what a message asks for, or shows what it would do.</summary>
    public async Task<Answer> AnswerAsync(Turn turn, CatalogueRequest request, CancellationToken cancellationToken)
    {
        var result = await change.ExecuteAsync(turn.Person, request, evenIfClashing: false, turn.Now, cancellationToken);
        return result switch
        {
            CatalogueResult.Clashing clashing => Answer.Of(await asking.ConfirmAsync(
                turn, turn.Message.Text, CatalogueCards.Clash(turn.Words, request, clashing), null, cancellationToken)),
            CatalogueResult.NotAllowed => Answer.Of(await suggestions.RefusalAsync(turn, cancellationToken)),
            _ => Settled(turn, request, result).Answer,
        };
    }

    /// <summary>Shows the metric that a word which no metric is known for would become.</summary>
    public async Task<Answer> ProposeAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        if (turn.Read(question.Text ?? "").Open is not { Word: { } word } open)
            return Answer.Of(turn.Words.CatalogueHow);
        var command = turn.Words.NewMetricCommand(word, open.Measure);
        return reader.Read(command, turn.Catalogue) is CatalogueCommand.Change { Request: CatalogueRequest.AddMetric add }
            ? Answer.Of(await asking.ConfirmAsync(
                turn, command, new Card(turn.Words.NewMetricPreview(add.Metric, question.Quantity)), question, cancellationToken))
            : Answer.Of(turn.Words.CatalogueHow);
    }

    /// <summary>Makes a change that was shown before, and tells which metric was added, and the turn with it.</summary>
    public async Task<(Answer Answer, Turn After, MetricCode? Metric)> AcceptAsync(Turn turn, string command, CancellationToken cancellationToken)
    {
        if (reader.Read(command, turn.Catalogue) is not CatalogueCommand.Change { Request: var request })
            return (Answer.Of(turn.Words.CatalogueHow), turn, null);
        return Settled(turn, request, await change.ExecuteAsync(turn.Person, request, evenIfClashing: true, turn.Now, cancellationToken));
    }

    private (Answer Answer, Turn After, MetricCode? Metric) Settled(Turn turn, CatalogueRequest request, CatalogueResult result)
    {
        switch (result)
        {
            case CatalogueResult.Changed { Revision: { } revision } changed:
                var after = With(turn, revision.After);
                return (Answer.Of(CatalogueCards.Changed(after.Words, request, changed)), after, revision.Act == CatalogueAct.MetricAdded ? revision.Metric : null);
            case CatalogueResult.Refused refused:
                return (Answer.Of(turn.Words.CatalogueRefused(refused.Reason)), turn, null);
            case CatalogueResult.NoMeasure none:
                return (Answer.Of(turn.Words.NoMeasure(none.Word)), turn, null);
            default:
                return (Answer.Of(turn.Words.CatalogueIsForManagers(null)), turn, null);
        }
    }

    private Turn With(Turn turn, MetricCatalogue catalogue) => turn with
    {
        Catalogue = catalogue,
        Understanding = understandings.Of(catalogue),
        Words = Wordings.Of(turn.Words.Language, catalogue),
    };
}
