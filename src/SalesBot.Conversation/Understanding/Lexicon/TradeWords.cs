using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>What single trades call their customers and their work in Chinese: insurance, cars, property, medicine, shops, building, farming.</summary>
internal static class TradeWords
{
    private const Thing Anybody = Thing.Customer | Thing.Name | Thing.Counted | Thing.Times | Thing.Bare | Thing.Unknown;
    private const Thing Often = Thing.Customer | Thing.Counted | Thing.Times | Thing.Bare;
    private const Thing Bargain = Thing.Deal | Thing.Customer | Thing.Money | Thing.Name | Thing.Counted | Thing.Goods | Thing.Times | Thing.Bare;

    // The first half of a compound that is a customer as a whole.
    private const string Lines =
        "保险|门店|竞品|教育|医疗|代理商|渠道|电商|外贸|海外|政府|制造业|企业|零售|批发|工程|家装|终端|高端|中端|中小|制造|物流|地产|金融|汽车|餐饮|连锁|工业|商业|商用|行业|互联网|能源|医药|食品|装修|建材|农业|学校|医院|酒店|流失|沉默|沉睡|休眠|活跃|优质|高价值|高净值|"
        + "高意向|低意向|强意向|半意向|到期|续保|试驾|试用|体验|看房|贷款|理财|车险|寿险|重疾|个单|团单|团险|转介绍|介绍来的|展会|社群|私域|抖音|线上来的|进店|到店|上门的|签约过的|成交过的|报过价的|b端|c端|g端|s级|a级|b级|c级|a类|b类|c类|d类";

    private const string Firms =
        "物业|装饰|装修|物流|保险|外贸|电商|软件|广告|传媒|咨询|租赁|证券|贸易|食品|医药|器械|环保|能源|光伏|游戏|服装|设计|劳务|安保|保洁|家政|搬家|模具|化工|印刷|包装|通信|网络|互联网|人力|猎头|旅游|餐饮|金融|基金|信托|投资|进出口|跨境|上市|建筑|园林|路桥|市政|检测|养老|种业|农资";

    private const string Shops =
        "建材|五金|母婴|烟酒|水果|宠物|农资|灯具|卫浴|瓷砖|家具|家电|手机|电脑|眼镜|服装|鞋|文具|玩具|茶叶|药|汽配|轮胎|洗车|烘焙|面包|蛋糕|甜品|咖啡|奶茶|火锅|烧烤|快餐|早餐|面|理发|美发|美甲|洗衣|打印|彩票|渔具|种子|化肥|饲料|夫妻|社区|加盟|直营|单体";

