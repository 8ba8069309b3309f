using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads a number that names no metric and goes on with the one before it.</summary>
internal sealed class Continuation(NameReader names)
{
    /// <summary>"签了一单,8万" gives the deal its amount; "今天18个" after "昨天打了20个电话" counts calls again.</summary>
    public Draft? Of(Sentence sentence, Frame frame, Draft last)
    {
        var number = frame.Number!;
        var figure = number.Figure!;
        if (last.Metric is not { } metric)
            return null;
        if (metric == Metrics.Order && MetricChoice.IsMoney(number, true))
            return Copy(sentence, frame, last, Metrics.Revenue, sentence[frame.NumberPlace + 1].Has(Sign.Each) || sentence[frame.NumberPlace - 1].Has(Sign.Each),
                listed: last.Quantity > 1 && !HasTotal(sentence, frame));
        if (metric == Metrics.Revenue && last.Sentence == sentence && MetricChoice.IsMoney(number, true) && IsOneOfSeveral(sentence, frame.NumberPlace))
            return Copy(sentence, frame, last, Metrics.Revenue, false);
        // "three deals: 10k, 15k and 5k".
        if (metric == Metrics.Revenue && last.Sentence == sentence && last.Listed && IsNextOfList(sentence, frame.Start - 1)
            && MetricChoice.IsMoney(number, true) && !HasTotal(sentence, frame))
            return Copy(sentence, frame, last, Metrics.Revenue, false, listed: true);
        if (figure.Money)
            return null;
        // "2 visits for yesterday and 1 for today".
        var otherDay = sentence[frame.Start - 1].Kind == TokenKind.Day || sentence[frame.Start - 1].IsMark(':') && sentence[frame.Start - 2] is { Kind: TokenKind.Day, Latin: true } || sentence[frame.Start - 2].Kind == TokenKind.Day && sentence[frame.Start - 1] is { Latin: true } was && (was.Has(Sign.Copula | Sign.About) || names.Is(was, "just", "only", "another", "did", "made", "a further")) || sentence[frame.NumberPlace + 1].Kind == TokenKind.Day
            || names.Is(sentence[frame.NumberPlace + 1], "for", "on") && sentence[frame.NumberPlace + 2].Kind == TokenKind.Day;
        otherDay |= !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && IsForALaterDay(sentence, frame, last);
        // "拜访2家,明天再去1家".
        otherDay |= last.Stated && (number.Measure & (Thing.Counted | Thing.Times)) != 0 && names.Is(sentence[frame.Start - 1], "去", "再", "跑", "再去", "见") && Behind(sentence, frame.Start) && !MetricChoice.IsMoneyMetric(metric);
        // "打电话打到吐,整整100个".
        var filled = last is { Vague: true, Quantity: null, Stated: false } && last.Sentence == sentence && number.Measure != Thing.None && !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && names.Is(sentence[frame.Start - 1], "整整", "足足", "一共", "总共", "共", "大概有", "得有");
        last.Replaced |= filled;
        var running = figure.Scaled == MetricChoice.IsMoneyMetric(metric) && (HasTotal(sentence, frame) || IsSum(sentence[frame.NumberPlace + 1]) || IsRunning(sentence[frame.NumberPlace + 1]));
        var instead = last.Stated && IsInstead(sentence, frame.Start);
        last.Replaced |= instead;
        var further = last.Stated && !MetricChoice.IsMoneyMetric(metric) && !figure.Scaled && (names.Is(sentence[frame.NumberPlace + 1], "more") || names.Is(sentence[frame.Start - 1], "another", "又", "再"));
        var before = sentence[frame.Start - 1];
        // "拜访:上午1家,下午2家"; "我拜访2家,小陈3家".
        var otherTime = !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && names.Is(before, "下午", "晚上", "上午", "早上", "中午", "下昼", "晏昼", "朝早", "夜晚", "afternoon", "evening", "morning") || last.Stated && number.Measure == Thing.None && !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && IsTimeOfDay(sentence, frame.NumberPlace + 1);
        var otherPerson = last.Stated && last.Customers.Count == 0 && number.Measure != Thing.None && !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && before.IsUnknown && !before.Spaced
            && sentence.ClauseStart(frame.Start) is var clause && frame.Start - clause <= 2 && sentence[clause - 1].IsMark(',') && (before.Person || frame.Start - clause == 2 && names.Is(sentence[clause], "小", "老", "阿"));
        if ((MetricChoice.IsMoneyMetric(metric) ? MetricChoice.IsMoney(number, true) : !figure.Scaled) && new SelfRepair(names).Mends(sentence, last, frame.Start))
        {
            last.Replaced = last.Repaired = true;
            return Copy(sentence, frame, last, metric, false);
        }
        // "Boon 20 calls, Mei 18 calls, me 25".
        otherPerson |= last is { Stated: true, Rep: null } && before.Latin && names.Is(before, "me", "myself", "mine") && !figure.Scaled && !MetricChoice.IsMoneyMetric(metric) && sentence[frame.Start - 2].Kind == TokenKind.Mark | sentence[frame.Start - 2].Has(Sign.And);
        if (filled || otherDay || running || instead || further || otherTime || otherPerson || IsParallel(sentence, frame, last))
        {
            var copy = Copy(sentence, frame, last, metric, false);
            copy.Past |= instead;
            return copy;
        }
        return last.Customers.Count > 0 && ((number.Measure & Thing.Times) != 0 | figure.Times || figure.Scaled && MetricChoice.IsMoneyMetric(metric)) ? OfOtherName(sentence, frame, last, metric) : null;
    }

