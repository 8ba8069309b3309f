using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells what a colleague without a name did or asked for, and in Chinese what was done to the sender, from the sender's own work.</summary>
internal sealed class OthersHands(SourceText text, Sentence sentence)
{
    private const int LowestPrice = 100;
    private const int Near = 5;

    public bool Did(Draft draft, int clause) => draft.Rep is null && (IsColleague(draft, clause) || IsAskedByNobody()) || IsDoneToUs(draft, clause) || IsReworked(draft) || IsFromNowOn(draft, clause) || IsInVain(draft) || IsToUs(draft) || IsPrivateMoney(draft) || IsHandled(draft) || IsSentOnly(draft) || IsAllUndone(draft) || IsTask(draft) || IsAskedByCustomer(draft, clause) || IsPrice(draft) || IsCustomerActing(draft) || IsInTheWorks(draft) || IsCalledIn(draft);

    /// <summary>"同事今天签了1单", "我徒弟打了20个电话".</summary>
    private bool IsColleague(Draft draft, int clause)
    {
        while (clause < draft.Start && (sentence[clause] is { Kind: TokenKind.Day or TokenKind.Period } || sentence[clause].Has(Sign.Self) && text[sentence[clause].End - 1] is not ('跟' or '和')))
            clause++;
        if (clause >= draft.Start || sentence.Any(Sign.OnBehalf) || !ColleagueWords.Contains(text.Normal(sentence[clause].Start, sentence[clause].End)))
            return false;
        for (var i = clause; i < draft.Start; i++)
        {
            if (sentence[i].Has(Sign.Self) || sentence[i].IsUnknown)
                return false;
        }
        return true;
    }

