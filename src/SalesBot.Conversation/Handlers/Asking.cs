using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Handlers;

/// <summary>Asks one short question, with at most four buttons; a typed answer is as good.</summary>
internal sealed class Asking(IOpenQuestions questions, Buttons buttons)
{
    public const string Yes = "yes";
    public const string No = "no";

    public const string New = "new";
    public const string Swapped = "swapped";
    public const string Alone = "alone";
    public const string Customer = "customer";
    private const int MostMetrics = 3;
    private const int Half = 50;

    /// <summary>Asks for what stayed open in a report.</summary>
    public async Task<Card> AskAsync(Turn turn, OpenPoint open, string source, CancellationToken cancellationToken)
    {
        switch (open)
        {
            case { Reason: Unclear.Quantity, Metric: { } metric }:
                var howMany = await OpenAsync(turn, QuestionKind.Quantity, source, q => q with { Metric = metric, Day = open.Date }, cancellationToken);
                return new Card(turn.Words.HowMany(metric)) { Buttons = Figures(turn, howMany, metric) };
            case { Reason: Unclear.Metric, Quantity: { } quantity }:
                return await WhichAsync(turn, open, quantity, source, cancellationToken);
            case { Reason: Unclear.Day }:
                return new Card(turn.Words.WhichDay(open.Metric, open.Quantity));
            case { Reason: Unclear.Quantity }:
                return new Card(turn.Words.HowManyOfWhat);
            default:
                return new Card(turn.Words.NotSure);
        }
    }

