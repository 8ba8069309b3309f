using System.Globalization;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"李娜12月1号入职" / "Priya's last day is Nov 30": a manager enters a member's first or last day at work, after a preview (T18).</summary>
internal sealed class EmploymentTopic(OnBehalf onBehalf, IPeople people, HandoverTalk handover, NewcomerTalk newcomers, Asking asking) : ITopic
{
    private const char Between = ' ';
    private const string Last = "last";
    private const string First = "first";

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Employment];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Employment is not { } statement)
            return null;
        var named = await onBehalf.LookUpAsync(turn, statement.Person, cancellationToken);
        if (named.Found is not [var person])
            return Answer.Of(named.Found.Count == 0 ? turn.Words.UnknownOwner(statement.Person, []) : turn.Words.SeveralPeople(statement.Person, [.. named.Found.Select(one => one.Name)]));
        if (!named.MayAct || person.Id == turn.Person.Id)
            return Answer.Of(turn.Words.EmploymentIsForManagers);
        if (Refusal(turn, person, statement.Day, statement.IsLast) is { } refusal)
            return Answer.Of(refusal);
        return Answer.Of(await asking.ConfirmAsync(
            turn, QuestionKind.Employment,
            string.Join(Between, person.Id.Value.ToString("N"), statement.Day.ToString("O", CultureInfo.InvariantCulture), statement.IsLast ? Last : First, turn.Words.Language),
            turn.Words.EmploymentPreview(person.Name, Before(person, statement.IsLast), statement.Day, statement.IsLast),
            (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken));
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var id, var written, var which, var language])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        if (await people.FindAsync(new PersonId(Guid.ParseExact(id, "N")), cancellationToken) is not { } person)
            return null;

        // A bare "yes" is answered in the language of what it answers.
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        var (day, isLast) = (DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture), which == Last);

        // Somebody may have entered the other day meanwhile.
        if (Refusal(turn, person, day, isLast) is { } refusal)
            return Answer.Of(refusal);
        if (isLast)
            person.Leave(day);
        else
            person.Join(day);
        var said = new Card(turn.Words.EmploymentSet(person.Name, day, isLast));
        return Answer.Of(isLast
            ? await handover.AskAsync(turn, person, said, cancellationToken) : await newcomers.OfferAsync(turn, person, said, cancellationToken));
    }

    private static DateOnly? Before(Person person, bool isLast) => isLast ? person.LeftOn : person.JoinedOn;

    private static string? Refusal(Turn turn, Person person, DateOnly day, bool isLast)
    {
        if (Before(person, isLast) == day)
            return turn.Words.EmploymentIsSo(person.Name, day, isLast);
        return (isLast ? day < person.JoinedOn : day > person.LeftOn) ? turn.Words.EmploymentCannotBe(person.Name, person.JoinedOn, person.LeftOn) : null;
    }
}
