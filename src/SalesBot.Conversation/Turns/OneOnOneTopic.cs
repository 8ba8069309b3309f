using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"和张三1对1" / "1:1 with Wei": an agenda out of the data for whoever leads, and what was agreed until it is done.</summary>
internal sealed class OneOnOneTopic(PrepareOneOnOne prepare, HoldOneOnOne hold, LedPeople led, AgendaCards cards) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.ItemDone];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Coaching switch
    {
        CoachingWish.OpenAgenda wish => await AgendaAsync(turn, wish.Person, cancellationToken),
        CoachingWish.NoteItem wish => await NoteAsync(turn, wish, cancellationToken),
        CoachingWish.MyItems => Answer.Of(cards.Items(turn.Words, turn.Person.Id, await hold.OpenItemsAsync(turn.Person.Id, cancellationToken))),
        CoachingWish.ItemDone wish when wish.Leads || reading.Intent == Intent.None => await DoneAsync(turn, wish, cancellationToken),
        _ => null,
    };

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) =>
        await hold.FinishAsync(turn.Person, ActionTurn.Id(action, "item"), turn.Now, cancellationToken) is { } finished
            ? Answer.InPlace(new Card(Said(turn, finished)))
            : Answer.Of(turn.Words.UnknownButton);

    // What one person's figures are is for nobody else's eyes: in a group the bot says nothing of them.
    private async Task<Answer?> AgendaAsync(Turn turn, string? name, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return name is null
                ? Answer.Of(cards.Items(turn.Words, turn.Person.Id, await hold.OpenItemsAsync(turn.Person.Id, cancellationToken)))
                : Answer.Of(turn.Words.OneOnOneIsForManagers);
        if (name is null)
            return Answer.Of(turn.Words.OneOnOneHow);
        var (found, refusal) = await led.FindAsync(turn, name, cancellationToken);
        if (found is null)
            return refusal is null ? null : Answer.Of(refusal);
        if (!turn.IsPrivate)
            return Answer.Of(turn.Words.OneOnOneInPrivate);
        var agenda = await prepare.ExecuteAsync(turn.Person, found, turn.Today, turn.Now, cancellationToken);
        return Answer.Of(cards.Agenda(turn.Words, turn.Person.Id, agenda, turn.Today));
    }

    private async Task<Answer> NoteAsync(Turn turn, CoachingWish.NoteItem wish, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return Answer.Of(turn.Words.OneOnOneIsForManagers);
        var (rep, text) = wish.Person is { } name
            ? ((await led.FindAsync(turn, name, cancellationToken)).Person, wish.Text)
            : await led.AtHeadOfAsync(turn, wish.Text, cancellationToken);
        rep ??= wish.Person is null ? await led.KnownAsync(turn, await hold.LastMetAsync(turn.Person.Id, turn.Today, cancellationToken), cancellationToken) : null;
        if (rep is null || text.Length == 0)
            return Answer.Of(turn.Words.ItemNoteHow);
        var item = await hold.AgreeAsync(turn.Person, rep, text, turn.Message.Source, turn.Today, turn.Now, cancellationToken);
        return Answer.Of(turn.Words.ItemNoted(rep.Name, item.Text));
    }

    private async Task<Answer?> DoneAsync(Turn turn, CoachingWish.ItemDone wish, CancellationToken cancellationToken)
    {
        var open = await hold.OpenItemsAsync(turn.Person.Id, cancellationToken);
        if (open.Count == 0)
            return wish.Leads ? Answer.Of(turn.Words.ItemsNone) : null;
        var place = wish.Number ?? (open.Count == 1 ? 1 : 0);
        if (place < 1 || place > open.Count || await hold.FinishAsync(turn.Person, open[place - 1].Id, turn.Now, cancellationToken) is not { } finished)
            return Answer.Of(cards.Items(turn.Words, turn.Person.Id, open));
        return Answer.Of(Said(turn, finished));
    }

    private static string Said(Turn turn, (Domain.Coaching.AgreedItem Item, bool WasOpen) finished) =>
        finished.WasOpen ? turn.Words.ItemDone(finished.Item.Text) : turn.Words.ItemWasDone(finished.Item.Text);
}

/// <summary>Finds the members of the teams that a manager leads by their names.</summary>
/// <param name="people">Finds people.</param>
/// <param name="teams">Says who leads which teams.</param>
internal sealed class LedPeople(IPeople people, ReadTeamDay teams)
{
    /// <summary>The member by a name; else why not, or nothing where nobody has that name.</summary>
    public async Task<(Person? Person, string? Refusal)> FindAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var found = await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken);
        if (found.Count == 0)
            return (null, null);
        if (found.Count > 1)
            return (null, turn.Words.WhichPerson(name, [.. found.Select(person => person.Name)]));
        return await KnownAsync(turn, found[0], cancellationToken) is { } known ? (known, null) : (null, turn.Words.OneOnOneNotMember(found[0].Name));
    }

    /// <summary>The member by an id; null where the writer leads nobody of that id.</summary>
    public async Task<Person?> ByIdAsync(Turn turn, PersonId id, CancellationToken cancellationToken) =>
        await KnownAsync(turn, await people.FindAsync(id, cancellationToken), cancellationToken);

    /// <summary>The person, where in a team that the writer leads.</summary>
    public async Task<Person?> KnownAsync(Turn turn, Person? person, CancellationToken cancellationToken) =>
        person?.TeamId is { } id && person.Id != turn.Person.Id && (await teams.TeamsOfAsync(turn.Person, cancellationToken)).Any(team => team.Id == id)
            ? person : null;

    /// <summary>The member whose name a text begins with, and the rest of the text; nobody and the text as it is where none is.</summary>
    public async Task<(Person? Person, string Text)> AtHeadOfAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var all = await teams.MembersLedByAsync(turn.Person, turn.Today, cancellationToken);
        var named = all.Select(person => (person, name: NameAtHead(person.Name, text))).Where(one => one.name > 0).ToList();
        if (named.Count == 0)
            return (null, text);
        var longest = named.Max(one => one.name);
        return named.Where(one => one.name == longest).ToList() is [var only]
            ? (only.person, text[longest..].TrimStart(' ', ':', ':', ',', ',', '-'))
            : (null, text);
    }

    // The whole name, or for "Wei Ling" the first word of it.
    private static int NameAtHead(string name, string text)
    {
        foreach (var part in new[] { name, name.Split(' ')[0] })
            if (part.Length > 1 && text.StartsWith(part, StringComparison.OrdinalIgnoreCase)
                && !(text.Length > part.Length && char.IsAsciiLetter(text[part.Length]) && char.IsAsciiLetter(part[^1])))
                return part.Length;
        return 0;
    }
}
