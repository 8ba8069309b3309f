using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Targets that are dropped by name: those of people led once it is confirmed, those one has for oneself at once.</summary>
internal sealed class DropTalk(DropTargets drop, TaskOwners owners, TaskMail mail)
{
    private const int MostLines = 12;

    /// <summary>The answer; null where it takes back what was done last, or nobody is meant.</summary>
    public async Task<TaskReply?> AnswerAsync(Turn turn, TaskWish.Drop wish, CancellationToken cancellationToken)
    {
        if (wish.Person.Length == 0)
            return await OwnAsync(turn, wish, cancellationToken);
        if (turn.Person.Role == Role.Rep || await owners.FindAsync(turn, wish.Person, cancellationToken) is not { } whose)
            return null;
        if (await drop.AreLatestAsync(turn.Person, whose.People, wish.Metric, cancellationToken))
            return null;
        var name = whose.Name ?? turn.Words.List(whose.People.Select(person => person.Name));
        var found = await drop.FindAsync(whose.People, wish.Metric, wish.Days, turn.Today, cancellationToken);
        return found.Count == 0 ? TaskReply.Of(turn.Words.NoTargetToDrop(name, wish.Metric!.Value)) : Propose(turn, name, found);
    }

    private TaskReply Propose(Turn turn, string name, IReadOnlyList<(Person Person, LeftTarget Target)> found)
    {
        List<CardBlock> lines = [.. found.Take(MostLines).Select(one => new TextBlock(turn.Words.TargetToDrop(one.Person.Name, one.Target, turn.Today)))];
        if (found.Count > MostLines)
            lines.Add(new TextBlock(turn.Words.AndMore(found.Count - MostLines), TextTone.Subtle));
        return new TaskReply(new Card(turn.Words.DropPreview(name)) { Blocks = [.. lines, new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] })
        {
            Mark = string.Concat(found.Select(one => one.Target.Target.Id.ToString("N"))),
            DoAsync = async ct =>
            {
                await drop.ExecuteAsync(turn.Person, found, turn.Message.Text.Trim(), turn.Today, turn.Now, ct);
                foreach (var theirs in found.GroupBy(one => one.Person.Id))
                    await mail.SendAsync(turn, theirs.First().Person, words => new Card(words.TargetsDroppedForYou(turn.Person.Name, [.. theirs.Select(one => one.Target)], turn.Today)) { Buttons = [Buttons.MyTasks(words)] }, ct);
                return new Card(turn.Words.TargetsDropped(name)) { Blocks = [.. lines, new TextBlock(turn.Words.TakeBackHint, TextTone.Subtle)] };
            },
        };
    }

    private async Task<TaskReply?> OwnAsync(Turn turn, TaskWish.Drop wish, CancellationToken cancellationToken)
    {
        var all = await drop.OfOneselfAsync(turn.Person, wish.Metric, turn.Today, cancellationToken);
        var own = all.Where(one => one.Target.IsPrivate).ToList();
        if (own.Count > 0)
        {
            await drop.EndOwnAsync(own, turn.Today, cancellationToken);
            return new TaskReply(new Card(turn.Words.OwnGoalsDropped(own, turn.Today)) { Buttons = [Buttons.MyTasks(turn.Words)] });
        }

        if (wish.IsPrivate)
            return TaskReply.Of(turn.Words.NoOwnGoal);
        return turn.Person.Role == Role.Rep ? TaskReply.Of(all.Count > 0 ? turn.Words.GoalsAreForManagers(null) : turn.Words.NoTargetToDrop(turn.Person.Name, wish.Metric!.Value)) : null;
    }
}
