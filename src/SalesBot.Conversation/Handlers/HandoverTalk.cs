using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Work that gets another owner: a project, and everything of somebody who leaves (T9).</summary>
internal sealed class HandoverTalk(ReadProjects projects, LedPeople led, HandoverPlans plans, HandOver handOver, TaskMail mail)
{
    private const int MostLines = 10;

    /// <summary>The answer; null where what is said is not meant so.</summary>
    public async Task<TaskReply?> AnswerAsync(Turn turn, TaskWish wish, CancellationToken cancellationToken) => wish switch
    {
        TaskWish.HandProject project => await ProjectAsync(turn, project, cancellationToken),
        TaskWish.HandWork work => await WorkAsync(turn, work, cancellationToken),
        _ => null,
    };

    /// <summary>The card that says that somebody leaves, with the question who takes over where anything is left.</summary>
    public async Task<Card> AskAsync(Turn turn, Person leaver, Card said, CancellationToken cancellationToken)
    {
        if (await plans.Left.ExecuteAsync(leaver, turn.Today, lastDay: null, cancellationToken) is not { IsEmpty: false } left)
            return said;
        return said with
        {
            Blocks = [new TextBlock(turn.Words.WhoTakesOver(leaver.Name, leaver.LeftOn, left), TextTone.Strong), new TextBlock(turn.Words.LeftLine(left)), .. Routine(turn, left)],
            Buttons = [.. TaskCards.TakeOverButtons(turn.Words, left, await plans.ColleaguesAsync(leaver, turn.Today, cancellationToken))],
        };
    }

    private async Task<TaskReply?> ProjectAsync(Turn turn, TaskWish.HandProject wish, CancellationToken cancellationToken)
    {
        var named = (await projects.ForAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.IsCalled(wish.Project)).ToList();
        if (named.Count == 0)
            return null;
        if (turn.Person.Role == Role.Rep)
            return TaskReply.Of(turn.Words.HandoverIsForManagers);
        if (named.Count > 1)
            return new TaskReply(ProjectCards.Which(turn.Words, wish.Project, named, one => turn.Words.ProjectGoesTo(one.Owner.Name, one.Project.Name, wish.To)));
        var (to, refusal) = await TakerAsync(turn, wish.To, cancellationToken);
        if (to is null)
            return TaskReply.Of(refusal!);
        var (project, owner) = named[0];
        if (owner.Id == to.Id)
            return TaskReply.Of(turn.Words.ProjectIsTheirs(project.Name, owner.Name));
        return new TaskReply(new Card(turn.Words.ProjectHandoverPreview(project.Name, owner.Name, to.Name)) { Blocks = [new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] })
        {
            Mark = $"{project.Id.Value:N}{owner.Id.Value:N}{to.Id.Value:N}",
            DoAsync = async ct =>
            {
                await handOver.ProjectAsync(project, to, turn.Person, turn.Now, ct);
                await mail.SendAsync(turn, to, words => new Card(words.ProjectForYou(turn.Person.Name, project.Name, owner.Name)) { Buttons = [Buttons.Say(words.MyProjects, words.MyProjects)] }, ct);
                await mail.SendAsync(turn, owner, words => new Card(words.ProjectNoLongerYours(turn.Person.Name, project.Name, to.Name)), ct);
                return new Card(turn.Words.ProjectHandedOver(project.Name, to.Name));
            },
        };
    }

