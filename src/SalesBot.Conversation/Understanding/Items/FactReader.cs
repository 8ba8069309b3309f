using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads the facts of a whole message: sentence by sentence, under the headings that it has.</summary>
internal sealed class FactReader(SourceText text, ReadingContext context)
{
    private const int LongestBareCount = 6;
    private const int AfternoonBegins = 12;
    private const int EveningBegins = 17;

    /// <summary>Nobody reports or plans so far away: the year is a slip.</summary>
    private const int FarAwayDays = 3 * 366;

    private readonly DraftReader reader = new(new NameReader(text), new PersonReader(text));
    private readonly PersonReader persons = new(text);
    private readonly DayResolver days = new(context.Today, context.Locale);
    private readonly List<ReadItem> items = [];
    private readonly List<OpenPoint> open = [];
    private readonly List<Draft> all = [];
    private readonly HashSet<int> lines = [];
    private (ReadItem Item, int Line)? echo;

    public Facts Read(IReadOnlyList<Sentence> sentences)
    {
        var sections = new Sections(text, days);
        var choice = new DayChoice(text);
        string? rep = null;
        DayMark? carried = null;
        var line = -1;
        foreach (var sentence in sentences)
        {
            var drafts = reader.Read(sentence, all.Count > 0 ? all[^1] : null);
            sections.Enter(sentence, drafts.Count == 0);
            choice.Settle(sentence, drafts);
            rep = SettlePersons(sentence, drafts, rep);
            carried = sentence.Line == line ? carried : null;
            line = sentence.Line;
            var mood = new SentenceMood(text, sentence);
            foreach (var draft in drafts)
            {
                // A day named in the sentence before goes on counting in the same line.
                if (draft.Day is null && draft.Period is null && !sections.Any)
                    draft.Day = carried is { Ahead: false } ? carried : null;
                carried = draft.Day ?? carried;
                all.Add(draft);
                if (draft.Replaced || !mood.IsReal(draft))
                    continue;
                var before = items.Count + Math.Min(open.Count, 1);
                Take(draft, sections);
                // Only the first open point is asked about; what else stays open is no better than unread.
                if (items.Count + Math.Min(open.Count, 1) > before)
                    lines.Add(sentence.Line);
            }
        }
        return new Facts(items, open, all, lines);
    }

    private string? SettlePersons(Sentence sentence, IReadOnlyList<Draft> drafts, string? rep)
    {
        if (drafts.Count == 0)
        {
            if (sentence.Any(Sign.OnBehalf) || sentence.Count <= 3 && sentence[0].Kind == TokenKind.Mention)
                return persons.Subject(sentence, 0, sentence.Count) ?? rep;
            return rep;
        }
        IReadOnlyList<string> reps = [];
        foreach (var draft in drafts)
        {
            var clause = sentence.ClauseStart(draft.Start);
            if (IsEach(sentence, clause, draft.End) && persons.Subjects(sentence, clause, draft.Start) is { Count: > 1 } several)
                reps = several;
            else if (clause < draft.Start && (NamesSender(sentence, clause, draft.Start) || persons.Subject(sentence, clause, draft.Start) is not null))
                reps = [];
            draft.Reps = reps;
            if (IsEach(sentence, clause, draft.End) && DaysOf(sentence, clause, draft.Start) is { Count: > 1 } each)
                draft.Days = each;
            if (draft.Customers.Count > 0 && draft.Start > 0 && sentence[draft.Start - 1].IsUnknown && persons.EndsWith(sentence, draft.Start, draft.Customers[0]))
            {
                // "拜访王总2次,李总1次": who was met, not who met them.
            }
            else if (NamesSender(sentence, clause, draft.Start) && !sentence.Any(Sign.OnBehalf))
                rep = null;
            else if (persons.Subject(sentence, clause, draft.Start) is { } named)
                rep = named;
            else if (sentence.Any(Sign.OnBehalf) && (persons.Subject(sentence, 0, draft.Start) ?? persons.First(sentence, draft.Start)) is { } represented)
                rep = represented;
            else if (clause > 0 && sentence[clause - 1].IsMark(':') && persons.Subject(sentence, sentence.ClauseStart(clause - 1), clause - 1) is { } titled)
                rep = titled;
            draft.Rep = rep ?? LoggedFor(sentence, draft);
        }
        return rep;
    }

