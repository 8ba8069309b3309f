using SalesBot.Application.Tasks;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said where work gets another owner.</summary>
internal interface IHandoverWording
{
    /// <summary>Several projects have a name.</summary>
    string WhichProject(string name);

    /// <summary>A project with its owner, as somebody says it: 李娜的A项目.</summary>
    string ProjectOf(string owner, string project);

    string ProjectMovesTo(string owner, string project, Domain.Projects.ProjectStage stage);
    string ProjectGoesTo(string owner, string project, string to);
    string ProjectHandoverPreview(string project, string from, string to);
    string ProjectHandedOver(string project, string to);
    string ProjectForYou(string by, string project, string from);
    string ProjectNoLongerYours(string by, string project, string to);
    string ProjectIsTheirs(string project, string owner);
    string HandoverIsForManagers { get; }

    /// <summary>Asks who takes over what somebody leaves.</summary>
    string WhoTakesOver(string leaver, DateOnly? lastDay, LeftWork left);

    string LeftLine(LeftWork left);
    string GiveAllTo(string name);
    string WorkGoesTo(string leaver, string name);
    string ShareAllOut { get; }
    string WorkIsSharedOut(string leaver);
    string NothingLeft(string leaver);

    /// <summary>Somebody works until a day to come, and what there is ends before it: what is left then is asked about then.</summary>
    string NothingLeftYet(string leaver, DateOnly lastDay);
    string HandoverPreview(string leaver);
    string TakenOverLine(TakenOver share);
    string HandoverDone(string leaver, int people);
    string WorkForYou(string by, string leaver);
    string NobodyToTakeOver { get; }

    /// <summary>Offers the share of somebody who has joined.</summary>
    string NewcomerShare(string name, string team);

    string ShareOut(string name);
    string SharePreview(string name);
    string NothingToShare(string name);

    /// <summary>Heads the preview of targets that are brought down for leave.</summary>
    string LeaveTargetsPreview(string name);
    string NothingForLeave(string name);

    /// <summary>The button under somebody's leave, and what it says.</summary>
    string AdjustForLeave { get; }
    string AdjustForLeaveOf(string name);

    /// <summary>What somebody who leaves did day by day and week by week is nobody else's.</summary>
    string RoutineEnds(string leaver, LeftWork left, DateOnly today);

    string TargetToDrop(string name, LeftTarget target, DateOnly today);
    string DropPreview(string name);
    string TargetsDropped(string name);
    string TargetsDroppedForYou(string by, IReadOnlyList<LeftTarget> targets, DateOnly today);
    string NoTargetToDrop(string name, MetricCode metric);

    /// <summary>What somebody had for oneself is dropped.</summary>
    string OwnGoalsDropped(IReadOnlyList<LeftTarget> targets, DateOnly today);
    string NoOwnGoal { get; }
}
