using SalesBot.Application.Activities;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "为什么这单没有提成" / "why was no commission paid on this deal": how one's latest report, or that of the customer who is named, counts under
/// each rule, and what is missing where it counts under none.
/// </summary>
internal sealed class DealPayTopic(ReadStatements statements, IReports reports, IPeople people) : ITopic
{
    private const int MostLookedAt = 50;

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Incentive is not IncentiveWish.WhyOfDeal)
            return null;
        if (!turn.IsPrivate)
            return Answer.Of(turn.Words.PayInPrivate);
        var own = (await reports.LatestByAsync(turn.Person.Id, MostLookedAt, cancellationToken)).Where(report => report.Current.Count > 0).ToList();
        var told = own.Find(report => report.Current.SelectMany(entry => entry.Customers).Any(customer => turn.Message.Text.Contains(customer, StringComparison.OrdinalIgnoreCase)))
            ?? own.Find(report => report.Current.Any(IsDeal)) ?? own.FirstOrDefault();
        return Answer.Of(told is null ? new Card(turn.Words.NoDealToExplain) : await ExplainAsync(turn, told, cancellationToken));
    }

    private static bool IsDeal(ActivityEntry entry) => entry.Metric == Metrics.Order || entry.Metric == Metrics.Revenue;

    private async Task<Card> ExplainAsync(Turn turn, Report report, CancellationToken cancellationToken)
    {
        var (entries, words) = (report.Current, turn.Words);
        var lines = new List<StatementLine>((await statements.OfAsync(turn.Person.OrganisationId, [turn.Person.Id], entries[0].Day, [], cancellationToken)).Lines);

        // What came after its month was closed is put right in the present one.
        if (ReadStatements.MonthOf(entries[0].Day) != ReadStatements.MonthOf(turn.Today))
            lines.AddRange((await statements.OfAsync(turn.Person.OrganisationId, [turn.Person.Id], turn.Today, [], cancellationToken)).Lines);
        var counted = lines.SelectMany(line => line.Sources.Where(source => source.Report == report.Id).Select(source => (Line: line, Source: source))).ToList();
        var what = words.Day(entries[0].Day, turn.Today) + " " + string.Join(" · ", entries.Select(entry => words.Counted(entry.Metric, entry.Amount) + (entry.Customers.Count == 0 ? "" : $"({words.List(entry.Customers)})")));
        var shared = counted.Where(one => one.Line.IsSharedOut).GroupBy(one => one.Line.Currency).Select(money => words.Money(money.Key, money.Sum(one => one.Source.Share))).ToList();
        var blocks = new List<CardBlock>();
        foreach (var (line, source) in counted)
        {
            blocks.Add(new TextBlock(words.DealUnderRule(line, line.IsSharedOut ? words.Money(line.Currency, source.Share) : null)));
            foreach (var conflict in source.Conflicts)
                blocks.Add(new TextBlock(words.Conflict(conflict, (await people.FindAsync(conflict.Other, cancellationToken))?.Name ?? ""), TextTone.Warning));
        }

        // A deal without its money adds nothing where money is paid for.
        if (entries.Any(entry => entry.Metric == Metrics.Order) && entries.All(entry => entry.Metric != Metrics.Revenue))
            blocks.Add(new TextBlock(words.DealWithoutMoney, TextTone.Warning));
        return new Card(words.DealPay(what, shared.Count == 0 ? null : string.Join(" + ", shared))) { Blocks = blocks, Buttons = [Buttons.Say(words.IncentiveRules, words.IncentiveRules)] };
    }
}
