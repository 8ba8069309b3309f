using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"结算11月奖金" / "close November bonuses": a month is closed after a preview, then approved (I9).</summary>
internal sealed class PayrollTopic(ClosePeriod close, ReadStatements statements, Asking asking) : ITopic
{
    private const char Between = ' ';

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.ClosePeriod];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Incentive is not (IncentiveWish.Close or IncentiveWish.Approve or IncentiveWish.Export))
            return null;
        if (!turn.IsPrivate)
            return Answer.Of(turn.Words.PayInPrivate);
        return reading.Incentive switch
        {
            IncentiveWish.Close wish => Answer.Of(await PreviewAsync(turn, wish.Month, cancellationToken)),
            IncentiveWish.Approve wish => Answer.Of(Show(turn, await close.ApproveAsync(turn.Person, wish.Month, turn.Now, cancellationToken), wish.Month)),
            IncentiveWish.Export wish => Answer.Of(await HowAsync(turn, wish.Month, cancellationToken)),
            _ => null,
        };
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var language, var written])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        var month = DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);
        return Answer.Of(Show(turn, await close.CloseAsync(turn.Person, month, turn.Today, turn.Now, cancellationToken), month));
    }

    // The figures of the company are for whoever settles them.
    private async Task<Card> HowAsync(Turn turn, DateOnly month, CancellationToken cancellationToken)
    {
        if (!await close.MaySettleAsync(turn.Person, cancellationToken))
            return new Card(turn.Words.CloseRefused(new CloseResult.NotAllowed(), month, turn.Today));
        var all = await statements.OfAsync(turn.Person.OrganisationId, [turn.Person.Id], month, [], cancellationToken);
        var how = turn.Words.ExportHow(month, MonthStates.Of(all, turn.Today), turn.Person.Name);
        return StatementCards.Exported(turn, all).ToList() is [TextBlock told] ? new Card(told.Text) { Blocks = [new TextBlock(how, TextTone.Subtle)] } : new Card(how);
    }

    private async Task<Card> PreviewAsync(Turn turn, DateOnly month, CancellationToken cancellationToken)
    {
        if (await close.CheckAsync(turn.Person, month, turn.Today, cancellationToken) is not CloseResult.Ready ready)
            return Show(turn, await close.CheckAsync(turn.Person, month, turn.Today, cancellationToken), month);
        var name = turn.Words.MonthName(month, turn.Today);
        var card = await asking.ConfirmAsync(
            turn, QuestionKind.ClosePeriod, string.Join(Between, turn.Words.Language, month.ToString("O", CultureInfo.InvariantCulture)),
            turn.Words.ClosePreview(name, StatementCards.Total(turn.Words, ready.Statements.Lines), Heads(ready.Statements), ready.DaysLeft), (turn.Words.CloseIt, turn.Words.BetterNot), cancellationToken);
        return card with
        {
            Blocks =
            [
                .. ready.Forgotten is { } forgotten ? new[] { new TextBlock(turn.Words.MonthForgotten(forgotten, month, turn.Today), TextTone.Warning) } : [],
                .. ready.Open.Count == 0 ? [] : new[] { new TextBlock(turn.Words.OpenDisputes([.. ready.Open.Select(dispute => dispute.Number)]), TextTone.Warning) },
                .. StatementCards.Team(turn, "", ready.Statements).Blocks,
            ],
        };
    }

    private static Card Show(Turn turn, CloseResult result, DateOnly month)
    {
        var name = turn.Words.MonthName(month, turn.Today);
        return result switch
        {
            CloseResult.Ready { Statements: var all } => new Card(turn.Words.CloseDone(name, StatementCards.Total(turn.Words, all.Lines), Heads(all)))
            {
                Buttons = [Buttons.Say(turn.Words.ApproveIt, turn.Words.ApproveCommand(month))],
            },
            CloseResult.Approved { Statements: var all } => new Card(turn.Words.ApprovedDone(name, StatementCards.Total(turn.Words, all.Lines), Heads(all), month)),
            _ => new Card(turn.Words.CloseRefused(result, month, turn.Today)),
        };
    }

    private static int Heads(MonthStatements all) => all.Lines.Select(line => line.Person).Distinct().Count();
}
