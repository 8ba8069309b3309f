using SalesBot.Application.Messaging;
using SalesBot.Application.Pictures;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "把本周拜访榜发成图片" / "send the goal tree as a picture": what the question would be answered with, to the same person and with the same
/// checks, as a picture.
/// </summary>
internal sealed class PictureTurn(MessageAnswers answers, PictureAddresses pictures)
{
    public async Task<Answer> OfAsync(Turn turn, Reading reading, PictureWish wish, CancellationToken cancellationToken)
    {
        // A change of the schedule is not read with the rest; it has an answer of its own that nobody wants to hang on a wall.
        if (wish.Of.Length == 0 || turn.Understanding.ReadSchedule(wish.Of) is not null)
            return turn.Message.IsOverheard ? Answer.Silence : Answer.Of(turn.Words.PictureOfWhat);
        var asked = turn with { Message = turn.Message with { Text = wish.Of }, IsForPicture = pictures.Exist };
        var answer = await answers.OfAsync(asked, reading with { Picture = null }, cancellationToken);
        return new Answer([.. answer.Said.Select(said => said with { Card = Drawn(turn, said.Card) })]);
    }

    // A single line is no less as text.
    private Card Drawn(Turn turn, Card card) => (card.Blocks.Count, pictures.Exist) switch
    {
        (0, _) => card,
        (_, true) => card with { AsPicture = true },
        _ => card with { Blocks = [.. card.Blocks, new TextBlock(turn.Words.NoPictures, TextTone.Subtle)] },
    };
}
