using SalesBot.Application.Calendars;
using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>From what was read of a board to what the use cases take.</summary>
internal sealed class BoardQuestions(WorkCalendars calendars, LastBoards boards)
{
    /// <summary>The board that is meant: of a question for reasons the one looked at last, unless it names another.</summary>
    public async Task<BoardQuestion> OfAsync(Turn turn, BoardWish wish, CancellationToken cancellationToken)
    {
        if (wish is BoardWish.Why or BoardWish.HowMade or BoardWish.MyRank { ToFirst: true })
            wish = boards.Meant(turn, wish);
        else
            boards.Keep(turn, wish);
        var rules = await calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken);

        // Points and badges come now and then: a week of them would be empty for most.
        var span = wish.Span ?? (wish.Kind is BoardKind.Points or BoardKind.Badges ? new BoardSpan(PeriodKind.Year, 0, null) : null);
        return new BoardQuestion(By(wish.Kind), wish.Metric ?? ReadLeaderboard.UsualMetric, PeriodOf(span, turn.Today, rules)) { Zone = turn.Zone };
    }

    /// <summary>The board of which only the first places are to be shown: what the message leaves open comes from the one looked at last.</summary>
    public BoardWish Meant(Turn turn, BoardWish wish) => wish is BoardWish.Show { Top: not null } ? boards.Meant(turn, wish) : wish;

    /// <summary>The board that was looked at last; null where it was none, or too long ago.</summary>
    public BoardWish? Last(Turn turn) => boards.Last(turn);

    /// <summary>Keeps a board as the one looked at last.</summary>
    public void Keep(Turn turn, BoardWish wish) => boards.Keep(turn, wish);

    /// <summary>Whose board was looked at last: of all people, or of the team named; null where it was none of people, or none at all.</summary>
    public BoardWish.Show? LastOfPeople(Turn turn) => boards.Last(turn) as BoardWish.Show;

    /// <summary>The period of a board as it stood on a day: the one named, as seen from then; else the week.</summary>
    public async Task<Period> AroundAsync(Turn turn, BoardSpan? span, DateOnly day, bool holdsToday, CancellationToken cancellationToken)
    {
        var rules = await calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken);
        if (span is not null || !holdsToday)
            return PeriodOf(span, day, rules);

        // Two looks at one board need a period that holds both days: the shortest that does.
        PeriodKind[] kinds = [PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];
        return kinds.Select(kind => Period.Containing(turn.Today, kind, rules)).FirstOrDefault(
            period => period.Range.Contains(day), Period.Containing(turn.Today, PeriodKind.Year, rules));
    }

    private static Period PeriodOf(BoardSpan? span, DateOnly today, PeriodRules rules)
    {
        if (span is null)
            return Period.Containing(today, PeriodKind.Week, rules);
        if (span.Days is { } days)
            return new Period(PeriodKind.Own, days) { Rules = rules };
        var period = Period.Containing(span.Day ?? today, span.Kind, rules);
        for (var i = 0; i < span.Back; i++)
            period = period.Previous();
        return period;
    }

    private static BoardBy By(BoardKind kind) => kind switch
    {
        BoardKind.Attainment => BoardBy.Attainment,
        BoardKind.Score => BoardBy.Score,
        BoardKind.Points => BoardBy.Points,
        BoardKind.Badges => BoardBy.Badges,
        _ => BoardBy.Amount,
    };
}
