using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Previews a contest and, once that is confirmed, holds it. What waits for the answer is the sentence itself, so that it is checked again.</summary>
internal sealed class ContestTalk(ContestDrafting drafting, PlanContest plan, HoldContest hold, ReadContests read, ContestQuestion question)
{
    private const string Said = "say";
    private const string Part = "part";
    private const int LongestRest = 60;
    private const string Repeat = "again";
    private const string Changed = "change";
    private const char Between = '\n';

    /// <summary>Previews what a message wants.</summary>
    public Task<Card> PreviewAsync(Turn turn, CancellationToken cancellationToken) =>
        StepAsync(turn, new Waiting(Said, null, turn.Message.Text), confirmed: false, cancellationToken);

    /// <summary>Previews a contest of the past once more, over as many days from the present period on; null where there is none.</summary>
    public async Task<Card?> PreviewAgainAsync(Turn turn, ContestWish.Again again, DateRange days, CancellationToken cancellationToken)
    {
        var ended = await read.EndedForAsync(turn.Person, days, turn.Today.AddDays(1), 20, cancellationToken);
        var latest = ended.FirstOrDefault(view => (again.Metric is null || view.Contest.Metric == again.Metric)
            && (view.Contest.Teams.Count > 0 ? turn.Person.Role != Role.Rep : view.Contest.People.Contains(turn.Person.Id) || view.Contest.CreatedBy == turn.Person.Id));
        return latest is null ? null : await StepAsync(turn, new Waiting(Repeat, null, latest.Contest.Id.ToString("N")), confirmed: false, cancellationToken);
    }

    /// <summary>Previews other rules for a contest of one's own that has not begun.</summary>
    public async Task<Card> PreviewChangeAsync(Turn turn, ContestWish.Change change, CancellationToken cancellationToken)
    {
        if (await hold.OwnAsync(turn.Person, change.Metric, turn.Today, cancellationToken) is not { } contest)
            return new Card(turn.Words.NoOwnContest);
        if (!contest.IsOpenToChange(turn.Today))
            return new Card(turn.Words.ContestFrozen(await read.ViewAsync(contest, turn.Today, cancellationToken)));
        return change.Measure is not { } measure ? new Card(turn.Words.ContestChangeHow)
            : await StepAsync(turn, new Waiting(Changed, measure, contest.Id.ToString("N")), confirmed: false, cancellationToken);
    }

    /// <summary>Takes the answer to a preview; null where it is none.</summary>
    public async Task<Card?> AnswerAsync(Turn turn, OpenQuestion open, string reply, CancellationToken cancellationToken)
    {
        if (open.Text?.Split(Between, 4) is not [var language, var kind, var by, var text])
            return null;

        // A button is answered in the language of the preview.
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        if (kind == Part)
            return await CompleteAsync(turn, open, text, reply, cancellationToken);
        var measure = Enum.TryParse<ContestMeasure>(reply, out var other) ? other : Enum.TryParse<ContestMeasure>(by, out var kept) ? kept : (ContestMeasure?)null;
        var isYes = ShortAnswers.IsYes(reply) || reply == turn.Words.HoldContest;
        if (!isYes && other.ToString() != reply)
        {
            // "PK改成人均" or "取消PK" under a preview means the one that is previewed, not one that was begun before.
            switch (turn.Read(reply).Contest)
            {
                case ContestWish.Change { Measure: { } wished }:
                    measure = wished;
                    break;
                case ContestWish.Change:
                    return new Card(turn.Words.ContestChangeHow);
                case ContestWish.Cancel:
                    await question.DropAsync(turn, cancellationToken);
                    return new Card(turn.Words.LeftUnchanged);
                default:
                    return null;
            }
        }

        await question.DropAsync(turn, cancellationToken);
        return open.Day != turn.Today
            ? new Card(turn.Words.ContestPreviewIsOld)
            : await StepAsync(turn, new Waiting(kind, measure, text), isYes, cancellationToken);
    }

