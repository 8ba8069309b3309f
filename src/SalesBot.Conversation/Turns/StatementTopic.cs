using System.Collections.Immutable;
using SalesBot.Application.Activities;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"我的奖金" / "how is my bonus computed" / "如果再签10万呢": what one gets, down to each deal, its report and the rule (I7, I8); only in private.</summary>
internal sealed class StatementTopic(ReadStatements statements, PaySight sight, IReports reports, IPeople people, ReadCurrency currency) : ITopic
{
    private static readonly ImmutableArray<string> Honours = ["积分", "徽章", "勋章", "points", "badge"];

    private static readonly PhraseList Ifs = ["如果", "要是", "假如", "假设", "what if", "if", "suppose"];

    private static readonly PhraseList NoMonths =
        ["下个月", "下月", "今年", "去年", "全年", "本季度", "这个季度", "上季度", "季度", "本周", "这周", "上周", "今天", "昨天", "next month", "this year", "last year", "this quarter", "last quarter", "next quarter", "this week", "last week", "next week", "today", "yesterday"];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var wish = reading.Incentive ?? (reading.Intent == Intent.Incentive && !IsOfHonours(turn.Message.Text) ? Asked(turn, reading) : null);
        wish = wish is IncentiveWish.HowOfLast ? How(sight.Last(turn)) : wish;
        if (wish is IncentiveWish.WhatIf more)
            return turn.IsPrivate ? Answer.Of(await SupposeForAsync(turn, more, cancellationToken)) : Answer.Of(turn.Words.PayInPrivate);
        if (wish is IncentiveWish.Totals totals)
            return Answer.Of(await TotalsAsync(turn, totals, cancellationToken));
        if (wish is IncentiveWish.Show && Phrase.At(turn.Message.Text.TrimStart().ToLowerInvariant(), 0, Ifs) is not null)
            return Answer.Of(turn.Words.WhatIfHow);
        if (wish is IncentiveWish.Show && Phrase.Has(turn.Message.Text.ToLowerInvariant(), NoMonths))
            return Answer.Of(turn.Words.PayByMonth);
        if (wish is not IncentiveWish.Show show || await sight.OfAsync(turn, show.Who, cancellationToken) is not { } seen)
            return null;
        if (!turn.IsPrivate || seen.Refusal is not null)
            return Answer.Of(turn.IsPrivate ? seen.Refusal! : turn.Words.PayInPrivate);
        var all = await statements.OfAsync(turn.Person.OrganisationId, seen.People, show.Month, [], cancellationToken);
        sight.Keep(turn, show);
        if (seen.IsTeam)
            return Answer.Of(StatementCards.Team(turn, seen.Name, all));

