using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Handlers;

/// <summary>"不对,是五五分" / "actually 60/40": shares a deal anew that is recorded already; what it comes to in all stays (T19).</summary>
internal sealed class CreditChanges(CorrectReport correct, ReportCards cards, OnBehalf onBehalf, Asking asking, IPeople people)
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CreditChange change, CancellationToken cancellationToken)
    {
        var named = change.IsNamed ? await WhoAsync(turn, change.Statement.Others[0].Name, cancellationToken) : null;

        // Who is nobody of the company may be anybody's partner, and the words about anything.
        if (change.IsNamed && named is null)
            return null;
        if (await correct.SharedByAsync(turn.Person, change is { IsNamed: true, IsCorrection: true }, cancellationToken) is not { } report)
            return change.IsNamed || reading.Intent == Intent.None && !change.IsCorrection ? null : Answer.Of(turn.Words.NoSharedDeal);
        var partners = report.Credited.Select(line => line.PersonId).Distinct().ToList();
        if (change.IsNamed ? !change.IsCorrection && !partners.Contains(named!.Id) : partners.Count != 1 && change.Statement.Own != change.Statement.Others[0].Weight)
            return null;
        var statement = change.Statement;
        if (!change.IsNamed)
            statement = statement with { Others = [.. (await people.FindAsync(partners, cancellationToken)).Select(one => new CreditPart(one.Name, statement.Others[0].Weight))] };
        var (split, refusal) = await onBehalf.ShareAsync(turn, turn.Person, statement, cancellationToken);
        if (split is null)
            return Answer.Of(refusal!);
        if (statement.IsOrderOpen)
            return Answer.Of(await asking.WhichPartAsync(turn, statement, split.Others[0].Person.Name, turn.Message.Source, cancellationToken));
        return await correct.ExecuteAsync(new CorrectCommand(turn.Person, report.Id, [], null, turn.Today, turn.Now) { Split = split }, cancellationToken) is CorrectResult.Corrected corrected
            ? Answer.Of(cards.Corrected(turn.Words, turn.Person.Id, corrected, Note(turn, corrected), turn.Today)) : Answer.Of(turn.Words.NothingToCorrect);
    }

    private static string? Note(Turn turn, CorrectResult.Corrected corrected) =>
        corrected.After.FirstOrDefault(item => item.Shares.Count > 0) is { } shared
            ? turn.Words.CreditNow(shared.Metric, shared.Amount, [.. shared.Shares.Select(share => (share.Name, share.Amount))]) : null;

    private async Task<Domain.People.Person?> WhoAsync(Turn turn, string name, CancellationToken cancellationToken) =>
        (await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken)).FirstOrDefault(person => person.Id != turn.Person.Id && person.IsEmployedOn(turn.Today));
}
