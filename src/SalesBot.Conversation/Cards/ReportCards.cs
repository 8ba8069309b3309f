using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards that answer reports.</summary>
internal sealed class ReportCards(Buttons buttons)
{
    public Card Recorded(
        IWording words, PersonId owner, ReportId report, IReadOnlyList<RecordedItem> items, IEnumerable<string> notes, string? forWhom, DateOnly today,
        IReadOnlyList<NudgeFacts>? reached = null)
    {
        var lines = new List<CardBlock>();
        if (items.Count == 1)
        {
            if (items[0].State.Pace is { AsksNothing: false } pace)
                lines.Add(new ProgressBlock(words.Period(items[0].State.Period, today), pace.Percent, ""));
        }
        else
        {
            lines.AddRange(items.Select(item => Line(words, item, today)));
        }

        lines.AddRange(Reached(words, owner, reached ?? [], today));
        lines.AddRange(notes.Select(note => new TextBlock(note, TextTone.Warning)));
        return new Card(words.Recorded(items, forWhom, today))
        {
            Blocks = lines,
            Buttons = [buttons.Undo(words, owner, report), buttons.Change(words, owner, report), Buttons.MyTasks(words)],
        };
    }

    public Card Corrected(IWording words, PersonId owner, CorrectResult.Corrected corrected, string? note, DateOnly today)
    {
        var changed = corrected.After.Zip(corrected.Before).Where(pair => pair.First.Amount != pair.Second.Amount || pair.First.Metric != pair.Second.Metric).ToList();
        var (after, before) = changed.Count > 0 ? changed[0] : (corrected.After[0], corrected.Before[0]);
        var lines = new List<CardBlock>(changed.Skip(1).Select(pair => new TextBlock(
            words.Corrected(pair.First.Metric, pair.Second.Amount, pair.First.Amount, pair.First.State, pair.First.Day, today))));
        lines.AddRange(Reached(words, owner, corrected.Reached, today));
        if (note is not null)
            lines.Add(new TextBlock(note, TextTone.Subtle));
        return new Card(words.Corrected(after.Metric, before.Amount, after.Amount, after.State, after.Day, today))
        {
            Blocks = lines,
            Buttons = [buttons.Undo(words, owner, corrected.Report.Id), Buttons.MyTasks(words)],
        };
    }

    /// <summary>Nothing of the kind was done that day; where it can be recorded, a button does.</summary>
    public static Card NoneThatDay(IWording words, CorrectedItem item, DateOnly today)
    {
        var day = item.Day ?? today;
        if (item is not { Metric: { } metric, Quantity: { } quantity, Currency: null } || ReportingRules.ToAmount(Metrics.UnitOf(metric), quantity, out var amount) is not null || amount == 0 || ReportingRules.CheckDay(day, today) is not null)
            return new Card(words.NoneThatDay(item.Metric, day, today, isOffered: false));
        return new Card(words.NoneThatDay(metric, day, today, isOffered: true)) { Buttons = [Buttons.Say(words.ReportOf(metric, amount, day), words.ReportOf(metric, amount, day))] };
    }

    public static Card Undone(IWording words, UndoResult.Undone undone, string? note, DateOnly today)
    {
        var lines = undone.Items.Select(item => (CardBlock)new TextBlock($"{words.Metric(item.Metric)}: {words.StateLine(item.State, today)}")).ToList();
        if (note is not null)
            lines.Add(new TextBlock(note, TextTone.Subtle));
        else if (undone.Next is { } next)
            lines.Add(new TextBlock(words.UndoNext(next.Current, today), TextTone.Subtle));
        return new Card(words.Undone(undone.Items, today)) { Blocks = lines, Buttons = [Buttons.MyTasks(words)] };
    }

    private static IEnumerable<TextBlock> Reached(IWording words, PersonId owner, IReadOnlyList<NudgeFacts> reached, DateOnly today) =>
        reached.Select(facts => new TextBlock(words.Milestone(facts, Variant.Of(owner, today)), TextTone.Good));

    private static ProgressBlock Line(IWording words, RecordedItem item, DateOnly today) =>
        new(words.ItemLine(item, today), item.State.Pace is { AsksNothing: false } pace ? pace.Percent : null, words.StateLine(item.State, today));
}
