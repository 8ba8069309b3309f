using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Records what a button of a reminder says, or the numbers filled in there, once, and shows the same reminder as it stands then.</summary>
internal sealed class ReminderButton(IInbox inbox, RecordReport record, RepeatDay repeat, ReminderCard reminder) : IButton
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Log, CardVerbs.Fill, CardVerbs.Repeat];

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (!ReminderCard.IsOfToday(turn, action))
            return await reminder.StaleAsync(turn, cancellationToken);
        if (action.Verb == CardVerbs.Repeat)
            return await RepeatAsync(turn, action, cancellationToken);
        if ((action.Verb == CardVerbs.Log ? Pressed(turn, action) : Filled(turn, action)) is not { } items)
            return Answer.Of(turn.Words.NumbersOnly);
        if (items.Count == 0)
            return Answer.Of(turn.Words.NothingFilledIn);
        if (!await IsFirstAsync(turn, action, cancellationToken))
            return await reminder.AnswerAsync(turn, null, cancellationToken);
        var result = await record.ExecuteAsync(
            new ReportCommand(turn.Person, turn.Person, SourceOf(turn, action), items, turn.Today, turn.Now), cancellationToken);
        return result is ReportResult.NotRecorded refused
            ? Answer.Of(turn.Words.NotRecorded(refused.Items[0], turn.Today))
            : await reminder.AnswerAsync(turn, NoteOf(turn, result), cancellationToken);
    }

    private async Task<Answer> RepeatAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (!await IsFirstAsync(turn, action, cancellationToken))
            return await reminder.AnswerAsync(turn, null, cancellationToken);
        var result = await repeat.ExecuteAsync(turn.Person, SourceOf(turn, action), turn.Today, turn.Now, cancellationToken);
        var words = Wordings.Of(turn.Person.Language, turn.Catalogue);
        return await reminder.AnswerAsync(
            turn, result is ReportResult.Recorded recorded ? words.Repeated(recorded.Items) : words.NothingToRepeat, cancellationToken);
    }

    // Pressed twice, recorded once: the button's own number counts, not the click's.
    private Task<bool> IsFirstAsync(Turn turn, CardAction action, CancellationToken cancellationToken) =>
        inbox.AcceptAsync($"button:{Nonce(action)}", turn.Now, cancellationToken);

    private static string? NoteOf(Turn turn, ReportResult result)
    {
        if (result is not ReportResult.Recorded recorded)
            return null;
        var words = Wordings.Of(turn.Person.Language, turn.Catalogue);
        List<string> notes =
            [.. recorded.Refused.Select(refused => words.NotRecorded(refused, turn.Today)), .. recorded.Reached.Select(facts => words.Milestone(facts, Variant.Of(turn.Person.Id, turn.Today)))];
        return notes.Count == 0 ? null : string.Join('\n', notes);
    }

    private static string Nonce(CardAction action) => action.Data.GetValueOrDefault(CardSeal.Nonce) ?? "";

    private static string SourceOf(Turn turn, CardAction action) => $"{turn.Message.Conversation.Channel}|button|{Nonce(action)}";

    private static IReadOnlyList<StatedItem>? Pressed(Turn turn, CardAction action) =>
        MetricCode.IsValid(action.Data.GetValueOrDefault("metric"))
        && long.TryParse(action.Data.GetValueOrDefault("amount"), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? [new StatedItem(new MetricCode(action.Data["metric"]), amount, turn.Today)]
            : null;

    // What is left empty says nothing; what is no number makes all of it unclear.
    private static List<StatedItem>? Filled(Turn turn, CardAction action)
    {
        var items = new List<StatedItem>();
        foreach (var (name, value) in action.Data.Where(d => d.Key.StartsWith(CardInput.Prefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(d.Value)))
        {
            var code = name[CardInput.Prefix.Length..];
            if (!MetricCode.IsValid(code) || !decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var quantity))
                return null;
            if (quantity != 0)
                items.Add(new StatedItem(new MetricCode(code), quantity, turn.Today));
        }

        return items;
    }
}
