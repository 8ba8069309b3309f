namespace SalesBot.Conversation.Understanding;

/// <summary>An answer is wanted as a picture ("把本周拜访榜发成图片"). The reading that it belongs to is that of the question without these words.</summary>
/// <param name="Of">The question to which the answer is wanted, as written; empty where the message names none that has an answer to draw.</param>
public sealed record PictureWish(string Of);
