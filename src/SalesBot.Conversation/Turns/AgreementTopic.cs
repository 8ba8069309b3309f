using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Turns;

/// <summary>Accepting a target or proposing another amount, and what whoever set it says to that; each side hears of it (T14).</summary>
internal sealed class AgreementTopic(
    AgreeOnGoal agree, ReadAgreements read, AgreementMail mail, CounterPreview preview, Asking asking) : ITopic
{
    private static readonly ImmutableArray<string> Lists =
        ["目标确认情况", "目标确认", "谁还没确认", "谁还没确认目标", "目标确认了吗", "大家确认目标了吗", "谁接受了目标", "谁没接受目标", "谁还没接受目标", "who has accepted", "who accepted the targets", "target agreements", "who has not accepted", "who hasn't accepted", "agreements"];

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.AcceptGoal, CardVerbs.CounterGoal, CardVerbs.TakeCounter, CardVerbs.KeepGoal];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.CounterGoal];

    private static readonly ImmutableArray<string> TargetWords = ["目标", "target"];
    private static readonly ImmutableArray<string> Accepts =
        ["接受", "我接受", "接受目标", "接受这个目标", "这个目标我接受", "目标我接受", "目标没问题", "目标没意见", "同意目标", "同意这个目标", "全部接受", "都接受",
            "accept", "i accept", "accept the target", "accept my target", "accept my targets", "i accept the target", "i accept my target", "accept it", "accept all", "the target is fine"];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var said = ShortAnswers.Bare(turn.Message.Text);
        if (Accepts.Contains(said))
            return await AcceptAllAsync(turn, cancellationToken);
        return Lists.Contains(said)
            ? Answer.Of(AgreementCards.List(turn.Words, turn.Person.Id, await read.ForAsync(turn.Person, turn.Today, cancellationToken), turn.Today))
            : null;
    }

    // What is open and one's own; where nothing is and no target is named, it was said of something else.
    private async Task<Answer?> AcceptAllAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = (await read.ForAsync(turn.Person, turn.Today, cancellationToken))
            .Where(one => one.Rep.Id == turn.Person.Id && one.Agreement.State is AgreementState.Open or AgreementState.Countered).ToList();
        if (mine is [var only])
            return Answer.Of(await AcceptAsync(turn, only.Agreement.Id, cancellationToken));
        foreach (var one in mine)
            await AcceptAsync(turn, one.Agreement.Id, cancellationToken);
        if (mine.Count == 0)
            return TargetWords.Any(word => turn.Message.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Answer.Of(turn.Words.NoAgreements) : null;
        return Answer.Of(new Card(turn.Words.AllAccepted(mine.Count)) { Buttons = [Buttons.MyTasks(turn.Words)] });
    }

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var id = ActionTurn.Id(action, "agreement");
        return action.Verb switch
        {
            CardVerbs.AcceptGoal => Answer.InPlace(await AcceptAsync(turn, id, cancellationToken)),
            CardVerbs.CounterGoal => Answer.Of(await AskAsync(turn, id, cancellationToken)),
            CardVerbs.KeepGoal => Answer.InPlace(await KeepAsync(turn, id, cancellationToken)),
            _ => Answer.Of(await TakeAsync(turn, id, cancellationToken)),
        };
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (turn.Understanding.ReadQuantity(reply) is not { } quantity || !Guid.TryParseExact(question.Text, "N", out var id)
            || await agree.FindAsync(turn.Person, id, cancellationToken) is not { } found)
            return null;
        var amount = quantity * (Metrics.UnitOf(found.Agreement.Metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);
        if (amount <= 0 || amount > long.MaxValue / 2 || amount != decimal.Truncate(amount) || (long)amount == found.Agreement.Amount)
            return Answer.Of(turn.Words.CounterHow(found.Other.Name, found.Agreement, turn.Today));
        await asking.DropAsync(turn, cancellationToken);
        if (await agree.CounterAsync(turn.Person, id, (long)amount, turn.Now, cancellationToken) is not { } step)
            return Answer.Of(turn.Words.AgreementIsOver);
        await mail.CounteredAsync(turn, step, cancellationToken);
        return Answer.Of(turn.Words.CounterSent(step.Other.Name, step.Agreement, turn.Today));
    }

    private async Task<Card> AcceptAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.AcceptAsync(turn.Person, id, turn.Now, cancellationToken) is not { } step)
            return new Card(turn.Words.AgreementIsOver) { Buttons = [Buttons.MyTasks(turn.Words)] };
        await mail.AcceptedAsync(turn, step, cancellationToken);
        return new Card(turn.Words.GoalAccepted(step.Agreement, turn.Today)) { Buttons = [Buttons.MyTasks(turn.Words)] };
    }

    private async Task<Card> AskAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.FindAsync(turn.Person, id, cancellationToken) is not { Agreement: { State: AgreementState.Open or AgreementState.Countered } } found)
            return new Card(turn.Words.AgreementIsOver) { Buttons = [Buttons.MyTasks(turn.Words)] };
        await asking.OpenAsync(turn, QuestionKind.CounterGoal, id.ToString("N"), cancellationToken);
        return new Card(turn.Words.CounterHow(found.Other.Name, found.Agreement, turn.Today));
    }

    private async Task<Card> KeepAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await agree.KeepAsync(turn.Person, id, turn.Now, cancellationToken) is not { } step)
            return new Card(turn.Words.AgreementIsOver);
        await mail.KeptAsync(turn, step, cancellationToken);
        return new Card(turn.Words.GoalKeptByMe(step.Other.Name, step.Agreement, turn.Today));
    }

    private async Task<Card> TakeAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        await agree.FindAsync(turn.Person, id, cancellationToken) is { Agreement: { State: AgreementState.Countered, Proposed: { } proposed } agreement, Other: var rep }
            ? await preview.ShowAsync(turn, agreement, proposed, rep, cancellationToken)
            : new Card(turn.Words.AgreementIsOver);
}
