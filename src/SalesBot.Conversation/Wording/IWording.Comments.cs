using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about comments on tasks.</summary>
internal interface ICommentWording
{
    string CommentHow { get; }

    /// <summary>A word for somebody has to be about a task of theirs to reach them.</summary>
    string CommentsAreOnTasks { get; }
    string CommentIsNotForYou { get; }
    string Reply { get; }
    string TaskName(string? owner, string? project, MetricCode? metric);
    string CommentSaid(string task, IReadOnlyList<string> told);
    string CommentKept(string task);
    string CommentTooLong(int most, int written);
    string CommentReplyHow(string task);
    string CommentOnWhat(string written, IReadOnlyList<string> projects);
    string CommentOnWhich(IReadOnlyList<string> tasks);
    string CommentOnOthers(string name);
    string Commented(string by, string task, string text);
    string CommentsTitle(string task, int count);
    string NoComments(string task);
    string CommentLine(string day, string by, string text);
}
