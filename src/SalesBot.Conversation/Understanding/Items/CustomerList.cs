using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads customers named one after the other.</summary>
internal sealed class CustomerList(NameReader names)
{
    private const int MostNames = 50;

    /// <summary>Takes the names that begin at a place into a frame; returns the place behind them.</summary>
    public int Take(Sentence sentence, Frame frame, int place)
    {
        while (names.Read(sentence, place, out var end) is { } name || names.ReadGlued(sentence, place, out end, out name))
        {
            if (frame.Names.Count == 0)
                frame.NamesPlace = place;
            if (frame.Names.Count < MostNames)
                frame.Names.Add(name!);
            place = end;
            var separator = sentence[place];
            if (!(separator.Joins || separator.IsMark(',') || separator.Has(Sign.And)) || names.Read(sentence, place + 1, out var following) is null)
                break;
            if (separator.IsMark(',') && !Ends(sentence, following))
                break;
            if (sentence[following].Term.IsVerb && sentence[following].Has(Sign.Past) && !separator.Joins)
                break;
            place++;
        }
        return place;
    }

    /// <summary>Whether a name in a list is followed by another one or by the end, not by something that it did.</summary>
    public static bool Ends(Sentence sentence, int place) =>
        place >= sentence.Count || sentence[place].Kind == TokenKind.Mark || sentence[place].Has(Sign.And)
        || sentence[place].Kind is TokenKind.Day || sentence[place] is { Kind: TokenKind.Figure, Measure: not Thing.None };
}
