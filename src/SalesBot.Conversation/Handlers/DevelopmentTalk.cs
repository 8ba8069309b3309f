using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Handlers;

/// <summary>What is to be learnt: set by whoever leads or by oneself, said to be done by its owner, confirmed or scored by whoever leads (T1).</summary>
internal sealed class DevelopmentTalk(DevelopTasks develop, TaskOwners owners, GoalOwners leaders, TaskMail mail)
{
    private const int MostChoices = 4;

    /// <summary>The answer; null where what is said is not meant so.</summary>
    public async Task<TaskReply?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Task switch
    {
        TaskWish.Develop { Person: "" } own => await OwnAsync(turn, own, cancellationToken),
        TaskWish.Develop set => await SetAsync(turn, reading, set, cancellationToken),
        TaskWish.Finish done => await FinishAsync(turn, reading, done.Title, cancellationToken),
        TaskWish.Rate rate => await RateAsync(turn, reading, rate, cancellationToken),
        TaskWish.Confirm confirm => await ConfirmAsync(turn, confirm, cancellationToken),
        _ => null,
    };

    /// <summary>The answer to a button.</summary>
    public async Task<Card> PressAsync(Turn turn, string act, Guid id, Guid step, CancellationToken cancellationToken)
    {
        if (await develop.FindAsync(turn.Person, id, turn.Today, cancellationToken) is not var (task, owner))
            return new Card(turn.Words.DevelopmentHasMovedOn);
        if (act == TaskCards.Undo)
        {
            return new Card(await develop.BackAsync(task, step, turn.Person, turn.Now, cancellationToken)
                ? turn.Words.DevelopmentUndone(task) : turn.Words.DevelopmentHasMovedOn)
            { Buttons = [Buttons.MyTasks(turn.Words)] };
        }

        return await DecideAsync(turn, task, owner, act, cancellationToken);
    }

    private async Task<Card> DecideAsync(Turn turn, DevelopmentTask task, Person owner, string act, CancellationToken cancellationToken)
    {
        // Only what was said to be done is confirmed or sent back, and never by its owner.
        if (task.State != DevelopmentState.Done || owner.Id == turn.Person.Id)
            return new Card(turn.Words.DevelopmentHasMovedOn);
        var id2 = Guid.CreateVersion7(turn.Now);
        var change = act == TaskCards.Confirm ? task.Confirm(id2, turn.Person.Id, turn.Now) : task.SendBack(id2, turn.Person.Id, turn.Now);
        if (await develop.KeepAsync(change, cancellationToken) is not { } made)
            return new Card(turn.Words.DevelopmentHasMovedOn);
        await mail.SendAsync(turn, owner, words => new Card(act == TaskCards.Confirm
            ? words.DevelopmentConfirmedForYou(turn.Person.Name, task.Title) : words.DevelopmentSentBackForYou(turn.Person.Name, task.Title)), cancellationToken);
        return mail.Cards.Changed(turn.Words, turn.Person.Id, act == TaskCards.Confirm
            ? turn.Words.DevelopmentConfirmed(owner.Name, task.Title) : turn.Words.DevelopmentSentBack(owner.Name, task.Title), made);
    }

    private async Task<TaskReply> OwnAsync(Turn turn, TaskWish.Develop wish, CancellationToken cancellationToken)
    {
        var due = DueOf(turn, wish);
        if ((await MineAsync(turn, cancellationToken)).Any(task => task.Due == due && task.IsCalled(wish.Title)))
            return TaskReply.Of(turn.Words.DevelopmentIsThere(turn.Person.Name, wish.Title, due));
        var task = await develop.SetAsync(turn.Person, turn.Person.Id, wish.Title, due, wish.PassMark, turn.Now, cancellationToken);
        return new TaskReply(new Card(turn.Words.DevelopmentSet(turn.Person.Name, task.Title, task.Due, task.PassMark)) { Buttons = [Buttons.MyTasks(turn.Words)] });
    }

