using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads what a bracket adds to a frame: its number, its amount, its customers.</summary>
internal sealed class BracketReader(NameReader names)
{
    private readonly CustomerList list = new(names);

    /// <summary>Reads from the opening bracket on.</summary>
    /// <returns>The place behind the closing one.</returns>
    public int Read(Sentence sentence, Frame frame, int place)
    {
        var close = place + 1;
        while (close < sentence.Count && !sentence[close].IsMark(')'))
            close++;
        // "Calls (22), Visits (3)".
        if (frame is { Number: null, Money: null, Names.Count: 0, Object: null, HeadTerm.NamesMetric: true } && close == place + 2 && sentence[place + 1] is { Kind: TokenKind.Figure, Figure: { Money: false, Scaled: false } bracketed } counted)
        {
            (frame.Number, frame.NumberPlace) = (counted, place + 1);
            frame.Vague |= bracketed.Vague;
            return Math.Min(close + 1, sentence.Count);
        }
        // "2 visits today (MTD visits: 31)": the total is told by itself.
        for (var i = place + 1; i < close; i++)
        {
            if (sentence[i].Period is Dates.PeriodForm.ThisWeek or Dates.PeriodForm.ThisMonth or Dates.PeriodForm.ThisQuarter or Dates.PeriodForm.ThisYear && sentence[i + 1] is { Kind: TokenKind.Word, Latin: true, Term.NamesMetric: true })
                return place;
        }
        if (frame.Money is null && frame.Number is not null && close == place + 2 && sentence[place + 1].Kind == TokenKind.Figure && FrameReader.MoneyMayFollow(frame)
            && MetricChoice.IsMoney(sentence[place + 1], behindDeal: true))
            frame.Money = sentence[place + 1];
        // "signed the Umbrella renewal ($18k)".
        if (frame is { Money: null, Number: null } && close == place + 2 && sentence[place + 1] is { Kind: TokenKind.Figure, Figure.Vague: false } amount && FrameReader.MoneyMayFollow(frame) && MetricChoice.IsMoney(amount, behindDeal: true)
            && (frame.Names.Count > 0 || frame.Article || frame.Definite))
            frame.Money = amount;
        if (frame.Names.Count == 0 && !(sentence[place + 1] is { Kind: TokenKind.Latin, Capital: false } && sentence[frame.Start].Capital) && names.Read(sentence, place + 1, out var end) is not null && CustomerList.Ends(sentence, end))
        {
            // "(Shell, BP, Total)": the last of as many as counted may be a word elsewhere.
            var behind = list.Take(sentence, frame, place + 1);
            if (behind == close - 2 && sentence[behind].IsMark(',') && sentence[close - 1] is { Latin: true, Capital: true } && frame.Number?.Figure?.Value == frame.Names.Count + 1)
                frame.Names.Add(names.Whole(sentence, close - 1, close));
        }
        return Math.Min(close + 1, sentence.Count);
    }
}