    /// <summary>"log 3 visits for Wei Jie": whose they are, not whom they were paid to.</summary>
    private string? LoggedFor(Sentence sentence, Draft draft)
    {
        if (draft.Customers.Count != 1 || draft.Past || sentence.ClauseStart(draft.Start) is var start && !persons.Is(sentence[start], "log", "record", "add", "put", "enter", "put down", "put in", "submit", "please log", "pls log")
            && !persons.Is(sentence[start + 1], "log", "record", "add", "enter", "submit"))
            return null;
        for (var i = draft.Start; i < draft.End; i++)
        {
            if (!persons.Is(sentence[i], "for") || persons.PersonEnd(sentence, i + 1, sure: false) is var end && end == i + 1)
                continue;
            draft.Customers = [];
            return persons.Name(sentence, i + 1, end);
        }
        return null;
    }

    private static bool IsEach(Sentence sentence, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (sentence[i].Has(Sign.Each))
                return true;
        }
        return false;
    }

    /// <summary>The days named one right behind the other in front of a draft.</summary>
    private static List<DayMark> DaysOf(Sentence sentence, int from, int to)
    {
        var found = new List<DayMark>();
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Day is { } day)
                found.Add(day);
            else if (found.Count > 0 && !sentence[i].Joins && !sentence[i].Has(Sign.And))
                break;
        }
        return found;
    }

    private static bool NamesSender(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Has(Sign.Self))
                return true;
        }
        return false;
    }

    private void Take(Draft draft, Sections sections)
    {
        var planned = draft.Planned || sections.Planned && !draft.Past;
        var date = DateOf(draft, planned, sections);
        planned |= draft.Planned;
        if (draft.Metric is not { } metric)
        {
            if (!planned)
                AskMetric(draft, date);
            return;
        }
        if (draft.Weak && IsMention(draft, metric, planned, sections))
            return;
        if (draft.Quantity is not { } quantity)
        {
            if (!planned || draft.Vague)
                open.Add(new OpenPoint(Unclear.Quantity, metric, null, date));
            return;
        }
        if (draft.Day is not null && (date is null || IsFar(date.Value)))
        {
            // A day that no calendar has, such as 31 November, or one in another age.
            open.Add(new OpenPoint(Unclear.Day, metric, quantity, null));
            return;
        }
        if (!planned && !draft.Total && draft.Period is not null and not PeriodForm.Today and not PeriodForm.Edge && draft.Day is null)
        {
            if (draft.Period != PeriodForm.LongAgo)
                open.Add(new OpenPoint(Unclear.Day, metric, quantity, null));
            return;
        }
        if (!planned && date > days.Today)
        {
            // What lies ahead was not done, whatever the words say.
            if (draft.Past)
            {
                open.Add(new OpenPoint(Unclear.Day, metric, quantity, null));
                return;
            }
            planned = true;
        }
        // "客户签了!2份合同": the deal was named before it was counted.
        if (echo is { } named && draft.IsCounted(metric) && draft.Metric == Metrics.Order && named.Line == draft.Sentence.Line)
            items.Remove(named.Item);
        echo = null;
        var item = ItemOf(draft, metric, quantity, date, planned);
        items.AddRange(draft.Days.Count == 0 ? ForEach(draft, item) : draft.Days.SelectMany(day => ForEach(draft, item with { Date = days.Resolve(day, planned, days.Today) })));
        if (draft.Echo)
            echo = (items[^1], draft.Sentence.Line);
    }

    private static IEnumerable<ReadItem> ForEach(Draft draft, ReadItem item) =>
        draft.Reps.Count == 0 ? [item] : draft.Reps.Select(rep => item with { Rep = rep });

    private bool IsFar(DateOnly date) => Math.Abs(date.DayNumber - days.Today.DayNumber) > FarAwayDays;

    private ReadItem ItemOf(Draft draft, MetricCode metric, decimal quantity, DateOnly? date, bool planned) =>
        new(metric, quantity, date, planned ? ItemStatus.Planned : ItemStatus.Done)
        {
            Customers = draft.Customers,
            Rep = draft.Rep,
            IsTotal = draft.Total,
            TotalPeriod = draft.Total ? PeriodOf(draft) : null,
            Currency = Currencies.Settle(draft.Currency, context.Locale),
        };

    /// <summary>A number of something, or many of something, that no metric is known for.</summary>
    private void AskMetric(Draft draft, DateOnly? date)
    {
        if (draft is { Quantity: not null, Stated: true } && (IsOpenMetric(draft) || IsBareCount(draft)))
        {
            open.Add(new OpenPoint(Unclear.Metric, null, draft.Quantity, date)
            {
                Word = UnknownThing.Word(draft, text),
                Measure = UnknownThing.Measure(draft, text),
            });
        }
        else if (draft is { Vague: true, Weak: false, UnknownObject: true } && (draft.Past || draft.Verb is null))
            open.Add(new OpenPoint(Unclear.Quantity, null, null, date));
    }

    /// <summary>Whether the words only mention the action and neither tell that it was done nor plan it.</summary>
    private static bool IsMention(Draft draft, MetricCode metric, bool planned, Sections sections) =>
        !sections.Any && !planned
        || !sections.Planned && (draft.Verb is { Role: Role.Noun } || !draft.Sentence.Any(Sign.Plan))
        || draft.Quantity is null && draft.Customers.Count == 0 && !MetricChoice.IsOnceNamed(metric);

    private DateOnly? DateOf(Draft draft, bool planned, Sections sections)
    {
        if (!planned && !draft.Past && !sections.Any && draft.Verb is { IsVerb: true } && IsStillToCome(draft))
            draft.Planned = planned = true;
        if (draft.Day is { Form: not (DayForm.Offset or DayForm.Weekday), Year: null } near && !planned && !draft.Past && !sections.Any && days.LiesAhead(near))
            draft.Planned = planned = true;
        if (draft.Day is { } mark)
            return days.Resolve(mark, planned, mark.Form is DayForm.Offset or DayForm.Weekday ? sections.Base : days.Today);
        if (planned)
            return sections.Planned ? sections.Day : draft.Period is null && IsLaterToday(draft.Sentence) ? days.Today : null;
        return sections.Day ?? (sections.Any ? sections.Base : days.Today);
    }

    /// <summary>"今晚再打20个电话" at noon: a part of the day that has not begun, or once more without a word of its being over.</summary>
    private bool IsStillToCome(Draft draft)
    {
        if (draft.Sentence[draft.Start - 1] is { Kind: TokenKind.Word } before && text.Normal(before.Start, before.End) is "再" or "再去" or "继续" or "还要" && draft.Stated && !all.Exists(d => d != draft && d.Sentence == draft.Sentence))
            return true;
        for (var i = draft.Sentence.ClauseStart(draft.Start); i < draft.Start; i++)
        {
            var token = draft.Sentence[i];
            var word = text.Normal(token.Start, token.End);
            if (token.Kind is TokenKind.Day or TokenKind.Word && draft.Day is null or { Form: DayForm.Offset, First: 0 }
                && (context.Time.Hour < EveningBegins && word is "今晚" or "tonight" or "晚上" or "今天晚上" or "this evening" || context.Time.Hour < AfternoonBegins && word is "今天下午" or "下午" or "this afternoon" or "今下午"))
                return true;
        }
        return false;
    }

    /// <summary>"下午再打20个电话", "later": a time of day without a day is that of today.</summary>
    private bool IsLaterToday(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            foreach (var word in (ReadOnlySpan<string>)["下午", "上午", "中午", "晚上", "傍晚", "待会", "待会儿", "等会", "等会儿", "一会儿", "later", "afternoon", "evening"])
            {
                if (token.End - token.Start == word.Length && text.StandsAt(token.Start, word))
                    return true;
            }
        }
        return false;
    }

    /// <summary>A light verb of the past, a number and an unknown thing done ("做了3场直播"), or the same told the other way round ("3 livestreams done").</summary>
    private static bool IsOpenMetric(Draft draft) => draft.UnknownObject
        && (draft is { Past: true, Verb.Role: Role.Light } || draft is { Verb: null, UnknownPlace: >= 0 } && UnknownThing.IsSaidDone(draft));

    /// <summary>"did 8 today", "做了5个": a short message that counts something and does not say what.</summary>
    private static bool IsBareCount(Draft draft) =>
        draft is { Verb: { Role: Role.Light } verb, Past: true, UnknownObject: false } && draft.Sentence.Count <= LongestBareCount && draft.Start <= 2
            && !draft.Sentence.Tokens.Any(t => t.IsUnknown || t.Kind == TokenKind.Opaque || t.Term.Role == Role.Thing) && verb.Has(Sign.Past);

    private static AskedPeriod PeriodOf(Draft draft) => draft.Period switch
    {
        PeriodForm.ThisWeek => AskedPeriod.ThisWeek,
        PeriodForm.ThisMonth => AskedPeriod.ThisMonth,
        PeriodForm.ThisQuarter => AskedPeriod.ThisQuarter,
        PeriodForm.ThisYear => AskedPeriod.ThisYear,
        _ => AskedPeriod.Today,
    };
}
