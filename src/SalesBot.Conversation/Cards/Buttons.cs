using System.Globalization;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Cards;

/// <summary>Makes the buttons of cards.</summary>
internal sealed class Buttons(CardSeal seal)
{
    /// <summary>A button that acts as if the person had written something; harmless, so it is not sealed.</summary>
    public static CardButton Say(string title, string text) =>
        new(title, CardVerbs.Say, new Dictionary<string, string> { ["text"] = text });

    public CardButton Undo(IWording words, PersonId owner, ReportId report) =>
        Sealed(words.Undo, CardVerbs.Undo, owner, [new("report", report.Value.ToString("N"))]);

    /// <summary>Takes back what one message said about leave.</summary>
    public CardButton UndoLeave(IWording words, PersonId owner, Guid group) =>
        Sealed(words.Undo, CardVerbs.Undo, owner, [new("leave", group.ToString("N"))]);

    /// <summary>Takes a change of the calendar back.</summary>
    public CardButton UndoCalendar(IWording words, PersonId owner, Guid group) =>
        Sealed(words.Undo, CardVerbs.Undo, owner, [new("calendar", group.ToString("N"))]);

    public CardButton Change(IWording words, PersonId owner, ReportId report) =>
        Sealed(words.Change, CardVerbs.Change, owner, [new("report", report.Value.ToString("N"))]);

    public CardButton Log(IWording words, PersonId owner, MetricCode metric, long amount, DateOnly day) =>
        Sealed(words.LogButton(metric, amount), CardVerbs.Log, owner,
        [
            new("metric", metric.Value),
            new("amount", amount.ToString(CultureInfo.InvariantCulture)),
            new("day", day.ToString("O", CultureInfo.InvariantCulture)),
        ]);

    /// <summary>Records the numbers filled in beside it.</summary>
    public CardButton Fill(IWording words, PersonId owner, DateOnly day) => OfDay(words.FillIn, CardVerbs.Fill, owner, day);

    /// <summary>Records again what was done on the working day before.</summary>
    public CardButton Repeat(IWording words, PersonId owner, DateOnly day) => OfDay(words.SameAsBefore, CardVerbs.Repeat, owner, day);

    public CardButton Snooze(IWording words, PersonId owner, DateOnly day) => OfDay(words.SnoozeAnHour, CardVerbs.Snooze, owner, day);

    public CardButton MuteToday(IWording words, PersonId owner, DateOnly day) => OfDay(words.NotToday, CardVerbs.MuteToday, owner, day);

    public CardButton SetOut(IWording words, PersonId owner, DateOnly day) => OfDay(words.SetOut, CardVerbs.SetOut, owner, day);

    /// <summary>Changes a setting.</summary>
    public CardButton Settings(string title, PersonId owner, string change) => Sealed(title, CardVerbs.Settings, owner, [new("do", change)]);

    public CardButton Answer(string title, PersonId owner, Guid question, string answer) =>
        Sealed(title, CardVerbs.Answer, owner, [new("question", question.ToString("N")), new("answer", answer)]);

    public CardButton OfHelp(string title, string verb, PersonId owner, HelpRequestId request) =>
        Sealed(title, verb, owner, [new("request", request.Value.ToString("N"))]);

    public CardButton OfAgreement(string title, string verb, PersonId owner, Guid agreement) =>
        Sealed(title, verb, owner, [new("agreement", agreement.ToString("N"))]);

    /// <summary>Takes a move of a project back.</summary>
    public CardButton OfProject(string title, PersonId owner, ProjectId project, Guid step) =>
        Sealed(title, CardVerbs.ProjectBack, owner, [new("project", project.Value.ToString("N")), new("step", step.ToString("N"))]);

    /// <summary>Does something with a development task.</summary>
    public CardButton OfDevelopment(string title, PersonId owner, string act, Guid task, Guid step) =>
        Sealed(title, CardVerbs.Development, owner, [new("do", act), new("task", task.ToString("N")), new("step", step.ToString("N"))]);

    /// <summary>Accepts several targets.</summary>
    public CardButton AcceptTasks(string title, PersonId owner, IEnumerable<Guid> agreements) =>
        Sealed(title, CardVerbs.AcceptTasks, owner, [new("agreements", string.Join(',', agreements.Select(id => id.ToString("N"))))]);

    /// <summary>Gives a newcomer the share that a mark stands for.</summary>
    public CardButton ShareOut(string title, PersonId owner, PersonId newcomer, string mark) =>
        Sealed(title, CardVerbs.ShareOut, owner, [new("person", newcomer.Value.ToString("N")), new("mark", mark)]);

    /// <summary>Answers a challenge.</summary>
    public CardButton OfContest(string title, string verb, PersonId owner, Guid contest) =>
        Sealed(title, verb, owner, [new("contest", contest.ToString("N"))]);

    public CardButton OfComment(string title, PersonId owner, Guid comment) =>
        Sealed(title, CardVerbs.ReplyComment, owner, [new("comment", comment.ToString("N"))]);

    /// <summary>Takes praise back.</summary>
    public CardButton OfKudos(string title, PersonId owner, Guid kudos) =>
        Sealed(title, CardVerbs.KudosBack, owner, [new("kudos", kudos.ToString("N"))]);

    /// <summary>Decides about a wish for a reward.</summary>
    public CardButton OfRedemption(string title, PersonId owner, Guid redemption, RedemptionState decision) =>
        Sealed(title, CardVerbs.DecideReward, owner, [new("redemption", redemption.ToString("N")), new("do", decision.ToString())]);
    public CardButton OfDispute(string title, string verb, PersonId owner, Guid dispute) =>
        Sealed(title, verb, owner, [new("dispute", dispute.ToString("N"))]);

    public CardButton OfItem(string title, PersonId owner, Guid item) =>
        Sealed(title, CardVerbs.ItemDone, owner, [new("item", item.ToString("N"))]);

    public CardButton Goal(IWording words, string title, PersonId owner, string act, Guid draft, string mark = "") =>
        Sealed(title, CardVerbs.Goal, owner, [new("do", act), new("draft", draft.ToString("N")), new("mark", mark), new("language", words.Language.ToString())]);

    /// <summary>Confirms or drops several targets that are previewed together.</summary>
    public CardButton Goals(IWording words, string title, PersonId owner, string act, string drafts) =>
        Sealed(title, CardVerbs.Goal, owner, [new("do", act), new("drafts", drafts), new("language", words.Language.ToString())]);

    /// <summary>Previews a target that was worked out, or offers it to whoever may not set it.</summary>
    public CardButton Propose(IWording words, string title, PersonId by, Proposal proposal) =>
        Sealed(title, CardVerbs.Propose, by, proposal.Data().Append(new("language", words.Language.ToString())));

    public static CardButton MyTasks(IWording words) => Say(words.MyTasks, words.MyTasks);

    private CardButton OfDay(string title, string verb, PersonId owner, DateOnly day) =>
        Sealed(title, verb, owner, [new("day", day.ToString("O", CultureInfo.InvariantCulture))]);

    private CardButton Sealed(string title, string verb, PersonId owner, IEnumerable<KeyValuePair<string, string>> data) =>
        new(title, verb, seal.Seal(verb, owner, data));
}
