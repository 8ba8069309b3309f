using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>How a target is divided, said in answer to its preview or behind it, and over which days (T4, T5).</summary>
public sealed class RuleAnswersTests : TargetsBot
{
    [Theory]
    [InlineData("平均分", "zh-CN", "Amy Wong 25 · 周凯 25 · 李娜 25 · 陈晨 25", "分法:平均分")]
    [InlineData("改成按人头分", "zh-CN", "Amy Wong 25 · 周凯 25 · 李娜 25 · 陈晨 25", "分法:平均分")]
    [InlineData("split equally", "en-US", "Amy Wong 25 · 周凯 25 · 李娜 25 · 陈晨 25", "Split: equally")]
    [InlineData("按历史分", "zh-CN", "李娜 35", "分法:按近三个月的业绩分")]
    [InlineData("by history", "en-US", "李娜 35", "Split: by what each did in the last three months")]
    [InlineData("please make it by history", "en-US", "李娜 35", "Split: by what each did in the last three months")]
    [InlineData("Amy 40, rest equally", "en-US", "Amy Wong 40 · 周凯 20 · 李娜 20 · 陈晨 20", "📌 Fixed: Amy Wong 40")]
    [InlineData("Amy 40,其余平分", "zh-CN", "Amy Wong 40 · 周凯 20 · 李娜 20 · 陈晨 20", "📌 固定不动:Amy Wong 40")]
    public async Task T4_ARuleInAnswerToThePreview_DividesItAfresh(string text, string locale, string parts, string rule)
    {
        await Manager.SayAsync("华东组12月拜访目标100家", locale);
        await Manager.SayAsync("按3:2:1:1", locale);

        var preview = await Manager.SayAsync(text, locale);

        Assert.Contains(parts, preview.Text, StringComparison.Ordinal);
        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组12月目标200万 按3:2:1:1", "zh-CN", "Amy Wong 85.7万 · 周凯 57.1万 · 李娜 28.6万 · 陈晨 28.6万")]
    [InlineData("East December target 100 visits, Amy 40, rest equally", "en-US", "Amy Wong 40 · 周凯 20 · 李娜 20 · 陈晨 20")]
    [InlineData("华东组12月拜访目标100家,李娜40,其余平均分", "zh-CN", "Amy Wong 20 · 周凯 20 · 李娜 40 · 陈晨 20")]
    public async Task T4_PartsBehindTheTarget_AreReadWithIt(string text, string locale, string parts) =>
        Assert.Contains(parts, (await Manager.SayAsync(text, locale)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("把李娜12月签单目标拆到每天", "zh-CN", "李娜 下个月的目标分到每天:签单 4", "12月8日")]
    [InlineData("break my target down by month", "en-US", "targets this year month by month", "Dec")]
    [InlineData("把华东组今年目标分到各季度", "zh-CN", "华东组 今年的目标分到每季度", "10–12月")]
    [InlineData("break East's target down by quarter", "en-US", "targets this year quarter by quarter", "Oct – Dec")]
    public async Task T5_TheUnitThatIsSaid_IsTheOneShown(string text, string locale, string first, string row)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Contains(first, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(row, answer.Text, StringComparison.Ordinal);
    }
}
