using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Tables;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads the facts of a whole message: sentence by sentence, under the headings that it has.</summary>
internal sealed class FactReader(SourceText text, ReadingContext context, IReadOnlyList<Table> tables)
{
    private const int LongestBareCount = 6;

    private readonly NameReader names = new(text);
    private readonly DraftReader reader = new(new NameReader(text), new PersonReader(text));
    private readonly Reporters reporters = new(new PersonReader(text), new NameReader(text));
    private readonly RosterReader roster = new(text, new PersonReader(text));
    private readonly DayResolver days = new(context.Today, context.Locale);
    private readonly List<ReadItem> items = [];
    private readonly List<OpenPoint> open = [];
    private readonly List<Draft> all = [];
    private readonly HashSet<int> lines = [];
    private (ReadItem Item, int Line)? echo;
    private int tablesTaken;
    private PeriodForm? headed;

    public Facts Read(IReadOnlyList<Sentence> sentences)
    {
        var sections = new Sections(text, days);
        var choice = new DayChoice(text, context.Today);
        DayMark? carried = null;
        var line = -1;
        var praised = false;
        foreach (var sentence in sentences)
        {
            if (TakeTables(sentence, sections) || TakeRoster(sentence, sections))
                continue;
            var drafts = reader.Read(sentence, all.Count > 0 ? all[^1] : null);
            if (drafts.Count == 0 && Lists(sentence))
                continue;
            headed = drafts.Count == 0 ? PeriodIn(sentence) ?? headed : null;
            sections.Enter(sentence, drafts.Count == 0);
            choice.Settle(sentence, drafts);
            PlanOutcome.Postpone(sentence, drafts);
            var (reported, taken) = (reporters.Settle(sentence, drafts), items.Count + open.Count);
            carried = sentence.Line == line ? carried : null;
            line = sentence.Line;
            var mood = new SentenceMood(text, sentence);
            praised |= sentence[0].Has(Sign.Praise) && sentence[1].IsUnknown;
            foreach (var draft in drafts)
            {
                // A day named in the sentence before goes on counting in the same line.
                if (draft.Day is null && draft.Period is null && !sections.Any)
                    draft.Day = carried is { Ahead: false } ? carried : null;
                carried = draft.Day ?? carried;
                all.Add(draft);
                if (draft.Replaced || PlanOutcome.CameToNothing(names, sentence, draft) || sections.IsAim(draft) || praised && sentence.Any(Sign.Praise) && !sentence.Any(Sign.Self) || !mood.IsReal(draft) || !items.Exists(i => i.Metric == Metrics.Order) && new StrangersDeeds(text, sentence).IsAppraised(draft))
                    continue;
                var before = items.Count + Math.Min(open.Count, 1);
                Take(draft, sections);
                // Only the first open point is asked about; what else stays open is no better than unread.
                if (items.Count + Math.Min(open.Count, 1) > before)
                    lines.Add(sentence.Line);
                if (items.Count > 0 && draft is { Rep: not null, Negated: false, Metric: { } again } && items[^1].Metric == again && roster.Following(sentence, draft.End, again) is { } others)
                {
                    TakeEntries(others, items[^1]);
                    break;
                }
            }
            if (drafts.Count > 0 && items.Count + open.Count == taken && !sentence.Any(Sign.OnBehalf))
                reporters.Forget(reported);
        }
        return new Facts(items, open, all, lines);
    }

    /// <summary>Whether a sentence stands in a table; what the table tells is taken with its first one.</summary>
    private bool TakeTables(Sentence sentence, Sections sections)
    {
        var place = sentence[0].Start;
        while (tablesTaken < tables.Count && tables[tablesTaken].Start <= place)
        {
            foreach (var entry in tables[tablesTaken].Entries)
                TakeListed(new ReadItem(entry.Metric, entry.Quantity ?? 0, null, ItemStatus.Done) { Rep = entry.Rep, Currency = entry.Currency }, entry.Quantity is null, new RosterHead(entry.Metric, entry.Day, headed, false), sections);
            tablesTaken++;
        }
        return tablesTaken > 0 && place < tables[tablesTaken - 1].End;
    }

