namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The part that a word plays in a report.</summary>
internal enum Role : byte
{
    /// <summary>Known, so that it is part of no name, and of no further meaning for a report.</summary>
    Plain,

    /// <summary>A verb that says by itself what was done ("visited", "签").</summary>
    Act,

    /// <summary>A noun that names a metric ("电话", "proposal").</summary>
    Noun,

    /// <summary>Verb and noun in one ("拜访", "call").</summary>
    Both,

    /// <summary>A verb that gets its meaning from its object ("做", "sent").</summary>
    Light,

    /// <summary>An object that gets its metric from the verb ("客户", "lead").</summary>
    Thing,

    /// <summary>A measure word ("家", "times").</summary>
    Measure,

    /// <summary>A unit that makes the number before it no quantity ("天", "pages").</summary>
    Unit,
}
