using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds in English the colleague for whom somebody else types: "Helping Siti log", "on Siti's behalf", "Gareth is off. His numbers: …".</summary>
internal sealed class HelpedColleagues(PersonReader persons, NameReader names)
{
    private const int FarthestHelp = 3;

    /// <summary>The colleague who is helped to report in front of a place; null where nobody is.</summary>
    public string? Helped(Sentence sentence, int until)
    {
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (names.Is(sentence[i], "on") && names.Is(sentence[i + 2], "behalf") && sentence[i + 1] is { Latin: true, Capital: true })
                return persons.Name(sentence, i + 1, i + 2);
        }
        for (var i = 0; i < FarthestHelp && i < until; i++)
        {
            if (!names.Is(sentence[i], "helping", "helped", "helping out", "help") || !sentence[i + 1].Latin)
                continue;
            var end = persons.PersonEnd(sentence, i + 1, sure: true);
            end = end == i + 1 && GivenNames.Contains(names.Normal(sentence[i + 1])) ? i + 2 : end;
            if (end > i + 1 && (end < until || sentence[i].Start < sentence[until].Start) && names.Is(sentence[end], "log", "report", "to log", "enter", "submit", "update", "key in", "key", "record", "file", "post", "put in", "type", "send", "fill in", "fill up", "note"))
                return persons.Name(sentence, i + 1, end);
        }
        return null;
    }

    /// <summary>The colleague whom a sentence names that tells of no work ("Covering for Gareth today"); null where it names none.</summary>
    public string? Named(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Latin, Capital: true } && GivenNames.Contains(names.Normal(sentence[i])))
                return persons.Name(sentence, i, Math.Max(i + 1, persons.PersonEnd(sentence, i, sure: true)));
        }
        return null;
    }

    /// <summary>"His numbers: 11 calls", "her report today: 3 visits".</summary>
    public bool OwnsFigures(Sentence sentence, int until)
    {
        for (var i = 0; i + 1 < until && i <= FarthestHelp; i++)
        {
            if (names.Is(sentence[i], "his", "her", "their") && names.Is(sentence[i + 1], "numbers", "figures", "report", "update", "count", "tally", "stats", "day", "log", "numbers today", "numbers for today", "activity", "totals", "work"))
                return true;
        }
        return false;
    }
}