    /// <summary>"2 demos for Acme, 1 for Globex", "3 visits in Pune, 2 in Mumbai": the same word leads on behind both figures.</summary>
    private bool IsParallel(Sentence sentence, Frame frame, Draft last)
    {
        var leading = sentence[frame.NumberPlace + 1];
        if (!last.Stated || last.Sentence != sentence || !names.Is(leading, "for", "in", "at", "with", "to") || frame.Number is not { Latin: false, Figure: { Scaled: false, Money: false } } && frame.Number is not { Figure.Spelled: true } || MetricChoice.IsMoneyMetric(last.Metric) || !(sentence[frame.Start - 1].IsMark(',') || sentence[frame.Start - 1].Has(Sign.And)) || !sentence[frame.NumberPlace + 2].IsUnknown && !names.Is(sentence[frame.NumberPlace + 2], "the", "a", "another"))
            return false;
        var figures = 0;
        for (var i = last.Start; i < frame.Start; i++)
        {
            figures += sentence[i].Kind == TokenKind.Figure ? 1 : 0;

            // "two demos, one for Nike and one for Puma" are two.
            if (figures > 1)
                return false;
            if (sentence[i].Term == leading.Term && names.Normal(sentence[i]).SequenceEqual(names.Normal(leading)))
                return true;
        }

        return false;
    }

    /// <summary>"拜访2家,明天计划3家", "2 visits today, 3 planned tomorrow".</summary>
    private static bool IsForALaterDay(Sentence sentence, Frame frame, Draft last) => sentence[0].Has(Sign.PlanHeader) && frame.Start <= 2
        || last.Stated && (sentence[frame.Start - 1].Has(Sign.Plan) && (sentence[frame.Start - 2].Kind == TokenKind.Day || sentence[frame.Start - 1].Day is not null) || sentence[frame.NumberPlace + 1].Has(Sign.Plan) && sentence[frame.NumberPlace + 2].Kind == TokenKind.Day);

    /// <summary>"2 deals, one 12k one 8k", "两单,一个3万".</summary>
    private bool IsOneOfSeveral(Sentence sentence, int place) =>
        names.Is(sentence[place - 1], "for", "at", "of", "worth") && names.Is(sentence[place - 2], "one", "another", "other", "the other") || names.Is(sentence[place - 1], "one", "another", "other", "the other", "一个", "一单", "另一个", "另一单");

    /// <summary>Whether a day is named in the clause in front of a figure, and nothing but words that do not matter between.</summary>
    private static bool Behind(Sentence sentence, int place)
    {
        for (var i = place - 1; i >= sentence.ClauseStart(place) && i >= place - 4; i--)
        {
            if (sentence[i].Kind == TokenKind.Day)
                return true;
            if (sentence[i].IsUnknown || sentence[i].Kind == TokenKind.Figure)
                return false;
        }
        return false;
    }

