using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>One card with all that somebody has chosen about reminders, and buttons that change it in place.</summary>
internal sealed class SettingsCard(Buttons buttons)
{
    public const string On = "on:";
    public const string Off = "off:";
    public const string Stop = "stop";
    public const string Resume = "resume";
    public const string OtherLanguage = "language";

    private static readonly ImmutableArray<NudgeKind> Switched = [NudgeKind.MorningPlan, NudgeKind.EveningReminder, NudgeKind.BehindPace, NudgeKind.Overtaken];

    /// <summary>The settings, below what has just been changed, if anything.</summary>
    public Card Of(Turn turn, NudgePreferences mine, string? said)
    {
        var words = turn.Words;
        var schedule = turn.Team?.Schedule ?? TeamSchedule.Usual;
        var lines = new List<CardBlock>();
        if (said is not null)
            lines.Add(new TextBlock(words.SettingsTitle, TextTone.Strong));
        if (mine.IsStopped)
            lines.Add(new TextBlock(words.AllStopped, TextTone.Warning));
        else if (mine.MutedUntil > turn.Now)
            lines.Add(new TextBlock(words.MutedNow, TextTone.Warning));
        lines.AddRange(NudgeRule.All.Where(rule => rule.Audience == NudgeAudience.Person && rule.Kind != NudgeKind.WelcomeFollowUp)
            .Select(rule => new TextBlock(words.SettingLine(rule.Kind, TimeOf(rule, schedule, mine), mine.IsOn(rule.Kind), mine.WentQuiet(rule.Kind)))));
        lines.Add(new TextBlock(words.LimitsLine(mine.Quiet, mine.MostADay), TextTone.Subtle));
        lines.Add(new TextBlock(words.SettingsExamples, TextTone.Subtle));
        return new Card(said ?? words.SettingsTitle) { Blocks = lines, Buttons = ButtonsOf(turn, mine) };
    }

    private CardButton[] ButtonsOf(Turn turn, NudgePreferences mine)
    {
        var (words, owner) = (turn.Words, turn.Person.Id);
        return
        [
            .. Switched.Select(kind => mine.IsOn(kind)
                ? buttons.Settings(words.SwitchOff(kind), owner, Off + kind)
                : buttons.Settings(words.SwitchOn(kind), owner, On + kind)),
            mine.IsStopped ? buttons.Settings(words.ResumeReminders, owner, Resume) : buttons.Settings(words.StopReminders, owner, Stop),
            buttons.Settings(words.OtherLanguage, owner, OtherLanguage),
        ];
    }

    private static TimeOnly? TimeOf(NudgeRule rule, TeamSchedule schedule, NudgePreferences mine) =>
        rule.Cause == NudgeCause.Time ? mine.OwnTimeOf(rule.Kind) ?? schedule.TimeOf(rule.Kind) : null;
}
