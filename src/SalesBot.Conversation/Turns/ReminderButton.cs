using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Records what a button of a reminder says, once, and shows the same reminder as it stands then.</summary>
internal sealed class ReminderButton(IInbox inbox, RecordReport record, ReadProgress progress, WorkCalendars calendars, INoticeWriter writer)
{
    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var item = Item(action);
        if (item is null)
            return Answer.Of(turn.Words.UnknownButton);
        if (item.Day != turn.Today)
            return Answer.InPlace(new Card(turn.Words.StaleButton) { Buttons = [Buttons.MyTasks(turn.Words)] });

        // Pressed twice, recorded once: the button's own number counts, not the click's.
        var nonce = action.Data.GetValueOrDefault(CardSeal.Nonce) ?? "";
        if (await inbox.AcceptAsync($"button:{nonce}", turn.Now, cancellationToken))
        {
            var result = await record.ExecuteAsync(
                new ReportCommand(turn.Person, turn.Person, $"{turn.Message.Conversation.Channel}|button|{nonce}", [item], turn.Today, turn.Now), cancellationToken);
            if (result is ReportResult.NotRecorded refused)
                return Answer.Of(turn.Words.NotRecorded(refused.Items[0], turn.Today));
        }

        return Answer.InPlace(await AsItStandsAsync(turn, cancellationToken));
    }

    private async Task<Card> AsItStandsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tasks = await progress.TasksAsync(
            turn.Person, await calendars.OfAsync(turn.Person, turn.Today, cancellationToken), turn.Today, turn.Today, cancellationToken);
        var missing = MissingToday.Of(tasks, turn.Catalogue);
        if (missing.Count > 0)
            return writer.Naming(turn.Catalogue).DailyReminder(new DailyReminder(turn.Person, turn.Today, missing, tasks));
        var words = Wordings.Of(turn.Person.Language, turn.Catalogue);
        return new Card(words.AllDone([.. tasks.Where(t => t.Target.Period <= Domain.Calendars.PeriodKind.Week)], turn.Today))
        {
            Buttons = [Buttons.Say(words.Undo, words.Undo), Buttons.MyTasks(words)],
        };
    }

    private static StatedItem? Item(CardAction action) =>
        MetricCode.IsValid(action.Data.GetValueOrDefault("metric"))
        && long.TryParse(action.Data.GetValueOrDefault("amount"), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
        && DateOnly.TryParseExact(action.Data.GetValueOrDefault("day"), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new StatedItem(new MetricCode(action.Data["metric"]), amount, day)
            : null;
}