    /// <summary>"called 12 in the morning, 8 in the afternoon", "2 before lunch, 1 after".</summary>
    private bool IsTimeOfDay(Sentence sentence, int place) => sentence[place].Latin
        && (names.Is(sentence[place], "in") && (names.Is(sentence[place + 1], "morning", "afternoon", "evening", "pm", "am") || names.Is(sentence[place + 1], "the") && names.Is(sentence[place + 2], "morning", "afternoon", "evening", "am", "pm"))
        || names.Is(sentence[place], "before", "after", "over") && names.Is(sentence[place + 1], "lunch", "noon", "dinner", "work") || names.Is(sentence[place], "after", "tonight", "later") && place + 1 >= sentence.Count || names.Is(sentence[place], "this morning", "this afternoon"));

    /// <summary>"Acme 10k and Globex 12k": names may stand in front of each amount.</summary>
    private static bool IsNextOfList(Sentence sentence, int place)
    {
        while (sentence[place] is { Kind: TokenKind.Latin, Capital: true } or { Kind: TokenKind.Han, Person: false } or { Kind: TokenKind.Word, Capital: true, Term.Role: Role.Plain or Role.Thing } && place > 0)
            place--;
        return sentence[place].Kind == TokenKind.Mark || sentence[place].Has(Sign.And) || sentence[place].Joins;
    }

    /// <summary>"签了华为5万,中兴3万", "two deals: Acme 400k and Globex 150k": the next customer's deal with its amount; null where it is none.</summary>
    public IReadOnlyList<Draft>? OfOtherBuyer(Sentence sentence, Frame frame, List<Draft> drafts)
    {
        if (drafts.Count < 2 || drafts[^1].Metric != Metrics.Revenue || frame.Number is not { } number || !MetricChoice.IsMoney(number, true) || drafts.FindLast(d => d.Metric == Metrics.Order && d.Sentence == sentence) is not { } deal)
            return null;
        var first = frame.Start - 1;
        while (first > 0 && sentence[first - 1].Kind != TokenKind.Mark && !sentence[first - 1].Has(Sign.And))
            first--;
        if (first < 1 || sentence[first] is not ({ Kind: TokenKind.Han, Person: false } or { Kind: TokenKind.Latin, Capital: true }) || !(sentence[first - 1].IsMark(',') || sentence[first - 1].Joins || sentence[first - 1].Has(Sign.And)) || names.Read(sentence, first, out var end) is not { } name || end != frame.Start && !(end == frame.Start - 1 && names.Is(sentence[end], "for", "at")))
            return null;
        var amount = Copy(sentence, frame, drafts[^1], Metrics.Revenue, false);
        // Those of a number of deals are counted already.
        amount.Customers = sentence[first].Latin ? [name] : [];
        if (deal is { Stated: true, Quantity: > 1 })
            return drafts.Count(d => d.Metric == Metrics.Revenue) < deal.Quantity ? [amount] : null;
        return deal is { Customers.Count: 1, Quantity: 1, Stated: false }
            ? [new Draft { Sentence = sentence, Start = frame.Start, End = frame.End, Metric = Metrics.Order, Quantity = 1, Past = deal.Past, Verb = deal.Verb, Customers = [name] }, amount] : null;
    }

    /// <summary>What an amount goes on with: the deal itself, where a new customer is named behind it ("签了一单,新客户绿地,11万").</summary>
    public static Draft Anchor(Frame frame, List<Draft> drafts) => drafts[^1].Metric == Metrics.NewCustomer && frame.Number is { } number && MetricChoice.IsMoney(number, true)
        && drafts.FindLast(d => d.Metric == Metrics.Order && d.Sentence == drafts[^1].Sentence) is { } deal && !drafts.Exists(d => d.Metric == Metrics.Revenue) ? deal : drafts[^1];

