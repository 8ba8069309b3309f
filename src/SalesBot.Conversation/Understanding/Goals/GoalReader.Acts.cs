using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <content>What comes of all that was read.</content>
internal sealed partial class GoalReader
{
    private static readonly ImmutableArray<(PeriodKind Kind, ImmutableArray<string> Words)> Units =
    [
        (PeriodKind.Quarter, ["到季度", "到各季度", "到每季度", "到每个季度", "到四个季度", "按季度", "按季", "成季度", "by quarter", "into quarters", "quarter by quarter", "quarterly"]),
        (PeriodKind.Day, ["到天", "到日", "到每天", "按天", "按日", "成天", "by day", "into days", "day by day", "daily"]),
        (PeriodKind.Week, ["到周", "到星期", "到每周", "按周", "成周", "by week", "into weeks", "week by week", "weekly"]),
        (PeriodKind.Month, ["到月", "到各月", "到每月", "到每个月", "按月", "成月", "by month", "into months", "month by month", "monthly"]),
    ];

    private static readonly ImmutableArray<string> SoMuch = ["这么", "那么", "这个数", "so high", "so low", "so much", "so many", "that high", "that much", "that number", "this number"];

    private bool Has(GoalSign sign) => (signs & sign) != 0;

    private ReadGoal? Conclude(Intent intent, bool isPlan)
    {
        // "从30家" alone says how much, not what stands.
        if (goal is { From: { } from, Quantity: null, Difference: null, Percent: null })
            goal = goal with { From = null, Quantity = from };
        var owner = names.Select(name => text.Slice(name.Start, name.End).Trim()).Where(name => name.Length is > 0 and <= LongestName).ToList();
        var metric = goal.Metric ?? verb ?? (isScaled && (goal.Quantity ?? Math.Abs(goal.Difference ?? 0)) >= 10_000 ? Metrics.Revenue : null);
        goal = goal with
        {
            Owner = owner.Count > 0 ? owner.MaxBy(name => name.Length) : null,
            Others = [.. owner.Where(name => name != owner.MaxBy(other => other.Length))],
            ForEach = owner.Count > 1 && Has(GoalSign.Each | GoalSign.PerHead) ? owner : [],
            NoAmount = noAmount,
            IsAssigned = Has(GoalSign.Assign) && !Has(GoalSign.Target),
            IsOwn = Has(GoalSign.Own),
            IsCompany = Has(GoalSign.Company),
            IsPerHead = Has(GoalSign.PerHead),
            IsTree = Has(GoalSign.Tree),
            Metric = metric,
            IsDoubted = Has(GoalSign.Doubt),
            Percent = goal.Percent is { } percent && Has(GoalSign.Down | GoalSign.Fewer) ? -Math.Abs(percent) : goal.Percent,
        };

        if (noAmount is not null)
            return Has(GoalSign.Target | GoalSign.Set) && !IsQuestion(intent) && !Asks ? goal with { IsSure = true } : null;
        if (isPlan)
            return Given(intent);

        // Only its kind is to change: the amount stays.
        if (goal is { Category: not null } && !HasFigure && (Has(GoalSign.Target) || metric is not null))
            goal = goal with { Difference = 0 };
        return Question(intent, owner.Count) ?? (IsQuestion(intent) ? Begun(intent) : Act(intent, owner.Count));
    }

    // What is asked of targets: where one comes from, how far it is, whether it stays.
    private ReadGoal? Question(Intent intent, int names)
    {
        if (Has(GoalSign.Tree) && Has(GoalSign.Target) && IsQuestion(intent) && !HasFigure && !Has(GoalSign.Set))
            return goal with { Act = GoalAct.Show, IsSure = true };
        if (Has(GoalSign.ThisMonth) && goal.Days is null && !HasFigure && Period.Containing(periods.Today, PeriodKind.Month) is var month)
            goal = goal with { Days = month.Range, DaysAre = month.Kind };
        if (names > 1 || Has(GoalSign.Back) || hasTwoAmounts || intent is Intent.Undo or Intent.Report or Intent.Plan or Intent.Clarify)
            return null;
        if (Has(GoalSign.Origin) && Has(GoalSign.Target))
            return goal with { Act = GoalAct.Why, IsSure = true };
        if (Has(GoalSign.Why) && Has(GoalSign.Target) && !Has(GoalSign.Not | GoalSign.Far) && (HasFigure || Has(GoalSign.Doubt | GoalSign.Set) || IsCalledSoMuch))
            return goal with { Act = GoalAct.Why, IsSure = true };
        if (Has(GoalSign.Same) && Has(GoalSign.Target) && !HasFigure && !Has(GoalSign.Other | GoalSign.Not | GoalSign.PerHead) && goal.Days is not null)
            return Same();
        if (Has(GoalSign.Divide) && Has(GoalSign.Target | GoalSign.Task) && !HasFigure && !Has(GoalSign.Wish | GoalSign.Not | GoalSign.Why | GoalSign.Same))
            return goal with { Act = GoalAct.Divide, IsSure = true, Each = goal.Each ?? Unit() };
        if (Has(GoalSign.Target) && goal is { Each: { } each, DaysAre: { } whole } && each < whole && !HasFigure && (Has(GoalSign.Show | GoalSign.Far) || Asks) && !Has(GoalSign.Wish | GoalSign.Not | GoalSign.Why | GoalSign.Set))
            return goal with { Act = GoalAct.Divide, IsSure = true };
        // "我12月的目标": of other days than these it can only be a question.
        var isOfOtherDays = Has(GoalSign.Own) && goal.Days is { } days && !days.Contains(periods.Today);
        var isAsked = Has(GoalSign.Target) && (Has(GoalSign.Show | GoalSign.Far | GoalSign.Lack) || Asks || isOfOtherDays || intent == Intent.None) || Has(GoalSign.Lack);
        return isAsked && !HasFigure && goal.Days is not null && !Has(GoalSign.Wish | GoalSign.Not | GoalSign.Why | GoalSign.Doubt | GoalSign.Same | GoalSign.Tree)
            && (!Has(GoalSign.Set) || Has(GoalSign.Show | GoalSign.Far)) && (intent != Intent.None || Asks || isOfOtherDays || Has(GoalSign.Far | GoalSign.Show))
            ? goal with { Act = GoalAct.Ask, IsSure = true } : null;
    }

