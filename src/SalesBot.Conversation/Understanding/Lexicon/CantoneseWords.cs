using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What is said otherwise in Hong Kong and Taiwan, in the simplified characters of the normal form (咗 is 了 there).</summary>
internal static class CantoneseWords
{
    private const Thing Anybody = Thing.Customer | Thing.Name | Thing.Counted | Thing.Times | Thing.Bare;

    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Question | Sign.Why, "点解|做乜|做咩|因咩|为咩|系咩原因"),
        WordList.Of(Sign.Question | Sign.HowMuch, "几多|几多个|几多单|几多家|几多客|几多次|几多钱"),
        WordList.Of(Sign.Question, "系咪|系唔系|有冇|使唔使|可唔可以|得唔得|会唔会|边间|边度|咩|乜|乜嘢|咩嘢|点样|点做|几时|未呀|呢度|好唔好|要唔要"),
        WordList.Of(Sign.Question | Sign.Who, "边个|边位|系边个"),
        WordList.Of(Sign.Progress | Sign.Question, "仲差|仲差几多|仲争|仲争几多|仲欠|仲欠几多|仲要几多|仲要打几多|仲要见几多|做成点|做成点样|做得点|做得点样|搞成点|跑成点|进度点|进度点样|跑到几多|做到几多|做了几多|打了几多|见了几多|签了几多|够未|够数未|达标未"),
        WordList.Of(Sign.Team | Sign.Missing, "未交|仲未交|仲未报|仲未报数|未报数|未交数"),
        WordList.Of(Sign.Done, "啱啱|啱先|头先|啱"),
        WordList.Of(Sign.Speech, Subjects("话|同我话|话要|叫我|叫我哋|同我讲|讲要")),
        WordList.Of(Sign.Speech, "话要|话会|话唔|话想"),
        WordList.Of(Sign.Contrast, "得返|得番|净系|净得|得个"),
        WordList.Of(Sign.Preposition, "俾|畀|比俾"),
        WordList.Of(Sign.Please, "唔该"),
        WordList.Of(Sign.Plan, "打算去|会去|要去|仲要|仲会|预备|谂住"),
        WordList.Of(Sign.Self, "我哋|我地|咱们"),
        WordList.Of(Sign.Other, "佢|佢哋|佢地|你哋|老细|波士|上司"),
        WordList.Of(Sign.Review, "咁差|咁低|咁少|做得咁差|跑得咁差|检讨一下|哪里卡关|卡关|卡在哪里"),
        WordList.Of(Sign.Negation | Sign.Gone, "冇去成|见唔到|约唔到|打唔通|倾唔成|签唔到|甩底|甩咗底|放飞机|俾人放飞机"),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Counted | Thing.Name), "探|探了|去探|去探了|见完|去见|去见了|去了见|拜会了|跑了"),
        new(new Term(Role.Both, Metrics.Call, Takes: Anybody), "电访|电洽|电联|打电话俾|打俾|电话访问|电话访谈|陌电"),
        new(new Term(Role.Both, Metrics.Visit, Takes: Anybody), "实访|陌访|亲访|拜访陌生|登门|面访|面洽|面谈"),
        new(new Term(Role.Act, Metrics.Negotiation, Takes: Thing.Deal), "倾|倾了|倾紧"),
        new(new Term(Role.Act, Metrics.FollowUp, Takes: Thing.Customer | Thing.Counted | Thing.Name), "跟了|跟完|追了"),
        new(new Term(Role.Both, Metrics.FollowUp, Takes: Anybody), "跟催|追踪|追单|客户追踪"),
        new(new Term(Role.Noun, Metrics.Proposal, Thing.Document), "提案|提案书|估价单|报价单|企划书|企划案|计划书|建议书"),
        new(new Term(Role.Act, Metrics.Order, Takes: Thing.Deal | Thing.Customer | Thing.Money | Thing.Name | Thing.Counted | Thing.Bare), "成案|结案|倾成|倾成了|签成|签了|做成|成功签|埋单|签到|签到了"),
        new(new Term(Role.Both, Metrics.Payment, Takes: Thing.Money | Thing.Name | Thing.Bare), "收数|收了数|入数|入了数|入帐|进帐|收订|收订金|汇入|收到汇款"),
        new(new Term(Role.Both, Metrics.Negotiation, Takes: Thing.Bare | Thing.Counted | Thing.Times | Thing.Name | Thing.Deal), "倾了合约|倾了合同|倾合约|倾合同|倾约|议价|议约|谈约"),
        new(new Term(Role.Both, Metrics.NewCustomer, Takes: Thing.Customer | Thing.Bare | Thing.Counted | Thing.Times), "陌开|陌生开发|新开发|开新客"),
        new(new Term(Role.Thing, Is: Thing.Deal), "合约|合约书|合同书|订单合约|案子"),
        new(new Term(Role.Thing, Is: Thing.Customer), "客仔|熟客|新客仔|店家|业主|买家|采购|窗口"),
        WordList.Of(Role.Plain, "那|这|该|此|嗰|呢|啲|喺|嚟|返|埋|先|喎|啦|呀|啫|嘅|㗎|噃|囉|罗|喇"),
    ];

    private static string Subjects(string verbs) => string.Join('|',
        from subject in "老细|老板|经理|上司|波士|客|客人|客户|佢|同事|主管|领导|boss".Split('|') from verb in verbs.Split('|') select subject + verb);
}