    // Four buttons at most: the nearest metrics, a new one where the person may make one, and none.
    private async Task<Card> WhichAsync(Turn turn, OpenPoint open, decimal quantity, string source, CancellationToken cancellationToken)
    {
        var which = await OpenAsync(
            turn, QuestionKind.Metric, source,
            q => q with { Quantity = quantity, Day = open.Date, Text = open.Word is null ? null : turn.Message.Text }, cancellationToken);
        var mayAdd = open.Word is not null && ChangeCatalogue.MayChange(turn.Person);
        var near = NearMetrics.Of(open.Word, open.Measure, turn.Catalogue, turn.Words).Take(mayAdd ? MostMetrics - 1 : MostMetrics);
        return new Card(open.Word is { } word ? turn.Words.WhichMetricIs(word) : turn.Words.WhichMetric(quantity))
        {
            Buttons =
            [
                .. near.Select(m => buttons.Answer(turn.Words.Metric(m), turn.Person.Id, which.Id, m.Value)),
                .. mayAdd ? [buttons.Answer(turn.Words.NewMetric, turn.Person.Id, which.Id, New)] : Array.Empty<CardButton>(),
                buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, which.Id, No),
            ],
        };
    }

    /// <summary>Asks whether a message means what a language model made of it.</summary>
    public async Task<Card> UnderstoodAsync(Turn turn, IReadOnlyList<ReadItem> items, string kept, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(turn, QuestionKind.Understood, turn.Message.Source, q => q with { Text = kept }, cancellationToken);
        return new Card(turn.Words.UnderstoodAs(items, turn.Today))
        {
            Buttons =
            [
                buttons.Answer(turn.Words.RecordIt, turn.Person.Id, question.Id, Yes),
                buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks whether a change of the catalogue is meant as shown; what waits for it, if anything, is recorded with it.</summary>
    public async Task<Card> ConfirmAsync(Turn turn, string command, Card preview, OpenQuestion? waiting, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(
            turn, QuestionKind.Catalogue, waiting?.Source ?? turn.Message.Source,
            q => q with { Text = command, Quantity = waiting?.Quantity, Day = waiting?.Day }, cancellationToken);
        return preview with
        {
            Buttons =
            [
                buttons.Answer(turn.Words.GoAhead, turn.Person.Id, question.Id, Yes),
                buttons.Answer(turn.Words.Cancel, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks whether something that looks reported already is to be recorded once more.</summary>
    public async Task<Card> RepeatAsync(Turn turn, ReportResult.Repeated repeated, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(
            turn, QuestionKind.Repeat, turn.Message.Source, q => q with { Metric = repeated.Metric, Text = turn.Message.Text }, cancellationToken);
        return new Card(turn.Words.Again(repeated.Metric, repeated.Customers, repeated.Day, turn.Today))
        {
            Buttons =
            [
                buttons.Answer(turn.Words.RecordAgain, turn.Person.Id, question.Id, Yes),
                buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks which part of a shared deal is whose; the report is recorded with the answer.</summary>
    public async Task<Card> WhichPartAsync(Turn turn, CreditStatement credit, string name, string source, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(turn, QuestionKind.Credit, source, q => q with { Text = turn.Message.Text }, cancellationToken);
        var (own, other) = (credit.Own, credit.Others[0].Weight);
        return new Card(turn.Words.CreditWhichPart(name))
        {
            Buttons =
            [
                buttons.Answer(turn.Words.CreditParts(own, name, other), turn.Person.Id, question.Id, Yes),
                buttons.Answer(turn.Words.CreditParts(other, name, own), turn.Person.Id, question.Id, Swapped),
                buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks how a deal is shared with a colleague whom its report only names; it is recorded with the answer.</summary>
    public async Task<Card> HowSharedAsync(Turn turn, string name, string source, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(turn, QuestionKind.Credit, source, q => q with { Text = turn.Message.Text }, cancellationToken);
        return new Card(turn.Words.CreditHowShared(name))
        {
            Buttons =
            [
                buttons.Answer(turn.Words.CreditParts(Half, name, Half), turn.Person.Id, question.Id, Yes),
                buttons.Answer(turn.Words.CreditAllMine, turn.Person.Id, question.Id, Alone),
                buttons.Answer(turn.Words.CreditIsCustomer(name), turn.Person.Id, question.Id, Customer),
                buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks what a report is to be changed to.</summary>
    public async Task<Card> ChangeAsync(Turn turn, Report report, CancellationToken cancellationToken)
    {
        await OpenAsync(turn, QuestionKind.Change, turn.Message.Source, q => q with { ReportId = report.Id }, cancellationToken);
        return new Card(turn.Words.ChangeTo(report.Current));
    }

    /// <summary>Asks whether something is really to be done that nothing has been changed for yet.</summary>
    public Task<Card> ConfirmAsync(Turn turn, QuestionKind kind, string preview, string yes, CancellationToken cancellationToken) =>
        ConfirmAsync(turn, kind, turn.Message.Text, preview, (yes, turn.Words.BetterNot), cancellationToken);

    /// <summary>The same with a text of its own to take up again once it is answered, and with what both buttons say.</summary>
    public async Task<Card> ConfirmAsync(
        Turn turn, QuestionKind kind, string text, string preview, (string Yes, string No) titles, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(turn, kind, text, cancellationToken);
        return new Card(preview)
        {
            Buttons =
            [
                buttons.Answer(titles.Yes, turn.Person.Id, question.Id, Yes),
                buttons.Answer(titles.No, turn.Person.Id, question.Id, No),
            ],
        };
    }

    /// <summary>Asks which of several is meant, with a text of its own to take up again.</summary>
    public async Task<Card> ChooseAsync(
        Turn turn, QuestionKind kind, string text, string asked, IReadOnlyList<(string Title, string Answer)> choices, CancellationToken cancellationToken)
    {
        var question = await OpenAsync(turn, kind, text, cancellationToken);
        return new Card(asked) { Buttons = [.. choices.Select(choice => buttons.Answer(choice.Title, turn.Person.Id, question.Id, choice.Answer))] };
    }

    /// <summary>Opens a question with a text to take up again.</summary>
    public Task<OpenQuestion> OpenAsync(Turn turn, QuestionKind kind, string text, CancellationToken cancellationToken) =>
        OpenAsync(turn, kind, turn.Message.Source, q => q with { Day = turn.Today, Text = text }, cancellationToken);

    /// <summary>Drops the question open in the conversation, if any.</summary>
    public Task DropAsync(Turn turn, CancellationToken cancellationToken) =>
        questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);

    private CardButton[] Figures(Turn turn, OpenQuestion question, MetricCode metric)
    {
        if (Metrics.UnitOf(metric) == MetricUnit.Money)
            return [];
        int[] figures = metric == Metrics.Call ? [10, 20, 30] : [1, 2, 3];
        return
        [
            .. figures.Select(f => f.ToString(CultureInfo.InvariantCulture))
                .Select(figure => buttons.Answer(figure, turn.Person.Id, question.Id, figure)),
            buttons.Answer(turn.Words.DoNotRecord, turn.Person.Id, question.Id, No),
        ];
    }

    private async Task<OpenQuestion> OpenAsync(
        Turn turn, QuestionKind kind, string source, Func<OpenQuestion, OpenQuestion> with, CancellationToken cancellationToken)
    {
        var question = with(new OpenQuestion(
            Guid.CreateVersion7(turn.Now), turn.Person.Id, turn.Message.Conversation.ConversationId, kind, source, turn.Now));
        await questions.AskAsync(question, cancellationToken);
        return question;
    }
}
