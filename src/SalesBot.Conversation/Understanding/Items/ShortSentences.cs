using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads what goes on with the item before it in a few words: its amount, the same on another day, each deal of several.</summary>
internal sealed class ShortSentences(NameReader names, FrameReader frames, Continuation continuation)
{
    private const int LongestLabel = 4;

    /// <summary>The draft of a whole sentence that only goes on with the one before it; null where it is a sentence of its own.</summary>
    public Draft? Read(Sentence sentence, Draft? before) => AmountOfDeal(sentence, before) ?? OfOtherDay(sentence, before);

    /// <summary>"visited Acme yesterday and Globex today": a further customer on a day of its own.</summary>
    public Frame? NextOfDay(Sentence sentence, int place, Token? verb, List<Draft> drafts)
    {
        if (verb is not { Latin: true } || drafts.Count == 0 || drafts[^1] is not { Stated: false, Customers.Count: > 0 } last || !(sentence[place].Has(Sign.And) || sentence[place].IsMark(',')) || sentence[place - 1].Kind != TokenKind.Day
            || !sentence[place + 1].Capital || names.Read(sentence, place + 1, out var end) is not { } name || sentence[end].Kind != TokenKind.Day)
            return null;
        var frame = new Frame { Start = place + 1, End = end + 1, Head = verb, Past = last.Past };
        frame.Names.Add(name);
        return frame;
    }

    /// <summary>"two orders, one for 12k another for 15k": the figure only tells which of them.</summary>
    public bool IsOneOfDeals(Sentence sentence, int place, Draft last) => sentence[place] is { Latin: true, Figure: { Value: 1, Spelled: true } } && (last.Metric == Metrics.Order || last.Metric == Metrics.Revenue)
        && names.Is(sentence[place + 1], "for", "at", "of", "worth") && sentence[place + 2] is { Kind: TokenKind.Figure } amount && MetricChoice.IsMoney(amount, true);

    /// <summary>"签了华为20万,新客户华为": beside a deal, whoever is named as a new customer and as nothing else was won.</summary>
    public void NameNewcomer(Sentence sentence, int place, Frame frame, List<Draft> drafts)
    {
        var at = sentence[place + 1].IsMark(':') ? place + 2 : place + 1;
        if (sentence[place].Term.Metric != Metrics.NewCustomer || sentence[place] is not { Latin: false, Term.NamesMetric: true } || frame is not { Number: null, Names.Count: 0, Negated: false, Vague: false }
            || place > 0 && sentence[place - 1] is { Kind: not (TokenKind.Mark or TokenKind.Day), Term.Role: not Role.Plain } || names.Read(sentence, at, out var end) is not { } name || end < sentence.Count && !CustomerList.Ends(sentence, end))
            return;

        // "新增客户 海潮科技": a firm, and nothing else is said.
        var isAll = (sentence[at].Spaced || names.Is(sentence[place], "新增客户", "新开发客户", "新开客户", "新拓客户")) && end == sentence.Count && (sentence[at].Known || (sentence[end - 1].Term.Is & Thing.Firm) != 0) && !sentence.Tokens.Take(place).Any(token => token.Kind != TokenKind.Day);
        if (!isAll && !drafts.Exists(d => d is { Negated: false, Quantity: > 0 } && d.Metric == Metrics.Order))
            return;
        (frame.NamesPlace, frame.End, frame.Past) = (at, end, true);
        frame.Names.Add(name);
    }

    // "Today 3 visits. Tomorrow 4.": the same on another day.
    private Draft? OfOtherDay(Sentence sentence, Draft? before)
    {
        if (before is not { Stated: true, Metric: not null } || sentence.Count is < 2 or > 3 || !(sentence[0] is { Kind: TokenKind.Day, Latin: true } || sentence[0].Has(Sign.PlanHeader) && sentence[0].Day is not null))
            return null;
        var number = sentence[1].Kind == TokenKind.Mark ? 2 : 1;
        return number + 1 == sentence.Count && sentence[number] is { Kind: TokenKind.Figure, Figure.Vague: false } ? continuation.Of(sentence, frames.FromNumber(sentence, number, null), before) : null;
    }

    // "签了华为。8万": the amount of the deal before it.
    private Draft? AmountOfDeal(Sentence sentence, Draft? before)
    {
        if (before is not { Metric: { } deal } || deal != Metrics.Order || before.Sentence.Line != sentence.Line)
            return null;
        // "Signed Acme! Annual value 36k".
        var place = 0;
        while (place < LongestLabel && names.Is(sentence[place], "annual", "annual value", "value", "deal value", "deal size", "order value", "contract value", "total value", "worth", "for", "at", "total", "acv", "arr", "tcv", "amount", "size", "contract", "order", "deal", "of", ":", "=", "is", "it's", "that's", "£", "about", "around"))
            place++;
        return sentence.Count - place <= 2 && sentence[place].Kind == TokenKind.Figure && MetricChoice.IsMoney(sentence[place], true)
            ? continuation.Of(sentence, frames.FromNumber(sentence, place, null), before) : null;
    }
}
