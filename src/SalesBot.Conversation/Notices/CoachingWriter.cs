using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Notices;

/// <inheritdoc/>
internal sealed class CoachingWriter(HelpCards help, CommentCards comments, Buttons buttons) : ICoachingWriter
{
    private const int MostLines = 12;
    private const int MostTalks = 3;

    /// <inheritdoc/>
    public Card Credited(Person told, Person by, IReadOnlyList<SharedLine> lines)
    {
        var words = Wordings.Of(told.Language);
        return new Card(lines.Count == 0 ? words.CreditTakenBack(by.Name) : words.CreditedBy(by.Name))
        {
            Blocks =
            [
                .. lines.Select(line => new TextBlock(words.CreditLine(
                    line.Own.Metric, line.Credited.Where(part => part.PersonId == told.Id).Sum(part => part.Amount), line.Total, line.Own.Customers))),
            ],
            Buttons = [Buttons.MyTasks(words)],
        };
    }

    /// <inheritdoc/>
    public Card HelpAsked(Person helper, Person asker, HelpRequest request)
    {
        var words = Wordings.Of(helper.Language);
        return new Card(words.HelpAsked(asker.Name, request.Topic)) { Buttons = help.HelperButtons(words, helper.Id, request) };
    }

    /// <inheritdoc/>
    public Card HelpWaits(Person helper, Person asker, HelpRequest request)
    {
        var words = Wordings.Of(helper.Language);
        return new Card(words.HelpWaits(asker.Name, request.Topic)) { Buttons = help.HelperButtons(words, helper.Id, request) };
    }

    /// <inheritdoc/>
    public Card HelpTaken(Person asker, Person helper, HelpRequest request)
    {
        var words = Wordings.Of(asker.Language);
        return new Card(words.HelpTaken(helper.Name, request.Topic)) { Buttons = help.SideButtons(words, asker.Id, request) };
    }

    /// <inheritdoc/>
    public Card HelpReplied(Person told, Person from, HelpRequest request, string text)
    {
        var words = Wordings.Of(told.Language);
        return new Card(words.HelpReplied(from.Name, text))
        {
            Blocks = [new TextBlock(words.HelpAbout(request.Topic), TextTone.Subtle)],
            Buttons = help.SideButtons(words, told.Id, request),
        };
    }

    /// <inheritdoc/>
    public Card Commented(Person told, Person by, SeenTask task, TaskComment comment) =>
        comments.Told(Wordings.Of(told.Language), told.Id, by.Name, task, comment);

    /// <inheritdoc/>
    public Card HelpClosed(Person told, Person by, HelpRequest request) =>
        new(Wordings.Of(told.Language).HelpClosed(by.Name, request.Topic));

    /// <inheritdoc/>
    public Card Missed(SilentRep rep)
    {
        var words = Wordings.Of(rep.Person.Language);
        return new Card(words.Missed(rep.Silence.Days, rep.Silence.Since.DayNumber)) { Buttons = [Buttons.MyTasks(words)] };
    }

    /// <inheritdoc/>
    public Card SilentReps(Person leader, Team team, SilenceStep reached, IReadOnlyList<SilentRep> reps)
    {
        var words = Wordings.Of(leader.Language);
        return new Card(words.SilentTitle(team.Name, reached, reps.Count))
        {
            Blocks =
            [
                .. reps.OrderByDescending(rep => rep.Silence.Days).Take(MostLines)
                    .Select(rep => new TextBlock(words.SilentLine(rep.Person.Name, rep.Silence.Days, rep.Silence.Since))),
                new TextBlock(words.SilentHint(reached), TextTone.Subtle),
            ],
            Buttons = reached != SilenceStep.Manager ? [] :
            [
                .. reps.Take(MostTalks).Select(rep => Buttons.Say(words.OneOnOneTalk(rep.Person.Name), words.OneOnOneCommand(rep.Person.Name))),
            ],
        };
    }

    /// <inheritdoc/>
    public Card ItemAgreed(Person rep, Person manager, AgreedItem item)
    {
        var words = Wordings.Of(rep.Language);
        return new Card(words.ItemAgreed(manager.Name, item.Text)) { Buttons = [buttons.OfItem(words.Finish(1), rep.Id, item.Id)] };
    }

    /// <inheritdoc/>
    public Card ItemDone(Person told, Person by, AgreedItem item) => new(Wordings.Of(told.Language).ItemDoneBy(by.Name, item.Text));
}
