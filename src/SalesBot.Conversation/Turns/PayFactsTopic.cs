using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "谁能看到我的奖金" / "when is my bonus paid" / "is there a bonus for calls": what there is to know about pay besides its amount, out of roles,
/// closed months and the rules in force. None of it tells anybody's amount, so that it may be asked anywhere.
/// </summary>
internal sealed class PayFactsTopic(IIncentives incentives, IPeople people) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Incentive switch
    {
        IncentiveWish.Viewers => Answer.Of(await ViewersAsync(turn, cancellationToken)),
        IncentiveWish.PaidWhen payday => Answer.Of(await PaidWhenAsync(turn, payday.Month, cancellationToken)),
        IncentiveWish.Pays pays when reading.Intent is not (Intent.Report or Intent.Plan) => Answer.Of(await PaysAsync(turn, pays.Metric, cancellationToken)),
        _ => null,
    };

    private async Task<string> ViewersAsync(Turn turn, CancellationToken cancellationToken)
    {
        var leaders = (await people.LeadersAsync(turn.Person.OrganisationId, turn.Today, cancellationToken)).Where(leader => leader.Id != turn.Person.Id).ToList();
        return turn.Words.PayViewers(
            [.. leaders.Where(leader => leader.Role == Role.Manager && turn.Team?.ManagerId == leader.Id).Select(leader => leader.Name)],
            [.. leaders.Where(leader => leader.Role == Role.Admin).Select(leader => leader.Name)]);
    }

    // The month that is named, or the present one and, where that is not over, the one before.
    private async Task<Card> PaidWhenAsync(Turn turn, DateOnly? named, CancellationToken cancellationToken)
    {
        var closed = await incentives.ClosedAsync(turn.Person.OrganisationId, cancellationToken);
        var settlers = await SettlersAsync(turn, cancellationToken);
        var present = new DateOnly(turn.Today.Year, turn.Today.Month, 1);
        List<string> told = [.. (named is { } one ? new[] { one } : [present, present.AddMonths(-1)]).Select(State)];
        return new Card(told[0]) { Blocks = [.. told.Skip(1).Append(turn.Words.PaydayUnknown).Select(line => new TextBlock(line, TextTone.Subtle))] };

        string State(DateOnly month)
        {
            var period = closed.FirstOrDefault(one => one.Month == month);
            var state = MonthStates.Of(new MonthStatements(ReadStatements.MonthOf(month), period, [], new Dictionary<PersonId, Person>()), turn.Today);
            var at = period?.ExportedAt ?? period?.ApprovedAt ?? period?.ClosedAt;
            return turn.Words.PayState(turn.Words.MonthName(month, turn.Today), state, at is { } instant ? LocalTime.DayOf(instant, turn.Zone) : null, settlers);
        }
    }

    // Those who may settle: administrators, and whoever leads every team.
    private async Task<IReadOnlyList<string>> SettlersAsync(Turn turn, CancellationToken cancellationToken)
    {
        var teams = await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken);
        var leaders = await people.LeadersAsync(turn.Person.OrganisationId, turn.Today, cancellationToken);
        return [.. leaders.Where(leader => leader.Role == Role.Admin || teams.Count > 0 && teams.All(team => team.ManagerId == leader.Id)).Select(leader => leader.Name)];
    }

    // A deal is paid by what pays for its money, too. Whoever stands above the teams hears of the rules of all of them.
    private async Task<Card> PaysAsync(Turn turn, MetricCode metric, CancellationToken cancellationToken)
    {
        var versions = await incentives.VersionsAsync(turn.Person.OrganisationId, cancellationToken);
        var spans = RuleSpan.In(versions, new DateRange(turn.Today, DateOnly.MaxValue)).Where(span => turn.Team is null || span.Version.IsFor(turn.Team.Id)).ToList();
        var teams = (await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken)).ToDictionary(team => team.Id, team => team.Name);
        var paying = spans.Where(span => span.Version.Terms!.Metric == metric || metric == Metrics.Order && span.Version.Terms is { Kind: IncentiveKind.Commission, Metric: var money } && money == Metrics.Revenue).ToList();
        Card card = paying.Count == 0
            ? new(turn.Words.PaysNothingFor(metric, [.. spans.Where(span => span.Version.From <= turn.Today).Select(span => turn.Words.RuleName(span.Version.Terms!)).Distinct()]))
            : new(turn.Words.PaysFor(metric, paying.Count))
            {
                Blocks = [.. paying.Take(StatementCards.MostRows).Select(span => new TextBlock(
                    turn.Words.RuleLine(span.Version, span.Version.TeamId is { } team ? teams.GetValueOrDefault(team) : null, span.Version.From <= turn.Today)))],
            };
        return card with { Buttons = [Buttons.Say(turn.Words.IncentiveRules, turn.Words.IncentiveRules)] };
    }
}
