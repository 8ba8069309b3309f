using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about setting, changing and showing targets.</summary>
internal interface IGoalWording
{
    /// <summary>The days of a target as they are said: 本季, 每天(12月1日–12月31日).</summary>
    string GoalDays(GoalDraft draft, Period period, DateOnly today);

    string GoalPreview(GoalPlan plan, DateOnly today);

    /// <summary>How somebody's target is changed.</summary>
    string GoalChangeHow(string name);

    /// <summary>How somebody has the own target changed: by a word to whoever leads.</summary>
    string OwnGoalChangeHow { get; }

    /// <summary>Which of the four kinds of tasks a target is to be.</summary>
    string GoalCategory(MetricKind kind);
    string GoalParts(IReadOnlyList<PlannedGoal> parts, MetricCode metric);
    string GoalPerDay(GoalPlan plan);
    string GoalPins(IReadOnlyList<PlannedGoal> pinned, MetricCode metric);
    string GoalSharesHow(string name, MetricCode metric);
    string MoneyNeedsUnit(decimal said);
    string GoalWeightsDoNotFit(int said, IReadOnlyList<string> parts);
    string GoalRule(BreakdownRule rule, bool isChange, bool isPerHead, bool isRelative);
    string GoalJoins(string name, DateOnly day);
    string GoalDoubt(AmountDoubt doubt, MetricCode metric);
    string GoalCondition(GoalCondition condition, MetricCode counted, long? average);
    string NothingChangedYet { get; }
    string GoalChangedMeanwhile { get; }
    string GoalApplied(GoalPlan plan, DateOnly today);
    string GoalCancelled { get; }
    string GoalRefused(GoalRefusal refusal);
    string NewNumber { get; }
    string ConfirmGoal { get; }
    string AnotherSplit { get; }
    string ChangeNumber { get; }
    string CancelGoal { get; }

    /// <summary>What is missing of a stated target, with an example of a whole one.</summary>
    string GoalMissing(IReadOnlyList<GoalPart> missing, MetricCode? metric, string example);

    string AskGoal(GoalPart part, MetricCode? metric);
    string GoalExample(string? owner, MetricCode? metric, long? amount);
    string SmartLetters(IReadOnlyList<GoalPart> missing);
    string GoalMonths(string name, MetricCode metric, IReadOnlyList<long> months);
    string ThisMonth { get; }
    string NextMonth { get; }
    string ThisQuarter { get; }
    string UnknownOwner(string name, IReadOnlyList<string> nearest);
    /// <summary>Two were named whose targets are to be set in one sentence.</summary>
    string OneOwnerAtATime(string one, string other);
    string SeveralOwners(string name, IReadOnlyList<string> names);
    string NotYourOwner(string name);
    string GoalsAreForManagers(string? leader);
    string PassOn { get; }
    string JustForMe { get; }
    string PassedOn(string leader);
    string GoalSuggestion(string name, string text);
    string LookAtIt { get; }
    string OwnGoalSet(Target target, Period period, DateOnly today);
    string OwnGoalNeeds { get; }
    string GoalForYou(string by, GoalPlan plan, PlannedGoal mine, DateOnly today);
    /// <summary>An adjustment was taken back; with how many people it had changed, who are told.</summary>
    string GoalRolledBack(string owner, Goal goal, string why, int people);
    string NothingToRollBack { get; }
    string AdjustedSince(string? by);
    string RollBackCommand { get; }

    /// <summary>What was done last is a change of a target, which is taken back by a word of its own; with what was said then.</summary>
    string UndoOfTarget(string why);
    string GoalTree { get; }
    string NoGoals { get; }

    /// <summary>Above the sums of people's own targets, where nothing was divided from the top.</summary>
    string GoalsAddedUp { get; }
    string NoGoalFromTheTop { get; }

    string SumLine(TargetSum sum, DateOnly today);
    string NoSuchGoal(string name);
    string GoalTitle(GoalState state, DateOnly today);
    string GoalLine(GoalState state, DateOnly today);
    string GoalGap(GoalState state);
    string GoalsOf(string name);
    string GoalsOfTheCompany { get; }

    /// <summary>The words that open a level of the tree of a period.</summary>
    string TreeOf(string name, Period period);

    /// <summary>An amount is to be shared out among people who are not named.</summary>
    string ShareAmongWhom(MetricCode metric);

    /// <summary>An amount is to be shared out among people, and nobody says until when.</summary>
    string ShareUntilWhen(IReadOnlyList<string> names, MetricCode metric, decimal quantity);

    /// <summary>Parts of a whole that would be left without any of it.</summary>
    string GoalNothingFor(IReadOnlyList<string> names);
    string AndMore(int count);
}
