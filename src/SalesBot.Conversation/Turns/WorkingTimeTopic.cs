using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Turns;

/// <summary>"财年从4月开始", "李娜半职": with which month the company's years begin and who works part time, each after a preview (T3, T18).</summary>
internal sealed class WorkingTimeTopic(OnBehalf onBehalf, ICalendars calendars, GoalOwners owners, Asking asking) : ITopic
{
    private const char Between = '\n';
    private const string Company = "company";

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.WorkingTime];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.WorkingTime switch
    {
        WorkingTimeWish.FiscalYear year => Answer.Of(await YearAsync(turn, year.Month, cancellationToken)),
        WorkingTimeWish.OfPerson person => await OfPersonAsync(turn, person, cancellationToken),
        _ => null,
    };

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var of, var what, var language, .. var from])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        if (of == Company)
        {
            var company = await calendars.SettingsOfAsync(turn.Person.OrganisationId.Value, cancellationToken);
            var month = int.Parse(what, CultureInfo.InvariantCulture);
            company.Count(new PeriodRules(company.FirstDayOfWeek ?? DayOfWeek.Monday, month));
            return Answer.Of(turn.Words.FiscalYearSet(month));
        }

        if (await onBehalf.LookUpAsync(turn, of, cancellationToken) is not { MayAct: true, Found: [var person] } || WorkWeek.Parse(what) is not { } week)
            return Answer.Of(turn.Words.QuestionIsOver);
        DateOnly? first = from is [var written] ? DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture) : null;
        (await calendars.SettingsOfAsync(person.Id.Value, cancellationToken)).Work(week, first);
        return Answer.Of(turn.Words.WorkWeekSet(person.Name, week, first));
    }

    private async Task<Card> YearAsync(Turn turn, int? month, CancellationToken cancellationToken)
    {
        var now = (await calendars.SettingsAsync([turn.Person.OrganisationId.Value], cancellationToken)).Select(one => one.FirstFiscalMonth).FirstOrDefault() ?? 1;
        if (month is not { } first || first == now)
            return new Card(turn.Words.FiscalYearIs(now));
        if (await owners.OpenToAsync(turn.Person, new DateRange(turn.Today, turn.Today), cancellationToken) is not [{ Owner.Kind: GoalOwnerKind.Organisation }, ..])
            return new Card(turn.Words.FiscalYearIsForWhoLeadsAll);
        return await asking.ConfirmAsync(
            turn, QuestionKind.WorkingTime, string.Join(Between, Company, first.ToString(CultureInfo.InvariantCulture), turn.Words.Language),
            turn.Words.FiscalYearPreview(now, first), (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken);
    }

    // Who is nobody of the company may be anybody's customer, who works whenever.
    private async Task<Answer?> OfPersonAsync(Turn turn, WorkingTimeWish.OfPerson said, CancellationToken cancellationToken)
    {
        var named = await onBehalf.LookUpAsync(turn, said.Name, cancellationToken);
        if (named.Found.Count == 0)
            return null;
        if (named.Found is not [var person])
            return Answer.Of(turn.Words.SeveralPeople(said.Name, [.. named.Found.Select(one => one.Name)]));
        if (!named.MayAct || person.Id == turn.Person.Id)
            return Answer.Of(turn.Words.WorkWeekIsForManagers);
        if (said.Week is not { } week)
            return Answer.Of(new Card(turn.Words.WorkWeekOnWhichDays(person.Name)) { Buttons = [.. Choices(said).Select(choice => Cards.Buttons.Say(turn.Words.WorkWeek(choice), turn.Words.WorkWeekSaid(person.Name, choice, said.From)))] });
        return Answer.Of(await asking.ConfirmAsync(
            turn, QuestionKind.WorkingTime, string.Join(Between, [person.Name, week.ToString(), turn.Words.Language.ToString(), .. said.From is { } first ? [first.ToString("O", CultureInfo.InvariantCulture)] : Array.Empty<string>()]),
            turn.Words.WorkWeekPreview(person.Name, week, said.From), (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken));
    }

    // So many days a week are mostly the first or the last ones.
    private static IEnumerable<WorkWeek> Choices(WorkingTimeWish.OfPerson said) => said.Days is > 1 and < 5 and var days
        ? [WorkWeek.Of([.. Enumerable.Range(1, days).Select(day => (DayOfWeek)day)]), WorkWeek.Of([.. Enumerable.Range(6 - days, days).Select(day => (DayOfWeek)day)])] : [];
}