    private bool IsInstead(Sentence sentence, int place)
    {
        var aimed = false;
        for (var i = 0; i < place; i++)
            aimed |= sentence[i].Has(Sign.Plan | Sign.Target);
        for (var i = place - 1; i >= place - 3 && sentence[i].Kind == TokenKind.Word; i--)
        {
            if (names.Is(sentence[i], "只") && names.Is(sentence[i + 1], "完成", "完成了", "做了", "做到", "去了") || names.Is(sentence[i], "实际", "实际上", "实", "实际是", "实际只", "实际完成") || aimed && names.Is(sentence[i], "只", "仅", "only", "完成", "完成了"))
                return true;
        }
        return false;
    }

    /// <summary>A number behind a light verb that counts the same thing as before ("wants 50 calls but I made 30").</summary>
    public static Draft? Same(Sentence sentence, Frame frame, Draft last)
    {
        if (last.Metric is not { } metric || frame.Number!.Figure!.Money || frame.Number.Figure.Scaled != MetricChoice.IsMoneyMetric(metric))
            return null;
        var draft = Copy(sentence, frame, last, metric, false);
        draft.Past = frame.Past;
        return draft;
    }

    /// <summary>"拜访华为2次、中兴1次", "called Acme twice and Initech once".</summary>
    private Draft? OfOtherName(Sentence sentence, Frame frame, Draft last, MetricCode metric)
    {
        var first = frame.Start;
        while (sentence[first - 1].IsUnknown)
            first--;
        if (names.Read(sentence, first, out var end) is not { } name || end != frame.Start || sentence[first] is { Latin: true, Capital: false } && last.Customers[0] is [>= 'A' and <= 'Z', ..])
            return null;
        var draft = Copy(sentence, frame, last, metric, false);
        draft.Customers = [name];
        return draft;
    }

    private static Draft Copy(Sentence sentence, Frame frame, Draft last, MetricCode metric, bool each, bool listed = false) => new()
    {
        Sentence = sentence,
        Start = frame.Start,
        End = frame.End,
        Metric = metric,
        Quantity = frame.Vague ? null : each ? Figure.Multiply(frame.Number!.Figure!.Value, last.Quantity ?? 1) : frame.Number!.Figure!.Value,
        Vague = frame.Vague,
        Currency = frame.Number!.Figure!.Currency,
        Stated = true,
        Past = last.Past,
        Verb = last.Verb,
        Listed = listed,
    };

    /// <summary>"makes 11 this week".</summary>
    private static bool IsRunning(Token behind) =>
        behind.Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear;

    /// <summary>"10 dials by 10am, 40 in total": the sum of those told before.</summary>
    public void Sum(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        for (var d = 1; d < drafts.Count; d++)
        {
            var sum = drafts[d];
            if (sum is not { Stated: true, Quantity: { } all } || MetricChoice.IsMoneyMetric(sum.Metric) || !SumsUp(sentence, sum.End - 2) && !SumsUp(sentence, sum.End - 1) && !SumsUp(sentence, sum.End))
                continue;
            var parts = drafts.Take(d).Where(part => part.Metric == sum.Metric && part is { Quantity: not null, Negated: false }).ToList();
            if (parts.Count > 0 && parts.Sum(part => part.Quantity) <= all)
                parts.ForEach(part => part.Replaced = true);
        }
    }

    /// <summary>"签了三单,一单10万,两单5万": the deals told one by one are those counted before.</summary>
    public static void JoinDetails(List<Draft> drafts)
    {
        if (drafts.Find(d => d.Metric == Metrics.Order) is not { Stated: true, Quantity: > 1, Negated: false } counted)
            return;
        var details = drafts.FindAll(d => d != counted && d.Metric == Metrics.Order && d is { Stated: true, Verb: null });
        if (details.Count > 1 && details.Sum(d => d.Quantity) == counted.Quantity)
            details.ForEach(d => d.Replaced = true);
    }

