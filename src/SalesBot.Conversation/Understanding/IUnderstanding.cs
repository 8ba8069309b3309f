using SalesBot.Conversation.Understanding.Explaining;
using SalesBot.Conversation.Understanding.Schedules;

namespace SalesBot.Conversation.Understanding;

/// <summary>Turns a chat message into what it means; pure, no I/O, never throws on any text.</summary>
public interface IUnderstanding
{
    /// <summary>Reads one message.</summary>
    Reading Read(string text, ReadingContext context);

    /// <summary>Reads one message and tells word by word how; for people, not for the way of every message.</summary>
    Explanation Explain(string text, ReadingContext context);

    /// <summary>The numbers in a text that may be quantities, whatever they count.</summary>
    IReadOnlySet<decimal> Figures(string text);

    /// <summary>
    /// Reads an answer to a question for a quantity ("25", "大概25个吧", "twenty-five"); null where the text is no bare quantity.
    /// </summary>
    decimal? ReadQuantity(string text);

    /// <summary>Reads what a message wants of a team's schedule; null where it wants nothing of it.</summary>
    ScheduleRequest? ReadSchedule(string text);
}
