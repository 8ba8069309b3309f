using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads so many customers and what they did that counts by them.</summary>
internal sealed class SignerReader(NameReader names, FrameReader frames)
{
    /// <summary>"其中1家签了5万", "2家当场签了", "其中1个成交".</summary>
    public Frame? Read(Sentence sentence, int place)
    {
        if ((sentence[place].Measure & Thing.Counted) == 0)
            return null;
        var verb = place + 1;
        while (verb < place + 3 && (sentence[verb] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } || names.Is(sentence[verb], "当场", "都", "已经", "已", "直接", "客户", "成功", "今天")))
            verb++;
        if (sentence[place].Figure is not { Vague: false, Money: false, Scaled: false } || sentence[place - 1].Has(Sign.Preposition) || sentence[place - 1].Term.IsVerb
            || sentence[verb] is not { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Act or Role.Both, Metric: { } metric } } head || metric != Metrics.Order && metric != Metrics.Appointment)
            return null;
        var own = frames.FromHead(sentence, verb, negated: false);
        // "约到3个,其中1个成交".
        var closing = head.Term.Role == Role.Both && place > 0 && (names.Is(sentence[place - 1], "其中", "当中", "有") || sentence[place - 1].IsMark(',')) && (own.End >= sentence.Count || sentence[own.End].Kind == TokenKind.Mark);
        if (!own.Past && !closing && own.Money is null && own.Number is null || own.Number is { } counted && !MetricChoice.IsMoney(counted, true))
            return null;
        var frame = new Frame { Start = place, End = own.End, Head = head, Number = sentence[place], NumberPlace = place, Money = own.Money ?? own.Number, Past = true };
        return frame;
    }
}
