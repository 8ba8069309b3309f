using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about comments on tasks.</summary>
internal sealed class CommentCards(Buttons buttons)
{
    private const int MostLines = 10;

    /// <summary>A comment, for the other side of the task.</summary>
    public Card Told(IWording words, PersonId viewer, string by, SeenTask task, TaskComment comment) =>
        new(words.Commented(by, Name(words, viewer, task), comment.Text))
        {
            Buttons = [buttons.OfComment(words.Reply, viewer, comment.Id)],
        };

    /// <summary>What was said about a task, the latest last.</summary>
    public static Card List(
        IWording words, PersonId viewer, SeenTask task, IReadOnlyList<(TaskComment Comment, string By)> said, Func<TaskComment, string> day)
    {
        var name = Name(words, viewer, task);
        return said.Count == 0 ? new Card(words.NoComments(name)) : new Card(words.CommentsTitle(name, said.Count))
        {
            Blocks = [.. said.TakeLast(MostLines).Select(one => new TextBlock(words.CommentLine(day(one.Comment), one.By, one.Comment.Text)))],
        };
    }

    /// <summary>What a task is called for somebody.</summary>
    public static string Name(IWording words, PersonId viewer, SeenTask task) =>
        words.TaskName(task.Owner.Id == viewer ? null : task.Owner.Name, task.Project?.Name, task.Subject.Metric);
}
