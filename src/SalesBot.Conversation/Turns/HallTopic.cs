using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Turns;

/// <summary>Who was first, period after period, and which honours there are: "名人堂", "上月冠军", "season archive", "awards" (L16).</summary>
internal sealed class HallTopic(HallViews hall, ContestViews contests) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading switch
    {
        { Honour: HonourWish.Hall wish } => await hall.ArchiveAsync(turn, wish.BySeason, cancellationToken),
        { Honour: HonourWish.Awards } => Answer.Of(new Card(turn.Words.AwardsTitle)
        {
            Blocks = [new TextBlock(turn.Words.AwardsList)],
            Buttons = [Buttons.Say(turn.Words.BadgeList, turn.Words.BadgeList), Buttons.Say(turn.Words.HallOfFame, turn.Words.HallOfFame), Buttons.Say(turn.Words.HonourRoll, turn.Words.HonourRoll)],
        }),
        { Contest: ContestWish.Past { MayBeOfBoards: true } past } when (past.Named ?? ContestViews.PeriodOf(turn, past.Period)) is { } period => await ChampionsAsync(turn, period, cancellationToken),
        _ => null,
    };

    // Of contests first: whoever won one is its champion.
    private async Task<Answer> ChampionsAsync(Turn turn, Period period, CancellationToken cancellationToken)
    {
        var boards = await hall.ChampionsAsync(turn, period, cancellationToken);
        return await contests.EndedAsync(turn, period.Range, null, cancellationToken) is { } ended ? new Answer([new Said(ended), .. boards.Said]) : boards;
    }
}