    private async Task<TaskReply?> SetAsync(Turn turn, Reading reading, TaskWish.Develop wish, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return reading.Intent == Intent.Assign ? TaskReply.Of(turn.Words.DevelopmentIsForManagers) : null;
        if (await owners.FindAsync(turn, wish.Person, cancellationToken) is not { } to)
            return reading.Intent == Intent.Assign ? TaskReply.Of(turn.Words.UnknownOwner(wish.Person, [])) : null;
        var due = DueOf(turn, wish);
        var known = (await develop.SeenByAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.Task.Due == due && one.Task.IsCalled(wish.Title))
            .Select(one => one.Owner.Id).ToHashSet();
        var list = new TaskList([], [.. to.People.Select(person => new PlannedDevelopment(person, wish.Title, wish.PassMark, due, known.Contains(person.Id)))]);
        var name = to.Name ?? turn.Words.List(to.People.Select(person => person.Name));
        if (list.New == 0)
            return TaskReply.Of(turn.Words.DevelopmentIsThere(name, wish.Title, due));
        var preview = new Card(turn.Words.DevelopmentPreview(name, wish.Title, due, wish.PassMark)) { Blocks = [new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)] };
        return owners.Propose(turn, list, preview, _ => new Card(turn.Words.DevelopmentSet(name, wish.Title, due, wish.PassMark)));
    }

    private async Task<TaskReply?> FinishAsync(Turn turn, Reading reading, string title, CancellationToken cancellationToken)
    {
        var mine = await MineAsync(turn, cancellationToken);
        var task = mine.FirstOrDefault(one => one.IsCalled(title) && one.State == DevelopmentState.Open) ?? mine.FirstOrDefault(one => one.IsCalled(title));
        if (task is null && reading.Intent is Intent.None or Intent.Clarify
            && mine.Where(one => title.Length > 1 && one.Title.Contains(title, StringComparison.OrdinalIgnoreCase)).ToList() is [var only])
            task = only;
        if (task is null)
            return null;
        var leader = task.SetBy == turn.Person.Id ? null : await leaders.LeaderOfAsync(turn.Person, cancellationToken);
        var id = Guid.CreateVersion7(turn.Now);
        var change = leader is null && task.PassMark is null ? task.Confirm(id, turn.Person.Id, turn.Now) : task.Finish(id, turn.Person.Id, turn.Now);
        if (await develop.KeepAsync(change, cancellationToken) is not { } step)
            return TaskReply.Of(turn.Words.DevelopmentIsDone(task));
        if (leader is not null)
            await mail.SendAsync(turn, leader, words => mail.Cards.DoneBy(words, leader.Id, turn.Person.Name, task, step), cancellationToken);
        return new TaskReply(mail.Cards.Changed(turn.Words, turn.Person.Id, turn.Words.DevelopmentDone(task, leader?.Name), step));
    }

    // What waits for a word and is meant; where nothing does, it was said of something else.
    private async Task<TaskReply?> ConfirmAsync(Turn turn, TaskWish.Confirm wish, CancellationToken cancellationToken)
    {
        var waiting = (await develop.SeenByAsync(turn.Person, turn.Today, cancellationToken))
            .Where(one => one.Task.State == DevelopmentState.Done && one.Owner.Id != turn.Person.Id && (wish.Subject.Length == 0 || IsMeant(one, wish.Subject) || one.Task.IsCalled(wish.Subject))).ToList();
        if (waiting.Count == 0)
            return null;
        if (waiting.Count > 1)
            return new TaskReply(new Card(turn.Words.WhichDevelopment)
            {
                Buttons = [.. waiting.Take(MostChoices).Select(one => turn.Words.DevelopmentToConfirm(one.Owner.Name, one.Task.Title, wish.IsSentBack)).Select(say => Buttons.Say(say, say))],
            });
        var (task, owner) = waiting[0];
        return task.PassMark is not null && !wish.IsSentBack ? TaskReply.Of(turn.Words.DevelopmentNeedsScore(owner.Name, task.Title))
            : new TaskReply(await DecideAsync(turn, task, owner, wish.IsSentBack ? TaskCards.SendBack : TaskCards.Confirm, cancellationToken));
    }

    // A score for what has none, or for somebody who has no such task.
    private async Task<TaskReply?> NotRatedAsync(Turn turn, Reading reading, string subject, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep || reading.Intent is not (Intent.None or Intent.Clarify))
            return null;
        var seen = await develop.SeenByAsync(turn.Person, turn.Today, cancellationToken);
        if (seen.FirstOrDefault(one => IsMeant(one, subject)) is { } named)
            return TaskReply.Of(turn.Words.DevelopmentHasNoScore(named.Owner.Name, named.Task.Title));
        var open = await owners.FindAsync(turn, "", cancellationToken);
        return open?.People.FirstOrDefault(person => subject.Length > person.Name.Length && subject.StartsWith(person.Name, StringComparison.OrdinalIgnoreCase)) is { } person
            ? TaskReply.Of(turn.Words.NoSuchDevelopment(person.Name, subject[person.Name.Length..].TrimStart('的', ' ', ',', ':'))) : null;
    }

    private async Task<TaskReply?> RateAsync(Turn turn, Reading reading, TaskWish.Rate rate, CancellationToken cancellationToken)
    {
        var seen = (await develop.SeenByAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.Task.PassMark is not null).ToList();
        if ((seen.FirstOrDefault(one => IsMeant(one, rate.Subject)) ?? Only(seen.Where(one => IsPartOf(one, rate.Subject)))) is not var (task, owner))
            return seen.Any(one => one.Owner.Id == turn.Person.Id && one.Task.IsCalled(rate.Subject))
                ? TaskReply.Of(turn.Words.DevelopmentIsForManagers) : await NotRatedAsync(turn, reading, rate.Subject, cancellationToken);
        if (owner.Id == turn.Person.Id && task.SetBy != owner.Id)
            return TaskReply.Of(turn.Words.DevelopmentIsForManagers);
        if (await develop.KeepAsync(task.Rate(Guid.CreateVersion7(turn.Now), rate.Score, turn.Person.Id, turn.Now), cancellationToken) is not { } step)
            return TaskReply.Of(turn.Words.DevelopmentRated(owner.Name, task));
        await mail.SendAsync(turn, owner, words => new Card(words.DevelopmentRatedForYou(turn.Person.Name, task)) { Buttons = [Buttons.MyTasks(words)] }, cancellationToken);
        return new TaskReply(mail.Cards.Changed(turn.Words, turn.Person.Id, turn.Words.DevelopmentRated(owner.Name, task), step));
    }

    private static OwnedDevelopment? Only(IEnumerable<OwnedDevelopment> some) => some.Take(2).ToList() is [var only] ? only : null;

    // "李娜演讲", "李娜的演讲", "Amy's sales pitch".
    private static bool IsMeant(OwnedDevelopment one, string subject) => Titled(one, subject, one.Task.IsCalled);

    // 演讲 for 产品演讲.
    private static bool IsPartOf(OwnedDevelopment one, string subject) =>
        Titled(one, subject, title => title.Length > 1 && one.Task.Title.Contains(title, StringComparison.OrdinalIgnoreCase));

    private static bool Titled(OwnedDevelopment one, string subject, Func<string, bool> isTitle)
    {
        foreach (var name in (ReadOnlySpan<string>)[one.Owner.Name, one.Owner.Name.Split(' ')[0]])
        {
            if (name.Length < 2 || !subject.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = subject[name.Length..];
            foreach (var mark in (ReadOnlySpan<string>)["的", "'s", "’s"])
                rest = rest.StartsWith(mark, StringComparison.Ordinal) ? rest[mark.Length..] : rest;
            if (isTitle(rest.Trim()))
                return true;
        }

        return false;
    }

    private async Task<IReadOnlyList<DevelopmentTask>> MineAsync(Turn turn, CancellationToken cancellationToken) =>
        [.. (await develop.SeenByAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.Owner.Id == turn.Person.Id).Select(one => one.Task)];

    private static DateOnly DueOf(Turn turn, TaskWish.Develop wish) => wish.Due ?? Period.Containing(turn.Today, PeriodKind.Month).Range.End;
}