    // "下个月目标和本月一样", "same target as this month": the later period is to have what the earlier has; where one is named, the one beside it.
    private ReadGoal? Same()
    {
        var named = goal.Periods.OrderBy(period => period.Range.Start).ToList();
        return (named switch
        {
            [var one, var two] when one.Range != two.Range && one.Kind == two.Kind => (From: one, To: two),
            [var one] when one.Range.Start > periods.Today => (From: one.Previous(), To: one),
            [var one] when one.Kind != PeriodKind.Own => (From: one, To: one.Range.Contains(periods.Today) ? one.Next() : Period.Containing(periods.Today, one.Kind, one.Rules)),
            _ => ((Period From, Period To)?)null,
        }) is var (from, to) ? goal with { Act = GoalAct.Same, IsSure = true, Like = from, Days = to.Range, DaysAre = to.Kind } : null;
    }

    // "给大家定下个月的任务", "help me set next month's targets": begun, and what is missing is asked for.
    private ReadGoal? Begun(Intent intent)
    {
        var isLed = Has(GoalSign.Give) || GoalWords.Longest(text, 0, out _) is { } first && (first.Signs & GoalSign.Set) != 0 || text.StandsAt(0, "帮") || text.StandsAt(0, "请");
        return intent is Intent.Tasks or Intent.Team or Intent.Progress && isLed && Has(GoalSign.Set) && (goal.Owner is not null || !Has(GoalSign.Assign)) && Has(GoalSign.Target | GoalSign.Task) && !HasFigure && !Asks
            && !Has(GoalSign.Other | GoalSign.Show | GoalSign.Own | GoalSign.Far | GoalSign.Not)
            ? goal with { IsSure = true } : null;
    }

    // "分解到周", "by week": how long the parts are to be; null where that is not said.
    private PeriodKind? Unit()
    {
        var said = text.Normal(0, text.Length);
        foreach (var (kind, words) in Units)
            foreach (var word in words)
                if (said.Contains(word, StringComparison.Ordinal))
                    return kind;
        return null;
    }

    // "why is the target so high", "为什么目标这么高".
    private bool IsCalledSoMuch => SoMuch.Any(word => text.Normal(0, text.Length).Contains(word, StringComparison.Ordinal));

