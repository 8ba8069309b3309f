using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Tables;

/// <summary>The words that head the rows and columns of tables.</summary>
internal static class TableWords
{
    private static readonly FrozenSet<string> Persons = Set(
        "姓名|名字|人员|销售|销售员|销售人员|业务员|员工|成员|组员|队员|同事|负责人|顾问|销售顾问|客户经理|团队成员|name|names|rep|reps|sales rep|salesperson|member|who|person|employee|staff|agent|exec|sales exec|salesman");

    private static readonly FrozenSet<string> Days = Set("日期|时间|星期|date|day");

    private static readonly FrozenSet<string> Kinds = Set(
        "项目|指标|工作|动作|活动|类型|类别|工作内容|内容|事项|工作项|kpi|kpis|metric|metrics|activity|activities|item|items|type|task|measure");

    private static readonly FrozenSet<string> DoneWords = Set(
        "完成|实际|已完成|实际完成|完成数|完成量|今日完成|今日实际|实绩|实际值|实际数|完成情况|done|actual|actuals|achieved|completed|result|results|done today");

    private static readonly FrozenSet<string> Targets = Set("目标|计划|安排|打算|指标值|任务|目标值|目标数|今日目标|任务量|计划数|target|targets|goal|goals|plan|planned|quota|aim");

    private static readonly FrozenSet<string> Sums = Set(
        "合计|总计|小计|共计|总数|总|汇总|平均|人均|全组|全队|团队|团队合计|小组合计|全组合计|total|totals|sum|grand total|sub total|subtotal|average|avg|team|team total|overall");

    private static readonly FrozenSet<string> Others = Set(
        "序号|编号|排名|名次|备注|说明|部门|组别|团队|区域|完成率|达成率|差额|差距|剩余|占比|no|no.|#|rank|note|notes|remark|remarks|region|rate|%|gap|left|remaining|comment|comments");

    private static readonly FrozenSet<string> Own = Set("我|本人|自己|我自己|me|i|myself");

    public static bool IsPerson(ReadOnlySpan<char> word) => Has(Persons, word);

    public static bool IsDay(ReadOnlySpan<char> word) => Has(Days, word);

    /// <summary>What is counted stands below.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) => Has(Kinds, word);

    public static bool IsDone(ReadOnlySpan<char> word) => Has(DoneWords, word);

    public static bool IsTarget(ReadOnlySpan<char> word) => Has(Targets, word);

    /// <summary>Sums up other rows or columns, or a whole team.</summary>
    public static bool IsSum(ReadOnlySpan<char> word) => Has(Sums, word);

    /// <summary>Something that no report counts.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Has(Others, word);

    /// <summary>The sender.</summary>
    public static bool IsOwn(ReadOnlySpan<char> word) => Has(Own, word);

    /// <summary>Whether a cell looks like a person's name by itself: 张三, 小李, Amy, Wei Ling.</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
            return false;
        if (Characters.IsHan(word[0]))
            return word.Length is 2 or 3 && (word[0] is '小' or '老' or '阿' || PersonNames.SurnameLength(word) > 0);
        var space = word.IndexOf(' ');
        return GivenNames.Contains(space < 0 ? word : word[..space]);
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string list) => list.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
