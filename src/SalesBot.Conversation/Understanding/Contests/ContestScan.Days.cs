using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Contests;

/// <content>When it is, and how many take part.</content>
internal sealed partial class ContestScan
{
    // "sun" and "fri" may be somebody's name.
    private const int LeastLatinDay = 6;

    // "今天到周日", "从现在到周五", "from tomorrow until Friday": a first and a last day, by whatever name.
    private DateRange? FromTo()
    {
        for (var place = 0; place < left.Length; place++)
        {
            if (!IsOpen(place))
                continue;
            var start = After(place, ContestWords.Froms);
            if (Named(start, out var end) is { } named)
            {
                Blank(place, end);
                return Nearest(named, source.Normal(start, end));
            }

            if (FirstDay(start, out end) is not { } first)
                continue;
            var second = Phrase.At(Left, end, ContestWords.Untils) is null && end < left.Length && left[end] != ' ' ? end : AfterSpaces(end);
            if (Phrase.At(Left, second, ContestWords.Tos) is not { } to || LastDay(AfterSpaces(second + to.Length), out end) is not { } last || last < first)
                continue;
            Blank(place, end);
            return new DateRange(first, last);
        }

        return null;
    }

    // "周一到周三", "Monday to Wednesday", read as one.
    private DateRange? Named(int start, out int end)
    {
        end = start;
        return start < left.Length && new GoalPeriods(context) { ReadsDays = true }.Read(source, start, out end) is { Kind: PeriodKind.Own } period && end > start
            && Phrase.Find(Left[start..end], ContestWords.Tos, out _) > 0 ? period.Range : null;
    }

    private int After(int place, PhraseList words) => Phrase.At(Left, place, words) is { } word ? AfterSpaces(place + word.Length) : place;

    private int AfterSpaces(int place)
    {
        while (place < left.Length && left[place] == ' ')
            place++;
        return place;
    }

    private DateOnly? FirstDay(int start, out int end)
    {
        end = start;
        if (start >= left.Length)
            return null;
        if (Phrase.At(Left, start, ContestWords.Nows) is { } now)
        {
            end = start + now.Length;
            return context.Today;
        }

        return new GoalPeriods(context) { ReadsDays = true }.Read(source, start, out end) is { Kind: PeriodKind.Day } day && end > start ? day.Range.Start : null;
    }

    private DateOnly? LastDay(int start, out int end)
    {
        end = start;
        if (start >= left.Length)
            return null;
        if (Phrase.At(Left, start, ContestWords.Weekends) is { } weekend)
        {
            end = start + weekend.Length;
            return Period.Containing(context.Today, PeriodKind.Week, context.Periods).Range.End;
        }

        return new GoalPeriods(context) { ReadsDays = true }.Read(source, start, out end) is { } period && end > start ? period.Range.End : null;
    }

    /// <summary>Whether a text is a day or a period from end to end, and so nobody's name.</summary>
    private bool IsTime(string name)
    {
        var written = Normalizer.Normalize(name);
        if (ContestWords.Nows.Contains(name.ToLowerInvariant()) || ContestWords.Weekends.Contains(name.ToLowerInvariant()))
            return true;
        return (!Characters.IsLatin(written[0]) || name.Length >= LeastLatinDay)
            && new GoalPeriods(context) { ReadsDays = true, NamesPast = true }.Read(written, 0, out var end) is not null && end == written.Length;
    }

    // "比到周日", "until Friday": from today on, unless the period as a whole is named ("比到月底").
    private DateRange? Until()
    {
        var periods = new GoalPeriods(context) { ReadsDays = true };
        for (var place = 0; place < left.Length; place++)
        {
            if (!IsOpen(place) || Phrase.At(Left, place, ContestWords.Untils) is not { } word)
                continue;
            var start = place + word.Length;
            while (start < left.Length && left[start] is ' ' or ':')
                start++;
            if (start >= left.Length || !IsOpen(start) || periods.Read(source, start, out var end) is not { } period || end <= start || period.Range.End < context.Today)
                continue;
            Blank(place, end);
            return period.Kind == PeriodKind.Day ? new DateRange(context.Today, period.Range.End) : period.Range;
        }

        return null;
    }

    // "周五PK", "on Friday": a single day, or a few of them.
    private DateRange? Day()
    {
        var periods = new GoalPeriods(context) { ReadsDays = true };
        for (var place = 0; place < left.Length; place++)
        {
            if (!IsOpen(place) || periods.Read(source, place, out var end) is not { } period || end <= place || Characters.IsLatin(left[place]) && end - place < LeastLatinDay)
                continue;
            Blank(place, end);
            return Nearest(period.Range, source.Normal(place, end));
        }

        return null;
    }

    // "4人锦标赛", "a tournament of 4".
    private int? Count()
    {
        foreach (var match in (Match[])[Heads().Match(Left), HeadsBehind().Match(Left)])
        {
            if (!match.Success || HanNumber.Read(source, match.Groups["n"].Index, out _) is not { Vague: false, Value: > 1 and < 100 } figure)
                continue;
            Blank(match.Groups["head"].Index, match.Groups["head"].Index + match.Groups["head"].Length);
            return (int)figure.Value;
        }

        return null;
    }

    private DateRange? Range()
    {
        var periods = new GoalPeriods(context);
        for (var place = 0; place < left.Length; place++)
        {
            if (IsOpen(place) && periods.Read(source, place, out var end) is { } period && end > place)
            {
                Blank(place, end);
                BlankUntil(place);
                return Nearest(period.Range, source.Normal(place, end));
            }
        }

        return null;
    }

    // "比到" before a period is no race.
    private void BlankUntil(int place)
    {
        foreach (var word in ContestWords.Untils)
        {
            var start = Left[..place].TrimEnd(' ').Length - word.Length;
            if (start >= 0 && Phrase.At(Left, start, ContestWords.Untils) == word)
            {
                Blank(start, start + word.Length);
                return;
            }
        }
    }

    // "11月1日到11月10日" in late November was meant, not next year's: a contest of days that are over is refused.
    private DateRange Nearest(DateRange range, ReadOnlySpan<char> written) =>
        range.Start.DayNumber - context.Today.DayNumber > FarAheadDays && written.IndexOf("202", StringComparison.Ordinal) < 0 && written.IndexOf("203", StringComparison.Ordinal) < 0
            && written.IndexOf("next", StringComparison.Ordinal) < 0 && !written.Contains('明')
            ? new DateRange(range.Start.AddYears(-1), range.End.AddYears(-1)) : range;

    [GeneratedRegex("(?<head>(?<n>[0-9]{1,2}|[二两三四五六七八九十]{1,2}) ?(-? ?person|-? ?man|-? ?way|-? ?player|个人|人|位|方|名选手|强)(的)?) ?(pk|锦标|淘汰|杯赛|比赛|竞赛|对决|大战|混战|赛|tournament|elimination|knockout|contest|competition|bracket)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Heads();

    [GeneratedRegex("(tournament|elimination|knockout|contest|competition|bracket) (?<head>(of|for|with|among) (?<n>[0-9]{1,2})( people| reps| players)?)([^0-9a-z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HeadsBehind();
}
