using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows what each day, week or month of a period is to bring: "把本月目标拆到每周", "break this quarter's target down by month".</summary>
internal sealed class GoalBreakdown(GoalQuestions questions, ReadBreakdown read)
{
    private const int MostRows = 14;
    private const int MostDays = 31;

    public async Task<Answer?> AnswerAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var period = GoalQuestions.PeriodOf(turn, goal) ?? Period.Containing(turn.Today, Around(goal.Each), turn.Periods);
        var (group, refusal) = await questions.WhoseAsync(turn, goal, cancellationToken);
        if (group is null)
            return refusal is null ? null : Answer.Of(refusal);
        var each = goal.Each is { } said && said < period.Kind ? said : period.Kind switch
        {
            PeriodKind.Year or PeriodKind.Quarter => PeriodKind.Month,
            PeriodKind.Week => PeriodKind.Day,
            _ => PeriodKind.Week,
        };
        var parts = Parts(period, each);

        // Nobody reads every day of a year in a chat.
        if (parts.Count > (goal.Each == PeriodKind.Day ? MostDays : MostRows) && each < PeriodKind.Month)
            (each, parts) = Wider(period, each);
        var found = await read.OfAsync(group, period, goal.Metric, parts, turn.Today, cancellationToken);
        if (found.Count == 0)
            return Answer.Of(new Card(turn.Words.NoPeriodGoals(group.Name, period, turn.Today)));
        if (each == PeriodKind.Day && parts.Count > MostRows)
            return Answer.Of(OfDays(turn, group.Name, period, parts, found));
        List<IReadOnlyList<string>> rows =
        [
            .. parts.Select((part, i) => (Part: part, Row: i)).Where(one => (each == PeriodKind.Week && one.Part.Days > 1) || found.Any(goal => goal.Amounts[one.Row] > 0))
                .Select(one => (IReadOnlyList<string>)[turn.Words.BreakdownPart(each, one.Part), .. found.Select(goal => turn.Words.Amount(goal.Metric, goal.Amounts[one.Row]))]),
            [turn.Words.BreakdownSum, .. found.Select(goal => turn.Words.Amount(goal.Metric, goal.Amounts.Sum()))],
        ];
        return Answer.Of(new Card(turn.Words.Breakdown(group.Name, period, each, found[0], turn.Today))
        {
            Blocks =
            [
                new TableBlock(["", .. found.Select(goal => turn.Words.Metric(goal.Metric))], rows),
                new TextBlock(turn.Words.BreakdownBasis(found.Any(goal => goal.HasSeasons)), TextTone.Subtle),
            ],
            Buttons = [GoalQuestions.Elsewhere(turn)],
        });
    }

    // The days of a month fit on one screen week by week: each line has those of a week in order.
    private static Card OfDays(Turn turn, string name, Period period, List<DateRange> days, IReadOnlyList<PeriodParts> found)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var week in Parts(period, PeriodKind.Week))
        {
            var inWeek = Enumerable.Range(0, days.Count).Where(i => week.Contains(days[i].Start) && found.Any(goal => goal.Amounts[i] > 0)).ToList();
            if (inWeek.Count > 0)
                rows.Add([turn.Words.BreakdownPart(PeriodKind.Week, new DateRange(days[inWeek[0]].Start, days[inWeek[^1]].Start)), .. found.Select(goal => Cell(turn, goal, inWeek))]);
        }

        rows.Add([turn.Words.BreakdownSum, .. found.Select(goal => turn.Words.Amount(goal.Metric, goal.Amounts.Sum()))]);
        return new Card(turn.Words.Breakdown(name, period, PeriodKind.Day, found[0], turn.Today))
        {
            Blocks =
            [
                new TableBlock(["", .. found.Select(goal => turn.Words.Metric(goal.Metric))], rows),
                new TextBlock(turn.Words.BreakdownOfDays, TextTone.Subtle),
                new TextBlock(turn.Words.BreakdownBasis(found.Any(goal => goal.HasSeasons)), TextTone.Subtle),
            ],
            Buttons = [GoalQuestions.Elsewhere(turn)],
        };
    }

    private static string Cell(Turn turn, PeriodParts goal, List<int> days)
    {
        var amounts = days.ConvertAll(day => turn.Words.Amount(goal.Metric, Roughly.Of(goal.Metric, goal.Amounts[day])));
        return amounts.Count > 1 && amounts.Distinct().Count() == 1 ? $"{amounts[0]} × {amounts.Count}" : string.Join(" · ", amounts);
    }

    // What is divided into months is longer than one.
    private static PeriodKind Around(PeriodKind? each) => each switch
    {
        PeriodKind.Day => PeriodKind.Week,
        PeriodKind.Month or PeriodKind.Quarter => PeriodKind.Year,
        _ => PeriodKind.Month,
    };

    private static (PeriodKind Each, List<DateRange> Parts) Wider(Period period, PeriodKind each)
    {
        var weeks = Parts(period, PeriodKind.Week);
        return each == PeriodKind.Day && weeks.Count <= MostRows ? (PeriodKind.Week, weeks) : (PeriodKind.Month, Parts(period, PeriodKind.Month));
    }

    // The first and the last may be shorter.
    private static List<DateRange> Parts(Period period, PeriodKind each)
    {
        var parts = new List<DateRange>();
        for (var part = Period.Containing(period.Range.Start, each, period.Rules); part.Range.Start <= period.Range.End; part = part.Next())
            parts.Add(new DateRange(
                part.Range.Start > period.Range.Start ? part.Range.Start : period.Range.Start, part.Range.End < period.Range.End ? part.Range.End : period.Range.End));
        return parts;
    }
}

/// <summary>What is said of targets across periods.</summary>
/// <param name="same">Sets those of one period for another.</param>
/// <param name="breakdown">Divides them over days.</param>
internal sealed class GoalPeriodsTalk(SameGoals same, GoalBreakdown breakdown)
{
    public SameGoals Same => same;

    public GoalBreakdown Breakdown => breakdown;
}