    private bool TakeRoster(Sentence sentence, Sections sections)
    {
        if (roster.Read(sentence) is not { } entries || roster.Head is not { } head)
            return false;
        foreach (var entry in entries)
            TakeListed(new ReadItem(head.Metric, entry.Figure.Figure!.Value, null, ItemStatus.Done) { Rep = entry.Rep, Currency = entry.Figure.Figure.Currency }, false, head, sections);
        lines.Add(sentence.Line);
        return true;
    }

    /// <summary>What others did, told in the same words as what was taken last.</summary>
    private void TakeEntries(IReadOnlyList<RosterEntry> entries, ReadItem like)
    {
        foreach (var entry in entries)
            items.Add(like with { Rep = entry.Rep, Quantity = entry.Figure.Figure!.Value, Currency = Currencies.Settle(entry.Figure.Figure.Currency, context.Locale), Customers = [] });
    }

    /// <summary>Takes a figure of a list or table, on the day or in the period that its row, its heading or the part of the report names.</summary>
    private void TakeListed(ReadItem item, bool vague, RosterHead head, Sections sections)
    {
        if (sections.Aimed)
            return;
        var planned = sections.Planned || head.Planned || head.Day is { Ahead: true };
        var date = head.Day is { } mark ? days.Resolve(mark, planned, mark.Form is DayForm.Offset or DayForm.Weekday ? sections.Base : days.Today)
            : planned ? sections.Day : sections.Day ?? (sections.Any ? sections.Base : days.Today);
        var running = head.Day is null && head.Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear;
        if (vague)
            open.Add(new OpenPoint(Unclear.Quantity, item.Metric, null, date));
        else if (!planned && (date is null || date > days.Today || head.Day is null && !running && head.Period is not (null or PeriodForm.Today)))
            open.Add(new OpenPoint(Unclear.Day, item.Metric, item.Quantity, null));
        else
        {
            items.Add(item with
            {
                Date = date,
                Status = planned ? ItemStatus.Planned : ItemStatus.Done,
                IsTotal = running && !planned,
                TotalPeriod = running && !planned ? PeriodOf(head.Period) : null,
                Currency = Currencies.Settle(item.Currency, context.Locale),
            });
        }
    }

