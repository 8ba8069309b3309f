using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds in Chinese the customers who are told behind what was counted: "演示1场,客户是顺丰", "拜访2家,分别是海尔和格力".</summary>
internal sealed class HanCustomers(NameReader names)
{
    private const int MostNames = 20;

    /// <summary>The names, or none.</summary>
    public List<string> Find(Sentence sentence, Draft draft, int until)
    {
        if (Behind(sentence, draft) is { Count: > 0 } behind)
            return behind;
        if (Apart(sentence, draft) is { Count: > 1 } apart)
            return apart;
        for (var i = draft.Start + 1; i < until; i++)
        {
            if (!sentence[i].IsMark(',') && !sentence[i].IsMark('('))
                continue;
            var place = i + 1;
            var called = names.Is(sentence[place], "客户", "对方", "甲方", "客户名", "客户名称", "买家", "对象", "客户分别", "公司");
            place += called ? 1 : 0;

            // "签了一单10万,客户海天科技": a firm by its name or its kind.
            if (called && draft.Metric == Metrics.Order && sentence[place] is { Kind: TokenKind.Han, Person: false } firm && (firm.Known || (sentence[place + 1].Term.Is & Thing.Firm) != 0) && Names(sentence, place) is { Count: > 0 } owners)
                return owners;
            var listed = names.Is(sentence[place], "分别是", "分别为", "分别", "有", "就是");
            if (!listed && !(called && (names.Is(sentence[place], "是", "为", "叫", "系", "就是") || sentence[place].IsMark(':'))))
                continue;
            place += listed && names.Is(sentence[place + 1], "是", "为") || sentence[place + 1].IsMark(':') ? 2 : 1;
            var found = Names(sentence, place);
            if (found.Count > 0 && (called || found.Count == draft.Quantity))
                return found;
        }
        return [];
    }

    /// <summary>"新客户1家 海潮科技", "签了一家新客户 蓝天集团", "won a new client: 华为": as many names as counted, set off by a space or a colon.</summary>
    private List<string> Behind(Sentence sentence, Draft draft)
    {
        if (draft.Metric != Metrics.NewCustomer && draft.Metric != Metrics.Order || !draft.Stated && draft.Quantity != 1)
            return [];
        for (var i = draft.Start + 1; i <= draft.End && i < sentence.Count; i++)
        {
            var marked = sentence[i].IsMark(':');
            var first = marked ? sentence[i + 1] : sentence[i];
            // 蓝 is a family name, and 蓝天集团 nobody.
            if (first.Latin || first.Person && (sentence[marked ? i + 2 : i + 1].Term.Is & Thing.Firm) == 0 || !marked && !(first is { IsUnknown: true } && (first.Spaced || first.Known || (sentence[i + 1].Term.Is & Thing.Firm) != 0)))
                continue;
            var found = Names(sentence, marked ? i + 1 : i);
            return found.Count == draft.Quantity ? found : [];
        }

        return [];
    }

    /// <summary>"跑了3个客户 华为 中兴 小米", "拜访2家,华为和中兴": at the end of the sentence, as many names as counted.</summary>
    private List<string> Apart(Sentence sentence, Draft draft)
    {
        if (draft is not { Stated: true, Quantity: > 1 and <= MostNames } || draft.End >= sentence.Count || MetricChoice.IsMoneyMetric(draft.Metric))
            return [];
        var first = draft.End;
        while (first > draft.Start && sentence[first - 1].IsUnknown)
            first--;
        var found = new List<string>();
        var place = sentence[first].IsMark(',') ? first + 1 : first;
        while (found.Count < MostNames && !sentence[place].Latin && !sentence[place].Person && names.Read(sentence, place, out var end) is { } name)
        {
            found.Add(name);
            if (end >= sentence.Count)
                return found.Count == draft.Quantity ? found : [];
            var joined = sentence[end].Joins || sentence[end].Has(Sign.And) || sentence[end].IsMark(',');
            if (!joined && !sentence[end].Spaced)
                return [];
            place = joined ? end + 1 : end;
        }
        return [];
    }

    private List<string> Names(Sentence sentence, int place)
    {
        var found = new List<string>();
        while (found.Count < MostNames && names.Read(sentence, place, out var end) is { } name)
        {
            found.Add(name);
            if (CustomerList.Ends(sentence, end) && !sentence[end].Joins && !sentence[end].Has(Sign.And) && !sentence[end].IsMark(','))
                return found;
            if (!sentence[end].Joins && !sentence[end].Has(Sign.And) && !sentence[end].IsMark(','))
                return [];
            if (names.Read(sentence, end + 1, out _) is null)
                return sentence[end].IsMark(',') ? found : [];
            place = end + 1;
        }
        return found;
    }
}