    private async Task<TaskReply?> WorkAsync(Turn turn, TaskWish.HandWork wish, CancellationToken cancellationToken)
    {
        var (leaver, refusal) = await led.FindAsync(turn, wish.From, cancellationToken);
        if (leaver is null)
            return refusal is null ? null : TaskReply.Of(turn.Person.Role == Role.Rep ? turn.Words.HandoverIsForManagers : refusal);
        var left = await plans.Left.ExecuteAsync(leaver, turn.Today, wish.LastDay, cancellationToken);
        if (left.IsEmpty)
            return TaskReply.Of(left.FinishesOwn && (wish.LastDay ?? leaver.LeftOn) is { } last ? turn.Words.NothingLeftYet(leaver.Name, last) : turn.Words.NothingLeft(leaver.Name));
        var takers = await plans.ColleaguesAsync(leaver, turn.Today, cancellationToken);
        if (wish.To.Length > 0)
        {
            var (to, why) = await TakerAsync(turn, wish.To, cancellationToken);
            if (to is null || to.Id == leaver.Id)
                return TaskReply.Of(why ?? turn.Words.UnknownOwner(wish.To, []));
            takers = [to];
        }

        if (takers.Count == 0)
            return TaskReply.Of(turn.Words.NobodyToTakeOver);
        var shares = await handOver.ShareAsync(left, takers, cancellationToken);
        return Propose(turn, left, [.. shares.Where(share => share.Projects.Count + share.Development.Count + share.Targets.Count > 0)]);
    }

    private TaskReply Propose(Turn turn, LeftWork left, IReadOnlyList<TakenOver> shares)
    {
        var name = left.Leaver.Name;
        var lines = shares.Take(MostLines).Select(share => new TextBlock(turn.Words.TakenOverLine(share))).ToList();
        return new TaskReply(new Card(turn.Words.HandoverPreview(name)) { Blocks = [.. lines, .. Routine(turn, left), new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] })
        {
            Mark = new TaskList([.. shares.SelectMany(share => share.Targets.Select(one => one.Target))], []).Mark
                + string.Concat(shares.SelectMany(share => share.Projects.Select(project => project.Id.Value.ToString("N")).Concat(share.Development.Select(task => task.Id.ToString("N"))))),
            DoAsync = async ct =>
            {
                var given = await handOver.ExecuteAsync(turn.Person, left, shares, turn.Message.Text.Trim(), turn.Today, turn.Now, ct);
                foreach (var share in shares)
                {
                    var asked = given.FirstOrDefault(one => one.Person.Id == share.Person.Id)?.Asked ?? [];
                    await mail.SendAsync(turn, share.Person, words => new Card(words.WorkForYou(turn.Person.Name, name))
                    {
                        Blocks = [new TextBlock(words.TakenOverLine(share))],
                        Buttons = mail.Cards.AnswerButtons(words, share.Person.Id, asked),
                    }, ct);
                }

                return new Card(turn.Words.HandoverDone(name, shares.Count)) { Blocks = lines };
            },
        };
    }

    private static IEnumerable<TextBlock> Routine(Turn turn, LeftWork left) =>
        left.Routine.Count > 0 ? [new TextBlock(turn.Words.RoutineEnds(left.Leaver.Name, left, turn.Today), TextTone.Subtle)] : [];

    // Oneself, or somebody led who is there.
    private async Task<(Person? To, string? Refusal)> TakerAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        if (name is "我" or "我自己" or "me" or "myself")
            return (turn.Person, null);
        var (found, refusal) = await led.FindAsync(turn, name, cancellationToken);
        return found is not null && found.IsEmployedOn(turn.Today) ? (found, null) : (null, refusal ?? turn.Words.UnknownOwner(name, []));
    }
}

/// <summary>What is left of somebody's work, and who is there to take it.</summary>
/// <param name="left">Finds what is left.</param>
/// <param name="people">Finds the colleagues.</param>
internal sealed class HandoverPlans(PlanHandover left, IPeople people)
{
    public PlanHandover Left => left;

    /// <summary>The reps of the same team who stay, by name.</summary>
    public async Task<IReadOnlyList<Person>> ColleaguesAsync(Person leaver, DateOnly today, CancellationToken cancellationToken) => leaver.TeamId is not { } team ? [] :
    [
        .. (await people.MembersAsync(team, today, cancellationToken)).Where(member => member.Role == Role.Rep && member.Id != leaver.Id && (member.LeftOn is null || member.LeftOn > today.AddDays(7))),
    ];
}
