using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Words with which the names of firms begin and end in Chinese.</summary>
internal static class FirmWords
{
    private static readonly FrozenSet<string> Partners =
        "general|mason|toubro|mahindra|lewis|harvey|jerry|foster|crosse|blackwell|webber|parker|bower|wilkins|harrison|carmichael|spencers|baker|wesson|beyond|bower|greenwood|hudson|bros|nephew|nephews|sachs|mackenzie|spence|sons|son|co|company|brothers|bros|sisters|daughters|associates|partners|family|spencer|gamble|young|johnson|decker|gabbana|noble|barrel|sullivan|lybrand|wesson|collins|taylor|chandon|poor|partner|cie|hart|fitch|tubes|stone|lovell|barrett|lyle|whitney|strauss|rubicam|touche|vuitton|haas|nagle|mather|bailey|swire|neave|kline|dickinson|knowles|watson|kendall|mckenzie"
            .Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word goes on with a firm's name behind an ampersand.</summary>
    public static bool IsPartner(ReadOnlySpan<char> word) => Partners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static IReadOnlyList<WordList> All { get; } =
    [
        new(new Term(Role.Thing, Is: Thing.Customer | Thing.Firm), "市场|批发市场|建材市场|快运|速递|速运|科技|集团|电子|银行|支行|分行|医院|诊所|地产|置地|置业|控股|股份|公司|有限公司|分公司|企业|学院|大学|中学|小学|学校|酒店|宾馆|超市|商场|药业|药房|大药房|制药|生物|" +
            "医药|食品|物流|物业|商贸|贸易|建工|建材|机械|重工|电气|电器|能源|石化|化工|钢铁|汽车|4s店|航空|保险|证券|传媒|软件|通讯|智能|新材料|环保|装饰|装修公司|家居|家具|" +
            "服饰|服装|纺织|农业|牧业|乳业|啤酒|饮料|餐饮|餐厅|饭店|火锅店|便利店|连锁店|工厂|厂|食品厂|机械厂|研究院|设计院|研究所|事务所|律所|律师事务所|会计师事务所|百货|商城|书店|" +
            "幼儿园|培训学校|教育|旅行社|印刷厂|包装厂|五金|五金店|精密|光电|半导体|仪器|自动化|实业|投资|医疗|医疗器械|装备|供应链|电力|电网|水务|燃气|店|门店|店铺|旗舰店|专卖店|商行|商会|协会|委员会|局|" +
            "管委会|村委会|居委会|社区|工业园|产业园|园区|信息技术|信息科技|网络科技|文化传媒|工程|工程公司|建筑|建筑公司|材料公司|农场|合作社|奶茶店|餐馆|茶馆|咖啡店|美容院|健身房"),
        new(new Term(Role.Plain, Is: Thing.Town), "苏州|杭州|常州|温州|郑州|徐州|广州|福州|泉州|惠州|湖州|扬州|台州|沧州|柳州|赣州|漳州|贵州|兰州|苏北|浙江|江苏|江西|广东|广西|山东|山西|河南|河北|湖南|湖北|福建|安徽|" +
            "云南|海南|四川|陕西|甘肃|青海|辽宁|吉林|黑龙江|内蒙|内蒙古|新疆|西藏|宁夏|台湾|香港|澳门|深圳|东莞|佛山|中山|珠海|厦门|南京|无锡|南通|宁波|绍兴|嘉兴|金华|义乌|合肥|芜湖|济南|" +
            "青岛|烟台|潍坊|武汉|长沙|南昌|南宁|海口|三亚|昆明|贵阳|西安|太原|石家庄|唐山|保定|廊坊|大连|沈阳|长春|哈尔滨|昆山|张家港|常熟|江阴|浦东|徐汇|静安|闵行|松江|嘉定|朝阳|海淀|通州|亦庄|" +
            "龙岗|宝安|南山|福田|天河|番禺|萧山|余杭|滨江|江宁|武昌|汉口|光谷|高新区|开发区|经开区|张江|虹桥|陆家嘴|成都|上海|北京|天津|重庆|台北|新竹|台中|高雄|台南|桃园"),
    ];
}
