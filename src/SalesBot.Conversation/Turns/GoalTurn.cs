using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes what is answered to a question about a target or to its preview, typed or pressed.</summary>
internal sealed class GoalTurn(GoalDrafting drafting, GoalTalk talk, GoalConfirm confirm, GoalAnswers answers, GoalShareAnswers shares)
{
    public static readonly ImmutableArray<string> ConfirmWords = ["就这么定", "定了", "确定", "确认", "可以", "好", "好的", "ok", "yes", "confirm", "make it so", "go ahead", "do it"];
    private static readonly ImmutableArray<string> RuleWords = ["换个分法", "换一种分法", "split differently", "another split"];

    /// <summary>The answer to a typed answer; null where the text is none.</summary>
    public async Task<Answer?> AnswerTypedAsync(Turn turn, OpenQuestion question, string text, CancellationToken cancellationToken)
    {
        if (await DraftOfAsync(turn, question, cancellationToken) is not { } draft)
            return null;
        if (ShortAnswers.IsNo(text))
            return Answer.Of(await CancelAsync(turn, draft, cancellationToken));
        if (draft.Missing.Count > 0 && ConfirmWords.Contains(text, StringComparer.Ordinal))
            return Answer.Of(await talk.NextAsync(turn, draft, note: null, cancellationToken));
        if (draft.Missing is [var asked, ..])
            return PartIn(turn, draft, asked) is { } part ? await AddAsync(turn, draft, asked, part, cancellationToken) : null;
        if (ConfirmWords.Contains(text, StringComparer.Ordinal))
            return Answer.Of(await confirm.ConfirmAsync(turn, draft.Id, cancellationToken));
        if (RuleWords.Contains(text, StringComparer.Ordinal))
            return Answer.Of(await OtherRuleAsync(turn, draft, cancellationToken));
        if (await shares.ReadAsync(turn, draft, cancellationToken) is (var shared, var refusal) && (shared is not null || refusal is not null))
            return Answer.Of(shared is null ? new Card(refusal!) : await talk.PreviewAsync(turn, shared, note: null, cancellationToken));
        return turn.Understanding.ReadQuantity(turn.Message.Text) is { } quantity && IsNumberAlone(turn.Read(turn.Message.Text).Goal)
            ? Answer.Of(await talk.PreviewAsync(turn, draft with { Quantity = quantity, Percent = null, Difference = null }, note: null, cancellationToken))
            : null;
    }

    /// <summary>The answer to a pressed choice.</summary>
    public async Task<Answer> AnswerPressedAsync(Turn turn, OpenQuestion question, string answer, CancellationToken cancellationToken)
    {
        var said = turn with { Message = turn.Message with { Text = answer } };
        if (await DraftOfAsync(turn, question, cancellationToken) is not { } draft)
            return Answer.Of(turn.Words.QuestionIsOver);
        if (answer == Asking.No)
            return Answer.Of(await CancelAsync(turn, draft, cancellationToken));
        if (draft.Missing is [var asked, ..] && PartIn(said, draft, asked) is { } part)
            return await AddAsync(said, draft, asked, part, cancellationToken);
        return Answer.Of(turn.Words.QuestionIsOver);
    }

    /// <summary>The answer to a button of a preview or a suggestion.</summary>
    public async Task<Answer> PressAsync(Turn turn, string act, Guid id, string mark, CancellationToken cancellationToken)
    {
        if (act is GoalCards.PassOn or GoalCards.JustForMe)
            return Answer.InPlace(await answers.OfRepAsync(turn, act, id, cancellationToken));
        if (await answers.Memory.OpenAsync(turn, id, cancellationToken) is not { } draft)
            return Answer.InPlace(new Card(turn.Words.StaleButton) { Buttons = [Buttons.Say(turn.Words.GoalTree, turn.Words.GoalTree)] });
        if (act == GoalCards.Open)
            return Answer.Of(await talk.NextAsync(turn, draft, note: null, cancellationToken));
        if (act == GoalCards.Cancel)
            return Answer.InPlace(await CancelAsync(turn, draft, cancellationToken));

        // A card that shows something else than the draft says now is not acted upon.
        if (draft.Mark != mark)
            return Answer.InPlace(await talk.NextAsync(turn, draft, turn.Words.GoalChangedMeanwhile, cancellationToken));
        return act switch
        {
            GoalCards.Confirm => Answer.InPlace(await confirm.ConfirmAsync(turn, id, cancellationToken)),
            GoalCards.Rule => Answer.InPlace(await OtherRuleAsync(turn, draft, cancellationToken)),
            GoalCards.Number => Answer.Of(await talk.AskNumberAsync(turn, draft, cancellationToken)),
            _ => Answer.Of(turn.Words.UnknownButton),
        };
    }

