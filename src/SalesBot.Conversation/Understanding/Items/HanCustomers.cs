using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds in Chinese the customers who are told behind what was counted: "演示1场,客户是顺丰", "拜访2家,分别是海尔和格力".</summary>
internal sealed class HanCustomers(NameReader names)
{
    private const int MostNames = 20;

    /// <summary>The names, or none.</summary>
    public List<string> Find(Sentence sentence, Draft draft, int until)
    {
        for (var i = draft.Start + 1; i < until; i++)
        {
            if (!sentence[i].IsMark(',') && !sentence[i].IsMark('('))
                continue;
            var place = i + 1;
            var called = names.Is(sentence[place], "客户", "对方", "甲方", "客户名", "客户名称", "买家", "对象", "客户分别", "公司");
            place += called ? 1 : 0;
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
