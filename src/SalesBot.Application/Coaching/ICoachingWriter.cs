using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>A rep of whom nothing was heard.</summary>
/// <param name="Person">The rep.</param>
/// <param name="Silence">How long.</param>
public sealed record SilentRep(Person Person, Silence Silence);

/// <summary>Words what SalesBot tells others about help, silences and 1:1s.</summary>
public interface ICoachingWriter
{
    /// <summary>Somebody has a part in a colleague's report.</summary>
    /// <param name="told">Who is told.</param>
    /// <param name="by">Whose report it is.</param>
    /// <param name="lines">The lines with a part of the one told; empty where it was taken back.</param>
    Card Credited(Person told, Person by, IReadOnlyList<SharedLine> lines);

    /// <summary>Somebody asks for help, for whoever is asked.</summary>
    Card HelpAsked(Person helper, Person asker, HelpRequest request);

    /// <summary>A request still waits, for whoever is asked.</summary>
    Card HelpWaits(Person helper, Person asker, HelpRequest request);

    /// <summary>A request was taken up, for whoever asked.</summary>
    Card HelpTaken(Person asker, Person helper, HelpRequest request);

    /// <summary>A word about a request from the other side.</summary>
    Card HelpReplied(Person told, Person from, HelpRequest request, string text);

    /// <summary>Somebody said something about a task.</summary>
    Card Commented(Person told, Person by, SeenTask task, TaskComment comment);

    /// <summary>A request was closed, for the other side.</summary>
    Card HelpClosed(Person told, Person by, HelpRequest request);

    /// <summary>A kind word to a rep of whom nothing was heard.</summary>
    Card Missed(SilentRep rep);

    /// <summary>Of whom nothing was heard, for somebody who leads them.</summary>
    Card SilentReps(Person leader, Team team, SilenceStep reached, IReadOnlyList<SilentRep> reps);

    /// <summary>Something was agreed in a 1:1, for the rep.</summary>
    Card ItemAgreed(Person rep, Person manager, AgreedItem item);

    /// <summary>An item is done, for the other side.</summary>
    Card ItemDone(Person told, Person by, AgreedItem item);
}