    /// <summary>"Signed Netflix and Spotify, 2 deals, 90k": the deals counted are those of the customers named before.</summary>
    public static void JoinNamed(List<Draft> drafts)
    {
        for (var d = drafts.Count - 1; d > 0; d--)
        {
            // "约了周五见格力,算约到1个".
            if (drafts[d] is { Stated: true, Customers.Count: 0, Quantity: { } same } again && again.Start > 0 && again.Sentence[again.Start - 1].Has(Sign.Copula) && !again.Sentence[again.Start].Latin && drafts[d - 1] is { Stated: false } first && first.Metric == again.Metric && first.Customers.Count == same)
                drafts.RemoveAt(d);
            else if (drafts[d] is { Stated: true, Verb: null, Customers.Count: 0, Quantity: { } count } && drafts[d - 1] is { Stated: false, Customers.Count: > 1 } named && (named.Metric == Metrics.Order || named.Metric == Metrics.Visit) && drafts[d].Metric == named.Metric && named.Customers.Count == count)
                drafts.RemoveAt(d);
        }
    }

    /// <summary>"签了两单,一单6万一单4万5": each of those counted before, with its amount.</summary>
    public static void JoinParts(List<Draft> drafts)
    {
        var whole = drafts.FindIndex(d => d is { Stated: true, Quantity: > 1 } && d.Metric == Metrics.Order);
        if (whole < 0)
            return;
        var parts = drafts.Skip(whole + 1).Where(d => d is { Quantity: 1, Customers.Count: 0 } && d.Metric == Metrics.Order).ToList();
        if (parts.Count == drafts[whole].Quantity && drafts.Skip(whole + 1).Count(d => d.Metric == Metrics.Revenue) == parts.Count)
            drafts.RemoveAll(parts.Contains);
    }

    /// <summary>
    /// "went to Nashik and met 3 customers", "dropped by Acme to see Mr Tan": the place gone to is no visit beside those counted there, and whom
    /// one went to see at a firm is no second one.
    /// </summary>
    public void JoinVisits(Sentence sentence, List<Draft> drafts)
    {
        for (var d = drafts.Count - 1; d > 0; d--)
        {
            var (gone, seen) = (drafts[d - 1], drafts[d]);
            if (gone is not { Stated: false, Past: true, Customers.Count: 1 } || gone.Metric != Metrics.Visit || seen.Metric != Metrics.Visit || !sentence[gone.Start].Latin || gone.Day != seen.Day && seen.Day is not null)
                continue;
            if (!seen.Stated && seen.Customers.Count > 0 && names.Is(sentence[seen.Start - 1], "to") && sentence.ClauseStart(seen.Start) <= gone.Start)
                drafts.RemoveAt(d);
            else if (seen.Past && names.Is(sentence[gone.Start], "went to", "went down to", "went over to", "travelled to", "traveled to", "headed to", "drove to", "flew to", "drove out to", "headed out to", "went out to") && names.Is(sentence[seen.Start - 1], "and", "to"))
            {
                if (seen.Stated)
                    drafts.RemoveAt(d - 1);
                else if (seen.Quantity == 1 && (seen.Customers.Count == 0 || GivenNames.Contains(seen.Customers[0].Split(' ')[0].ToLowerInvariant())))
                    drafts.RemoveAt(d);
            }
        }
    }

    private bool SumsUp(Sentence sentence, int place) => IsSum(sentence[place]) && !(sentence[place - 1] is { Kind: TokenKind.Figure } amount && MetricChoice.IsMoney(amount, true));

    private bool IsSum(Token behind) => names.Is(behind, "in total", "in all", "altogether", "all told", "total", "all in");

    private static bool HasTotal(Sentence sentence, Frame frame)
    {
        for (var i = sentence.ClauseStart(frame.Start); i < frame.Start; i++)
        {
            if (sentence[i].Has(Sign.Total) || sentence[i] is { Latin: true, Period: PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear })
                return true;
        }
        return false;
    }

    /// <summary>"签了华为一单50万,小米一单20万": in front of a further figure the next customer stands where the first one did.</summary>
    public void NameParallel(Sentence sentence, int place, Frame frame, List<Draft> drafts, IReadOnlyList<Draft> made)
    {
        var first = sentence.ClauseStart(place);
        if (frame.Head is not null || made.Count == 0 || made[0].Customers.Count > 0 || first >= place || !sentence[first - 1].IsMark(',')
            || !drafts.Exists(d => d.Customers.Count > 0 && d.Metric == made[0].Metric) || names.Read(sentence, first, out var end) is not { } name || end != place)
            return;
        made[0].Customers = [name];
    }
}
