using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Turns;

/// <summary>The reminder as it stands now: what is left, or that the day is done. It takes the place of the card whose button was pressed.</summary>
internal sealed class ReminderCard(ReadProgress progress, WorkCalendars calendars, RepeatDay repeat, INoticeWriter writer)
{
    /// <summary>As it stands, with a line about what has just happened, if any.</summary>
    public async Task<Answer> AnswerAsync(Turn turn, string? note, CancellationToken cancellationToken)
    {
        var card = await AsItStandsAsync(turn, cancellationToken);
        return Answer.InPlace(note is null ? card : card with { Blocks = [new TextBlock(note, TextTone.Good), .. card.Blocks] });
    }

    /// <summary>Says that the button is over, and shows what holds now.</summary>
    public async Task<Answer> StaleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var card = await AsItStandsAsync(turn, cancellationToken);
        return Answer.InPlace(card with
        {
            Summary = Wordings.Of(turn.Person.Language, turn.Catalogue).StaleButton,
            Blocks = [new TextBlock(card.Summary), .. card.Blocks],
        });
    }

    /// <summary>Whether a button was made today; what belongs to another day is over.</summary>
    public static bool IsOfToday(Turn turn, CardAction action) =>
        DateOnly.TryParseExact(action.Data.GetValueOrDefault("day"), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day == turn.Today;

    private async Task<Card> AsItStandsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(turn.Person, turn.Today, cancellationToken);
        var tasks = await progress.TasksAsync(turn.Person, calendar, turn.Today, turn.Today, cancellationToken);
        var missing = MissingToday.Of(tasks, turn.Catalogue);
        if (missing.Count > 0)
        {
            var canRepeat = (await repeat.OfAsync(turn.Person, turn.Today, cancellationToken)).Items.Count > 0;
            return writer.Naming(turn.Catalogue).Nudges(new NudgeMessage(turn.Person, turn.Today, [new NudgeContent.EveningReminder(missing, tasks, canRepeat)]));
        }

        var words = Wordings.Of(turn.Person.Language, turn.Catalogue);
        return new Card(words.AllDone([.. tasks.Where(t => t.Target.Period <= PeriodKind.Week)], turn.Today))
        {
            Buttons = [Buttons.Say(words.Undo, words.Undo), Buttons.MyTasks(words)],
        };
    }
}