    private ReadGoal? Act(Intent intent, int names)
    {
        if (Has(GoalSign.Back) && !HasFigure && (Has(GoalSign.Target) || IsBareRollBack(names)))
            return goal with { Act = GoalAct.RollBack, IsSure = Has(GoalSign.Target) };
        if (!HasFigure && names <= 1 && Has(GoalSign.Target | GoalSign.Tree) && !Has(GoalSign.Set | GoalSign.Other | GoalSign.Wish) && (!Has(GoalSign.Own) || Has(GoalSign.Doubt | GoalSign.Tree))
            && intent is Intent.None or Intent.SetTarget)
        {
            goal = goal with { Owner = goal.Owner ?? OwnerOf() };

            // "展开" alone, or of what is none of ours, opens nothing.
            if (!Has(GoalSign.Target) && goal.Owner is null && !Has(GoalSign.Company))
                return null;
            return goal with { Act = GoalAct.Show, IsSure = Has(GoalSign.Target) && (Has(GoalSign.Tree) || goal.Owner is not null || Has(GoalSign.Company | GoalSign.Show)) };
        }

        if (hasTwoAmounts || intent == Intent.Undo)
            return null;
        if (IsSureStatement(intent))
            return goal with { IsSure = true };

        // "从300万降到240万": of whichever target is so much.
        if (intent is Intent.None or Intent.Clarify && goal is { From: not null, Quantity: not null } && Has(GoalSign.Set) && !Has(GoalSign.Other | GoalSign.Not) && !Asks)
            return goal;
        if (intent == Intent.None && IsChange && names == 1 && Has(GoalSign.Give) && Has(GoalSign.Up | GoalSign.Down | GoalSign.Fewer) && !Has(GoalSign.Other) && !Asks)
            return goal;

        // "Amy 30 new customers a month": a target where it is said of somebody who is led.
        if (intent == Intent.None && names == 1 && goal is { Owner: not null, Quantity: not null, Each: not null, Metric: not null } && !Has(GoalSign.Other | GoalSign.Not) && !Asks)
            return goal;
        // "目标改一下": begun, where it is the speaker's to set targets.
        if (intent == Intent.None && names <= 1 && Has(GoalSign.Set) && Has(GoalSign.Target) && !HasFigure && !Asks
            && !Has(GoalSign.Other | GoalSign.Show | GoalSign.Own | GoalSign.Far | GoalSign.Not | GoalSign.Back | GoalSign.Divide))
            return goal;

        // "李娜下个月多签2单": so is more or less for somebody who is led; for oneself it is a plan.
        if (intent == Intent.Plan && names == 1 && IsChange && goal is { Owner: not null, Days: not null, Metric: not null, IsOwn: false } && !Has(GoalSign.Other) && !Asks)
            return goal;
        var isWish = intent is Intent.None && Has(GoalSign.Wish) && goal.Metric is not null && !HasFigure && !Has(GoalSign.Other);
        return isWish && names <= 2 ? goal : null;
    }

    // "软件的目标": a product line may be called by a word that means something of its own.
    private string? OwnerOf()
    {
        if (goal is not { Days: null, Each: null, Metric: null } || Has(GoalSign.Company | GoalSign.Tree))
            return null;
        var written = text.Slice(0, text.Length).Trim().TrimEnd('。', '.', '!');
        foreach (var ending in (ReadOnlySpan<string>)["的目标", "的指标", "'s targets", "'s goals", "'s target", "'s goal"])
            if (written.Length > ending.Length && written.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return written[..^ending.Length] is { Length: <= LongestName } owner ? owner : null;
        return null;
    }

    // Who asks whether something is so, states nothing.
    private bool Asks => text.Slice(0, text.Length).TrimEnd() is [.., '?' or '?' or '吗' or '嗎' or '呢'];

    private bool HasFigure => goal.Quantity is not null || IsChange;

    private bool IsChange => goal.Percent is not null || goal.Difference is not null;

    // "roll back" and nothing else; "undo" alone takes a report back.
    private bool IsBareRollBack(int names) =>
        names == 0 && goal is { Metric: null, Days: null } && (text.StandsAt(0, "roll") || text.StandsAt(0, "回滚"));

    private bool IsSureStatement(Intent intent)
    {
        if (intent == Intent.SetTarget)
            return true;
        if (Has(GoalSign.Other) || !HasFigure || Asks)
            return false;
        if (IsChange && goal.Quantity is null)
            return IsSureChange(intent);
        if (goal.AverageAtLeast is not null || (Has(GoalSign.Give) && Has(GoalSign.Set) && goal.Owner is not null))
            return goal.Metric is not null || (goal.Owner is not null && !goal.IsAssigned);
        var isTimed = goal.Each is not null || goal.Days is not null;
        if (intent == Intent.Assign && goal is { Quantity: not null, Days: not null, Owner: not null, Metric: not null })
            return true;
        if (intent == Intent.Plan)
            return isTimed && Has(GoalSign.Target) && goal is { Metric: not null, Owner: not null, IsOwn: false };
        return isTimed && goal.Metric is not null && ((Has(GoalSign.PerHead) && intent == Intent.None) || (intent == Intent.Assign && goal.Each is not null && goal.Owner is not null)
            || (intent == Intent.None && goal.Owner is not null && goal.Days is not null));
    }

    // A percentage alone may be of anything: "降价10%". It is of a target where one is named, or whose it is and of what.
    private bool IsSureChange(Intent intent)
    {
        if (intent is not (Intent.None or Intent.Assign))
            return false;
        var isWhose = goal.Owner is not null || Has(GoalSign.PerHead | GoalSign.Company | GoalSign.Own);
        if (goal.Percent is not null && !Has(GoalSign.Up | GoalSign.Down | GoalSign.Fewer) && change.Sign == 0)
            return false;
        var isSaidFor = Has(GoalSign.PerHead | GoalSign.Set) || goal.Each is not null || (goal.Days is not null && intent == Intent.None);
        return Has(GoalSign.Target) || (goal.Percent is not null && goal.Days is not null) || (goal.Metric is not null && isWhose && isSaidFor);
    }
}
