using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about objections to money.</summary>
internal sealed class DisputeCards(Buttons buttons)
{
    private const int MostTrails = 5;

    /// <summary>What whoever is to settle it reads.</summary>
    public Card ForJudge(IWording words, PersonId judge, Person by, PayDispute dispute, string text) => new(words.DisputeFor(by.Name, dispute, text))
    {
        Buttons =
        [
            buttons.OfDispute(words.DisputeReply, CardVerbs.ReplyDispute, judge, dispute.Id),
            buttons.OfDispute(words.DisputeSettle, CardVerbs.SettleDispute, judge, dispute.Id),
        ],
    };

    /// <summary>What the other side reads of something said.</summary>
    public Card Said(IWording words, Person to, Person by, PayDispute dispute, DisputeNote note) => new(words.DisputeSaid(by.Name, dispute, note.Text, note.Settles))
    {
        Buttons = note.Settles ? [] :
        [
            buttons.OfDispute(words.DisputeReply, CardVerbs.ReplyDispute, to.Id, dispute.Id),
            .. to.Id == dispute.PersonId ? [] : new[] { buttons.OfDispute(words.DisputeSettle, CardVerbs.SettleDispute, to.Id, dispute.Id) },
        ],
    };

    /// <summary>The disputes that somebody may see, with all that was said.</summary>
    public Card List(IWording words, PersonId viewer, IReadOnlyList<DisputeTrail> trails)
    {
        if (trails.Count == 0)
            return new Card(words.NoDisputes);
        var open = trails.Where(trail => trail.Dispute.SettledAt is null).ToList();
        return new Card(words.DisputesTitle(open.Count))
        {
            Blocks =
            [
                .. trails.Take(MostTrails).SelectMany(trail => trail.Notes.Select(one => new TextBlock(words.DisputeNoteLine(one.Name, one.Note.Text, one.Note.Settles), TextTone.Subtle))
                    .Prepend(new TextBlock(words.DisputeLine(trail.Dispute, trail.By.Name), TextTone.Strong))),
            ],
            Buttons = open.Count == 0 ? [] :
            [
                buttons.OfDispute($"{words.DisputeReply} #{open[0].Dispute.Number}", CardVerbs.ReplyDispute, viewer, open[0].Dispute.Id),
                .. open[0].Dispute.PersonId == viewer ? [] : new[] { buttons.OfDispute($"{words.DisputeSettle} #{open[0].Dispute.Number}", CardVerbs.SettleDispute, viewer, open[0].Dispute.Id) },
            ],
        };
    }
}
