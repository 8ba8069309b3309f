using SalesBot.Domain.Activities;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about the four kinds of tasks and about what is to be learnt.</summary>
internal interface IDevelopmentWording
{
    /// <summary>One of the four kinds: 业绩, behaviour.</summary>
    string Kind(MetricKind kind);

    /// <summary>What is to be done by when: 11月30日前完成产品培训.</summary>
    string Development(string title, DateOnly due, int? passMark);

    string DevelopmentLine(DevelopmentTask task, DateOnly today);
    string DevelopmentPreview(string name, string title, DateOnly due, int? passMark);
    string DevelopmentSet(string name, string title, DateOnly due, int? passMark);
    string DevelopmentForYou(string by, string title, DateOnly due, int? passMark);
    string DevelopmentIsThere(string name, string title, DateOnly due);
    string DevelopmentIsForManagers { get; }

    /// <summary>What the owner says when it is done.</summary>
    string DevelopmentFinished(string title);

    /// <summary>It is due soon, today, or was.</summary>
    string DevelopmentDue(DevelopmentTask task, DueMoment moment, DateOnly today);

    /// <summary>It is overdue, or done and not confirmed yet; for the manager.</summary>
    string DevelopmentNeedsWord(string owner, DevelopmentTask task);

    /// <summary>It is done and waits for somebody's word.</summary>
    string DevelopmentDone(DevelopmentTask task, string? waitsFor);

    string DevelopmentDoneBy(string name, DevelopmentTask task);
    string DevelopmentIsDone(DevelopmentTask task);
    string DevelopmentConfirmed(string name, string title);
    string DevelopmentConfirmedForYou(string by, string title);
    string DevelopmentSentBack(string name, string title);
    string DevelopmentSentBackForYou(string by, string title);
    string DevelopmentRated(string name, DevelopmentTask task);
    string DevelopmentRatedForYou(string by, DevelopmentTask task);
    string DevelopmentUndone(DevelopmentTask task);
    string DevelopmentHasMovedOn { get; }
    string ConfirmDevelopment { get; }
    string SendBackDevelopment { get; }
    string Rating(string name, string title);

    /// <summary>Several wait to be confirmed or sent back.</summary>
    string WhichDevelopment { get; }

    /// <summary>Confirms or sends back, as somebody says it.</summary>
    string DevelopmentToConfirm(string name, string title, bool isSentBack);

    string DevelopmentNeedsScore(string name, string title);
    string DevelopmentHasNoScore(string name, string title);
    string NoSuchDevelopment(string name, string title);
}
