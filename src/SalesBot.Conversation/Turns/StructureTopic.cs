using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Turns;

/// <summary>"新建大区 北方大区:华东组、华南组" / "new region North: East, South": which teams make a region or product line, after a preview (T3).</summary>
internal sealed class StructureTopic(ChangeStructure structure, GoalOwners owners, IGoals goals, Asking asking) : ITopic
{
    private const char Between = '\n';
    private const int Deepest = 3;
    private const int DaysAhead = 400;
    private const int MostTargets = 3;

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Structure];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        switch (reading.Structure)
        {
            case null:
                return null;
            case StructureWish.Show:
                return Answer.Of(await ShownAsync(turn, turn.Words.StructureTitle, cancellationToken));
            case StructureWish.Change { What: var said }:
                var change = said with { Parts = await NamesAsync(turn, said.Parts, cancellationToken) };
                if (change.Kind is null && !change.IsRemoval)
                    change = change with { Unit = (await NamesAsync(turn, [change.Unit], cancellationToken))[0] };
                var result = await structure.CheckAsync(turn.Person, change, cancellationToken);

                // "陈晨属于华东组" may be about anything.
                if (result.Problem is StructureProblem.NoSuchUnit && !change.IsRemoval)
                    return null;
                return Answer.Of(result.Problem is null
                    ? await asking.ConfirmAsync(
                        turn, QuestionKind.Structure, Kept(change, turn.Words.Language),
                        string.Join('\n', await WithoutShareAsync(turn, change, result.Name, cancellationToken) is { Count: > 0 } without ? [turn.Words.StructurePreview(change with { Unit = result.Name }), .. without] : [turn.Words.StructurePreview(change with { Unit = result.Name })]),
                        (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken)
                    : new Card(turn.Words.StructureRefused(result)));
            default:
                return Answer.Of(turn.Words.StructureHow);
        }
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var language, var kind, var removal, var unit, .. var parts])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        var change = new StructureChange(kind.Length == 0 ? null : Enum.Parse<GoalOwnerKind>(kind), unit, parts, bool.Parse(removal));
        var result = await structure.ExecuteAsync(turn.Person, change, turn.Now, cancellationToken);
        return Answer.Of(result.Problem is null ? await ShownAsync(turn, turn.Words.StructureChanged, cancellationToken) : new Card(turn.Words.StructureRefused(result)));
    }

    // A team that comes to a level with targets has no share in them, which nobody would see before the end of the month.
    private async Task<IReadOnlyList<string>> WithoutShareAsync(Turn turn, StructureChange change, string unit, CancellationToken cancellationToken)
    {
        if (change.IsRemoval)
            return [];
        var days = new DateRange(turn.Today, turn.Today.AddDays(DaysAhead));
        var all = GoalOwners.All(await owners.OpenToAsync(turn.Person, days, cancellationToken)).Where(group => group.Person is null).ToList();
        var standing = await goals.InAsync(turn.Person.OrganisationId, days, cancellationToken);
        var above = standing.Where(goal => all.Any(group => group.Name == unit && group.Owner == goal.Owner)).ToList();
        return
        [
            .. from team in all
               where change.Parts.Contains(team.Name)
               let lacking = above.Where(goal => !standing.Any(own => own.Owner == team.Owner && own.Metric == goal.Metric && own.Start == goal.Start && own.End == goal.End)).ToList()
               where lacking.Count > 0
               select turn.Words.StructureTargets(unit, [.. lacking.Take(MostTargets).Select(goal => Told(turn, goal))], team.Name),
        ];
    }

    private static string Told(Turn turn, Goal goal) =>
        $"{turn.Words.GoalDays(AgreedGoal.DraftOf(goal), FiscalDates.Sure(AgreedGoal.PeriodOf(goal), turn.Today), turn.Today)}{turn.Words.Metric(goal.Metric)} {turn.Words.Amount(goal.Metric, goal.Amount)}";

    // "East" is 华东组, as everywhere.
    private async Task<IReadOnlyList<string>> NamesAsync(Turn turn, IReadOnlyList<string> said, CancellationToken cancellationToken)
    {
        var all = GoalOwners.All(await owners.OpenToAsync(turn.Person, new DateRange(turn.Today, turn.Today), cancellationToken)).Where(group => group.Person is null).ToList();
        return [.. said.Select(name => GoalNames.Find(name, all) is [var one] ? one.Name : name)];
    }

    private static string Kept(StructureChange change, Language language) =>
        string.Join(Between, [language.ToString(), change.Kind?.ToString() ?? "", change.IsRemoval.ToString(), change.Unit, .. change.Parts]);

    private async Task<Card> ShownAsync(Turn turn, string title, CancellationToken cancellationToken)
    {
        var groups = await owners.OpenToAsync(turn.Person, new DateRange(turn.Today, turn.Today), cancellationToken);
        if (groups.Count == 0)
            return new Card(turn.Words.StructureRefused(new StructureResult(StructureProblem.NotAllowed, "", [])));
        return new Card(title) { Blocks = [.. groups.SelectMany(group => Lines(turn, group, 0))] };
    }

    private static IEnumerable<TextBlock> Lines(Turn turn, GoalGroup group, int depth)
    {
        var indent = string.Concat(Enumerable.Repeat("  ", depth));
        yield return new TextBlock($"{indent}{turn.Words.StructureLine(group.Owner.Kind, group.Name, group.People.Count())}", depth == 0 ? TextTone.Strong : TextTone.Normal);
        foreach (var line in group.Parts.Where(part => part.Person is null && depth < Deepest).SelectMany(part => Lines(turn, part, depth + 1)))
            yield return line;
    }
}
