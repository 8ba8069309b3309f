using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads what is told of several days at once: "周一周二各拜访了2家" is of each of them, "周一周二拜访了5家" of nobody knows which.</summary>
internal sealed class SeveralDays(SourceText text)
{
    private const int DaysOfWeek = 7;

    /// <summary>The days from one to another that a day only begins or ends; null where it stands alone.</summary>
    public PeriodForm? Span(Sentence sentence, Token? token) => Since(token) ?? (IsRange(sentence, token) ? PeriodForm.Some : null);

    /// <summary>"这周一到现在", "1号以来": the week or the month so far, or days of which none is named; null where the day stands alone.</summary>
    private PeriodForm? Since(Token? token)
    {
        if (token?.Day is not { Form: not DayForm.Offset } day || token.Latin)
            return null;
        if (text.StandsAtAny(token.End, "到现在", "到今天", "到目前", "至今", "以来", "起到现在", "开始到现在", "到此刻", "到这会"))
            return day is { Form: DayForm.Weekday, First: 1, Week: null or 0 } ? PeriodForm.ThisWeek : day is { Form: DayForm.DayOfMonth, First: 1 } ? PeriodForm.ThisMonth : PeriodForm.Some;
        return null;
    }

    /// <summary>"Mon-Wed 12 calls": several days, of which none is named.</summary>
    private bool IsRange(Sentence sentence, Token? token)
    {
        if (token?.Day is not { Form: DayForm.Weekday } || !token.Latin)
            return false;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] == token)
                return (sentence[i - 1].IsMark('-') || Is(sentence[i - 1], "to", "through", "thru", "till")) && sentence[i - 2].Day is not null
                    || (sentence[i + 1].IsMark('-') || Is(sentence[i + 1], "to", "through", "thru", "till")) && sentence[i + 2].Day is not null;
        }
        return false;
    }

    /// <summary>Gives a draft all the days that are named one after the other in front of it; without 各 it is asked which.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">A draft with its day.</param>
    /// <param name="before">The draft in front of it, whose days go on counting.</param>
    public void Settle(Sentence sentence, Draft draft, Draft? before)
    {
        if (draft.Day is null)
            return;
        var last = draft.Start - 1;
        var clause = sentence.ClauseStart(draft.Start);
        while (last >= clause && sentence[last].Kind is not (TokenKind.Day or TokenKind.Figure))
            last--;
        if (last > clause && sentence[last].Kind == TokenKind.Figure && Weekdays(sentence, last) is { Length: > 0 } named)
        {
            if (SaysEach(sentence, last, draft))
                draft.AlsoOn = named;
            return;
        }
        if (last < clause || sentence[last].Day is null || sentence[last].Latin)
        {
            if (before is { AlsoOn.Length: > 0 } && draft.Day == before.Day)
                Take(draft, before.AlsoOn, SaysEach(sentence, clause, draft));
            return;
        }
        var others = new List<DayMark>();
        var first = last;
        while (others.Count < DaysOfWeek && Previous(sentence, first, clause, out var range) is var previous and >= 0)
        {
            if (range)
                AddBetween(others, sentence[previous].Day!, sentence[first].Day!);
            others.Add(sentence[previous].Day!);
            // "下周一、周二": the week is said once.
            if (draft.Day is { Form: DayForm.Weekday, Week: null } weekday && sentence[previous].Day is { Form: DayForm.Weekday, Week: { } week })
                draft.Day = weekday with { Week = week };
            first = previous;
        }
        if (others.Count > 0)
            Take(draft, [.. others], SaysEach(sentence, last, draft));
    }

    /// <summary>"周一三五各打30个": the weekdays that go on behind the first one without its 周.</summary>
    private ImmutableArray<DayMark> Weekdays(Sentence sentence, int place)
    {
        if (sentence[place] is not { Spaced: false, Measure: Thing.None } || sentence[place - 1].Day is not { Form: DayForm.Weekday } first || sentence[place - 1].Latin)
            return [];
        var days = new List<DayMark>();
        for (var i = sentence[place].Start; i < sentence[place].End; i++)
        {
            var day = "一二三四五六".IndexOf(text[i], StringComparison.Ordinal) + 1;
            if (day <= first.First)
                return [];
            days.Add(first with { First = day });
        }
        return [.. days];
    }

    private static void Take(Draft draft, ImmutableArray<DayMark> others, bool each)
    {
        if (each)
            draft.AlsoOn = others;
        else if (draft.Stated)
            (draft.Day, draft.Period) = (null, PeriodForm.Some);
    }

    /// <summary>The place of the day in front of another one, with nothing or a joining word between; -1 without one.</summary>
    private int Previous(Sentence sentence, int place, int clause, out bool range)
    {
        range = false;
        var before = place - 1;
        if (before >= clause && (sentence[before].Joins || sentence[before].IsMark('-') || sentence[before].Has(Sign.And) || Is(sentence[before], "到", "至")))
        {
            range = sentence[before].IsMark('-') || Is(sentence[before], "到", "至");
            before--;
        }
        else if (sentence[place].Spaced)
            return -1;
        return before >= clause && sentence[before].Day is { } day && (!day.Ahead || day.Form == DayForm.Weekday || sentence[place].Day is { Ahead: true }) && !sentence[before].Latin && sentence[before].Day != sentence[place].Day ? before : -1;
    }

    /// <summary>From Monday to Wednesday lies Tuesday.</summary>
    private static void AddBetween(List<DayMark> days, DayMark start, DayMark end)
    {
        if (start.Form != end.Form || start.Form is not (DayForm.Weekday or DayForm.DayOfMonth))
            return;
        for (var day = start.First + 1; day < end.First && days.Count < DaysOfWeek; day++)
            days.Add(start with { First = day });
    }

    /// <summary>各, 分别, 都: as much on each of them.</summary>
    private bool SaysEach(Sentence sentence, int from, Draft draft)
    {
        for (var i = from; i < draft.End; i++)
        {
            if (Is(sentence[i], "各", "各自", "分别", "都", "均", "每天都", "两天都", "天天"))
                return true;
        }
        return false;
    }

    private bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
