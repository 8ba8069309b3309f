using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Catalogue;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.SecondReading;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes the answer to an open question, typed or pressed; a new report drops the question.</summary>
internal sealed class QuestionTurn(
    IOpenQuestions questions, ReportHandler reports, CorrectHandler corrections, CatalogueChanges catalogue, IEnumerable<ITopic> topics)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    // Whoever has gone on to other things for so long has left the question.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);
    private static readonly ImmutableArray<string> NewWords = ["新的指标", "新指标", "新的", "加一个", "new metric", "a new metric", "new", "new one"];

    /// <summary>A question that stays open when something else is answered.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Reminder">What reminds of it.</param>
    internal sealed record Patient(OpenQuestion Question, string Reminder);

    public Task DropAsync(Turn turn, CancellationToken cancellationToken) =>
        questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);

    /// <summary>The answer to a typed answer, null where no question is open or the text is no answer to it; then with the question that stays open all the same, if any.</summary>
    public async Task<(Answer? Answer, Patient? Waiting)> AnswerTypedAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is not { } question)
            return (null, null);
        var said = await TypedAsync(turn, question, cancellationToken);
        return said is null && turn.Now - question.AskedAt < Patience && TopicOf(question)?.StillAsks(turn, question) is { } reminder
            ? (null, new Patient(question, reminder)) : (said, null);
    }

    /// <summary>An answer to something else, after which a question is still open and is reminded of, unless another one has been asked since.</summary>
    public async Task<Answer> StillAskingAsync(Turn turn, Answer answer, Patient patient, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is { } other && other.Id != patient.Question.Id)
            return answer;
        await questions.AskAsync(patient.Question, cancellationToken);
        return new Answer([.. answer.Said, new Said(new Card(patient.Reminder))]);
    }

    /// <summary>The answer to a pressed answer.</summary>
    public async Task<Answer> AnswerPressedAsync(Turn turn, Guid id, string answer, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is not { } question || question.Id != id)
            return Answer.InPlace(new Card(turn.Words.QuestionIsOver));
        if (answer == Asking.No && question.Kind is not (QuestionKind.Goal or QuestionKind.Schedule))
            return InPlace(await LeaveOutAsync(turn, question, cancellationToken));
        if (TopicOf(question) is { } topic && await topic.RepliedAsync(turn, question, answer, cancellationToken) is { } said)
            return InPlace(said);
        return question.Kind switch
        {
            QuestionKind.Quantity when decimal.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) =>
                InPlace(await SettleAsync(turn, question, quantity, question.Metric, cancellationToken)),
            QuestionKind.Metric when answer == Asking.New => InPlace(await catalogue.ProposeAsync(turn, question, cancellationToken)),
            QuestionKind.Catalogue when answer == Asking.Yes => InPlace(await AcceptAsync(turn, question, cancellationToken)),
            QuestionKind.Understood when answer == Asking.Yes => InPlace(await RecordUnderstoodAsync(turn, question, cancellationToken)),
            QuestionKind.Metric when MetricCode.IsValid(answer) =>
                InPlace(await SettleAsync(turn, question, question.Quantity!.Value, new MetricCode(answer), cancellationToken)),
            QuestionKind.Repeat when answer == Asking.Yes => InPlace(await RepeatAsync(turn, question, cancellationToken)),
            _ => Answer.InPlace(new Card(turn.Words.UnknownButton)),
        };
    }

    private async Task<Answer?> TypedAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text;
        if (TopicOf(question) is { } topic && await topic.RepliedAsync(turn, question, text, cancellationToken) is { } said)
            return said;
        if (ShortAnswers.IsNo(text))
            return await LeaveOutAsync(turn, question, cancellationToken);
        switch (question.Kind)
        {
            case QuestionKind.Quantity when IsReportOfItsOwn(turn, question):
                return null;
            case QuestionKind.Quantity or QuestionKind.Change when turn.Understanding.ReadQuantity(turn.Message.Text) is { } quantity:
                return await SettleAsync(turn, question, quantity, question.Metric, cancellationToken);
            case QuestionKind.Metric when NewWords.Contains(ShortAnswers.Bare(text), StringComparer.Ordinal) && ChangeCatalogue.MayChange(turn.Person):
                return await catalogue.ProposeAsync(turn, question, cancellationToken);
            case QuestionKind.Catalogue when ShortAnswers.IsYes(text):
                return await AcceptAsync(turn, question, cancellationToken);
            case QuestionKind.Understood when ShortAnswers.IsYes(text):
                return await RecordUnderstoodAsync(turn, question, cancellationToken);
            case QuestionKind.Metric when MetricIn(turn, question) is { } metric:
                return await SettleAsync(turn, question, question.Quantity!.Value, metric, cancellationToken);
            case QuestionKind.Repeat when ShortAnswers.IsYes(text):
                return await RepeatAsync(turn, question, cancellationToken);
            case QuestionKind.Change when turn.Read(turn.Message.Text) is { Intent: Intent.Report or Intent.Correct } change:
                await DropAsync(turn, cancellationToken);
                return await corrections.AnswerAsync(turn, change, question.ReportId, cancellationToken);
            default:
                return null;
        }
    }

    private ITopic? TopicOf(OpenQuestion question) => topics.FirstOrDefault(topic => topic.Questions.Contains(question.Kind));

    private static Answer InPlace(Answer answer) => new([.. answer.Said.Select((said, i) => said with { InPlace = i == 0 })]);

    private async Task<OpenQuestion?> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var question = await questions.FindAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);
        return question is not null && turn.Now - question.AskedAt < Life ? question : null;
    }

    private async Task<Answer> LeaveOutAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        return Answer.Of(question.Kind is QuestionKind.Quantity or QuestionKind.Metric or QuestionKind.Repeat or QuestionKind.Understood or QuestionKind.Credit
            ? turn.Words.LeftOut : turn.Words.LeftUnchanged);
    }

    private async Task<Answer> SettleAsync(
        Turn turn, OpenQuestion question, decimal quantity, MetricCode? metric, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        if (question.Kind == QuestionKind.Change)
        {
            var change = new Reading(Intent.Correct, [new ReadItem(null, quantity, null, ItemStatus.Done)]);
            return await corrections.AnswerAsync(turn, change, question.ReportId, cancellationToken);
        }

        var report = new Reading(Intent.Report, [new ReadItem(metric, quantity, question.Day ?? turn.Today, ItemStatus.Done)]);
        var answer = await reports.AnswerAsync(turn, report, question.Source, evenIfRepeated: false, cancellationToken);
        return question is { Kind: QuestionKind.Metric, Text: { } asked } && turn.Read(asked).Open?.Word is { } word
            ? RememberOffer.AddTo(answer, turn, word, metric!.Value) : answer;
    }

    // What was kept was held against the contract before; it was shown as it is recorded.
    private async Task<Answer> RecordUnderstoodAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        var items = ModelContract.Kept(question.Text ?? "");
        var reading = new Reading(items.Any(item => item.Status == ItemStatus.Done) ? Intent.Report : Intent.Plan, items);
        return await reports.AnswerAsync(turn, reading, question.Source, evenIfRepeated: false, cancellationToken);
    }

    // What was asked about when the metric was made is recorded with it.
    private async Task<Answer> AcceptAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        var (answer, after, metric) = await catalogue.AcceptAsync(turn, question.Text ?? "", cancellationToken);
        if (metric is not { } made || question.Quantity is not { } quantity)
            return answer;
        var report = new Reading(Intent.Report, [new ReadItem(made, quantity, question.Day ?? turn.Today, ItemStatus.Done)]);
        var recorded = await reports.AnswerAsync(after, report, question.Source, evenIfRepeated: false, cancellationToken);
        return new Answer([.. answer.Said, .. recorded.Said]);
    }

    private async Task<Answer> RepeatAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        var reading = turn.Read(question.Text ?? "");
        return await reports.AnswerAsync(turn, reading, question.Source, evenIfRepeated: true, cancellationToken);
    }

    // "拜访2家" after "how many calls?" answers nothing; "25个电话" does.
    private static bool IsReportOfItsOwn(Turn turn, OpenQuestion question) =>
        turn.Read(turn.Message.Text) is { Intent: Intent.Report or Intent.Plan } reading
        && reading.Items.Any(item => item.Metric != question.Metric);

    // "拜访" after "5 个什么?": read as if the figure had been said with it.
    private static MetricCode? MetricIn(Turn turn, OpenQuestion question)
    {
        // A report of its own is no answer, even where its own figure stays open ("打了一些电话"): it drops the question.
        if (turn.Read(turn.Message.Text).Intent is not Intent.None)
            return null;
        var figure = question.Quantity!.Value.ToString(CultureInfo.InvariantCulture);
        var reading = turn.Read($"{turn.Message.Text.Trim()} {figure}");
        return reading is { Intent: Intent.Report, Items: [{ Metric: { } metric } item] } && item.Quantity == question.Quantity ? metric : null;
    }
}
