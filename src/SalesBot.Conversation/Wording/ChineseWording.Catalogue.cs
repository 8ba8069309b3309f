using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string GoAhead => "就这么定";

    public string Cancel => "取消";

    public string LeftUnchanged => "好,没有改动。";

    public string CatalogueHow => "这样说就行:“新增活动 直播 单位场 别名 开播”“给拜访加别名 扫街”“删除别名 扫街”“撤销上次词库修改”。";

    public string UndoCatalogue => "撤销这次修改";

    public string UndoCatalogueCommand => "撤销上次词库修改";

    public string ListMetrics => "有哪些指标";

    public string CatalogueHistoryButton => "词库修改记录";

    public string Suggest => "转给主管";

    public string SuggestionHint => "同意就点一下,马上生效,之后也能撤销;不同意不用管。";

    public string AcceptSuggestion => "同意";

    public string NewMetric => "新的指标…";

    public string NameOf(NewMetric metric) => (metric.Chinese ?? metric.English)!;

    public string MetricAdded(MetricCode code, NewMetric metric) =>
        $"✅ 已加指标:{NewMetricDetails(metric)}。现在就能报,例如“{(Metrics.UnitOf(code) == MetricUnit.Money ? $"{Metric(code)}2万" : $"{Metric(code)}2{Measure(code)}")}”。";

    public string NewMetricPreview(NewMetric metric, decimal? waiting) =>
        $"加成新指标吗?{NewMetricDetails(metric)}。{(waiting is { } quantity ? $"加上后,这次的 {quantity.ToString("0.##", Culture)} 一起记。" : "")}";

    public string NewMetricDetails(NewMetric metric)
    {
        var parts = new List<string> { NameOf(metric), KindName(metric.Kind) };
        if (metric.Chinese is not null && metric.English is { } english)
            parts.Add($"英文 {english}");
        if (metric.Unit == MetricUnit.Money)
            parts.Add("按金额");
        if (metric.Measures.Count > 0)
            parts.Add($"单位 {List(metric.Measures)}");
        if (metric.Synonyms.Count > 0)
            parts.Add($"别名 {List(metric.Synonyms)}");
        return string.Join(" · ", parts);
    }

    public string CatalogueChanged(CatalogueRevision revision) => revision.Act switch
    {
        CatalogueAct.SynonymsAdded => $"✅ 记住了:以后“{List(revision.Words)}”算{Metric(revision.Metric)}。",
        CatalogueAct.MeasuresAdded => $"✅ {Metric(revision.Metric)}加了单位“{List(revision.Words)}”。",
        CatalogueAct.SynonymRemoved => $"✅ 已删别名“{List(revision.Words)}”({Metric(revision.Metric)})。",
        CatalogueAct.MetricRetired => $"✅ {Metric(revision.Metric)}以后不再上报,已有的记录都在。",
        _ => $"✅ {CatalogueActOf(revision)}。",
    };

    public string CatalogueActOf(CatalogueRevision revision) => revision.Act switch
    {
        CatalogueAct.MetricAdded => $"新增指标 {Metric(revision.Metric)}({List(revision.Words)})",
        CatalogueAct.MetricRetired => $"停用指标 {Metric(revision.Metric)}",
        CatalogueAct.SynonymsAdded => $"{Metric(revision.Metric)}加别名 {List(revision.Words)}",
        CatalogueAct.SynonymRemoved => $"{Metric(revision.Metric)}删别名 {List(revision.Words)}",
        CatalogueAct.MeasuresAdded => $"{Metric(revision.Metric)}加单位 {List(revision.Words)}",
        _ => $"撤销第 {revision.Undoes} 次修改",
    };

    public string CatalogueUndone(CatalogueRevision undone) => $"↩️ 已撤销词库修改:{CatalogueActOf(undone)}。已有的记录不受影响。";

    public string CatalogueRefused(CatalogueStep.Refused refused) => refused.Reason switch
    {
        CatalogueRefusal.NoWord => $"没有改:“{refused.Word}”不能当名字。名字要 2 到 {CatalogueWord.Longest} 个字,以文字开头,不带标点。",
        CatalogueRefusal.AlreadyThere => $"没有改:“{refused.Word}”已经是{(refused.Metric is { } metric ? Metric(metric) : "指标")}了。",
        CatalogueRefusal.Full => "没有改:词库满了。先删掉不用的指标或别名。",
        CatalogueRefusal.NoSuchMetric => $"没有改:没有自己加的指标“{refused.Word}”。说“有哪些指标”看看。",
        CatalogueRefusal.NoSuchWord => $"没有改:没有自己加的别名“{refused.Word}”;自带的词不能删。",
        _ => "词库没有可以撤销的修改。",
    };

    public string NoMeasure(string word) => $"没有改:“{word}”是长度、时长一类的单位,不能数次数。换一个,例如“场”“次”。";

    public string NoSuchMetric(string name) => $"没有改:没有“{name}”这个指标。说“有哪些指标”看看,或者“新增活动 {name}”。";

    public string ClashTitle(int words) => words == 1 ? "⚠️ 先确认:有个词已经有意思了,还没有任何改动。" : $"⚠️ 先确认:有 {words} 个词已经有意思了,还没有任何改动。";

    public string ClashLine(KnownWord word, string metric) => word.Use switch
    {
        WordUse.Metric => $"“{word.Word}”现在算{(word.Metric is { } known ? Metric(known) : "别的指标")},改后算{metric}。",
        WordUse.Command => $"“{word.Word}”现在是给我的指令,改后只算{metric},这个指令就听不懂了。",
        WordUse.Name => $"“{word.Word}”现在是公司或人名,改后算{metric}。",
        _ => $"“{word.Word}”现在有别的意思,改后算{metric},有些句子可能会读错。",
    };

    public string CatalogueIsForManagers(string? decider) => $"指标和别名由主管来改{(decider is null ? "" : $",你这边是{decider}")}。没有任何改动。";

    public string MetricsTitle(int all, int own) => own == 0 ? $"📚 现在有 {all} 个指标" : $"📚 现在有 {all} 个指标,其中 {own} 个是自己加的";

    public string MetricsOfKind(MetricKind kind, IReadOnlyList<string> metrics) => $"{KindName(kind)}:{List(metrics)}";

    public string WithSynonyms(MetricCode metric, IReadOnlyList<string> synonyms) =>
        synonyms.Count == 0 ? Metric(metric) : $"{Metric(metric)}(别名 {List(synonyms)})";

    public string CatalogueHistory(int changes) => changes == 0 ? "词库还没有改过。" : $"🗂️ 词库共改过 {changes} 次,最近的在前:";

    public string SuggestionOf(string command) => $"建议 {command}";

    public string Suggested(string decider) => $"📨 已转给{decider},同意后就生效。";

    public string Suggestion(string by, string command) => $"💡 {by}建议:{command}";

    public string WhichMetricIs(string word) => $"“{word}”算哪一项?";

    public string StillUnknown(string word) => $"“{word}”我还不认识,没有记。算哪一项?直接回名字就行,例如“演示”。";

    public string NewMetricCommand(string word, string? measure) => $"新增活动 {word}{(measure is null ? "" : $" 单位 {measure}")}";

    public string Remember(string word, MetricCode metric) => $"以后“{word}”都算{Metric(metric)}";

    public string SuggestRemembering(string word, MetricCode metric) => $"建议“{word}”都算{Metric(metric)}";

    public string SynonymCommand(string word, MetricCode metric) => $"给{Metric(metric)}加别名 {word}";

    public string RecordIt => "记上";

    public string UnderstoodAs(IReadOnlyList<ReadItem> items, DateOnly today) => $"🤔 我猜是:{string.Join(";", items.Select(item => Guess(item, today)))}。要记吗?现在还没有记。";

    private string Guess(ReadItem item, DateOnly today) =>
        $"{(item.Date is { } day && day != today ? Day(day, today) : "")}{(item.Status == ItemStatus.Planned ? "计划" : "")}{Metric(item.Metric!.Value)} {item.Quantity.ToString("#,0.##", Culture)}{(item.Customers.Count == 0 ? "" : $"({List(item.Customers)})")}";

    public string NotUnderstood(IReadOnlyList<string> lines) => $"这{(lines.Count == 1 ? "行" : "几行")}没有记:{string.Join(" / ", lines)}";

    private static string KindName(MetricKind kind) => kind switch
    {
        MetricKind.Performance => "业绩型",
        MetricKind.Behaviour => "行为型",
        MetricKind.Process => "过程型",
        _ => "发展型",
    };
}
