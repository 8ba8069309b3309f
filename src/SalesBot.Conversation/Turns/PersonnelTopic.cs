using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "新人赵敏12月14日加入华东组", "move Raj to the East team", "把李娜的名字改成李娜娜", "何静离职了,客户交给林峰": a manager's changes among the people, each after a
/// preview (T9, T18). What is about nobody and no team of the company may be about anything.
/// </summary>
internal sealed class PersonnelTopic(PersonnelNames names, Enrolment enrolment, MovePeople moves, PersonnelWork work, Asking asking) : ITopic
{
    private const char Between = '\n';
    private const string Joins = "join";
    private const string Moves = "move";
    private const string Renames = "rename";
    private const string Leaves = "leave";

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Personnel];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Personnel switch
    {
        PersonnelWish.Join join => await JoinAsync(turn, reading, join, cancellationToken),
        PersonnelWish.Move move => await names.PersonAsync(turn, move.Name, cancellationToken) is { } who ? await MoveAsync(turn, who, move, cancellationToken) : null,
        PersonnelWish.Rename rename => await RenameAsync(turn, rename, cancellationToken),
        PersonnelWish.Leave leave when leave.To is not null || reading.Employment is null => await LeaveAsync(turn, leave, cancellationToken),
        _ => null,
    };

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var what, var language, var id, var name, var written])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        var day = DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);
        if (what == Joins)
            return await names.TeamAsync(turn, Guid.ParseExact(id, "N"), cancellationToken) is { } joined ? Answer.Of(await EnterAsync(turn, joined, name, day, cancellationToken)) : Answer.Of(turn.Words.QuestionIsOver);
        if (await names.LedAsync(turn, Guid.ParseExact(id, "N"), cancellationToken) is not { } person)
            return Answer.Of(turn.Words.QuestionIsOver);
        switch (what)
        {
            case Moves when await names.TeamAsync(turn, Guid.ParseExact(name, "N"), cancellationToken) is { } team:
                await moves.DecideAsync(person, team, day, turn.Person, turn.Today, turn.Now, cancellationToken);
                return Answer.Of(turn.Words.PersonMoved(person.Name, team.Name, day));
            case Renames:
                var before = person.Name;
                person.Rename(name);
                return Answer.Of(turn.Words.PersonRenamed(before, name));
            case Leaves when day >= person.JoinedOn:
                person.Leave(day);
                return Answer.Of(await work.HandedOverAsync(turn, person, name, new Card(turn.Words.EmploymentSet(person.Name, day, true)), cancellationToken));
            default:
                return Answer.Of(turn.Words.QuestionIsOver);
        }
    }

    private async Task<Answer?> JoinAsync(Turn turn, Reading reading, PersonnelWish.Join join, CancellationToken cancellationToken)
    {
        var team = join.Team is null ? null : await names.TeamAsync(turn, join.Team, cancellationToken);
        if (join.Team is not null && team is null && !(join.IsNew && turn.Person.Role != Role.Rep))
            return null;
        if (await names.PersonAsync(turn, join.Name, cancellationToken) is { } known && (!join.IsNew || known.Name.Equals(join.Name, StringComparison.OrdinalIgnoreCase)))
        {
            if (join.IsNew)
                return Answer.Of(turn.Words.PersonIsThere(known.Name, await names.TeamOfAsync(known, cancellationToken)));
            return join.Team is { } to && reading.Employment is null ? await MoveAsync(turn, known, new PersonnelWish.Move(join.Name, to, join.Day), cancellationToken) : null;
        }

        // "张总明天到" is no member of the team: where nobody says that somebody is new, a team is.
        if (!join.IsNew && team is null && reading.Employment is null)
            return null;
        if (turn.Person.Role == Role.Rep)
            return Answer.Of(turn.Words.PersonnelIsForManagers);
        var led = await names.LedTeamsAsync(turn, cancellationToken);
        if (join.Name.Length > Person.LongestName || led.Count == 0)
            return Answer.Of(turn.Words.PersonnelIsForManagers);
        var day = join.Day ?? turn.Today;
        team ??= join.Team is null && led is [var only] ? only : null;
        if (team is null || led.All(one => one.Id != team.Id))
            return Answer.Of(new Card(turn.Words.WhichTeamJoins(join.Name, join.Team, [.. led.Select(one => one.Name)]))
            {
                Buttons = [.. led.Take(4).Select(one => Cards.Buttons.Say(one.Name, turn.Words.NewMember(join.Name, one.Name, day)))],
            });
        return await AskAsync(turn, [Joins, turn.Words.Language.ToString(), team.Id.Value.ToString("N"), join.Name], day, turn.Words.JoinPreview(join.Name, team.Name, day), cancellationToken);
    }

    private async Task<Card> EnterAsync(Turn turn, Team team, string name, DateOnly day, CancellationToken cancellationToken)
    {
        if (await names.PersonAsync(turn, name, cancellationToken) is { } same && same.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            return new Card(turn.Words.PersonIsThere(same.Name, await names.TeamOfAsync(same, cancellationToken)));
        var (person, invitation) = await enrolment.EnterAsync(team, name, day, turn.Now, cancellationToken);
        var said = new Card(turn.Words.MemberEntered(person.Name, team.Name, day, invitation.Code, Domain.Calendars.LocalTime.DayOf(invitation.ExpiresAt, team.Zone)));
        return await work.SharesOfferedAsync(turn, person, said, cancellationToken);
    }

    private async Task<Answer?> MoveAsync(Turn turn, Person who, PersonnelWish.Move move, CancellationToken cancellationToken)
    {
        if (await names.TeamAsync(turn, move.Team, cancellationToken) is not { } team)
            return null;
        var led = await names.LedTeamsAsync(turn, cancellationToken);
        if (turn.Person.Role == Role.Rep || led.All(one => one.Id != team.Id) || led.All(one => one.Id != who.TeamId) || who.Id == turn.Person.Id)
            return Answer.Of(turn.Words.MovesAreForWhoLeadsBoth);
        var day = move.Day ?? turn.Today;
        var waiting = await moves.WaitingAsync(who, cancellationToken);
        if (team.Id == who.TeamId && waiting is null)
            return Answer.Of(turn.Words.PersonIsThere(who.Name, team.Name));
        if (day < who.JoinedOn || day > who.LeftOn)
            return Answer.Of(turn.Words.EmploymentCannotBe(who.Name, who.JoinedOn, who.LeftOn));
        return await AskAsync(
            turn, [Moves, turn.Words.Language.ToString(), who.Id.Value.ToString("N"), team.Id.Value.ToString("N")], day,
            turn.Words.MovePreview(who.Name, await names.TeamOfAsync(who, cancellationToken), team.Name, day), cancellationToken);
    }

    private async Task<Answer?> RenameAsync(Turn turn, PersonnelWish.Rename rename, CancellationToken cancellationToken)
    {
        var isOwn = rename.Name == "我";
        if ((isOwn ? turn.Person : await names.PersonAsync(turn, rename.Name, cancellationToken)) is not { } who)
            return null;
        if (!isOwn && await names.LedAsync(turn, who.Id.Value, cancellationToken) is null)
            return Answer.Of(turn.Words.PersonnelIsForManagers);
        if (rename.To == who.Name)
            return Answer.Of(turn.Words.PersonRenamed(who.Name, rename.To));
        if (await names.PersonAsync(turn, rename.To, cancellationToken) is { } other && other.Id != who.Id && other.Name.Equals(rename.To, StringComparison.OrdinalIgnoreCase))
            return Answer.Of(turn.Words.NameIsTaken(other.Name));
        if (!isOwn)
            return await AskAsync(turn, [Renames, turn.Words.Language.ToString(), who.Id.Value.ToString("N"), rename.To], turn.Today, turn.Words.RenamePreview(who.Name, rename.To), cancellationToken);
        var before = who.Name;
        who.Rename(rename.To);
        return Answer.Of(turn.Words.PersonRenamed(before, rename.To));
    }

    private async Task<Answer?> LeaveAsync(Turn turn, PersonnelWish.Leave leave, CancellationToken cancellationToken)
    {
        if (await names.PersonAsync(turn, leave.Name, cancellationToken) is not { } who)
            return null;
        if (await names.LedAsync(turn, who.Id.Value, cancellationToken) is null)
            return Answer.Of(turn.Words.EmploymentIsForManagers);
        var day = leave.Day ?? who.LeftOn ?? turn.Today;
        if (day < who.JoinedOn)
            return Answer.Of(turn.Words.EmploymentCannotBe(who.Name, who.JoinedOn, who.LeftOn));
        var preview = new Card(turn.Words.EmploymentPreview(who.Name, who.LeftOn, day, true));
        if (leave.To is { } taker)
            preview = preview with { Blocks = [.. await work.PreviewAsync(turn, who, taker, day, cancellationToken)] };
        var asked = await asking.ConfirmAsync(
            turn, QuestionKind.Personnel, string.Join(Between, [Leaves, turn.Words.Language.ToString(), who.Id.Value.ToString("N"), leave.To ?? "", day.ToString("O", CultureInfo.InvariantCulture)]),
            preview.Summary, (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken);
        return Answer.Of(asked with { Blocks = preview.Blocks });
    }

    private async Task<Answer> AskAsync(Turn turn, IReadOnlyList<string> kept, DateOnly day, string preview, CancellationToken cancellationToken) => Answer.Of(await asking.ConfirmAsync(
        turn, QuestionKind.Personnel, string.Join(Between, [.. kept, day.ToString("O", CultureInfo.InvariantCulture)]), preview,
        (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken));
}
