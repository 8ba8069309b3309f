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
        if (frame.Names.Count == 0 && TakeCounted(sentence, frame, place) is var counted && counted > place)
            return counted;
        while (names.Read(sentence, place, out var end) is { } name || names.ReadGlued(sentence, place, out end, out name))
        {
            if (frame.Names.Count == 0)
                frame.NamesPlace = place;
            if (frame.Names.Count < MostNames)
                frame.Names.Add(name!);
            place = end;
            var separator = sentence[place];
            // "Acme, Globex, and Initech", "Harrods, then Selfridges".
            if (separator.IsMark(',') && sentence[place + 1].Has(Sign.And) && names.Read(sentence, place + 2, out var third) is not null && Ends(sentence, third))
            {
                place += 2;
                continue;
            }
            // "Costco and Target": behind a name with a capital, what a word of the language names at the end of a list.
            if ((separator.Joins || separator.Has(Sign.And)) && EndsAsWord(sentence, frame.NamesPlace, place + 1))
            {
                frame.Names.Add(names.Whole(sentence, place + 1, place + 2));
                return place + 2;
            }
            // "老客户王总和新客户李总": what they are stands in front of the next name.
            if ((separator.Joins || separator.Has(Sign.And)) && !separator.Latin && sentence[place + 1] is { Kind: TokenKind.Word, Latin: false } kind && (kind.Term.Is & Thing.Customer) != 0 && !sentence[place + 2].Spaced && names.Read(sentence, place + 2, out _) is not null)
            {
                place += 2;
                continue;
            }
            // "visited Infosys along with Suresh": who came along.
            if (names.Is(separator, "along with") && GivenNames.Contains(names.Normal(sentence[place + 1])))
                break;
            if (!(separator.Joins || separator.IsMark(',') || separator.Has(Sign.And)) || names.Read(sentence, place + 1, out var following) is null)
                break;
            if (separator.IsMark(',') && !Ends(sentence, following))
                break;
            // "stopped by Acme and left": behind a name with a capital the next one has one too.
            if (sentence[place + 1] is { Kind: TokenKind.Latin, Capital: false } && sentence[frame.NamesPlace] is { Capital: true })
                break;
            if (sentence[following].Term.IsVerb && sentence[following].Has(Sign.Past) && !separator.Joins)
                break;
            place++;
        }
        return place;
    }

    /// <summary>"走访格力 海信 TCL三家": names apart from each other by spaces, as many as are counted behind them. The same place where there are none.</summary>
    private int TakeCounted(Sentence sentence, Frame frame, int place)
    {
        var found = new List<string>();
        var end = place;
        while (found.Count < MostNames && (found.Count == 0 || sentence[end].Spaced) && names.Read(sentence, end, out var next) is { } name)
        {
            found.Add(name);
            end = next;
        }
        if (found.Count < 2 || sentence[end] is not { Kind: TokenKind.Figure, Latin: false, Figure: { Vague: false } figure } number || (number.Measure & Thing.Counted) == 0 || figure.Value != found.Count)
            return place;
        frame.NamesPlace = place;
        frame.Names.AddRange(found);
        return end;
    }

    /// <summary>
    /// Takes "Target, Best Buy and Whole Foods" or "恒通物流、鼎盛建材": everything up to the end mark, where each part looks like a name
    /// and there are at least two of them or as many as counted. Returns the place behind them, or the same place.
    /// </summary>
    public int TakeAll(Sentence sentence, Frame frame, int place)
    {
        var end = ListEnd(sentence, place);
        var found = new List<string>();
        var start = place;
        for (var i = place; i <= end; i++)
        {
            var over = i == end || sentence[i].Joins || sentence[i].IsMark(',') || sentence[i].IsMark('_') || sentence[i].Has(Sign.And) && !sentence[i].Capital;
            if (!over)
                continue;
            if (i > start)
            {
                if (!NameReader.IsWhole(sentence, start, i) || found.Count >= MostNames)
                    return place;
                found.Add(names.Whole(sentence, start, i));
            }
            start = i + 1;
        }
        // "Site visit: Cargill".
        // "明日拜访:华为".
        var only = frame is { Number: null, Head: { Latin: false, Term: { NamesMetric: true, Metric: { } deed } } } && (deed == Domain.Activities.Metrics.Visit || deed == Domain.Activities.Metrics.Demo || deed == Domain.Activities.Metrics.Negotiation || deed == Domain.Activities.Metrics.NeedsSurvey || deed == Domain.Activities.Metrics.NewCustomer) && (sentence[place].Known && end == place + 1 || end > place && (sentence[end - 1].Term.Is & Thing.Firm) != 0)
            || frame is { Number: null, Head: { Latin: true, Term: { NamesMetric: true } head } } && !head.Has(Sign.Plural) && (head.Metric == Domain.Activities.Metrics.Visit || head.Metric == Domain.Activities.Metrics.Demo || head.Metric == Domain.Activities.Metrics.NeedsSurvey || head.Metric == Domain.Activities.Metrics.NewCustomer && head.Has(Sign.Past));
        if (found.Count == 0 || found.Count == 1 && frame.Number?.Figure?.Value != 1 && !only)
            return place;
        frame.NamesPlace = place;
        frame.Names.AddRange(found);
        return end;
    }

    private static bool EndsAsWord(Sentence sentence, int first, int place) =>
        sentence[first] is { Known: true, Latin: false } && sentence[place - 1].Joins && sentence[place] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None } } && sentence[place].End - sentence[place].Start > 1 && sentence[place + 1].Kind == TokenKind.Mark
        || sentence[first] is { Kind: TokenKind.Latin, Capital: true } && sentence[place] is { Kind: TokenKind.Word, Latin: true, Capital: true, Term.Role: Role.Plain or Role.Thing } word && !word.Has(Sign.And | Sign.Preposition | Sign.Self | Sign.Negation)
            && (place + 1 >= sentence.Count || sentence[place + 1].Kind is TokenKind.Day || sentence[place + 1] is { Kind: TokenKind.Mark, Mark: not ':' });

    /// <summary>Whether a name in a list is followed by another one or by the end, not by something that it did.</summary>
    public static bool Ends(Sentence sentence, int place) =>
        place >= sentence.Count || sentence[place].Kind == TokenKind.Mark || sentence[place].Has(Sign.And)
        || sentence[place].Kind is TokenKind.Day || sentence[place] is { Kind: TokenKind.Figure, Measure: not Thing.None };

    /// <summary>Where a list behind a colon is over: at a day, a bracket or the end.</summary>
    private static int ListEnd(Sentence sentence, int place)
    {
        while (place < sentence.Count && sentence[place].Kind is not (TokenKind.Day or TokenKind.Figure) && !sentence[place].IsMark('(') && !sentence[place].IsMark(':'))
            place++;
        while (sentence[place - 1].IsMark(',') || sentence[place - 1].IsMark('_'))
            place--;
        return place;
    }
}