    private async Task<Card> CancelAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken)
    {
        await answers.Memory.KeepAsync(draft with { IsSettled = true }, cancellationToken);
        await answers.Memory.DropQuestionAsync(turn, cancellationToken);
        return new Card(turn.Words.GoalCancelled);
    }

    private Task<Card> OtherRuleAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken) => talk.PreviewAsync(
        turn, draft with { Rule = (BreakdownRule)(((int)draft.Rule + 1) % (int)BreakdownRule.Weights) }, note: null, cancellationToken);

    private async Task<GoalDraft?> DraftOfAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken) =>
        Guid.TryParseExact(question.Text, "N", out var id) ? await answers.Memory.OpenAsync(turn, id, cancellationToken) : null;

    private async Task<Answer> AddAsync(
        Turn turn, GoalDraft draft, GoalPart asked, ReadGoal part, CancellationToken cancellationToken)
    {
        var (more, refusal) = await drafting.AddAsync(turn, draft, asked, part, cancellationToken);
        return more is null
            ? Answer.Of(refusal is null ? new Card(turn.Words.QuestionIsOver) : await drafting.RefusedAsync(turn, part, refusal, cancellationToken))
            : Answer.Of(await talk.NextAsync(turn, more, note: null, cancellationToken));
    }

    // "每人每天发10条朋友圈" is no other number for what is previewed.
    private static bool IsNumberAlone(ReadGoal? said) => said is null or { Owner: null, Each: null, Days: null, IsPerHead: false };

    // What is asked or wished beside is no name.
    private static bool MayBeName(Reading said, string text) => !OtherBusiness.Is(said) && said is { Project: null, Task: null, Own: null, Coaching: null, Structure: null, Member: null, Comment: null, Forecast: null, Wish: null } && text.Length <= 20 && said is { Goal: null or { Act: GoalAct.State }, Intent: Intent.None or Intent.Clarify }
        && !text.Any(char.IsAsciiDigit) && text is not [.., '?' or '?' or '吗' or '呢' or '了'];

    private static ReadGoal? Within(Turn turn, string text) => turn.Read(text.Any(c => c > 'ÿ') ? $"目标 {text}" : $"target {text}").Goal;

    // "每周20家" answers how much and for how long: what is not known yet is taken with it.
    private static ReadGoal With(GoalDraft draft, ReadGoal answer, ReadGoal? said) => said is not { Act: GoalAct.State } ? answer : answer with
    {
        Quantity = answer.Quantity ?? (draft.Quantity is null && !draft.IsRelative ? said.Quantity : null),
        Each = draft.Each is null ? said.Each : null,
        Days = draft.Each is null ? said.Days : null,
        DaysAre = draft.Each is null ? said.DaysAre : null,
    };

    // The answer is read as if the rest of a target stood around it; a report, a question for a forecast or a target of its own is none.
    private static ReadGoal? PartIn(Turn turn, GoalDraft draft, GoalPart asked)
    {
        var text = turn.Message.Text.Trim();
        var said = turn.Read(text);
        if (said.Forecast is not null || said.Goal is { IsSure: true, Act: GoalAct.State or GoalAct.Ask or GoalAct.Why or GoalAct.Same or GoalAct.Divide })
            return null;
        if (asked == GoalPart.Amount)
        {
            if (turn.Understanding.ReadQuantity(text) is { } quantity)
                return With(draft, new ReadGoal(GoalAct.State) { Quantity = quantity }, Within(turn, text));
            return said is { Intent: Intent.Report or Intent.Plan, Items: [{ } item] } && item.Metric == draft.Metric ? new ReadGoal(GoalAct.State) { Quantity = item.Quantity } : null;
        }

        if (said.Intent is Intent.Report or Intent.Plan or Intent.Correct or Intent.Undo or Intent.Help)
            return null;
        var read = Within(turn, text);
        return asked switch
        {
            GoalPart.Metric when read?.Metric is not null => With(draft, new ReadGoal(GoalAct.State) { Metric = read.Metric }, read),
            GoalPart.Period when read?.Metric is { } other && other != draft.Metric => null,
            GoalPart.Period when read?.Days is not null || read?.Each is not null => new ReadGoal(GoalAct.State) { Days = read.Days, DaysAre = read.DaysAre, Each = read.Each },
            GoalPart.Owner when MayBeName(said, text) && read is { Owner: not null } or { IsCompany: true } => read,
            GoalPart.Owner when MayBeName(said, text) => new ReadGoal(GoalAct.State) { Owner = text },
            _ => null,
        };
    }
}

/// <summary>The memory of drafts, and what reps do with them.</summary>
/// <param name="memory">Keeps drafts.</param>
/// <param name="suggestions">Passes them on.</param>
internal sealed class GoalAnswers(GoalMemory memory, GoalSuggestions suggestions)
{
    public GoalMemory Memory => memory;

    public Task<Card> OfRepAsync(Turn turn, string act, Guid draft, CancellationToken cancellationToken) => act == GoalCards.PassOn
        ? suggestions.PassOnAsync(turn, draft, cancellationToken)
        : suggestions.OwnAsync(turn, draft, cancellationToken);
}
