using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about contests beside how they stand.</summary>
internal interface IContestWording
{
    string AcceptContest { get; }
    string DeclineContest { get; }
    string HoldContest { get; }
    string ByMeasure(ContestMeasure measure);
    string Rematch { get; }

    string MeasureName(ContestMeasure measure);
    string FormatName(ContestRules rules, MetricCode metric);
    string ScoreOf(ContestMeasure measure, MetricCode metric, decimal score);
    string ContestSummary(ContestView view, DateOnly today);
    string ContestAhead(string? leader, string gap, int daysLeft);

    /// <summary>How long a contest still goes on, today included.</summary>
    string DaysLeft(int days);
    string ContestAction(string summary, string stake);
    string ContestRules(ContestView view);
    string ContestAheadOf(ContestView view, DateOnly today);
    string HowToCheck(string hash);
    string ContestPreview(string summary);
    string CountsFromStart(DateOnly start, DateOnly today);
    string Rehearsed(ContestRehearsal rehearsal, ContestFormat format, IReadOnlyList<string> names);
    string RehearsedWeeks(ContestRehearsal rehearsal, IReadOnlyList<string> names);
    string FairerBy(ContestMeasure measure);
    string BasisOf(ContestMeasure measure, MetricCode metric, string name, long basis);
    string WillBeAsked(string name);

    string ContestRefused(ContestPlanning.Refused refused);
    string ContestUnknown(string name, IReadOnlyList<string> nearest);
    string ContestAmbiguous(string name, IReadOnlyList<string> found);
    string ContestOneself { get; }
    string ContestWithWhom { get; }

    /// <summary>So many rounds of so many days are needed, which is more than the days that were named.</summary>
    string RoundsTake(int rounds, int roundDays);

    /// <summary>How long a round takes.</summary>
    string RoundLength(int days);

    /// <summary>What a side is given before it has done anything.</summary>
    string HeadStart(MetricCode metric, long amount);

    /// <summary>Which round a figure is of.</summary>
    string InRound(int number, string figure);

    /// <summary>A round is being played, and who is last in it; nobody where all are level.</summary>
    string RoundRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<string> last, string figure);

    /// <summary>Some meet in the round that is being played.</summary>
    string MatchRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<(string Name, string Figure)> sides);

    /// <summary>Some left in a round.</summary>
    string RoundOut(int number, IReadOnlyList<string> names);

    /// <summary>An amount was changed after its round had ended.</summary>
    string RoundCorrected(int number, MetricCode metric, string name, long change, bool endsOtherwise);

    /// <summary>So many are to meet, and others than so many are named.</summary>
    string ContestNeedsPeople(int count, int named);
    string ContestNeedsMetric { get; }
    string ContestNeedsGoal { get; }
    string ContestNeedsSteps { get; }
    string ContestNeedsWholeNumber { get; }
    string StakeTooLong(int most);

    /// <summary>A stake names money that is not the bot's to pay.</summary>
    string StakeIsNotPaid { get; }

    /// <summary>By which rule a prize is divided.</summary>
    string PrizeRule(ContestPrize prize, bool isOfTeams);

    /// <summary>Who gets what of the prize of a decided contest; without shares, why nobody does.</summary>
    string PrizePaid(ContestView view, IReadOnlyList<PrizeShare> shares);
    string ContestPreviewIsOld { get; }

    string ContestBegun(ContestView view, DateOnly today);
    string ChallengeSent(string name, ContestView view, DateOnly today);

    /// <summary>When a contest ends, or has ended.</summary>
    string ContestEnds(ContestView view, DateOnly today);

    /// <summary>What whoever wins a contest gets.</summary>
    string ContestStake(ContestView view);

    /// <summary>A contest has no winner yet, and how it stands.</summary>
    string ContestStillOn(ContestView view, DateOnly today, string standing);
    string MoreContests(int count);
    string ContestNews(ContestEvent what, ContestView view, string? reader, DateOnly today);
    string ContestFrozen(ContestView view);
    string NoOwnContest { get; }

    /// <summary>Which of several contests is to be called off.</summary>
    string CancelWhichContest { get; }

    /// <summary>What calls off the contest of a metric, as a button says it and as it is written.</summary>
    string CancelContestOf(MetricCode metric);
    string NoChallenge { get; }
    string ContestChangeHow { get; }
    string NoContestToRepeat { get; }

    string ContestWon(ContestView view);
    string NoPastContest { get; }
    string NoPastContestOf(MetricCode metric);

    /// <summary>No challenge waits for an answer.</summary>
    string NobodyChallenges { get; }
    string PastContests(int count);
    string Corrected(MetricCode metric, string name, long change, bool ranksOtherwise);
    string StillToBeDecided { get; }
    string ContestDecidedOn(ContestView view);
    string KnockedOut(int round);
    string Reached(DateTimeOffset at, TimeZoneInfo zone);
    string Step(MetricCode metric, long step);
    string Round(int number, IReadOnlyList<string> sides, IReadOnlyList<string> through);
    string HalfTime { get; }

    /// <summary>Money for places of a board is not paid; what is.</summary>
    string NoRankPrizes { get; }

    /// <summary>Who watches a contest.</summary>
    string WatchedBy(IReadOnlyList<string> names);
}