    private static PeriodForm? PeriodIn(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Period is { } period)
                return period;
        }
        return null;
    }

    /// <summary>A line that is nothing but a customer's name, below the line that counts the customers.</summary>
    private bool Lists(Sentence sentence)
    {
        if (items.Count == 0 || items[^1] is not { Metric: { } metric, Customers: var known } last || MetricChoice.IsMoneyMetric(metric) || all.Count == 0
            || all[^1].Sentence.Line + known.Count + 1 < sentence.Line || all[^1].Sentence.Line >= sentence.Line || !all[^1].Stated || known.Count >= last.Quantity)
            return false;
        var mark = sentence[0].Start - 1;
        while (mark >= 0 && text[mark] == ' ')
            mark--;
        if (mark < 0 || text[mark] is not ('-' or '*' or '·' or '.' or '、' or ')' or '+'))
            return false;
        var end = 0;
        while (end < sentence.Count && !sentence[end].IsMark('(') && !sentence[end].IsMark('-') && !sentence[end].IsMark(':') && !sentence[end].IsMark(','))
            end++;
        if (end == 0 || !NameReader.IsWhole(sentence, 0, end))
            return false;
        items[^1] = last with { Customers = [.. known, names.Whole(sentence, 0, end)] };
        return true;
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
        if (draft.Day is not null && date is null)
        {
            // A day that no calendar has, such as 31 November.
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
        Add(draft, metric, quantity, date, planned);
    }

    private void Add(Draft draft, MetricCode metric, decimal quantity, DateOnly? date, bool planned)
    {
        // "客户签了!2份合同": the deal was named before it was counted.
        if (echo is { } named && draft.IsCounted(metric) && draft.Metric == Metrics.Order && named.Line == draft.Sentence.Line)
            items.Remove(named.Item);
        echo = null;
        items.Add(ItemOf(draft, metric, quantity, date, planned));
        foreach (var other in draft.AlsoFor)
            items.Add(items[^1] with { Rep = other });
        foreach (var mark in draft.AlsoOn)
        {
            if (days.Resolve(mark, planned, days.Today) is { } also && (planned || also <= days.Today))
                items.Add(items[^1] with { Date = also });
        }
        if (draft.Echo)
            echo = (items[^1], draft.Sentence.Line);
    }

    private ReadItem ItemOf(Draft draft, MetricCode metric, decimal quantity, DateOnly? date, bool planned) =>
        new(metric, quantity, date, planned ? ItemStatus.Planned : ItemStatus.Done)
        {
            // "帮李娜报一下 拜访3家": who did it was not visited.
            Customers = draft.Rep is { } rep ? [.. draft.Customers.Where(customer => customer != rep)] : draft.Customers,
            Rep = draft.Rep,
            IsRepUnsure = draft.RepUnsure,
            IsTotal = draft.Total,
            TotalPeriod = draft.Total ? PeriodOf(draft.Period) : null,
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
        || !sections.Planned && (draft.Verb is { Role: Role.Noun } || !draft.Sentence.Any(Sign.Plan) && !(draft.Day is { Ahead: true } && draft.Sentence[draft.Start].Latin))
        || draft.Quantity is null && draft.Customers.Count == 0 && !MetricChoice.IsOnceNamed(metric);

    private DateOnly? DateOf(Draft draft, bool planned, Sections sections)
    {
        if (draft.Day is { Form: not (DayForm.Offset or DayForm.Weekday), Year: null } near && !planned && !draft.Past && !sections.Any && days.LiesAhead(near))
            draft.Planned = planned = true;
        if (draft.Day is { } mark)
            return days.Resolve(mark, planned, mark.Form is DayForm.Offset or DayForm.Weekday ? sections.Base : days.Today);
        if (planned)
            return sections.Planned ? sections.Day : draft.Period is null && IsLaterToday(draft.Sentence) ? days.Today : null;
        return sections.Day ?? (sections.Any ? sections.Base : days.Today);
    }

    /// <summary>"下午再打20个电话", "later": a time of day without a day is that of today.</summary>
    private bool IsLaterToday(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            if (text.IsOneOf(token.Start, token.End, "下午", "上午", "中午", "晚上", "傍晚", "待会", "待会儿", "等会", "等会儿", "一会儿", "later", "afternoon", "evening", "夜晚", "夜里", "下昼", "晏昼", "晚点", "午后", "饭后", "收工前", "下班前", "today", "tonight", "lunch"))
                return true;
        }
        return false;
    }

    /// <summary>A light verb of the past, a number and an unknown thing done ("做了3场直播"), or the same told the other way round ("3 livestreams done").</summary>
    private static bool IsOpenMetric(Draft draft) => draft.UnknownObject
        && (draft is { Past: true, Verb.Role: Role.Light } || draft is { Verb: null, UnknownPlace: >= 0 } && UnknownThing.IsSaidDone(draft));

    /// <summary>"did 8 today", "做了5个": a short message that counts something and does not say what.</summary>
    private static bool IsBareCount(Draft draft) =>
        draft is { Verb: { Role: Role.Light } or { Role: Role.Act, Takes: Thing.Meeting } or { Role: Role.Act, Takes: Thing.Deal | Thing.Customer }, Verb: { } verb, Past: true, UnknownObject: false } && draft.Sentence.Count <= LongestBareCount && draft.Start <= 2
            && !draft.Sentence.Tokens.Any(t => t.IsUnknown || t.Has(Sign.Negation) || t.Kind == TokenKind.Opaque || t.Term.Role == Role.Thing) && (verb.Has(Sign.Past) || verb.Role == Role.Act && !draft.Sentence[draft.Start].Latin);

    private static AskedPeriod PeriodOf(PeriodForm? period) => period switch
    {
        PeriodForm.ThisWeek => AskedPeriod.ThisWeek,
        PeriodForm.ThisMonth => AskedPeriod.ThisMonth,
        PeriodForm.ThisQuarter => AskedPeriod.ThisQuarter,
        PeriodForm.ThisYear => AskedPeriod.ThisYear,
        _ => AskedPeriod.Today,
    };
}
