using SalesBot.Application.Activities;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Pace;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string NothingToUndo => "There is nothing to undo.";

    public string NothingLikeThatToUndo => "None of your recent reports is like that; nothing was undone. To take back the latest, say \"undo\".";

    public string AlreadyUndone => "That one was undone already.";

    public string NotYourReport => "Somebody else reported that; only they can change it.";

    public string NothingToCorrect => "There is nothing to correct. Just report it, for example \"2 visits\".";

    public string NoneThatDay(MetricCode? metric, DateOnly day, DateOnly today, bool isOffered) =>
        $"Nothing{(metric is { } named ? $" of {Metric(named).ToLowerInvariant()}" : "")} is on record for {Day(day, today)}, so nothing was changed. {(isOffered ? "The button below records it for that day." : "To add it, report it with the day, for example \"2 visits yesterday\".")}";

    public string ReportOf(MetricCode metric, long amount, DateOnly day) => $"{Counted(metric, amount)} on {day.ToString("d MMM", Culture)}";

    public string AsEdited => "changed along with the message";

    public string AsDeleted => "removed along with the message";

    public string AsRestored => "the message is back, and so is its record";

    public string Undo => "Undo";

    public string Change => "Change";

    public string MyTasks => "My tasks";

    public string MyProgress => "My progress";

    public string MyLog => "My log";

    public string Recorded(IReadOnlyList<RecordedItem> items, string? forWhom, DateOnly today)
    {
        var whom = forWhom is null ? "" : $" (for {forWhom})";
        if (items is [var one])
            return $"✅ {ItemLine(one, today)}{whom} → {StateLine(one.State, today)}";
        return $"✅ {items.Count} recorded{whom}: {string.Join(", ", items.Select(i => $"{Metric(i.Metric)} +{Amount(i.Metric, i.Amount)}"))}";
    }

    public string ItemLine(RecordedItem item, DateOnly today)
    {
        var day = item.Day == today ? "" : $" for {Day(item.Day, today)}";
        var customers = item.Customers.Count == 0 ? "" : $" ({string.Join(", ", item.Customers)})";
        var what = item.StatedTotal is { } total ? $"{Amount(item.Metric, total)} in total (+{Amount(item.Metric, item.Amount)})"
            : item.Amount == 0 ? "0" : $"+{Amount(item.Metric, item.Amount)}";
        var shares = item.Shares.Count == 0 ? ""
            : $" (of {Amount(item.Metric, item.Amount + item.Shares.Sum(s => s.Amount))}; {List(item.Shares.Select(s => $"{s.Name} {Amount(item.Metric, s.Amount)}"))})";
        return $"{Metric(item.Metric)} {what}{customers}{day}{shares}";
    }

    public string StateLine(MetricState state, DateOnly today)
    {
        var period = In(state.Period, today);
        if (state.Pace is not { } pace)
            return $"{period} {Amount(state.Metric, state.Done)}";
        if (pace.AsksNothing)
            return pace.Done == 0 ? $"{period} no work, nothing asked" : $"{period} {Amount(state.Metric, pace.Done)} (no work, nothing asked)";
        var bare = $"{period} {Amount(state.Metric, pace.Done)}/{Amount(state.Metric, pace.Target)}";
        var reached = pace.Status != PaceStatus.Done ? $"{bare}, {Amount(state.Metric, pace.Remaining)} to go"
            : pace.Done > pace.Target ? $"{bare}, {Amount(state.Metric, pace.Done - pace.Target)} over" : $"{bare}, {(state.Condition is { IsMet: false } ? "the number is reached" : "done")}";
        return state.Condition is { } condition ? $"{reached}; {ConditionMet(condition)}" : reached;
    }

    private string ConditionMet(ConditionState state)
    {
        var (of, floor) = (state.Condition.Of, state.Condition.AtLeast);
        var now = state.Count == 0 ? "none yet" : $"now {Amount(of, state.Average)} on average, {(state.IsMet ? "met" : "not met")}";
        return $"condition: {Metric(of)} of at least {Amount(of, floor)} on average for each ({now})";
    }

    public string NotRecorded(RefusedItem item, DateOnly today)
    {
        var what = $"{Metric(item.Item.Metric)} {item.Item.Quantity.ToString("0.##", Culture)}";
        return item.Problem switch
        {
            StatementProblem.NotWhole => $"\"{what}\" was not recorded: counts are whole numbers, money has two decimals at most. Send it again with a whole number.",
            StatementProblem.Negative => $"\"{what}\" was not recorded: a quantity cannot be negative. To take something off, say \"undo\" or \"make that 2\".",
            StatementProblem.Implausible => $"{Metric(item.Item.Metric)} were not recorded: that number is too big to be true. Check it and send it again.",
            StatementProblem.TooLongAgo => $"\"{what}\" was not recorded: {Day(item.Item.Day, today)} is too long ago, I take reports for the last {ReportingRules.LookbackDays} days.",
            StatementProblem.InTheFuture => $"\"{what}\" was not recorded: {Day(item.Item.Day, today)} has not come yet. Report it then, or say that it is a plan.",
            StatementProblem.ForeignCurrency => $"\"{what} {item.Item.Currency}\" was not recorded: the company's ledger is in {item.Ledger}, and currencies are not added up. Send the amount in {item.Ledger}.",
            StatementProblem.TotalBelowRecorded => $"{Metric(item.Item.Metric)} were not changed: I have {Amount(item.Item.Metric, item.Recorded)} already, more than you say. To correct it, say \"make that …\".",
            _ => $"{Metric(item.Item.Metric)} stand at {Amount(item.Item.Metric, item.Recorded)} already; nothing was added.",
        };
    }

    public string StillOpen(MetricCode? metric) =>
        metric is { } known ? $"How many {Metric(known).ToLowerInvariant()}? They are not recorded yet; just reply with a number." : "I did not understand one part; it is not recorded.";

    public string Planned(IReadOnlyList<PlannedActivity> plans, DateOnly today) =>
        $"📝 Noted as a plan: {string.Join(", ", plans.Select(p => $"{Counted(p.Metric, p.Amount)}{PlanDay(p, today)}"))}. It does not count until you tell me it is done.";

    public string Corrected(MetricCode metric, long before, long after, MetricState state, DateOnly day, DateOnly today) =>
        $"✏️ {Metric(metric)} {Day(day, today)}: {Amount(metric, after)} (was {Amount(metric, before)}) → {StateLine(state, today)}";

    public string Undone(IReadOnlyList<RecordedItem> items, DateOnly today) =>
        $"↩️ Undone: {string.Join(", ", items.Select(i => $"{Counted(i.Metric, i.Amount)} {Day(i.Day, today)}"))}";

    public string UndoNext(IReadOnlyList<ActivityEntry> next, DateOnly today) => next is [var one]
        ? $"Say \"undo\" again to take back the one before ({Counted(one.Metric, one.Amount)} {Day(one.Day, today)})."
        : $"Say \"undo\" again to take back the one before ({next.Count} figures).";

    private string PlanDay(PlannedActivity plan, DateOnly today) => plan.Day is { } day ? $" {Day(day, today)}" : "";
}
