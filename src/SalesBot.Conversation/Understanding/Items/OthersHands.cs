using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells what a colleague without a name did or asked for, and in Chinese what was done to the sender, from the sender's own work.</summary>
internal sealed class OthersHands(SourceText text, Sentence sentence)
{
    public bool Did(Draft draft, int clause) => draft.Rep is null && (IsColleague(draft, clause) || IsAskedByNobody()) || IsDoneToUs(draft, clause) || IsReworked(draft) || IsFromNowOn(draft, clause) || IsInVain(draft);

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
        if (draft.Metric != Metrics.Call || !draft.Stated || text[sentence[draft.End - 1].End - 1] != '遍' && !sentence.Tokens.Any(t => t.Figure is not null && text[t.End - 1] == '遍'))
            return false;
        foreach (var token in sentence.Tokens)
        {
            foreach (var word in (ReadOnlySpan<string>)["打不通", "没打通", "没接", "没人接", "无人接", "不接", "占线", "关机", "停机", "空号", "打唔通", "冇人听", "没通"])
            {
                if (text.StandsAt(token.Start, word))
                    return true;
            }
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
