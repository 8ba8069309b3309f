using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>Puts the days, spans and parts of days that a clause names together.</summary>
/// <param name="text">The message.</param>
/// <param name="context">When and where it was written.</param>
/// <param name="past">Whether it tells what was, so that a weekday is the latest one.</param>
internal sealed class SpanReader(SourceText text, ReadingContext context, bool past)
{
    private const int FarAheadDays = 183;

    private readonly DayResolver days = new(context.Today, context.Locale);
    private readonly List<Draft> drafts = [];
    private bool open;
    private DayPart loosePart;
    private int? length;

    private sealed record Draft(DateOnly First, DateOnly? Last, DayPart FirstPart, DayPart LastPart);

    /// <summary>Whether it names a day.</summary>
    public bool HasDays => drafts.Count > 0;

    /// <summary>Takes the piece at a place in, if it says when.</summary>
    /// <returns>How many pieces were taken; 0 where it says something else; -1 where it is no day that there is.</returns>
    public int Take(IReadOnlyList<Piece> pieces, int place)
    {
        var piece = pieces[place];
        if (piece.Days is { } lasting)
            length = lasting;
        if (piece.IsDay)
            return Day(piece.Token.Day!, PartOf(piece.Part));
        if (piece.DayNumbers is { } numbers)
            return place + 1 < pieces.Count && Month(pieces[place + 1].Token, numbers) ? 2 : -1;
        if (piece.IsWeek)
            return Week(piece.Token.Period == PeriodForm.NextWeek ? 7 : 0);
        if (piece.Token is { Kind: TokenKind.Figure, Figure: { Vague: false, Value: >= 1 and <= 31 } figure })
            return Number(figure, pieces, place);
        switch (piece.Cue)
        {
            case Cue.TomorrowAndNext:
                drafts.Add(new Draft(context.Today.AddDays(1), context.Today.AddDays(2), DayPart.Whole, DayPart.Whole));
                return 1;
            case Cue.To when drafts.Count > 0 && place + 1 < pieces.Count && (pieces[place + 1].IsDay || pieces[place + 1].Token.Kind == TokenKind.Figure):
                open = true;
                return 1;
            case Cue.Morning or Cue.Afternoon or Cue.Half or Cue.HalfLeave:
                return Part(piece.Cue == Cue.Morning ? DayPart.Morning : DayPart.Afternoon, isSure: piece.Cue is Cue.Morning or Cue.Afternoon);
            case Cue.And or Cue.AllDay or Cue.OneDay:
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>The days named; today where none is.</summary>
    public IReadOnlyList<ReadSpan> Spans()
    {
        if (drafts.Count == 0)
            drafts.Add(new Draft(context.Today, null, DayPart.Whole, DayPart.Whole));
        var only = drafts.Count == 1 && drafts[0].Last is null;
        return [.. drafts.SelectMany(draft => only && length > 1
            ? [new ReadSpan(draft.First, null, length, PartFor(draft.FirstPart))]
            : Split(draft))];
    }

    // "周一下午到周三": the afternoon is that of the first day, the others are whole.
    private IEnumerable<ReadSpan> Split(Draft draft)
    {
        var (first, last) = (draft.First, draft.Last ?? draft.First);
        if (last <= first)
        {
            yield return new ReadSpan(first, last, null, PartFor(draft.FirstPart));
            yield break;
        }

        if (draft.FirstPart == DayPart.Afternoon && draft.LastPart != DayPart.Afternoon)
        {
            yield return new ReadSpan(first, first, null, DayPart.Afternoon);
            first = first.AddDays(1);
        }

        var endsAtNoon = draft.LastPart == DayPart.Morning && draft.FirstPart != DayPart.Morning;
        if (!endsAtNoon || last > first)
        {
            var same = draft.FirstPart == draft.LastPart ? PartFor(draft.FirstPart) : DayPart.Whole;
            yield return new ReadSpan(first, endsAtNoon ? last.AddDays(-1) : last, null, same);
        }

        if (endsAtNoon)
            yield return new ReadSpan(last, last, null, DayPart.Morning);
    }

    private DayPart PartFor(DayPart part) => part == DayPart.Whole && loosePart != DayPart.None ? loosePart : part;

    private int Day(DayMark mark, DayPart part)
    {
        if (Resolve(mark) is not { } day)
            return -1;
        if (open && drafts is [.., var last])
        {
            if (day < last.First)
                return -1;
            drafts[^1] = last with { Last = day, LastPart = part };
            open = false;
        }
        else
            drafts.Add(new Draft(day, null, part, part));
        return 1;
    }

    // The end of a span is the next such day from its beginning on.
    private DateOnly? Resolve(DayMark mark)
    {
        var isAbsolute = mark.Form == DayForm.Offset || mark.Week is not null;
        if (open && drafts is [.., var last] && !isAbsolute)
            return days.Resolve(mark, planned: true, last.First);
        if (isAbsolute)
            return days.Resolve(mark, planned: true, context.Today);
        var ahead = days.Resolve(mark, planned: true, context.Today);
        var behind = days.Resolve(mark, planned: false, context.Today);

        // Nobody announces a leave half a year ahead by a bare date that was last week.
        var meansPast = past || (behind is { } recent && context.Today.DayNumber - recent.DayNumber <= ReportingRules.LookbackDays
            && ahead is { } far && far.DayNumber - context.Today.DayNumber > FarAheadDays);
        return meansPast ? behind : ahead;
    }

    private int Week(int offset)
    {
        var monday = context.Today.AddDays(offset - (((int)context.Today.DayOfWeek + 6) % 7));
        var first = offset == 0 && !past ? context.Today : monday;
        drafts.Add(new Draft(first, monday.AddDays(6), DayPart.Whole, DayPart.Whole));
        return 1;
    }

    // "25到27号", "25 to 27 Nov", "Nov 25 to 27".
    private int Number(Figure figure, IReadOnlyList<Piece> pieces, int place)
    {
        var number = (int)figure.Value;
        if (open && drafts is [.., { Last: null } last])
            return Day(new DayMark(DayForm.MonthDay, last.First.Month, number) { Year = last.First.Year }, DayPart.Whole);
        if (place + 2 >= pieces.Count || pieces[place + 1].Cue != Cue.To || pieces[place + 2].Token.Day is not { } end)
            return 0;
        var mark = end.Form switch
        {
            DayForm.DayOfMonth => new DayMark(DayForm.DayOfMonth, number),
            DayForm.MonthDay => new DayMark(DayForm.MonthDay, end.First, number) { Year = end.Year },
            _ => null,
        };
        return mark is null ? 0 : Day(mark, DayPart.Whole);
    }

    private bool Month(Token month, (int First, int Last) numbers)
    {
        // The name of a month and a day is read as "nov 25" would be.
        var name = text.Slice(month.Start, month.End);
        var first = NumericDates.Read(Normalizer.Normalize($"{name} {numbers.First}"), 0, out _);
        var last = NumericDates.Read(Normalizer.Normalize($"{name} {numbers.Last}"), 0, out _);
        if (first is null || last is null || Day(first, DayPart.Whole) < 0)
            return false;
        open = true;
        return Day(last, DayPart.Whole) > 0;
    }

    // "半天" without saying which half is the afternoon; a half that was named stays.
    private int Part(DayPart part, bool isSure)
    {
        if (drafts.Count > 0 && drafts[^1].Last is null)
        {
            if (isSure || drafts[^1].FirstPart == DayPart.Whole)
                drafts[^1] = drafts[^1] with { FirstPart = part, LastPart = part };
        }
        else if (drafts.Count > 0 && isSure)
            drafts[^1] = drafts[^1] with { LastPart = part };
        else if (isSure || loosePart == DayPart.None)
            loosePart = part;
        return 1;
    }

    private static DayPart PartOf(Cue? cue) => cue switch
    {
        Cue.Morning => DayPart.Morning,
        Cue.Afternoon => DayPart.Afternoon,
        _ => DayPart.Whole,
    };
}
