using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <summary>Makes one card of all that is due for a person: the first says what matters most, the others follow in a line or two each.</summary>
internal sealed class NudgeCards(Buttons buttons, IWording words)
{
    private const int MostButtons = 6;
    private const int MostLogButtons = 2;
    private const int MostInputs = 3;

    public Card Of(NudgeMessage message)
    {
        var parts = message.Contents.Select(content => PartOf(message, content)).ToList();
        List<CardBlock> blocks = [.. parts[0].Blocks];
        foreach (var part in parts.Skip(1))
            blocks.AddRange([new TextBlock(part.Title, TextTone.Strong), .. part.Blocks]);
        return new Card(parts[0].Title)
        {
            Blocks = blocks,
            Buttons = [.. parts.SelectMany(part => part.Buttons).DistinctBy(button => button.Title).Take(MostButtons)],
        };
    }

    private Part PartOf(NudgeMessage message, NudgeContent content)
    {
        var (person, today) = (message.Person, message.Day);
        var variant = Variant.Of(person.Id, today);
        var name = Enrolment.IsNameless(person) ? null : person.Name;
        return content switch
        {
            NudgeContent.MorningPlan plan => Morning(person, today, plan, name, variant),
            NudgeContent.EveningReminder reminder => Evening(person, today, reminder, variant),
            NudgeContent.BehindPace behind => new(
                words.BehindPace(behind.Tasks, behind.Period, today, variant),
                [.. behind.Tasks.Select(task => new ProgressBlock(words.NeededRate(task), task.Pace.Percent, ""))], [Buttons.MyTasks(words)]),
            NudgeContent.Milestone milestone => new(words.Milestone(milestone.Facts, variant), [], [Buttons.MyTasks(words)]),
            NudgeContent.Overtaken overtaken => new(
                words.Overtaken(overtaken.Facts, variant), [], [Buttons.Say(words.Leaderboard, words.BoardCommand(overtaken.Facts.Metric, WeekOf(overtaken), today))]),
            NudgeContent.Honoured honoured => new(words.Honoured(honoured.Facts, variant), [], [Buttons.Say(words.MyBadgesCommand(honoured.Facts), words.MyBadgesCommand(honoured.Facts))]),
            NudgeContent.WaitingAgreement waiting => Waiting(person, today, waiting),
            NudgeContent.StalledProject stalled => Stalled(person, stalled, variant),
            NudgeContent.DevelopmentDue due => DevelopmentDue(person, today, due),
            NudgeContent.WelcomeFollowUp => new(
                words.WelcomeFollowUp(name, variant), [], [.. words.Examples(person.Role).Select(example => Buttons.Say(example, example))]),
            NudgeContent.PeriodEnd end => new(
                words.PeriodEnd(end.Period, end.Tasks, variant), [.. end.Tasks.Select(task => Line(task, today))], [Buttons.MyTasks(words)]),
            _ => throw new ArgumentOutOfRangeException(nameof(content), content, "A nudge that has no words yet."),
        };
    }

    private Part Morning(Person person, DateOnly today, NudgeContent.MorningPlan plan, string? name, int variant)
    {
        List<CardBlock> blocks = [.. plan.Tasks.Where(task => task.Behind > 0).Select(task => new TextBlock(words.CatchUp(task, today)))];
        if (plan.Plans.Count > 0)
            blocks.Add(new TextBlock(words.PlansToday(plan.Plans)));
        return new(
            words.MorningPlan(plan.Tasks, name, variant), blocks,
            [buttons.SetOut(words, person.Id, today), Buttons.Say(words.LeaveToday, words.LeaveToday), Buttons.MyTasks(words)]);
    }

    private Part Evening(Person person, DateOnly today, NudgeContent.EveningReminder reminder, int variant)
    {
        List<CardBlock> blocks = [.. reminder.Missing.Select(m => Line(m.Task, today))];
        blocks.Add(new InputsBlock(
            [.. reminder.Missing.Take(MostInputs).Select(m => new CardInput(
                m.Task.Target.Metric.Value, words.Metric(m.Task.Target.Metric), words.Amount(m.Task.Target.Metric, m.Amount)))],
            buttons.Fill(words, person.Id, today)));
        List<CardButton> all =
        [
            .. reminder.Missing.Take(reminder.CanRepeat ? MostLogButtons : MostLogButtons + 1)
                .Select(m => buttons.Log(words, person.Id, m.Task.Target.Metric, m.Amount, today)),
        ];
        if (reminder.CanRepeat)
            all.Add(buttons.Repeat(words, person.Id, today));
        all.AddRange(
        [
            buttons.Snooze(words, person.Id, today), buttons.MuteToday(words, person.Id, today),
            buttons.Settings(words.SwitchOff(NudgeKind.EveningReminder), person.Id, SettingsCard.Off + NudgeKind.EveningReminder),
        ]);
        return new(words.StillMissing([.. reminder.Missing], variant), blocks, all);
    }

    private Part Waiting(Person person, DateOnly today, NudgeContent.WaitingAgreement waiting)
    {
        var cards = new AgreementCards(buttons);
        return waiting.Agreement.PersonId == person.Id
            ? new(words.GoalWaits(waiting.Other, waiting.Agreement, waiting.Days, today), [], cards.RepButtons(words, waiting.Agreement))
            : new(words.CounterWaits(waiting.Other, waiting.Agreement, waiting.Days, today), [], cards.SetterButtons(words, waiting.Agreement));
    }

    private Part Stalled(Person person, NudgeContent.StalledProject stalled, int variant)
    {
        var (name, stage) = (stalled.Project.Name, stalled.Project.Stage);
        var (reached, stuck) = (words.ProjectReached(name, stalled.Project.Stages[Math.Min(stalled.Project.Place, stalled.Project.Stages.Count - 1)]), words.StuckWith(name));
        return new(
            words.Stalled(name, stage, stalled.Days, variant), [],
            [
                Buttons.Say(reached, reached), Buttons.Say(stuck, stuck),
                buttons.Settings(words.SwitchOff(NudgeKind.StalledProject), person.Id, SettingsCard.Off + NudgeKind.StalledProject),
            ]);
    }

    private Part DevelopmentDue(Person person, DateOnly today, NudgeContent.DevelopmentDue due)
    {
        var (finished, stuck) = (words.DevelopmentFinished(due.Task.Title), words.StuckWith(due.Task.Title));
        return new(
            words.DevelopmentDue(due.Task, due.Moment, today), [],
            [
                Buttons.Say(finished, finished), Buttons.Say(stuck, stuck),
                buttons.Settings(words.SwitchOff(NudgeKind.DevelopmentDue), person.Id, SettingsCard.Off + NudgeKind.DevelopmentDue),
            ]);
    }

    private ProgressBlock Line(TaskState task, DateOnly today) => new(
        words.Metric(task.Target.Metric), task.Pace.Percent,
        words.StateLine(task.State, today));

    private static Domain.Calendars.Period WeekOf(NudgeContent.Overtaken overtaken) =>
        new(overtaken.Facts.Period, new(overtaken.Facts.Start, overtaken.Facts.Start.AddDays(6)));

    private sealed record Part(string Title, IReadOnlyList<CardBlock> Blocks, IReadOnlyList<CardButton> Buttons);
}
