using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds which of the targets that wait a written answer is meant for; what fits none was said of something else.</summary>
internal sealed class AgreementAnswers(ReadAgreements read, AgreementSteps steps, AgreementCards cards)
{
    /// <summary>The answer; null where nothing waits that could be meant.</summary>
    public async Task<Card?> OfAsync(Turn turn, AgreementWish wish, CancellationToken cancellationToken)
    {
        var all = await read.ForAsync(turn.Person, turn.Today, cancellationToken);
        if (wish.Act == AgreementAct.List)
            return AgreementCards.List(turn.Words, turn.Person.Id, [.. all.Where(one => IsOf(one.Agreement, wish))], turn.Today);
        var mine = all.Where(one => IsAsked(one, turn, wish)).ToList();
        if (wish.MayBeOther && mine.Count == 0)
        {
            wish = wish with { Act = AgreementAct.Counter, MayBeOther = false };
            mine = [.. all.Where(one => IsAsked(one, turn, wish) && (wish.Metric is not null || Metrics.UnitOf(one.Agreement.Metric) != MetricUnit.Money))];
        }

        if (wish.Standing is { } standing && mine.Where(one => one.Agreement.Amount == InMinor(one.Agreement, standing)).ToList() is { Count: > 0 } objected)
            mine = objected;
        var proposed = wish.Act == AgreementAct.Counter ? [] : all.Where(one => IsProposed(one, turn, wish)).ToList();
        if (mine.Count + proposed.Count == 0)
            return Unmeant(turn, wish, all);
        if (wish.Act == AgreementAct.Accept && proposed.Count == 0)
            return mine.Count > 1 && wish is { Metric: null, Days: null, Amount: null, IsOfAll: false }
                ? cards.Which(turn.Words, turn.Person.Id, mine, turn.Today, isAccepted: true) : await AcceptAsync(turn, mine, cancellationToken);
        if (mine.Count + proposed.Count > 1)
            return cards.Which(turn.Words, turn.Person.Id, [.. mine, .. proposed], turn.Today);
        return wish.Act switch
        {
            AgreementAct.Accept => await steps.TakeAsync(turn, proposed[0].Agreement.Id, cancellationToken),
            AgreementAct.Decline when proposed.Count > 0 => await steps.KeepAsync(turn, proposed[0].Agreement.Id, cancellationToken),
            AgreementAct.Counter when await steps.FindAsync(turn, mine[0].Agreement.Id, cancellationToken) is { } found =>
                await steps.CounterAsync(turn, found, wish.Amount!.Value, cancellationToken),
            _ => await steps.AskAsync(turn, mine[0].Agreement.Id, cancellationToken),
        };
    }

    // All that are meant, where it is not said which.
    private async Task<Card> AcceptAsync(Turn turn, List<RepAgreement> mine, CancellationToken cancellationToken)
    {
        Card? card = null;
        foreach (var one in mine)
            card = await steps.AcceptAsync(turn, one.Agreement.Id, cancellationToken);
        return mine.Count == 1 ? card! : new Card(turn.Words.AllAccepted(mine.Count)) { Buttons = [Buttons.MyTasks(turn.Words)] };
    }

    // Where a target is named as such but none fits, what waits is shown; anything else may be meant for somebody else.
    private Card? Unmeant(Turn turn, AgreementWish wish, IReadOnlyList<RepAgreement> all)
    {
        var waiting = all.Where(one => one.Agreement.WaitsFor == turn.Person.Id).ToList();
        if (wish is { Act: AgreementAct.Accept or AgreementAct.Decline, Name.Length: > 0 } && all.FirstOrDefault(one => one.Agreement.SetBy == turn.Person.Id && IsCalled(one.Rep.Name, wish.Name)) is { } led)
            return new Card(turn.Words.NoCounterFrom(led.Rep.Name));
        return !wish.NamesTarget || wish.Name.Length > 0 ? null
            : waiting.Count > 0 ? cards.Which(turn.Words, turn.Person.Id, waiting, turn.Today)
            : wish.Act == AgreementAct.Accept ? new Card(turn.Words.NoAgreements) : null;
    }

    private static bool IsAsked(RepAgreement one, Turn turn, AgreementWish wish) =>
        one.Rep.Id == turn.Person.Id && wish.Name.Length == 0 && IsOf(one.Agreement, wish)
        && (one.Agreement.State == AgreementState.Open || (one.Agreement.State == AgreementState.Countered && wish.Act == AgreementAct.Counter))
        && (wish.Act == AgreementAct.Counter || wish.Amount is not { } amount || one.Agreement.Amount == InMinor(one.Agreement, amount));

    private static bool IsProposed(RepAgreement one, Turn turn, AgreementWish wish) =>
        one.Agreement.State == AgreementState.Countered && one.Agreement.SetBy == turn.Person.Id && IsOf(one.Agreement, wish)
        && (wish.Name.Length == 0 || IsCalled(one.Rep.Name, wish.Name))
        && (wish.Amount is not { } amount || (wish.Act == AgreementAct.Decline ? one.Agreement.Amount == InMinor(one.Agreement, amount) || one.Agreement.Proposed == InMinor(one.Agreement, amount)
            : one.Agreement.Proposed == InMinor(one.Agreement, amount)));

    // What somebody can do on one day is no answer to what is to be done in a month.
    private static bool IsOf(Agreement agreement, AgreementWish wish) =>
        (wish.Metric is not { } metric || metric == agreement.Metric)
        && (wish.Days is not { } days || (days.Start <= (agreement.End ?? DateOnly.MaxValue) && days.End >= agreement.Start && (days.Days > 1 || agreement.Each == Domain.Calendars.PeriodKind.Day)));

    private static decimal InMinor(Agreement agreement, decimal amount) =>
        amount * (Metrics.UnitOf(agreement.Metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);

    private static bool IsCalled(string name, string said) =>
        name.Equals(said, StringComparison.OrdinalIgnoreCase) || name.Split(' ').Contains(said, StringComparer.OrdinalIgnoreCase)
        || Domain.People.Nickname.Find(said, [name], one => one).Count > 0;
}