    // The sentence with what was missing behind it; what brings it no further is no answer.
    private async Task<Card?> CompleteAsync(Turn turn, OpenQuestion open, string text, string reply, CancellationToken cancellationToken)
    {
        // What says no closes every question.
        if (ShortAnswers.IsNo(reply))
            return null;
        var rest = turn.Read(reply);
        if (rest.Contest is ContestWish.Cancel)
        {
            await question.DropAsync(turn, cancellationToken);
            return new Card(turn.Words.LeftUnchanged);
        }

        var whole = $"{text}, {reply}";
        if (reply.Length > LongestRest || rest.Contest is not null || rest.Intent is Intent.Undo or Intent.Correct or Intent.Tasks or Intent.Help
            || turn.Read(text).Contest is not ContestWish.Create before || turn.Read(whole).Contest is not ContestWish.Create after || !Adds(before, after))
            return null;
        await question.DropAsync(turn, cancellationToken);
        return open.Day != turn.Today ? new Card(turn.Words.ContestPreviewIsOld) : await StepAsync(turn, new Waiting(Said, null, whole), confirmed: false, cancellationToken);
    }

    private static bool Adds(ContestWish.Create before, ContestWish.Create after) =>
        before.Metric is null && after.Metric is not null || before.Goal is null && after.Goal is not null || before.Steps.Count < after.Steps.Count
        || before.Sides.Count < after.Sides.Count || !before.IsOfEverybody && after.IsOfEverybody || !before.IsOfTeams && after.IsOfTeams;

    private async Task<Card> StepAsync(Turn turn, Waiting waiting, bool confirmed, CancellationToken cancellationToken)
    {
        var drafted = await DraftAsync(turn, waiting, cancellationToken);
        if (drafted.Order is not { } order)
        {
            return drafted is { IsIncomplete: true, Problem: { } lacks }
                ? await question.AskRestAsync(turn, lacks, $"{turn.Words.Language}{Between}{Part}{Between}{Between}{waiting.Text}", drafted.LacksMetric, cancellationToken)
                : new Card(drafted.Problem ?? turn.Words.NoContestToRepeat);
        }

        var planning = await plan.ExecuteAsync(turn.Person, order, turn.Today, turn.Now, cancellationToken);

        // Where the same ones meet already, once more means when that is over.
        if (waiting.Kind == Repeat && planning is ContestPlanning.Refused { Why: ContestRefusal.Overlaps, Days: { } taken })
            planning = await plan.ExecuteAsync(turn.Person, order with { Range = Next(order.Range, turn.Periods, taken.End.AddDays(1)) }, turn.Today, turn.Now, cancellationToken);
        if (planning is ContestPlanning.Refused { Why: ContestRefusal.OneSide } single && waiting.Kind == Said)
            return await question.AskRestAsync(turn, turn.Words.ContestRefused(single), $"{turn.Words.Language}{Between}{Part}{Between}{Between}{waiting.Text}", metric: false, cancellationToken);
        if (planning is not ContestPlanning.Planned planned)
            return new Card(turn.Words.ContestRefused((ContestPlanning.Refused)planning));
        if (confirmed)
            return await HoldAsync(turn, waiting, planned, cancellationToken);
        var view = await read.ViewAsync(planned.Contest, turn.Today, cancellationToken);
        var kept = $"{turn.Words.Language}{Between}{waiting.Kind}{Between}{waiting.Measure}{Between}{waiting.Text}";
        return await question.AskAsync(turn, ContestCards.Preview(turn.Words, view, planned, drafted.IsStretched, turn.Today), kept, planned.Fairer, cancellationToken);
    }

    private async Task<Card> HoldAsync(Turn turn, Waiting waiting, ContestPlanning.Planned planned, CancellationToken cancellationToken)
    {
        if (waiting.Kind == Changed)
        {
            if (!Guid.TryParseExact(waiting.Text, "N", out var id) || await hold.FindAsync(turn.Person, id, cancellationToken) is not { } contest || contest.CreatedBy != turn.Person.Id)
                return new Card(turn.Words.NoOwnContest);
            var step = await hold.ChangeAsync(contest, planned, turn.Today, turn.Now, cancellationToken);
            question.Mail();
            return step is ContestStep.Done done
                ? Rules(turn, done.View, turn.Words.ContestNews(ContestEvent.RulesChanged, done.View, null, turn.Today))
                : new Card(turn.Words.ContestFrozen(((ContestStep.Frozen)step).View));
        }

        var view = await hold.StartAsync(planned, turn.Person, turn.Today, turn.Now, cancellationToken);
        question.Mail();
        return Rules(turn, view, planned.Invited is { } invited ? turn.Words.ChallengeSent(invited.Name, view, turn.Today) : turn.Words.ContestBegun(view, turn.Today));
    }

