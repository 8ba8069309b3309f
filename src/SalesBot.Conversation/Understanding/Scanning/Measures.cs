using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>The measure words and units that follow a number; they are words of their own only there.</summary>
internal static class Measures
{
    private static readonly WordTrie<Term> Words = Build();

    public static Term? Longest(SourceText text, int start, out int end)
    {
        var place = text[start] == ' ' ? start + 1 : start;
        var term = Words.Longest(text, place, out end);
        // "a two-year deal": a hyphen joins only lengths of time.
        if (term is null && text[start] == '-' && Words.Longest(text, start + 1, out end) is { Role: Role.Unit } unit && Characters.IsLatin(text[start + 1]))
            return unit;
        if (term is null)
            end = start;
        return term;
    }

    /// <summary>"20、25、30个": the measure word behind the last figure of a list counts for all of them.</summary>
    public static void SettleList(List<Token> tokens, int place)
    {
        if (!IsBare(place))
            return;
        var last = place;
        while (last + 2 < tokens.Count && tokens[last + 1].IsMark('、') && tokens[last + 2] is { Kind: TokenKind.Figure, Figure: { Money: false, Scaled: false } } next)
        {
            last += 2;
            if (next.Measure == Thing.None)
                continue;
            for (var i = place; i < last; i += 2)
                tokens[i] = tokens[i] with { Measure = next.Measure };
            return;
        }

        bool IsBare(int i) => tokens[i] is { Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Money: false, Scaled: false, Percent: false } };
    }

    private static WordTrie<Term> Build()
    {
        var words = new Dictionary<string, Term>(StringComparer.Ordinal);
        Measure(Thing.Counted, "间|间店|间铺|间公司|个点|个网点|个点位|家|位|名|户|拨|人|人次|家次|家店|家公司|客|个人|所");
        Measure(Thing.Counted | Thing.Times, "个|组|批次|批");
        Measure(Thing.Times, "通|次|趟|回|遍|通次|个次|times|x|nos.|nos|no.|lots of them|round of|rounds of|session of|sessions of");
        Measure(Thing.Deal | Thing.Document, "张|票");
        Measure(Thing.Deal, "单|笔|宗|桩|例|单子|笔单子|张单|张单子|个单|个单子|笔单|笔订单|个订单|份合同|份订单|份单子|个合同");
        Measure(Thing.Session, "场|节|堂|门|期|小节|课时");
        Measure(Thing.Document, "份|套|件|篇|项|条|封");
        Measure(Thing.Goods, "台|辆|台车");
        Measure(Thing.Times | Thing.Session, "轮|圈|波");
        Unit("天|小时|个小时|个多小时|个半小时|钟头|个钟头|个钟|分钟|分|秒|秒钟|年|个月|个多月|周|个星期|个礼拜|个工作日|工作日|公里|千米|米|公斤|斤|" +
            "吨|平|平米|平方|度|页|岁|楼|层|号楼|号院|栋|幢|室|号店|步|级|寸|元/|年级|瓶|杯|桌|箱|包|盒|版|稿|只|头|颗|粒|支|瓦|兆|g|gb|mb|字|行|班|" +
            "点钟|刻钟|折|倍|分之|号线|路|后|线|档|等奖|等|强|毛|角|块表|口|句|句话|眼|把|局|盘|顿|样|种|类|部|部门|届|会儿|" +
            "days|day|hours|hour|hrs|hr|h|minutes|minute|mins|min|seconds|secs|sec|weeks|week|wks|months|month|years|year|yrs|yr|km|kms|miles|mi|kg|" +
            "lbs|pages|page|floors|meters|metres|steps|percent|degrees|am|pm|a.m.|p.m.|o'clock|oclock|years old|more days|business days|working days|" +
            "days off|stars|points|pts|lines|words|st floor|nd floor|rd floor|th floor|slides|cups|bottles|beers|coffees|employees|seats|attendees|" +
            "heads|staff|participants|reps|of us|of them|of those|of whom|of which|wins|goals|stores in total");
        return new WordTrie<Term>(words);

        void Measure(Thing counts, string list) => Add(new Term(Role.Measure, Is: counts), list);

        void Unit(string list) => Add(new Term(Role.Unit), list);

        void Add(Term term, string list)
        {
            foreach (var word in list.Split('|'))
                words[word] = term;
        }
    }
}
