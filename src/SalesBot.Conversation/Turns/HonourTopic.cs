using SalesBot.Application.Honours;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Shows badges, records, streaks and who stands out: "我的徽章", "my records", "连续几天了", "本周进步最大" (L9, L10).</summary>
internal sealed class HonourTopic(ReadHonours honours, ReadStreaks streaks, ReadStandouts standouts, DefineBadge badges, ReadTeamDay teams) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Honour switch
    {
        HonourWish.MyBadges => Answer.Of(HonourCards.Badges(
            turn.Words, "", await honours.BadgesAsync(turn.Person, turn.Now, cancellationToken), turn.Today)),
        HonourWish.Badges => Answer.Of(HonourCards.Definitions(turn.Words, await badges.AllAsync(turn.Person, cancellationToken))),
        HonourWish.Records records => await RecordsAsync(turn, records.OfTeam, cancellationToken),
        HonourWish.Streaks => Answer.Of(turn.Words.Streaks(await streaks.OfAsync(turn.Person, turn.Today, cancellationToken), turn.Today)),

        // "Visited Acme with our rookie" is a report.
        HonourWish.Standouts wish when reading.Intent is not (Intent.Report or Intent.Plan) => await StandoutsAsync(turn, wish, cancellationToken),
        _ => null,
    };

    private async Task<Answer> RecordsAsync(Turn turn, bool ofTeam, CancellationToken cancellationToken)
    {
        if (!ofTeam)
            return Answer.Of(HonourCards.Records(turn.Words, null, await honours.RecordsAsync(turn.Person, turn.Today, cancellationToken), turn.Today));
        var seen = await TeamsAsync(turn, cancellationToken);
        if (seen.Count == 0)
            return Answer.Of(turn.Words.NoTeamOfHonours);
        var said = new List<Said>();
        foreach (var team in seen)
            said.Add(new Said(HonourCards.Records(turn.Words, team.Name, await honours.RecordsAsync(team, turn.Today, cancellationToken), turn.Today)));
        return new Answer(said);
    }

    private async Task<Answer> StandoutsAsync(Turn turn, HonourWish.Standouts wish, CancellationToken cancellationToken)
    {
        var seen = await TeamsAsync(turn, cancellationToken);
        if (seen.Count == 0)
            return Answer.Of(turn.Words.NoTeamOfHonours);
        var members = turn.Person.Role == Role.Rep
            ? await teams.MembersOfAsync(seen[0], turn.Today, cancellationToken)
            : await teams.MembersLedByAsync(turn.Person, turn.Today, cancellationToken);
        var rules = await honours.PeriodsAsync(turn.Person, cancellationToken);
        var period = Period.Containing(turn.Today, wish.OfMonth ? PeriodKind.Month : PeriodKind.Week, rules);
        if (wish.IsLast)
            period = period.Previous();
        var best = await standouts.OfAsync(
            seen[0], [.. members.Where(member => member.Role == Role.Rep)], period, wish.Metric, turn.Today, cancellationToken);
        return Answer.Of(HonourCards.Standouts(turn.Words, wish.Kind, best, turn.Today));
    }

    private async Task<IReadOnlyList<Team>> TeamsAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Team is { } own ? [own] : await teams.TeamsOfAsync(turn.Person, cancellationToken);
}
