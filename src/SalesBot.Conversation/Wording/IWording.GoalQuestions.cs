using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

/// <summary>What is answered to questions about targets: how far they are, where they come from, whether they stay.</summary>
internal interface IGoalQuestionWording
{
    /// <summary>What is to be reached in a period and how far it is; of one to come all of it in a line.</summary>
    string PeriodGoals(string name, Period period, IReadOnlyList<PeriodGoal> goals, DateOnly today);

    string PeriodGoalLine(PeriodGoal goal);

    /// <summary>Targets for shorter periods are in it by the working days.</summary>
    string PeriodGoalsAddedUp { get; }

    string NoPeriodGoals(string name, Period period, DateOnly today);

    /// <summary>Where a target comes from; with a word where it is not what was asked about.</summary>
    string GoalOrigin(string name, GoalOrigin origin, bool isOther, DateOnly today);

    string GoalOriginStep(GoalOriginStep step, MetricCode metric, DateOnly day);

    /// <summary>Nobody has changed it since it began to hold.</summary>
    string GoalOriginUnchanged(DateOnly from);

    string GoalOriginAbove(string? name, GoalOrigin origin);
    string NoGoalOrigin(string name, Period period, DateOnly today);

    /// <summary>A target divided over the parts of a period, with what the first metric asks for.</summary>
    string Breakdown(string name, Period period, Domain.Calendars.PeriodKind each, PeriodParts first, DateOnly today);

    /// <summary>The days of one part.</summary>
    string BreakdownPart(Domain.Calendars.PeriodKind each, Domain.Calendars.DateRange days);

    string BreakdownSum { get; }

    /// <summary>Each line has the days of a week in order.</summary>
    string BreakdownOfDays { get; }
    string BreakdownBasis(bool hasSeasons);

    /// <summary>The latest changes of targets.</summary>
    string GoalChanges(int count);

    string NoGoalChanges { get; }

    /// <summary>One change of targets in the words in which it was said.</summary>
    string GoalChangeLine(GoalOriginStep step, DateOnly day);

    /// <summary>Nothing has to be done for targets to hold in another period as well.</summary>
    string SameAnyway(Period period, DateOnly today);

    /// <summary>Which targets end with a period and may be set for the next.</summary>
    string SameWhich(Period from, Period to, DateOnly today);

    string NoGoalsToRepeat(Period from, DateOnly today);

    /// <summary>The latest change is of another target than the one named.</summary>
    string RollsBackAnother(string why);

    /// <summary>What the parts of the larger goal would come to, which it is not.</summary>
    string GoalAbove(GoalAbove above, MetricCode metric);

    /// <summary>By how much the targets for shorter periods are above or below that for the longer one around them.</summary>
    string GoalNested(NestedGoal nested, string owner, MetricCode metric, DateOnly today);

    /// <summary>What each of several people would have to do on a working day that is left, beside what each did before.</summary>
    string GoalPerHead(GoalPlan plan);

    /// <summary>People in a group who would have far more than each ever did, with how many there are in all.</summary>
    string GoalStretched(IReadOnlyList<(string Name, long Amount, AmountDoubt.TooHigh Doubt)> people, int count, MetricCode metric);

    /// <summary>Above several previewed targets.</summary>
    string SeveralGoals(int count);

    string TooManyGoals(int count, int most);

    /// <summary>What stands where the amount should is none.</summary>
    string GoalAmountUnread(string written);

    /// <summary>What is said of the parts was not understood.</summary>
    string GoalSharesUnclear(string said);

    /// <summary>The days named end before they begin.</summary>
    string GoalDaysReversed { get; }

    /// <summary>A change of several people's targets was taken back.</summary>
    string GoalsRolledBack(int people, string why);

    /// <summary>What somebody has again after a change was taken back.</summary>
    string GoalTakenBack(string name, Goal goal, long before, DateOnly today);

    /// <summary>A target was taken back, with what holds now.</summary>
    string GoalsTakenBackForYou(string by, IReadOnlyList<(Goal Goal, long Before)> goals, DateOnly today);
}
