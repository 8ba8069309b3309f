using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes the answer to an open question, typed or pressed; a new report drops the question.</summary>
internal sealed class QuestionTurn(IOpenQuestions questions, IUnderstanding understanding, ReportHandler reports, CorrectHandler corrections, ScheduleCommand schedules)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);
    private static readonly ImmutableArray<string> YesWords = ["是", "是的", "对", "再记一次", "再记", "嗯", "又一次", "yes", "y", "yep", "again", "record it again"];
    private static readonly ImmutableArray<string> NoWords = ["不", "不是", "不用", "不用记", "算了", "没有", "取消", "cancel", "no", "n", "nope", "leave it", "skip", "never mind"];

    private static readonly ImmutableArray<string> DoWords =
        ["就这么定", "就这样", "确定", "确认", "好", "好的", "可以", "行", "ok", "okay", "do it", "confirm", "go ahead", "sure"];

    private static readonly ImmutableArray<string> BackWords = ["撤销", "撤回", "改回去", "改回来", "undo", "put it back", "undo that", "revert"];

    public Task DropAsync(Turn turn, CancellationToken cancellationToken) =>
        questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);

    /// <summary>The answer to a typed answer; null where no question is open or the text is no answer to it.</summary>
    public async Task<Answer?> AnswerTypedAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is not { } question)
            return null;
        var text = turn.Message.Text.Trim().TrimEnd('。', '.', '!', '!').ToLowerInvariant();
        if (NoWords.Contains(text, StringComparer.Ordinal) && question.Kind != QuestionKind.ScheduleUndo)
            return await LeaveOutAsync(turn, question, cancellationToken);
        switch (question.Kind)
        {
            case QuestionKind.Schedule when YesWords.Contains(text, StringComparer.Ordinal) || DoWords.Contains(text, StringComparer.Ordinal):
            case QuestionKind.ScheduleUndo when BackWords.Contains(text, StringComparer.Ordinal):
                return await schedules.ConfirmAsync(turn, question, cancellationToken);
            case QuestionKind.Quantity when IsReportOfItsOwn(turn, question):
                return null;
            case QuestionKind.Quantity or QuestionKind.Change when understanding.ReadQuantity(turn.Message.Text) is { } quantity:
                return await SettleAsync(turn, question, quantity, question.Metric, cancellationToken);
            case QuestionKind.Metric when MetricIn(turn, question) is { } metric:
                return await SettleAsync(turn, question, question.Quantity!.Value, metric, cancellationToken);
            case QuestionKind.Repeat when YesWords.Contains(text, StringComparer.Ordinal):
                return await RepeatAsync(turn, question, cancellationToken);
            case QuestionKind.Change when understanding.Read(turn.Message.Text, turn.ReadingContext) is { Intent: Intent.Report or Intent.Correct } change:
                await DropAsync(turn, cancellationToken);
                return await corrections.AnswerAsync(turn, change, question.ReportId, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>The answer to a pressed answer.</summary>
    public async Task<Answer> AnswerPressedAsync(Turn turn, Guid id, string answer, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is not { } question || question.Id != id)
            return Answer.InPlace(new Card(turn.Words.QuestionIsOver));
        if (answer == Asking.No)
            return InPlace(await LeaveOutAsync(turn, question, cancellationToken));
        return question.Kind switch
        {
            QuestionKind.Quantity when decimal.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) =>
                InPlace(await SettleAsync(turn, question, quantity, question.Metric, cancellationToken)),
            QuestionKind.Metric when MetricCode.IsValid(answer) =>
                InPlace(await SettleAsync(turn, question, question.Quantity!.Value, new MetricCode(answer), cancellationToken)),
            QuestionKind.Repeat when answer == Asking.Yes => InPlace(await RepeatAsync(turn, question, cancellationToken)),
            QuestionKind.Schedule or QuestionKind.ScheduleUndo when answer == Asking.Yes =>
                InPlace(await schedules.ConfirmAsync(turn, question, cancellationToken)),
            _ => Answer.InPlace(new Card(turn.Words.UnknownButton)),
        };
    }

    private static Answer InPlace(Answer answer) => new([.. answer.Said.Select((said, i) => said with { InPlace = i == 0 })]);

    private async Task<OpenQuestion?> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var question = await questions.FindAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);
        return question is not null && turn.Now - question.AskedAt < Life ? question : null;
    }

    private async Task<Answer> LeaveOutAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        return Answer.Of(question.Kind == QuestionKind.Schedule ? turn.Words.ScheduleKept : turn.Words.LeftOut);
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
        return await reports.AnswerAsync(turn, report, question.Source, evenIfRepeated: false, cancellationToken);
    }

    private async Task<Answer> RepeatAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        var reading = understanding.Read(question.Text ?? "", turn.ReadingContext);
        return await reports.AnswerAsync(turn, reading, question.Source, evenIfRepeated: true, cancellationToken);
    }

    // "拜访2家" after "how many calls?" answers nothing; "25个电话" does.
    private bool IsReportOfItsOwn(Turn turn, OpenQuestion question) =>
        understanding.Read(turn.Message.Text, turn.ReadingContext) is { Intent: Intent.Report or Intent.Plan } reading
        && reading.Items.Any(item => item.Metric != question.Metric);

    // "拜访" after "5 个什么?": read as if the figure had been said with it.
    private MetricCode? MetricIn(Turn turn, OpenQuestion question)
    {
        // A report of its own is no answer: it drops the question.
        if (understanding.Read(turn.Message.Text, turn.ReadingContext).Intent is not (Intent.Clarify or Intent.None))
            return null;
        var figure = question.Quantity!.Value.ToString(CultureInfo.InvariantCulture);
        var reading = understanding.Read($"{turn.Message.Text.Trim()} {figure}", turn.ReadingContext);
        return reading is { Intent: Intent.Report, Items: [{ Metric: { } metric } item] } && item.Quantity == question.Quantity ? metric : null;
    }
}
