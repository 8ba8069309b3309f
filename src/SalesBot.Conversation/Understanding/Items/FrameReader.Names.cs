using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

internal sealed partial class FrameReader
{
    /// <summary>"the Henderson account", "the Orchid Hotel team": a name with capitals and what it is the name of.</summary>
    private bool IsNamedThing(Sentence sentence, int place)
    {
        if (MetricChoice.IsDealWord(sentence[place + 1].Term))
            return true;
        var end = place;
        while (end < place + 4 && sentence[end] is { Latin: true, Capital: true })
            end++;
        return end > place && (MetricChoice.IsDealWord(sentence[end].Term) || IsCustomer(sentence[end]) || names.Is(sentence[end], "team", "guys", "folks", "people", "lot", "project", "group"));
    }
}
