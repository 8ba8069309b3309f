using System.Collections.Immutable;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Settles to whom tasks go: a person, a team, or everybody of a role, among those whom the speaker leads.</summary>
internal sealed class TaskOwners(GoalDrafting drafting, PlanTasks plan, HandOutTasks handOut, TaskMail mail)
{
    private static readonly ImmutableArray<string> Reps =
        ["所有销售", "全体销售", "每个销售", "全部销售", "销售们", "所有人", "全员", "全体", "大家", "每个人", "all reps", "every rep", "the reps", "all sales reps", "everyone", "everybody", "all", "公司", "全公司", "the company"];

    /// <summary>Those to whom tasks go.</summary>
    /// <param name="Name">How they are called together; null for everybody led.</param>
    /// <param name="People">Each of them.</param>
    internal sealed record Owners(string? Name, IReadOnlyList<Person> People);

    public PlanTasks Plan => plan;

    /// <summary>Whom a name means; null where it means nobody or several.</summary>
    public async Task<Owners?> FindAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var open = await drafting.OpenAsync(turn, turn.Person, cancellationToken);
        if (name.Length == 0 || Reps.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) || GoalNames.IsEverybody(name))
            return Present(turn, null, open);
        return GoalNames.Find(name, open) is [var only] ? Present(turn, only.Name, [only]) : null;
    }

    /// <summary>The preview of a list, with what confirms it.</summary>
    public TaskReply Propose(Turn turn, TaskList list, Application.Messaging.Card preview, Func<Application.Messaging.Card, Application.Messaging.Card> applied) => new(preview)
    {
        Mark = list.Mark,
        DoAsync = async cancellationToken =>
        {
            var given = await handOut.ExecuteAsync(turn.Person, list, turn.Message.Text.Trim(), [], turn.Today, turn.Now, cancellationToken);
            await mail.HandedOutAsync(turn, given, cancellationToken);
            return applied(new Application.Messaging.Card(turn.Words.HandedOut(given.Count, list.New, list.There)));
        },
    };

    private static Owners? Present(Turn turn, string? name, IEnumerable<GoalGroup> groups) =>
        groups.SelectMany(group => group.People).DistinctBy(person => person.Id).Where(person => person.LeftOn is not { } last || last >= turn.Today).ToList() is { Count: > 0 } people
            ? new Owners(name, people) : null;
}