    public static IReadOnlyList<WordList> All { get; } =
    [
        new(new Term(Role.Thing, Is: Thing.Customer), Each(Lines, "客户|顾客|买家|客户群体")),
        new(new Term(Role.Thing, Is: Thing.Customer | Thing.Firm), Each(Firms, "公司|企业")),
        new(new Term(Role.Thing, Is: Thing.Customer | Thing.Firm), Each(Shops, "店")),
        new(new Term(Role.Thing, Is: Thing.Customer), "科室|网点|机构|卖场|商超|批发商|二批商|二批|一批商|分销商|总代|门市|门市部|养殖场|养猪场|养鸡场|果园|大棚|总包|总包单位|分包商|分包|施工单位|施工队|工程队|琴行|网吧|影院|景区|民宿|客栈|货代|车行|车队|修理厂|维修厂|汽修厂|4s店|mcn机构|直播间|券商|国企|央企|民企|外企|私企|"
            + "上市公司|事业单位|药局|诊间|工地|楼盘|项目方|业主方|农户|种植户|养殖户|种粮大户|工长|园长|村医|乡医|患者|散户|大b|小b|vip|vip客户|回头客|新老客户|老用户|用户|准用户|种子用户|决策人|决策者|联系人|对接人|关键人|关键人物|拍板人|车主|家长|留学生家长|孩子家长|宝妈|店主|摊主|档口|柜台|专柜|堂口|"
            + "培训机构|教培机构|辅导班|托管班|早教中心|月子中心|体检中心|养老院|敬老院|福利院|卫生院|卫生室|卫生服务中心|社区医院|三甲医院|二级医院|民营医院|口腔诊所|牙科诊所|连锁药店|单体药店|药批|商贸公司|开发商|代建方|设计师|施工方|监理|甲方单位|政企客户|渠道商客户|二级代理|一级代理|省代|市代|县代|大客户单位"),

        // People whom pharmaceutical representatives visit and everybody else goes to see when ill.
        new(new Term(Role.Thing, Is: Thing.Customer), "医生|主治医生|科室医生|门诊医生|处方医生|临床医生|外科医生|内科医生|骨科医生|儿科医生|药剂师|药师|护士长|科主任"),
        new(new Term(Role.Thing), string.Join('|', "看|看了|去看|去看了|见|见了|去见|约|约了|预约|预约了|挂|陪老婆看|陪妈看|带娃看|找|找了".Split('|').Select(verb => verb + "医生")) + "|家庭医生|牙科医生|心理医生|医生说|医生让|医生叫|医生建议|私人医生"),

        new(new Term(Role.Both, Metrics.Visit, Takes: Anybody), "首访|初访|二次拜访|再次拜访|家访|造访|登门造访|看望客户|跑医院|跑工地|跑门店|跑终端|跑渠道|跑科室|跑诊所|跑药店|下店|走店|巡访|终端拜访|门店拜访|科室拜访|医院拜访|医生拜访|渠道拜访|经销商拜访|面聊|当面沟通|当面聊|面对面沟通|面对面交流|面对面聊|拜见|上门洽谈|现场拜访"),
        new(new Term(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Counted), "跑完|走完"),
        new(new Term(Role.Both, Metrics.Call, Takes: Anybody), "电话拓客|电话拓展|电话陌生开发|电话陌拜|手拨|外拨|电话触达|电话推销|电话联络|打cold|cold电话"),
        new(new Term(Role.Noun, Metrics.Call), "拨号|回电|拨打量|拨打数|拨打|呼出量|呼出数|外拨量|外呼数|拨出量|总拨打|拨打总数|通次"),
        new(new Term(Role.Both, Metrics.Appointment, Takes: Anybody), "预约上门|邀约上门|约面访|预约拜访|敲定拜访|约定拜访|约好拜访|邀约拜访|邀约面谈|预约面谈|预约见面|约拜访|约到拜访|邀约到店|邀约到访|邀约试驾|邀约看房|邀约看车|邀约体验|约看|约看房|约试驾|邀约客户到店|预约到店"),
        WordList.Of(Role.Plain, "预约上门安装|预约上门维修|预约上门量尺|预约上门取件|预约上门服务|预约上门保洁|预约上门体检"),
        new(new Term(Role.Both, Metrics.NewCustomer, Takes: Often), "拉新|客户拉新|新建联|新建联客户|新开网点|新增网点|新开门店|新增门店|新拓网点|新拓门店|新开终端|新增终端|开发网点|开发门店|开发终端|开发渠道|开发代理|新增代理|新增经销商|新开经销商|新拓渠道|新增渠道"),
        new(new Term(Role.Both, Metrics.FollowUp, Takes: Often), "跟进商机|商机跟进|跟进线索|线索跟进|跟进报价|报价跟进|跟进方案|方案跟进|跟进意向|意向跟进|跟进合同|合同跟进|盘客|客户关怀|维系|维系客户|维系老客户|老客户维系|客户维系|售后跟进|售后回访|老用户回访|用户回访|车主回访|保单回访"),
        new(new Term(Role.Both, Metrics.Demo, Takes: Thing.Customer | Thing.Counted | Thing.Times | Thing.Bare), "样机演示|设备演示|做demo|做了demo|给客户demo|上门演示|机器演示|平台演示|功能演示"),
        new(new Term(Role.Noun, Metrics.Demo), "产品展示|样机展示"),
        new(new Term(Role.Noun, Metrics.Proposal, Thing.Document), "发报价单|保险计划书|投保方案|保险方案|保障方案|配置方案|设计方案|装修方案|技术方案|投放方案|书面报价|正式报价|报价函|报价清单|采购方案|融资方案|施工方案"),
        new(new Term(Role.Both, Metrics.NeedsSurvey, Takes: Often), "需求分析|客户需求分析|需求挖掘|需求对接|需求了解|需求梳理|需求摸底|需求收集|需求探讨|需求交流|需求确认会|挖需求|摸需求"),
        new(new Term(Role.Noun, Metrics.Negotiation), "商务条款沟通|谈价|谈价格|价格磋商|合同磋商|商务磋商|条款磋商|合作洽谈|价格洽谈|价格商谈|商务商谈|合同商谈|商谈"),
        new(new Term(Role.Both, Metrics.Order, Takes: Bargain), "下订|大定|小定|小订|认购|锁单|出保单|承保|转单|拿单|成交套数|认购套数|订车|定车|签大单|开新单|打单"),
        new(new Term(Role.Noun, Metrics.Revenue, Thing.Money), "保费|期缴保费|期交保费|趸交保费|趸缴保费|标保|规模保费|新单保费|首年保费|年化保费|总保费|保费收入|认购额|认购金额|订货额|订货金额|实销|实销额|零售额|批发额|业务额|到单金额|提货额|出货额|出货金额|销货额|产值|成交总额|总成交额|签单总额|保单金额|车款总额"),
        new(new Term(Role.Noun, Metrics.Profit, Thing.Money), "销售毛利|项目毛利|单车毛利|销售利润|项目利润|产品毛利|订单毛利|订单利润|综合毛利"),
        new(new Term(Role.Both, Metrics.Payment, Takes: Thing.Money | Thing.Name | Thing.Bare), "清欠|实收|实收款|客户付款|客户打款|收账|收到客户付款|收到客户打款|回收账款|回收货款|收回账款|对公到账|现金回款|承兑回款|收现"),
        new(new Term(Role.Both, Metrics.Training, Takes: Often | Thing.Session), "公司培训|集训|岗前培训|入职培训|话术培训|合规培训|安全培训|新品培训|业务学习|产品学习|话术学习|早会培训|晨会培训|线上培训|线下培训|厂家培训|总部培训"),
        new(new Term(Role.Both, Metrics.MarketResearch, Takes: Often), "商圈调研|商圈调查|市场摸底|渠道调研|竞品走访|价格调研|终端调研"),
        new(new Term(Role.Both, Metrics.Sharing, Takes: Often), "内部分享|部门分享|早会分享|晨会分享|例会分享|周会分享|夕会分享|团队分享|做分享|做了分享|主题分享|成交分享|签单分享|喜报分享会"),
    ];

    private static string Each(string heads, string tails) =>
        string.Join('|', from head in heads.Split('|') from tail in tails.Split('|') select head + tail);
}
