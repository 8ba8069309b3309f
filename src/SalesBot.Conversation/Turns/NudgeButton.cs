using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;

namespace SalesBot.Conversation.Turns;

/// <summary>Puts a reminder off, silences it for the day, or takes the answer to the morning plan.</summary>
internal sealed class NudgeButton(INudgeSettings settings, INudgeLog log, ReminderCard reminder) : IButton
{
    /// <summary>How long a reminder is put off by its button.</summary>
    public static readonly TimeSpan Snooze = TimeSpan.FromHours(1);

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Snooze, CardVerbs.MuteToday, CardVerbs.SetOut];

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (!ReminderCard.IsOfToday(turn, action))
            return await reminder.StaleAsync(turn, cancellationToken);
        var words = Wordings.Of(turn.Person.Language, turn.Catalogue);
        if (action.Verb == CardVerbs.SetOut)
        {
            await log.AnsweredAsync(NudgeKeys.MorningPlan(turn.Person.Id, turn.Today), cancellationToken);
            return Answer.InPlace(new Card(words.SetOutWell(Variant.Of(turn.Person.Id, turn.Today))) { Buttons = [Buttons.MyTasks(words)] });
        }

        var mine = await settings.OfAsync(turn.Person.Id, cancellationToken);
        if (action.Verb == CardVerbs.MuteToday)
        {
            await settings.KeepAsync(turn.Person.Id, mine.Mute(LocalTime.EndOf(turn.Today, turn.Zone)), turn.Now, cancellationToken);
            return Answer.InPlace(new Card(words.MutedToday) { Buttons = [Buttons.Say(words.ResumeReminders, words.ResumeReminders), Buttons.MyTasks(words)] });
        }

        var until = turn.Now + Snooze;
        if (LocalTime.DayOf(until, turn.Zone) != turn.Today)
            return Answer.InPlace(new Card(words.TooLateToSnooze) { Buttons = [Buttons.MyTasks(words)] });

        // Pressed again while it waits, it is put off no further.
        if (!(mine.SnoozedUntil > turn.Now))
            await settings.KeepAsync(turn.Person.Id, mine with { SnoozedUntil = until }, turn.Now, cancellationToken);
        else
            until = mine.SnoozedUntil!.Value;
        return Answer.InPlace(new Card(words.Snoozed(LocalTime.TimeOf(until, turn.Zone))) { Buttons = [Buttons.MyTasks(words)] });
    }
}
