using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>What a confirmed target would be for one owner.</summary>
/// <param name="Group">The owner.</param>
/// <param name="Goal">The goal that would change; null where it would be new.</param>
/// <param name="Before">The amount now; 0 where there is none.</param>
/// <param name="Amount">The amount then.</param>
/// <param name="Done">What was reached up to yesterday.</param>
/// <param name="Parts">The same for those over whom it is divided.</param>
public sealed record PlannedGoal(GoalGroup Group, Goal? Goal, long Before, long Amount, long Done, IReadOnlyList<PlannedGoal> Parts)
{
    /// <summary>Whether the amount was set by hand and stays.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The people among it, in order.</summary>
    public IEnumerable<PlannedGoal> Leaves => Group.Person is not null ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>This and everything below.</summary>
    public IEnumerable<PlannedGoal> All => Parts.SelectMany(part => part.All).Prepend(this);
}

/// <summary>A larger goal with what its parts would come to.</summary>
/// <param name="Name">Its owner's name; null where the one who asks does not lead that much.</param>
/// <param name="Amount">Its amount, which stays.</param>
/// <param name="Parts">What its parts would come to.</param>
public sealed record GoalAbove(string? Name, long Amount, long Parts);

/// <summary>What a target means, before anything is changed.</summary>
/// <param name="Draft">What was stated.</param>
/// <param name="Period">One of its periods: the quarter, or the first day of so much a day.</param>
/// <param name="Top">The owner with everybody below.</param>
/// <param name="Past">What was done before.</param>
/// <param name="Doubt">What is doubtful about the amount; null where nothing is.</param>
/// <param name="WorkingDaysLeft">Working days from today to the end of one period.</param>
public sealed record GoalPlan(GoalDraft Draft, Period Period, PlannedGoal Top, GoalPast Past, AmountDoubt? Doubt, int WorkingDaysLeft)
{
    /// <summary>The goal of which it is or would be a part; null where there is none.</summary>
    public GoalAbove? Above { get; init; }

    /// <summary>Targets for longer and shorter periods with which it does not come to the same.</summary>
    public IReadOnlyList<NestedGoal> Nested { get; init; } = [];

    /// <summary>What is counted.</summary>
    public MetricCode Metric => Draft.Metric!.Value;

    /// <summary>What is still to be reached: a count, or money in minor units; 0 where nothing is.</summary>
    public long Open => Math.Max(0, Top.Amount - Top.Done);

    /// <summary>What the last three months come to in the working days that are left; null where too little is known.</summary>
    public long? UsualInDaysLeft => Past.Evidence is { Months: >= SmartCheck.FewestMonths } evidence ? evidence.Rest?.Usual ?? evidence.Usual : null;

    /// <summary>Those in a group who would have far more than each ever did, the farthest first.</summary>
    public IReadOnlyList<(string Name, long Amount, AmountDoubt.TooHigh Doubt)> Stretched => Top.Group.Person is not null ? [] :
    [
        .. from leaf in Top.Leaves
           where leaf.Amount != leaf.Before && Past.OfEach.ContainsKey(leaf.Group.Person!.Id)
           let doubt = SmartCheck.Doubt(leaf.Amount, Past.OfEach[leaf.Group.Person!.Id]) as AmountDoubt.TooHigh
           where doubt is not null
           orderby doubt.PercentAbove descending
           select (leaf.Group.Name, leaf.Amount, doubt),
    ];

    /// <summary>What the preview says, in short: where it differs, something has changed in between.</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder();
            foreach (var goal in Top.All)
                text.Append(CultureInfo.InvariantCulture, $"{goal.Group.Owner.Id:N} {goal.Goal?.Revision} {goal.Before} {goal.Amount} {goal.IsPinned}\n");
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
        }
    }
}

/// <summary>What came of planning a target.</summary>
public abstract record GoalPlanResult
{
    private GoalPlanResult()
    {
    }

    /// <summary>It can be shown.</summary>
    /// <param name="Plan">What it means.</param>
    public sealed record Planned(GoalPlan Plan) : GoalPlanResult;

    /// <summary>It cannot be.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(GoalRefusal Reason) : GoalPlanResult;
}

/// <summary>Why a target cannot be.</summary>
public abstract record GoalRefusal
{
    private GoalRefusal()
    {
    }

    /// <summary>The amount is 0 or below.</summary>
    public sealed record NotPositive : GoalRefusal;

    /// <summary>A count with a fraction, or money finer than the minor unit.</summary>
    public sealed record NotWhole : GoalRefusal;

    /// <summary>More than any company does.</summary>
    public sealed record TooLarge : GoalRefusal;

    /// <summary>All of its days are over.</summary>
    /// <param name="LastDay">The last of them.</param>
    public sealed record Over(DateOnly LastDay) : GoalRefusal;

    /// <summary>Nobody is there over whom it could be divided.</summary>
    /// <param name="Name">The owner.</param>
    public sealed record Nobody(string Name) : GoalRefusal;

    /// <summary>No working day is left in it.</summary>
    /// <param name="LastDay">Its last day.</param>
    public sealed record NoWorkingDay(DateOnly LastDay) : GoalRefusal;

    /// <summary>It is for one day, on which nobody works.</summary>
    /// <param name="Day">The day.</param>
    public sealed record DayOff(DateOnly Day) : GoalRefusal;

    /// <summary>A change was asked for and there is nothing to change.</summary>
    public sealed record NothingToChange : GoalRefusal;

    /// <summary>Less than what was reached already.</summary>
    /// <param name="Metric">What is counted.</param>
    /// <param name="Reached">What was reached.</param>
    public sealed record BelowReached(MetricCode Metric, long Reached) : GoalRefusal;

    /// <summary>What was set by hand is more than there is to divide.</summary>
    /// <param name="Metric">What is counted.</param>
    /// <param name="Name">Whose parts.</param>
    /// <param name="Pinned">What was set by hand, together.</param>
    /// <param name="Whole">What there is to divide.</param>
    public sealed record PinsAboveWhole(MetricCode Metric, string Name, long Pinned, long Whole) : GoalRefusal;

    /// <summary>A part of money that was set by hand is so small beside the whole that its unit must have been left out ("李娜固定90" of 300万).</summary>
    /// <param name="Name">Whose part it is.</param>
    /// <param name="Quantity">What was said, in units of currency.</param>
    public sealed record PinLacksUnit(string Name, decimal Quantity) : GoalRefusal;

    /// <summary>Everything was set by hand, and it does not make up the whole.</summary>
    /// <param name="Metric">What is counted.</param>
    /// <param name="Name">Whose parts.</param>
    /// <param name="Rest">What nobody can take.</param>
    public sealed record PinsLeaveRest(MetricCode Metric, string Name, long Rest) : GoalRefusal;

    /// <summary>Another target of the same owner covers a part of the same days.</summary>
    /// <param name="Days">Its days.</param>
    public sealed record Overlaps(DateRange Days) : GoalRefusal;
}