        // Whoever leads and sells nothing asks how pay comes about at all.
        if (show.Explains && all.Lines.Count == 0 && seen.Name.Length == 0 && (await sight.LedAsync(turn, cancellationToken)).Teams.Count > 0)
            return Answer.Of(await TotalsAsync(turn, new IncentiveWish.Totals(show.Month), cancellationToken));
        return Answer.Of(show.Line is { } line
            ? await LineAsync(turn, seen, show, (all, line), cancellationToken)
            : StatementCards.Statement(turn, seen.Name, all, all.Lines, show.Explains));
    }

    private async Task<Card> TotalsAsync(Turn turn, IncentiveWish.Totals wish, CancellationToken cancellationToken)
    {
        if (!turn.IsPrivate)
            return new Card(turn.Words.PayInPrivate);
        var (seen, teams) = await sight.LedAsync(turn, cancellationToken);
        if (seen.Refusal is { } refusal && wish.IsOfCompany)
            return new Card(refusal);
        sight.Keep(turn, seen.Refusal is null ? wish : new IncentiveWish.Show("", wish.Month));
        var all = await statements.OfAsync(turn.Person.OrganisationId, seen.Refusal is null ? seen.People : [turn.Person.Id], wish.Month, [], cancellationToken);
        return seen.Refusal is null ? StatementCards.Totals(turn, all, teams) : StatementCards.Statement(turn, "", all, all.Lines, explains: false);
    }

    // What was looked at is shown again with the rules.
    private static IncentiveWish? How(IncentiveWish? looked) => looked is IncentiveWish.Show show ? show with { Explains = true } : looked;

    // Points and badges are no pay.
    private static bool IsOfHonours(string text) => Honours.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A question about bonuses that is no whole sentence of ours: of the month and of whoever it names. "May I" names no month.
    private static IncentiveWish.Show Asked(Turn turn, Reading reading)
    {
        var text = turn.Message.Text.ToLowerInvariant().Replace("may i ", "", StringComparison.Ordinal);
        return new IncentiveWish.Show(reading.Asked?.PersonOrTeam ?? "", MonthText.Take(text, turn.Today).Month);
    }

    private async Task<Card> LineAsync(Turn turn, PaySight.Seen seen, IncentiveWish.Show show, (MonthStatements All, int Number) at, CancellationToken cancellationToken)
    {
        var (all, number) = at;
        if (number < 1 || number > all.Lines.Count || show.Source > all.Lines[number - 1].Sources.Count || show.Source < 1)
            return new Card(turn.Words.NoSuchLine);
        var line = all.Lines[number - 1];
        if (show.Source is { } place)
            return await SourceAsync(turn, line, line.Sources[place - 1], cancellationToken);
        var others = line.Sources.SelectMany(source => source.Conflicts.Select(conflict => conflict.Other).Append(source.Person)).Distinct().ToList();
        var names = (await people.FindAsync(others, cancellationToken)).ToDictionary(person => person.Id, person => person.Name);
        return StatementCards.Line(turn.Words, seen.Name, all.Month.Start, (line, number), turn.Today, id => names.GetValueOrDefault(id) ?? "");
    }

    private async Task<Card> SourceAsync(Turn turn, StatementLine line, LineSource source, CancellationToken cancellationToken)
    {
        var blocks = new List<CardBlock>();
        if (await reports.FindAsync(source.Report, cancellationToken) is { } report)
        {
            var reporter = (await people.FindAsync(report.ReportedBy, cancellationToken))?.Name ?? "";
            var said = string.Join(" · ", report.Latest.Select(entry => turn.Words.Counted(entry.Metric, entry.Amount) + (entry.Customers.Count == 0 ? "" : $"({turn.Words.List(entry.Customers)})")));
            blocks.Add(new TextBlock(turn.Words.SourceReport(reporter, report.OpenedAt, turn.Zone, said, report.Current.Concat(report.Credited).Any(entry => entry.Id == source.Entry))));
        }

        blocks.Add(new TextBlock(turn.Words.LineRule(line), TextTone.Subtle));
        foreach (var conflict in source.Conflicts)
            blocks.Add(new TextBlock(turn.Words.Conflict(conflict, (await people.FindAsync(conflict.Other, cancellationToken))?.Name ?? ""), TextTone.Warning));
        return new Card(turn.Words.SourceTitle(line, source, turn.Words.Money(line.Currency, line.Amount), turn.Today)) { Blocks = blocks };
    }

    // "如果周凯再签10万他能拿多少": of whoever is named, where their pay may be seen.
    private async Task<Card> SupposeForAsync(Turn turn, IncentiveWish.WhatIf wish, CancellationToken cancellationToken)
    {
        foreach (var team in await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken))
        {
            foreach (var member in await people.MembersAsync(team.Id, turn.Today, cancellationToken))
            {
                if (member.Id == turn.Person.Id || !turn.Message.Text.Contains(member.Name, StringComparison.OrdinalIgnoreCase))
                    continue;
                var seen = await sight.OfAsync(turn, member.Name, cancellationToken);
                if (seen?.Refusal is { } refusal)
                    return new Card(refusal);
                var told = await SupposeAsync(turn, member, wish, cancellationToken);
                return told with { Summary = $"{member.Name}: {told.Summary}" };
            }
        }

        return await SupposeAsync(turn, turn.Person, wish, cancellationToken);
    }

    private async Task<Card> SupposeAsync(Turn turn, Person person, IncentiveWish.WhatIf wish, CancellationToken cancellationToken)
    {
        if (ReportingRules.ToAmount(Metrics.UnitOf(wish.Metric), wish.Quantity, out var said) is { } || said == 0)
            return new Card(turn.Words.WhatIfHow);
        if (wish.Currency is { } named && await currency.OfAsync(turn.Person.OrganisationId, cancellationToken) is { } home && named != home)
            return new Card(turn.Words.WhatIfForeign(home));
        var done = await statements.DoneAsync(person, wish.Metric, turn.Today, cancellationToken);
        var amount = wish.IsTotal ? said - done : wish.IsLess ? -said : said;
        if (amount < -done)
            return new Card(turn.Words.WhatIfTooMuchLess(wish.Metric, done));
        var supposed = new List<EarnedFact> { Fact(turn, person, wish.Metric, amount) };

        // Money that is signed comes with the deal that it is for, and is told so; a smaller sum may be the same deals.
        var isDeal = wish.Metric == Metrics.Revenue && amount > 0;
        if (isDeal)
            supposed.Add(Fact(turn, person, Metrics.Order, 1));
        var before = await statements.OfAsync(turn.Person.OrganisationId, [person.Id], turn.Today, [], cancellationToken);
        var after = await statements.OfAsync(turn.Person.OrganisationId, [person.Id], turn.Today, supposed, cancellationToken);
        var differences = after.Lines.Select(line => (line.Currency, line.Amount)).Concat(before.Lines.Select(line => (line.Currency, Amount: -line.Amount)))
            .GroupBy(money => money.Currency).Select(money => (Currency: money.Key, Sum: money.Sum(one => one.Amount))).ToList();
        var told = turn.Words.WhatIfAnswer(
            wish.IsTotal ? turn.Words.SupposedTotal(wish.Metric, said, done, isDeal) : isDeal ? turn.Words.SupposedDeal(amount) : turn.Words.SupposedMore(wish.Metric, amount), StatementCards.Total(turn.Words, after.Lines),
            string.Join(" + ", differences.Select(money => (money.Sum >= 0 ? "+" : "") + turn.Words.Money(money.Currency, money.Sum)).DefaultIfEmpty("+0")), StatementCards.Total(turn.Words, before.Lines));

        // Where deals are paid by what they are worth, their number alone brings nothing.
        return new Card(told) { Blocks = wish.Metric == Metrics.Order && differences.All(money => money.Sum == 0) ? [new TextBlock(turn.Words.WhatIfByAmount, TextTone.Subtle)] : [] };
    }

    private static EarnedFact Fact(Turn turn, Person person, MetricCode metric, long amount) => new(
        new ActivityEntryId(Guid.CreateVersion7(turn.Now)), new ReportId(Guid.CreateVersion7(turn.Now)), person.Id, person.TeamId, metric, amount, turn.Today, turn.Now);
}
