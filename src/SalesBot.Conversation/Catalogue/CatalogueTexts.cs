using System.Collections.Immutable;

namespace SalesBot.Conversation.Catalogue;

/// <summary>The words with which the catalogue is talked about, in both languages; matched without regard to the size of letters.</summary>
internal static class CatalogueTexts
{
    public static readonly ImmutableArray<string> NewMetric =
    [
        "新增活动", "新增指标", "新增动作", "新增一个指标", "新增一个活动", "添加指标", "添加活动", "增加指标", "增加活动", "新建指标", "新建活动", "加个指标", "加一个指标", "加指标",
        "add a new metric", "add a metric", "add new metric", "add metric", "new metric", "create metric", "create a metric", "define metric",
        "add an activity", "add activity", "new activity", "create activity",
    ];

    public static readonly ImmutableArray<string> List =
    [
        "有哪些指标", "有什么指标", "指标列表", "指标清单", "所有指标", "看指标", "指标有哪些", "我们有哪些指标", "有哪些活动", "指标", "词库",
        "list metrics", "list the metrics", "list all metrics", "show metrics", "show the metrics", "show all metrics", "metrics", "which metrics are there",
        "what metrics are there", "which metrics do we have", "what metrics do we have", "what can i report", "list activities",
    ];

    public static readonly ImmutableArray<string> History =
    [
        "词库修改记录", "词库记录", "词库历史", "谁改了词库", "指标修改记录", "catalogue history", "catalog history", "metric history", "who changed the catalogue", "who changed the catalog",
        "who changed the metrics",
    ];

    public static readonly ImmutableArray<string> Undo =
    [
        "撤销上次词库修改", "撤销上一次词库修改", "撤销词库修改", "撤回词库修改", "撤回上次词库修改", "撤销这次词库修改", "撤销词库", "撤销指标修改", "撤销上次指标修改",
        "undo the last catalogue change", "undo last catalogue change", "undo catalogue change", "undo the last catalog change", "undo last catalog change",
        "undo catalog change", "undo the last metric change", "undo last metric change", "undo metric change",
    ];

    public static readonly ImmutableArray<string> Suggest = ["建议", "suggest that we ", "suggest "];

    public static readonly ImmutableArray<string> Remove = ["删除", "删掉", "去掉", "移除", "取消", "remove ", "delete ", "drop "];

    /// <summary>What leads to one part of a command, the longest first.</summary>
    public static readonly ImmutableArray<(string Word, Part Part)> Parts =
    [
        ("计量单位", Part.Measure), ("单位", Part.Measure), ("量词", Part.Measure), ("measured in", Part.Measure), ("measure", Part.Measure), ("unit", Part.Measure),
        ("别名", Part.Synonym), ("同义词", Part.Synonym), ("叫法", Part.Synonym), ("也叫", Part.Synonym), ("又叫", Part.Synonym), ("俗称", Part.Synonym),
        ("synonyms", Part.Synonym), ("synonym", Part.Synonym), ("aliases", Part.Synonym), ("alias", Part.Synonym), ("slang", Part.Synonym),
        ("also called", Part.Synonym), ("aka", Part.Synonym),
        ("类型", Part.Kind), ("类别", Part.Kind), ("属于", Part.Kind), ("kind", Part.Kind), ("type", Part.Kind),
        ("英文名", Part.English), ("英文", Part.English), ("in english", Part.English), ("english name", Part.English), ("english", Part.English),
        ("中文名", Part.Chinese), ("中文", Part.Chinese), ("in chinese", Part.Chinese), ("chinese name", Part.Chinese), ("chinese", Part.Chinese),
        ("算金额", Part.Money), ("按金额", Part.Money), ("金额", Part.Money), ("counts money", Part.Money), ("money", Part.Money), ("amount", Part.Money),
    ];

    /// <summary>Units that say that a metric is money.</summary>
    public static readonly ImmutableArray<string> MoneyUnits =
        ["元", "万元", "块", "万", "钱", "人民币", "金额", "money", "yuan", "cny", "rmb", "usd", "dollar", "dollars", "euro", "euros", "pounds", "amount"];

    public static readonly ImmutableArray<(string Word, Domain.Activities.MetricKind Kind)> Kinds =
    [
        ("业绩", Domain.Activities.MetricKind.Performance), ("结果", Domain.Activities.MetricKind.Performance), ("performance", Domain.Activities.MetricKind.Performance),
        ("result", Domain.Activities.MetricKind.Performance), ("行为", Domain.Activities.MetricKind.Behaviour), ("动作", Domain.Activities.MetricKind.Behaviour),
        ("behaviour", Domain.Activities.MetricKind.Behaviour), ("behavior", Domain.Activities.MetricKind.Behaviour), ("action", Domain.Activities.MetricKind.Behaviour),
        ("过程", Domain.Activities.MetricKind.Process), ("process", Domain.Activities.MetricKind.Process), ("发展", Domain.Activities.MetricKind.Development),
        ("成长", Domain.Activities.MetricKind.Development), ("development", Domain.Activities.MetricKind.Development), ("learning", Domain.Activities.MetricKind.Development),
    ];
}

/// <summary>A part of a command about the catalogue.</summary>
internal enum Part
{
    /// <summary>The name that comes first.</summary>
    Name,

    /// <summary>A measure word.</summary>
    Measure,

    /// <summary>A further word.</summary>
    Synonym,

    /// <summary>One of the four kinds.</summary>
    Kind,

    /// <summary>The English name.</summary>
    English,

    /// <summary>The Chinese name.</summary>
    Chinese,

    /// <summary>It is money.</summary>
    Money,
}
