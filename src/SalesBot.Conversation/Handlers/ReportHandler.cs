using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Records what was done, keeps what is planned, and asks for what stayed open.</summary>
internal sealed class ReportHandler(RecordReport record, KeepPlan keep, ReportCards cards, Asking asking, OnBehalf onBehalf) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Report, Intent.Plan];

    /// <summary>The key of the card that confirms what a message reported.</summary>
    public static string ConfirmationKey(string source) => $"confirm:{source}";

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        reading = await onBehalf.WithColleaguesAsync(turn, reading, cancellationToken);
        reading = await onBehalf.WithCustomersAsync(turn, reading, cancellationToken);
        if (await onBehalf.PartnerAsync(turn, turn.Message.Text, reading, cancellationToken) is { } partner)
        {
            if (partner.IsShared)
                return Answer.Of(await asking.HowSharedAsync(turn, partner.Name, turn.Message.Source, cancellationToken));
            reading = partner.Reading;
        }

        return await AnswerAsync(turn, reading, turn.Message.Source, evenIfRepeated: false, cancellationToken);
    }

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, string source, bool evenIfRepeated, CancellationToken cancellationToken)
    {
        var said = new List<Said>();
        var groups = reading.Items.GroupBy(item => item.Rep).ToList();
        if (reading.Credit is not null && groups.Count > 1)
            return Answer.Of(turn.Words.CreditOfOnePerson);
        foreach (var group in groups)
            said.Add(await ForAsync(turn, reading, group.Key, [.. group], source, evenIfRepeated, cancellationToken));
        if (reading.Unread.Count > 0 && said is [{ Card: var first }, ..])
            said[0] = said[0] with { Card = first with { Blocks = [.. first.Blocks, new TextBlock(turn.Words.NotUnderstood(reading.Unread), TextTone.Subtle)] } };
        return new Answer(said);
    }

    private async Task<Said> ForAsync(
        Turn turn, Reading reading, string? rep, IReadOnlyList<ReadItem> items, string source, bool evenIfRepeated, CancellationToken cancellationToken)
    {
        var who = await onBehalf.FindAsync(turn, rep, cancellationToken);
        if (who.Person is not { } person)
            return new Said(new Card(who.Refusal!));
        var (split, cannotShare) = reading.Credit is { } credit ? await onBehalf.ShareAsync(turn, person, credit, cancellationToken) : default;
        if (cannotShare is not null)
            return new Said(new Card(cannotShare));
        if (reading.Credit is { IsOrderOpen: true } open)
            return new Said(await asking.WhichPartAsync(turn, open, split!.Others[0].Person.Name, source, cancellationToken));
        var name = rep is null || person.Id == turn.Person.Id ? source : $"{source}#{person.Id.Value:N}";
        var done = items.Where(i => i.Status == ItemStatus.Done && i.Metric is not null).Select(i => Statements.Done(i, turn.Today)).ToList();
        var planned = items.Where(i => i.Status == ItemStatus.Planned && i.Metric is not null).Select(Statements.Planned).ToList();
        var notes = new List<string>();
        if (planned.Count > 0 || done.Count == 0)
        {
            var plans = await keep.ExecuteAsync(person, name, planned, turn.Today, turn.Now, cancellationToken);
            notes.AddRange(plans.Refused.Select(r => turn.Words.NotRecorded(r, turn.Today)));
            if (plans.Kept.Count > 0)
                notes.Insert(0, turn.Words.Planned(plans.Kept, turn.Today));
        }

        if (done.Count == 0)
            return new Said(new Card(notes.Count > 0 ? notes[0] : turn.Words.NotSure) { Blocks = [.. notes.Skip(1).Select(n => new TextBlock(n))] });
        var result = await record.ExecuteAsync(
            new ReportCommand(person, turn.Person, name, done, turn.Today, turn.Now) { EvenIfRepeated = evenIfRepeated, Split = split }, cancellationToken);
        if (split is not null && result is ReportResult.Recorded { Items: var recorded } && recorded.All(item => item.Shares.Count == 0))
            notes.Add(turn.Words.CreditNeedsMoney);
        return await SaidAsync(turn, reading, person, name, result, notes, cancellationToken);
    }

    private async Task<Said> SaidAsync(
        Turn turn, Reading reading, Person person, string source, ReportResult result, List<string> notes, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case ReportResult.Recorded recorded:
                notes.AddRange(recorded.Refused.Select(r => turn.Words.NotRecorded(r, turn.Today)));
                if (reading.Open is { } open)
                {
                    await asking.AskAsync(turn, open, turn.Message.Source + "+", cancellationToken);
                    notes.Add(open.Word is { } word ? turn.Words.StillUnknown(word) : turn.Words.StillOpen(open.Metric));
                }

                var forWhom = person.Id == turn.Person.Id ? null : person.Name;
                var card = cards.Recorded(turn.Words, turn.Person.Id, recorded.Report.Id, recorded.Items, notes, forWhom, turn.Today, recorded.Reached);
                return new Said(card) { Key = ConfirmationKey(source) };
            case ReportResult.Repeated repeated:
                return new Said(await asking.RepeatAsync(turn, repeated, cancellationToken));
            default:
                var refused = ((ReportResult.NotRecorded)result).Items;
                return new Said(new Card(turn.Words.NotRecorded(refused[0], turn.Today))
                {
                    Blocks = [.. refused.Skip(1).Select(r => new TextBlock(turn.Words.NotRecorded(r, turn.Today))), .. notes.Select(n => new TextBlock(n))],
                });
        }
    }
}
