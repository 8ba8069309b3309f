using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>"为什么我有这个徽章" / "where does my calls record come from": the days and reports behind an honour, for its holder alone (L9).</summary>
internal sealed class HonourWhyTopic(ReadHonours honours, TraceHonours trace, PrivateMail mail) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Honour switch
    {
        // "Visited Acme, why I earned my badge" is a report.
        HonourWish.WhyBadge or HonourWish.WhyRecord when reading.Intent is Intent.Report or Intent.Plan => null,
        HonourWish.WhyBadge why => await mail.AnswerAsync(turn, await BadgeAsync(turn, why, cancellationToken), cancellationToken),
        HonourWish.WhyRecord why => await mail.AnswerAsync(
            turn, HonourCards.WhyRecords(turn, await trace.RecordsAsync(turn.Person, why.Metric, turn.Today, cancellationToken)), cancellationToken),
        _ => null,
    };

    private async Task<Card> BadgeAsync(Turn turn, HonourWish.WhyBadge why, CancellationToken cancellationToken)
    {
        var held = await honours.BadgesAsync(turn.Person, turn.Now, cancellationToken);
        return await trace.BadgeAsync(turn.Person, held, why.Name, why.OfStreak, turn.Today, cancellationToken) is { } found
            ? HonourCards.WhyBadge(turn, found) : HonourCards.NotHeld(turn.Words, why.Name, held);
    }
}