    /// <summary>"the client asked me to log 3 orders": only a person by name has a report of their own.</summary>
    private bool IsAskedByNobody()
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Has(Sign.OnBehalf) && (text.StandsAt(token.Start, "asked me") || text.StandsAt(token.Start, "wants me")))
                return true;
        }
        return false;
    }

    /// <summary>"李娜今天起跟进A项目": what is going to be, though the day is today.</summary>
    private bool IsFromNowOn(Draft draft, int clause)
    {
        for (var i = clause; !draft.Past && !draft.Stated && i < draft.Start; i++)
        {
            if ((sentence[i].Day is { Ahead: false } || sentence[i].Period is not null) && (text[sentence[i].End] == '起' || text.StandsAt(sentence[i].End, "开始") || text.StandsAt(sentence[i].End, "以后")))
                return true;
            if (text.StandsAt(sentence[i].Start, "以后") || text.StandsAt(sentence[i].Start, "今后") || text.StandsAt(sentence[i].Start, "即日起") || text.StandsAt(sentence[i].Start, "往后"))
                return sentence[i].Kind != TokenKind.Mark;
        }
        return false;
    }

    /// <summary>"电话打不通,打了3遍": nobody was reached, however often it was tried.</summary>
    private bool IsInVain(Draft draft)
    {
        if (draft.Metric != Metrics.Call || !draft.Stated)
            return false;
        var again = sentence.Tokens.Any(t => t.Figure is not null && text[t.End - 1] == '遍') || draft.Quantity <= 5 && sentence.Tokens.Any(t => t is { Figure: not null, Measure: Thing.Times });
        if (!again)
            return false;
        foreach (var token in sentence.Tokens)
        {
            if (text.StandsAtAny(token.Start, "打不通", "没打通", "没人接", "无人接", "占线", "关机", "停机", "空号", "打唔通", "冇人听"))
                return true;
        }
        return false;
    }

    /// <summary>"供应商来拜访我们了": who visits the sender is no customer visited.</summary>
    private bool IsToUs(Draft draft) => draft is { Stated: false } && sentence[draft.Start] is { Latin: false, Term.IsVerb: true } && (draft.Metric == Metrics.Visit || draft.Metric == Metrics.Call || draft.Metric == Metrics.FollowUp)
        && sentence[draft.Start + 1].Has(Sign.Self) && text[sentence[draft.Start + 1].End] != '的' && text[sentence[draft.Start + 1].End - 1] is not ('跟' or '和');

    /// <summary>"工资到账了,8000": what is paid to the sender is no payment of a customer's.</summary>
    private bool IsPrivateMoney(Draft draft)
    {
        for (var i = 0; draft.Metric == Metrics.Payment && i < draft.End; i++)
        {
            if (sentence[i].Kind != TokenKind.Mark && text.StandsAtAny(sentence[i].Start, "工资", "薪水", "薪资", "奖金", "年终奖", "提成", "报销", "补贴", "公积金", "退税", "社保", "房租", "生活费", "加班费", "差旅费", "分红", "红包", "押金", "利息"))
                return text.StandsAt(sentence[i].End, "到") || sentence[i + 1].Term.Metric == Metrics.Payment || i > draft.Start && sentence[i - 1].Term.Metric == Metrics.Payment;
        }
        return false;
    }

    /// <summary>"审了5份合同", "讨论了2个方案", "网课买了3门": a verb that nobody counts by stands between or in front.</summary>
    private bool IsHandled(Draft draft)
    {
        if (!draft.Stated || draft.Metric != Metrics.Proposal && draft.Metric != Metrics.Order && draft.Metric != Metrics.Training || draft.Verb is not (null or { Role: Role.Noun }))
            return false;
        var figure = draft.Start;
        while (figure < draft.End && sentence[figure].Kind != TokenKind.Figure)
            figure++;
        if (text[sentence[figure].End - 1] is '单' or '笔')
            return false;
        if (IsPaperwork(figure))
            return true;
        return sentence[figure - 1].Kind == TokenKind.Han && !sentence[figure].Spaced && !sentence[figure - 1].Person && text[sentence[figure - 1].End - 1] is '了' or '过'
            || sentence[figure - 1].Has(Sign.Aspect) && sentence[figure - 2] is { Kind: TokenKind.Han, Person: false, Known: false } or { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None or Sign.Correct or (Sign.Correct | Sign.Set) } } && !sentence[figure - 1].Spaced && !sentence[figure].Spaced && figure - 2 >= sentence.ClauseStart(figure);
    }

    /// <summary>"打印10份合同", "扫描了3份合同": what is done with paper.</summary>
    private bool IsPaperwork(int figure)
    {
        var verb = sentence[sentence[figure - 1].Has(Sign.Aspect) ? figure - 2 : figure - 1];
        return text.IsOneOf(verb.Start, verb.End, "打印", "扫描", "复印", "归档", "盖章", "装订");
    }

    /// <summary>"约了3个都没约上", "客户约了3次都没来": nothing came of any of them.</summary>
    private bool IsAllUndone(Draft draft)
    {
        if (!draft.Stated || draft.Quantity == 0 || draft.Metric != Metrics.Appointment && draft.Metric != Metrics.Order && draft.Metric != Metrics.Payment)
            return false;
        var place = draft.End;
        while (text[sentence[place].Start] is '都' or '全' && sentence[place].Has(Sign.Contrast))
            place++;
        return sentence[place].Has(Sign.Negation) && text[sentence[place - 1].Start] is '都' or '全';
    }

    /// <summary>"任务10个电话,打了12个", "今日任务:拜访3家": what is to be done.</summary>
    private bool IsTask(Draft draft)
    {
        if (!draft.Stated || draft.Past)
            return false;
        var place = draft.Start - 1;
        while (place > 0 && (sentence[place].IsMark(':') || sentence[place].Kind == TokenKind.Day))
            place--;
        return place >= 0 && sentence[place] is { Kind: TokenKind.Word, Latin: false } task && text.StandsAt(task.End - 2, "任务") && !text.StandsAt(sentence[place - 1].Start, "完成") && !text.StandsAt(task.Start, "完成");
    }

    /// <summary>"客户让我报价3次": what the customer wants.</summary>
    private bool IsAskedByCustomer(Draft draft, int clause)
    {
        for (var i = clause; !draft.Past && i + 1 < draft.Start; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Thing, Is: Thing.Customer } } && text[sentence[i + 1].Start] is '让' or '叫' && sentence[i + 1].Has(Sign.Assign))
                return draft.Start <= i + 4 && !sentence[draft.Start].Spaced;
        }
        return false;
    }

    /// <summary>"车险报价4200": what it costs, since nobody makes so many.</summary>
    private bool IsPrice(Draft draft)
    {
        if (draft.Metric != Metrics.Proposal || !draft.Stated || draft.Quantity < LowestPrice || sentence[draft.Start].Latin)
            return false;
        for (var i = draft.Start; i < draft.End; i++)
        {
            if (sentence[i].Figure is not null)
                return sentence[i].Measure == Thing.None;
        }
        return false;
    }

    /// <summary>"还有2单在谈", "合同金额80万,还在走流程": what is not signed or paid yet.</summary>
    private bool IsInTheWorks(Draft draft)
    {
        if (draft.Metric != Metrics.Order && draft.Metric != Metrics.Revenue || draft.Past || sentence[draft.Start].Latin)
            return false;
        for (var i = draft.Start + 1; i < sentence.Count && i <= draft.End + Near; i++)
        {
            if (sentence[i].Kind != TokenKind.Mark && text.StandsAtAny(sentence[i].Start, "在谈", "谈着", "在跟", "走流程", "在审批", "待审批", "等审批", "待签", "没签", "没盖章", "等盖章", "未签", "在途"))
                return true;
            if (sentence[i].Kind == TokenKind.Figure && i >= draft.End)
                return false;
        }
        return false;
    }

    /// <summary>"今天有5个客户打电话来咨询": who called in.</summary>
    private bool IsCalledIn(Draft draft)
    {
        var customer = false;
        for (var i = sentence.ClauseStart(draft.Start); draft.Metric == Metrics.Call && i <= draft.End; i++)
        {
            customer |= sentence[i] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Thing, Is: Thing.Customer } } && !sentence[i - 1].Has(Sign.Preposition);
            if (customer && sentence[i].Kind != TokenKind.Mark && (text.StandsAt(sentence[i].End - 2, "电话来") || text.StandsAt(sentence[i].End - 2, "电话过来") || text.StandsAt(sentence[i].End - 2, "电话进来")))
                return true;
        }
        return false;
    }

    /// <summary>"客户打了3个电话催货", "客户上门投诉了2次": what the customer did, and for what.</summary>
    private bool IsCustomerActing(Draft draft)
    {
        if (draft.Metric != Metrics.Call && draft.Metric != Metrics.Visit || draft.Start == 0 || sentence[draft.Start - 1] is not { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Thing, Is: Thing.Customer } } || sentence[draft.Start - 2].Has(Sign.Preposition) || sentence[draft.Start - 2].Kind == TokenKind.Figure)
            return false;
        if (draft.Metric == Metrics.Visit)
            return text.StandsAt(sentence[draft.Start].Start, "上门") && sentence[draft.Start].End - sentence[draft.Start].Start == 2 && sentence[draft.Start + 1] is { Latin: false, Spaced: false, Kind: TokenKind.Han or TokenKind.Word } purpose && !purpose.Has(Sign.Aspect | Sign.Total);
        var last = draft.Start;
        for (var i = draft.Start; i < draft.End; i++)
            last = sentence[i].Figure is not null || sentence[i].Term.NamesMetric ? i : last;
        return sentence[draft.Start].Term.IsVerb && sentence[last + 1] is { Latin: false, Spaced: false, Kind: TokenKind.Han or TokenKind.Word } next && !next.Has(Sign.Aspect | Sign.And | Sign.About | Sign.Done | Sign.Contrast);
    }

    /// <summary>"方案发给小米": sent only where the words say that it is over.</summary>
    private bool IsSentOnly(Draft draft)
    {
        if (draft is not { Metric: { } metric, Stated: false, Past: false, Planned: false, Verb.Role: Role.Noun, Customers.Count: > 0 } || metric != Metrics.Proposal)
            return false;
        for (var i = draft.Start; i < draft.End; i++)
        {
            if (sentence[i].Kind != TokenKind.Mark && text[sentence[i].End - 1] == '给' && sentence[i].End - sentence[i].Start == 2)
                return text[sentence[draft.End - 1].End] != '了' && text[sentence[draft.End - 1].End - 1] != '了';
        }
        return false;
    }

    /// <summary>"方案改了5遍": changed so often, handed in once or not at all.</summary>
    private bool IsReworked(Draft draft)
    {
        for (var i = draft.Start; draft.Metric == Metrics.Proposal && i < draft.End; i++)
        {
            if (text[sentence[i].Start] == '改' && sentence[i].Has(Sign.Correct) || !sentence[i].Latin && sentence[i].Term is { Role: Role.Light, Takes: Thing.Session })
                return draft.Stated && sentence[draft.End - 1].Measure == Thing.Times || sentence[i + 1].Measure == Thing.Times || sentence[i + 2].Measure == Thing.Times;
        }
        return false;
    }

    /// <summary>"老客户给我打了3个电话", "供应商给我们做了演示".</summary>
    private bool IsDoneToUs(Draft draft, int clause) => draft.Start >= clause + 2 && sentence[draft.Start - 1].Has(Sign.Self) && text[sentence[draft.Start - 2].Start] is '给' or '跟' or '向' or '畀' or '俾'
        && sentence[draft.Start - 2].End - sentence[draft.Start - 2].Start == 1 && sentence[draft.Start] is { Kind: TokenKind.Word, Term.IsVerb: true }
        && draft.Metric is { } metric && metric != Metrics.Order && metric != Metrics.NewCustomer && !MetricChoice.IsMoneyMetric(metric);
}
