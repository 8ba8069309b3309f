using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Does what somebody wants of the reminders, and answers with the settings as they stand then (N3).</summary>
internal sealed class ReminderTurn(INudgeSettings settings, SettingsCard card, NudgeUseCard use, ReadTeamDay teams) : ITopic, IIntentHandler
{
    private const int UsualSnoozeMinutes = 60;

    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Reminders];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Wish switch
    {
        null => null,
        { Act: WishAct.ShowUse } => await use.AnswerAsync(turn, cancellationToken),
        { Act: WishAct.Show } => Answer.Of(card.Of(turn, await settings.OfAsync(turn.Person.Id, cancellationToken), null)),
        { Topic: WishTopic.Celebrations } of => await CelebrateAsync(turn, of, cancellationToken),
        var wish => await ChangeAsync(turn, wish, cancellationToken),
    };

    /// <summary>A wish that was not wholly understood: nothing is changed, and the settings show what can be.</summary>
    async Task<Answer> IIntentHandler.AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        Answer.Of(card.Of(turn, await settings.OfAsync(turn.Person.Id, cancellationToken), turn.Words.WishNotUnderstood));

    private async Task<Answer> ChangeAsync(Turn turn, ReminderWish wish, CancellationToken cancellationToken)
    {
        var before = await settings.OfAsync(turn.Person.Id, cancellationToken);
        var (after, said) = Changed(turn, before, wish);
        if (after is not null)
            await settings.KeepAsync(turn.Person.Id, after, turn.Now, cancellationToken);
        return Answer.Of(card.Of(turn, after ?? before, said));
    }

    // Which deals the group hears of is the manager's to say.
    private async Task<Answer> CelebrateAsync(Turn turn, ReminderWish wish, CancellationToken cancellationToken)
    {
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        if (led.Count == 0)
            return Answer.Of(turn.Words.CelebrationsAreForManagers);
        long? from = wish switch
        {
            { Act: WishAct.Stop } => Team.NoDeal,
            { Act: WishAct.FromAmount, Amount: > 0 and <= 1_000_000_000_000m and var amount } => (long)(amount * Metric.MinorUnitsPerUnit),
            _ => null,
        };
        if (wish.Act is not (WishAct.Stop or WishAct.Resume) && from is null)
            return Answer.Of(turn.Words.WishNotUnderstood);
        foreach (var team in led)
            team.Celebrate(from);
        return Answer.Of(turn.Words.CelebrationsSet(from));
    }

    private static (NudgePreferences? After, string Said) Changed(Turn turn, NudgePreferences mine, ReminderWish wish)
    {
        var words = turn.Words;
        switch (wish.Act)
        {
            case WishAct.Stop when KindOf(wish.Topic) is { } kind:
                return (mine.Turn(kind, false, turn.Now), words.TurnedOff(kind));
            case WishAct.Stop:
                return (mine.Stop(), words.StoppedAll);
            case WishAct.Resume when KindOf(wish.Topic) is { } kind:
                return (mine.Turn(kind, true, turn.Now), words.TurnedOn(kind));
            case WishAct.Resume:
                return (mine.Resume(turn.Now), words.ResumedAll);
            case WishAct.Mute when wish.Minutes is { } minutes:
                var muted = turn.Now.AddMinutes(minutes);
                return (mine.Mute(muted), words.MutedUntil(LocalTime.DayOf(muted, turn.Zone), LocalTime.TimeOf(muted, turn.Zone), turn.Today));
            case WishAct.Mute or WishAct.MuteToday:
                return (mine.Mute(LocalTime.EndOf(turn.Today, turn.Zone)), words.MutedToday);
            case WishAct.Snooze:
                var again = turn.Now.AddMinutes(wish.Minutes ?? UsualSnoozeMinutes);
                return LocalTime.DayOf(again, turn.Zone) == turn.Today
                    ? (mine with { SnoozedUntil = again }, words.Snoozed(LocalTime.TimeOf(again, turn.Zone)))
                    : (null, words.TooLateToSnooze);
            case WishAct.SetTime when wish.Time is { } time:
                var which = KindOf(wish.Topic) ?? NudgeKind.EveningReminder;
                return (mine.Schedule(which, time, turn.Now) with { IsStopped = false, MutedUntil = null }, words.TimeSet(which, time));
            case WishAct.QuietHours:
                var quiet = mine with { QuietFrom = wish.Time ?? mine.QuietFrom, QuietUntil = wish.Until ?? mine.QuietUntil };
                return (quiet, words.QuietSet(quiet.Quiet));
            case WishAct.MostADay when wish.Count is >= 1 and <= NudgePreferences.LargestMostADay:
                return (mine with { ChosenMostADay = wish.Count }, words.MostADaySet(wish.Count.Value));
            case WishAct.MostADay:
                return (null, words.MostADayBounds(NudgePreferences.LargestMostADay));
            default:
                return (null, words.WishNotUnderstood);
        }
    }

    private static NudgeKind? KindOf(WishTopic? topic) => topic switch
    {
        WishTopic.MorningPlan => NudgeKind.MorningPlan,
        WishTopic.EveningReminder => NudgeKind.EveningReminder,
        WishTopic.Pace => NudgeKind.BehindPace,
        WishTopic.Milestones => NudgeKind.Milestone,
        WishTopic.Overtaken => NudgeKind.Overtaken,
        WishTopic.PeriodEnd => NudgeKind.PeriodEnd,
        WishTopic.Honours => NudgeKind.Honour,
        _ => null,
    };
}
