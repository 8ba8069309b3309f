using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string HowManyOfWhat => "How many of what? For example \"2 visits\".";

    public string NotSure => "I am not sure about that one, so nothing is recorded. Try \"2 visits\" or \"undo\".";

    public string RecordAgain => "Record it again";

    public string DoNotRecord => "Leave it";

    public string LeftOut => "All right, nothing was recorded.";

    public string QuestionIsOver => "That question is over; nothing was changed. Just report it again.";

    public string NotAReport => "👂 I did not record that. To report something, say for example \"2 visits\".";

    public string Stranger => "We have not met. Ask your manager for an invitation code, then send me \"join CODE\".";

    public string BadCode => "That code is wrong, used or expired. Ask your manager for a new one.";

    public string InviteIsForManagers => "Inviting colleagues is for managers.";

    public string UnknownButton => "I do not know that button; nothing was changed. You can type instead, for example \"my tasks\".";

    public string StaleButton => "This card is out of date (things have changed since); nothing was changed.";

    public string NotYourButton => "That button is for somebody else; nothing was changed.";

    public string TextTooLong => "That is too long for me: I have not read it and nothing is recorded. Please send what you did in a few lines.";

    public string StoreIsAway => "I cannot store anything right now, so this was not recorded. Please send it again in a minute.";

    public string LanguageChosen => "All right, English from now on.";

    public string HowMany(MetricCode metric) => $"How many {Metric(metric).ToLowerInvariant()}? Just reply with a number.";

    public string WhichMetric(decimal quantity) => $"{quantity.ToString("0.##", Culture)} what? For example \"{quantity.ToString("0.##", Culture)} visits\".";

    public string WhichDay(MetricCode? metric, decimal? quantity) =>
        $"On which days? Tell me day by day, for example \"2 visits on Monday, 3 on Tuesday\".{(metric is { } m && quantity is { } q ? $" ({Metric(m)} {q.ToString("0.##", Culture)} not recorded yet)" : "")}";

    public string WhichFigure(IReadOnlyList<ActivityEntry> figures) =>
        $"Which figure? That report has {List(figures.Select(f => Counted(f.Metric, f.Amount)))}. For example \"make that 2 {Metric(figures[0].Metric).ToLowerInvariant()}\".";

    public string ChangeTo(IReadOnlyList<ActivityEntry> figures) => figures is [var one]
        ? $"{Metric(one.Metric)}: {Amount(one.Metric, one.Amount)} now. Change it to what? Just reply with a number."
        : WhichFigure(figures);

    public string Again(MetricCode metric, IReadOnlyList<string> customers, DateOnly day, DateOnly today) =>
        $"{Metric(metric)} at {List(customers)} {(customers.Count == 1 ? "is" : "are")} on record for {Day(day, today)} already. Once more? Nothing is recorded yet.";

    public string Joined(string name, string? team) =>
        team is null ? $"👋 Welcome, {name}! Say \"help\" to see what I can do." : $"👋 Welcome to {team}, {name}! One line is enough, for example \"2 visits, 10 calls\".";

    public string InviteHow(IReadOnlyList<string> teams) =>
        teams.Count == 0 ? "You lead no team yet, so there is nobody to invite to." : $"Whom, and to which team? For example \"invite Anna to {teams[0]}\".";

    public string Invited(string name, string team, string code, DateOnly until) =>
        $"✉️ {name}'s code for {team}: {code}. {name} sends me \"join {code}\"; it works once, until {until.ToString("d MMM", Culture)}.";

    public string CannotReportFor(string name) => $"Not recorded: reporting for {name} is for managers. For your own work, leave the name out.";

    public string NoSuchPerson(string name) => $"Not recorded: I cannot find \"{name}\". For your own work, leave the name out.";

    public string SeveralPeople(string name, IReadOnlyList<string> names) => $"Not recorded: \"{name}\" may be {List(names)}. Please write the full name.";

    public string NotYet(Intent intent) => intent switch
    {
        Intent.Incentive => "I did not understand that about bonuses. You can say \"my bonus\" or \"what if I close another 100k\"; managers also \"Raj's bonus\". For points and badges say \"my points\", \"my badges\" or \"honour roll\".",
        Intent.SetTarget => "I did not understand that target; nothing was changed. Say one at a time, for example \"East team target 3M this quarter\".",
        Intent.Assign => "I did not understand who is to do what by when; nothing was changed. For example \"assign Amy: finish product training by Nov 30\" or \"set Raj's visit target to 20 a week\".",
        Intent.StartContest => "To start a PK, say who meets and on what, for example \"start a PK: East vs South, visits this week\". Nothing was changed.",
        _ => "I cannot change the reminder times yet; nothing was changed. On a day when you are done I keep quiet.",
    };
}
