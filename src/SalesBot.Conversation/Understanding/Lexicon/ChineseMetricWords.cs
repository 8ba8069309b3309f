using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The Chinese words of the built-in metrics.</summary>
internal static class ChineseMetricWords
{
    private const Thing Anybody = Thing.Customer | Thing.Name | Thing.Counted | Thing.Times | Thing.Bare | Thing.Unknown;
    private const Thing Bargain = Thing.Deal | Thing.Customer | Thing.Money | Thing.Name | Thing.Counted | Thing.Goods;

    public static IReadOnlyList<WordList> All { get; } =
    [
        Both(Metrics.Visit, Anybody, "拜访|拜访完|拜访完了|走访完|走访完了|走访|陌拜|登门拜访|上门拜访|实地拜访|当面拜访|拜会|探访|面访|陌生拜访|客户拜访|拜访客户|上门|见客户|跑客户|看客户|" +
            "客户走访|走访客户|上门走访|扫街|扫楼|面见|会见|登门|跑店|巡店|拜访量|拜访客户数|拜访次数|拜访数量|拜访数|拜访家数|拜仿|拜坊|拜防|拜放|百访|拝访|败访|拜坊客户|拜纺|白访"),
        Act(Metrics.Visit, Thing.Customer | Thing.Counted | Thing.Name, "见到|见了|见过|面谈|跑|去成|去成了|跑成|跑成了|见成|见成了"),
        Act(Metrics.Visit, Thing.Customer | Thing.Counted | Thing.Name, "见"),
        Act(Metrics.Visit, Thing.Customer | Thing.Counted, "跑了|看了|去了"),

        Both(Metrics.Call, Anybody, "打电花|打点话|打电画|打电活|打店话|打电话|外呼|外乎|电销|电话邀约|电话回访|电话拜访|电话销售|电话沟通|电话营销|拨打电话|拨电话|电联|致电|电话联系|" +
            "电话开发|电话约访|电话跟进|去电|电话陌拜|打了电话|打过电话|拨通"),
        Noun(Metrics.Call, "有效通话|有效电话|接通电话|有效接通", Thing.Part),
        Noun(Metrics.Call, "电花|电化|点话|电画|电话|通话|电话量|通话量|电话数|外呼量|陌生电话|客户电话|邀约电话|回访电话"),
        Act(Metrics.Call, Thing.Times | Thing.Customer, "打|打了|拨打|拨|拨了|呼出"),

        Both(Metrics.Appointment, Anybody, "约到面谈|约到见面|约面谈|约到|约见|约道|邀约成功|成功邀约|约访|约成|约好|约上|成功约到|成功约见|邀约|敲定见面|预约成功|预约到|约定|约见客户|约客户"),
        Act(Metrics.Appointment, Thing.Customer | Thing.Meeting | Thing.Counted | Thing.Times | Thing.Name | Thing.Show, "约|约了|预约|敲定|预约了"),

        Noun(Metrics.NewCustomer, "新客户|新客|新增客户|新开发客户|新客户开发|客户开发|新开客户|新拓客户|新客户数|新增客户数", Thing.Customer),
        Both(Metrics.NewCustomer, Anybody & ~Thing.Name & ~Thing.Unknown, "拓新|开发客户|开发新客户|拓客|获客|新开户|开户|新客开发"),
        Act(Metrics.NewCustomer, Thing.Customer | Thing.Counted, "新开|新开了|开发|新增|拓展|新开发|新拓|开拓|新拓展|开发出|开发了|新增了|拓展了|新加"),

        Both(Metrics.FollowUp, Anybody | Thing.Project, "跟近|跟劲|根进|跟紧客户|回方|回仿|跟进|回访|客户跟进|跟踪|随访|客户回访|老客户回访|跟进客户|回访客户|跟进回访|客情维护|跟单|客户维护|维护客户|维护老客户|老客户维护"),

        Both(Metrics.Demo, Anybody & ~Thing.Unknown, "眼示|演视|演示|产品演示|线上演示|远程演示|现场演示|产品讲解|演示会|产品演示会|试用演示|软件演示|系统演示|方案演示|给客户演示"),

        Act(Metrics.Demo, Anybody & ~Thing.Unknown, "demo了|demo过|demo给"),

        Noun(Metrics.Proposal, "方按|放案|房案|方安|方案|报价方案|报价单|建议书|方案书|解决方案|投标方案|报价书|合作方案|产品方案", Thing.Document),
        Noun(Metrics.Proposal, "报价", Thing.Document),
        Both(Metrics.Proposal, Anybody & ~Thing.Unknown & ~Thing.Customer, "提交方案|交方案|出方案|发方案|提报方案|方案提交|提方案|提交报价|递交方案|发报价|做方案|写方案"),

        Both(Metrics.NeedsSurvey, Anybody & ~Thing.Unknown, "需求调研|需求调查|需求访谈|需求沟通|调研需求|需求摸排|客户需求调研|需求诊断|客户调研"),
        Act(Metrics.NeedsSurvey, Thing.Customer, "调研|调研了"),

        Both(Metrics.Negotiation, Anybody & ~Thing.Unknown, "合同谈判|商务谈判|谈判|合同洽谈|商务洽谈|价格谈判|谈合同|商务条款谈判"),
        Act(Metrics.Negotiation, Thing.Deal, "谈|谈了|洽谈"),

        Both(Metrics.ProjectProgress, Thing.Bare | Thing.Counted | Thing.Times | Thing.Name | Thing.Project, "推进项目|项目推进|推动项目|项目进展推进|推进重点项目|重点项目推进"),
        Act(Metrics.ProjectProgress, Thing.Project, "推进|推动|往前推"),

        Both(Metrics.Order, Bargain | Thing.Times | Thing.Bare, "返单|续单|复购|加单|续签|签丹|签旦|千单|签蛋|签但|成胶|成教|成焦|签单|成交|签合同|开单|签约|出单|成单|新签|新签客户|签订合同|签下合同|签订|签下|成交客户|签约客户|成交订单|成功签约|" +
            "成功签单|开大单"),
        Both(Metrics.Order, Bargain | Thing.Times | Thing.Bare | Thing.Part, "下单"),
        Noun(Metrics.Order, "订单|签单数|成交单数|订单数|成交数|签单量", Thing.Deal),
        Act(Metrics.Order, Bargain | Thing.Document, "签下来|签下来了|谈下来|谈下来了|签完|签完了|签好|签好了|签|签了|谈成|签成|签回"),
        Act(Metrics.Order, Thing.Deal | Thing.Customer, "谈下|谈下了|谈下来|谈下来了|拿下了|拿下来了|搞定了|出|出了|拿下|拿了|拿到|搞定|斩获|成"),
        Act(Metrics.Order, Thing.Deal, "开|开了"),
        Act(Metrics.Order, Thing.Deal | Thing.Part, "接|接了"),
        Act(Metrics.Order, Thing.Deal | Thing.Customer | Thing.Counted, "续约了"),
        new(new Term(Role.Thing, Is: Thing.Deal), "张单|笔单|张大单|笔大单|张单子|笔单子|框架协议|框架合同|合作协议|战略协议|年度合同|采购合同|销售合同|代理合同|代理协议|服务合同|订货合同|供货合同|年框|年框协议|年度框架|年度协议|首单|续约合同|补充合同|战略合作|单子|合同|大单|小单|单|协议"),

        Noun(Metrics.Revenue, "销售额|业绩|成交额|签单金额|营业额|营收|销售业绩|流水|销售金额|成交金额|合同额|合同金额|签约额|签约金额|签单额|销售收入|单日业绩|订单金额", Thing.Money),
        Act(Metrics.Revenue, Thing.Money | Thing.Goods, "出货|出货了|卖|卖了|卖出|做业绩|销售"),

        new(new Term(Role.Thing, Is: Thing.Other), "询价|询盘|询价单"),
        Noun(Metrics.Profit, "利润|毛利|净利|利润额|毛利润|净利润|纯利|毛利额|纯利润", Thing.Money),

        Both(Metrics.Payment, Thing.Money | Thing.Name | Thing.Bare, "到款|回宽|汇款到账|回款|收款|到账|到帐|回欵|打款|入账|进账|回款到账|收到回款|收到货款|回款额|回款金额|收到款|收到款项|收到尾款|回笼资金|催款|收尾款"),
        Noun(Metrics.Payment, "订金|首期|服务费|定钱|工程款|合同款|质保金|欠款|货款|尾款|首付款|定金|预付款|账款|首款|款项|应收款|应收账款|进度款|预付", Thing.Money),
        Act(Metrics.Payment, Thing.Money | Thing.Name, "收到|收回|催回|收了|回了|追回"),
        new(new Term(Role.Act, Metrics.Payment, Takes: Thing.Money | Thing.Name, Signs: Sign.Past), "到了"),

        Both(Metrics.Training, Anybody & ~Thing.Name & ~Thing.Unknown, "教育训练|训练|培训|陪训|培圳|学习|产品培训|听课|上课|参训|内训|外训|学课|参加培训|培训学习|销售培训|业务培训|技能培训|学习培训|新人培训"),
        Noun(Metrics.Training, "讲座|公开课|直播课|销售课|业务课|技能课|管理课|谈判课|礼仪课|训练营|录播课|课程|培训课|培训课程|产品课程|线上课程|产品课|学习课程|网课|销售课程|课", Thing.Session),

        Both(Metrics.MarketResearch, Anybody & ~Thing.Unknown, "竞品市场调研|竞品市场调查|竞争对手调研|对手调研|友商调研|同行调研|竞品调查|竞品摸排|市场调研|市调|市场调查|竞品调研|行业调研|市场考察|市场摸排|调研市场|市场研究"),

        Both(Metrics.Sharing, Thing.Bare | Thing.Counted | Thing.Times, "经验分享|分享会|分享经验|案例分享|经验交流|心得分享|经验分享会|案例分享会|经验交流会|销售分享会|分享案例"),
        Act(Metrics.Sharing, Thing.Session, "分享|分享了"),
        new(new Term(Role.Noun, Metrics.Sharing, Thing.Session), "经验|心得|案例|成功案例"),
    ];

    private static WordList Act(MetricCode metric, Thing takes, string words) => new(new Term(Role.Act, metric, Takes: takes), words);

    private static WordList Both(MetricCode metric, Thing takes, string words) => new(new Term(Role.Both, metric, Takes: takes), words);

    private static WordList Noun(MetricCode metric, string words, Thing kind = Thing.None) => new(new Term(Role.Noun, metric, kind), words);
}
