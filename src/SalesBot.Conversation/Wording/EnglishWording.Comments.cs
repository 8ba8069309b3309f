using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string CommentsAreOnTasks => $"A note reaches somebody as a comment on a task or project. {CommentHow} Nothing was sent or recorded.";

    public string CommentHow =>
        "Write it like \"comment on Alpha: they want 5% off\" or \"comment on Amy's calls: try mornings\". The other side gets it in private and can reply.";

    public string CommentIsNotForYou => "This comment is not for you to see, and nothing was sent. The manager of the task's owner can help.";

    public string Reply => "Reply";

    public string TaskName(string? owner, string? project, MetricCode? metric) =>
        project ?? $"{(owner is null ? "" : $"{owner}'s ")}{(metric is { } code ? Lower(code) : "project")}";

    public string CommentSaid(string task, IReadOnlyList<string> told) => $"💬 Passed on to {string.Join(", ", told)} (about {task}).";

    public string CommentKept(string task) => $"💬 Kept with {task}; there is no manager yet, so nobody was told.";

    public string CommentTooLong(int most, int written) =>
        $"A comment has at most {most} characters, this one has {written}, and it was not sent. Please write it in parts.";

    public string CommentReplyHow(string task) => $"What do you want to say (about {task})? Just write it and I pass it on; \"never mind\" if nothing.";

    public string CommentOnWhat(string written, IReadOnlyList<string> projects) =>
        $"There is no project or task \"{written}\", and nothing was sent. {(projects.Count == 0 ? "" : $"Projects: {string.Join(", ", projects)}. ")}{CommentHow}";

    public string CommentOnWhich(IReadOnlyList<string> tasks) =>
        $"Several have that name: {string.Join(", ", tasks)}. Write the owner too, as in \"comment on {tasks[0]}: …\". Nothing was sent.";

    public string CommentOnOthers(string name) => $"Only {name} and the manager can comment on {name}'s tasks; nothing was sent.";

    public string Commented(string by, string task, string text) => $"💬 {by} on {task}: {text}";

    public string CommentsTitle(string task, int count) => $"💬 {task}: {count} {(count == 1 ? "comment" : "comments")}";

    public string NoComments(string task) => $"No comments on {task} yet. Write \"comment on {task}: …\" and the other side gets it.";

    public string CommentLine(string day, string by, string text) => $"{day} {by}: {text}";
}