    private static Card Rules(Turn turn, ContestView view, string summary) => new(summary)
    {
        Blocks = [new TextBlock(turn.Words.ContestRules(view), TextTone.Subtle)],
    };

    private async Task<DraftedContest> DraftAsync(Turn turn, Waiting waiting, CancellationToken cancellationToken)
    {
        if (waiting.Kind == Said)
        {
            return turn.Read(waiting.Text).Contest is ContestWish.Create wish
                ? await drafting.DraftAsync(turn, wish, waiting.Measure, cancellationToken) : new(null, null);
        }

        if (!Guid.TryParseExact(waiting.Text, "N", out var id) || await hold.FindAsync(turn.Person, id, cancellationToken) is not { } before)
            return new(null, null);
        var range = waiting.Kind == Changed ? before.Range : Next(before.Range, turn.Periods, turn.Today);
        var rules = before.Rules with { Measure = waiting.Measure ?? before.Rules.Measure, Version = 1 };
        return new(new ContestOrder(before.Sides, before.Metric, range, rules) { Observers = before.Observers, Replaces = waiting.Kind == Changed ? before.Id : null }, null);
    }

    // The week, month, quarter, half year or year in which we are, by the company's calendar, where it was a whole one; otherwise as many days from today on.
    private static DateRange Next(DateRange before, PeriodRules periods, DateOnly day)
    {
        foreach (var kind in (PeriodKind[])[PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year])
        {
            if (Period.Containing(before.Start, kind, periods).Range == before)
                return Period.Containing(day, kind, periods).Range;
        }

        var (was, now) = (HalfOf(before.Start, periods), HalfOf(day, periods));
        return was == before ? now : new DateRange(day, day.AddDays(before.Days - 1));
    }

    private static DateRange HalfOf(DateOnly day, PeriodRules rules)
    {
        var year = Period.Containing(day, PeriodKind.Year, rules).Range;
        var second = year.Start.AddMonths(6);
        return day < second ? new(year.Start, second.AddDays(-1)) : new(second, year.End);
    }

    private sealed record Waiting(string Kind, ContestMeasure? Measure, string Text);
}

/// <summary>Asks whether a contest is to be held as previewed.</summary>
internal sealed class ContestQuestion(Asking asking, Buttons buttons, AfterTurn after)
{
    public async Task<Card> AskAsync(Turn turn, Card preview, string kept, ContestMeasure? fairer, CancellationToken cancellationToken)
    {
        var question = await asking.OpenAsync(turn, QuestionKind.NewContest, kept, cancellationToken);
        return preview with
        {
            Buttons =
            [
                buttons.Answer(turn.Words.HoldContest, turn.Person.Id, question.Id, Asking.Yes),
                .. fairer is { } measure ? [buttons.Answer(turn.Words.ByMeasure(measure), turn.Person.Id, question.Id, measure.ToString())] : Array.Empty<CardButton>(),
                buttons.Answer(turn.Words.Cancel, turn.Person.Id, question.Id, Asking.No),
            ],
        };
    }

    /// <summary>Asks for what a sentence about a contest lacks; the metrics that are counted most stand as buttons where that is what is missing.</summary>
    public async Task<Card> AskRestAsync(Turn turn, string asked, string kept, bool metric, CancellationToken cancellationToken)
    {
        var open = await asking.OpenAsync(turn, QuestionKind.NewContest, kept, cancellationToken);
        MetricCode[] usual = metric ? [Metrics.Visit, Metrics.Call, Metrics.Order] : [];
        return new Card(asked)
        {
            Buttons =
            [
                .. usual.Select(one => turn.Words.Metric(one)).Select(name => buttons.Answer(name, turn.Person.Id, open.Id, name)),
                buttons.Answer(turn.Words.Cancel, turn.Person.Id, open.Id, Asking.No),
            ],
        };
    }

    public Task DropAsync(Turn turn, CancellationToken cancellationToken) => asking.DropAsync(turn, cancellationToken);

    public void Mail() => after.Mail();
}
