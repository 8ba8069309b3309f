using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Regions and product lines, and targets that run through every level.</summary>
public sealed class StructureTests : TargetsBot
{
    [Fact]
    public async Task T3_ATree_RunsFromTheCompanyOverProductLineAndRegionToEverybody()
    {
        await SaysAsync("新建大区 东部大区:华东组");
        await SaysAsync("新建大区 南部大区:华南组");
        var structure = await SaysAsync("新建产品线 软件:东部大区、南部大区");
        Assert.Contains("软件(产品线,8 人)", structure, StringComparison.Ordinal);

        await BotForTargets.SetAsync(Manager, "公司12月目标80家新客户");

        var tree = await Manager.SayAsync("公司目标");
        Assert.Contains("软件", tree.Buttons);
        var line = await Manager.SayAsync("软件的目标");
        Assert.True(line.Buttons.Count > 1, line.Text);
        Assert.Equal(["东部大区", "南部大区"], line.Buttons.Take(2));
        var region = await Manager.SayAsync("东部大区的目标");
        Assert.Contains("华东组", region.Buttons);
        Assert.Contains("40", region.Text, StringComparison.Ordinal);
        Assert.Equal(10, Assert.Single(await Bot.TargetsAsync("李娜", new DateOnly(2026, 12, 1)), t => t.Metric == Metrics.NewCustomer && t.IsForOnePeriod).Amount);
    }

    [Fact]
    public async Task V2_TheTree_OpensLevelByLevelAndSaysByHowMuchThePartsDiffer()
    {
        await SaysAsync("新建大区 东部大区:华东组、华南组");
        await BotForTargets.SetAsync(Manager, "公司12月目标80家新客户");
        await BotForTargets.SetAsync(Manager, "李娜12月新客户目标改成15家");

        var team = await Manager.SayAsync("华东组的目标");

        Assert.Contains("李娜", team.Text, StringComparison.Ordinal);
        Assert.Contains("多 5", team.Text, StringComparison.Ordinal);
        Assert.True(team.Text.Split('\n').Length <= 20, team.Text);
    }

    [Fact]
    public async Task T3_ATeamThatComesToALevelWithATarget_IsSaidToHaveNoShare()
    {
        await SaysAsync("新建大区 东部大区:华东组");
        await BotForTargets.SetAsync(Manager, "东部大区12月新客户目标40家");

        Assert.Contains("⚠️ 东部大区已定的目标(2026年12月新客户 40)里没有华南组的份,加进来后它是 0", (await Manager.SayAsync("华南组归东部大区")).Text, StringComparison.Ordinal);
        await Manager.SayAsync("取消");
        Assert.DoesNotContain("没有华东组的份", (await Manager.SayAsync("华东组归东部大区")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("把东部大区放到华东组下面", "zh-CN", "“华东组”是团队,下面只有人")]
    [InlineData("put 东部大区 under East team", "en-US", "华东组 is a team: it has people below it")]
    [InlineData("把软件放到东部大区下面", "zh-CN", "“软件”在它上面,不能又归到下面")]
    public async Task T3_WhatCannotGoBelow_IsToldInOneSentence(string text, string locale, string first)
    {
        await SaysAsync("新建大区 东部大区:华东组、华南组");
        await SaysAsync("新建产品线 软件:东部大区");

        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_WhatDoesNotAddUpFurtherBelow_IsToldAtTheTop()
    {
        await BotForTargets.SetAsync(Manager, "公司12月目标80家新客户");
        await BotForTargets.SetAsync(Manager, "李娜12月新客户目标改成15家");

        Assert.Contains("下一级加起来正好;华东组的各部分加起来比它的目标多 5。", (await Manager.SayAsync("公司目标")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_InEnglish_TheStructureIsPreviewedAndShown()
    {
        var preview = await Manager.SayAsync("new region North: East and South", "en-US");
        Assert.StartsWith("Preview: 华东组, 华南组 → region “North”.", preview.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("North", (await Manager.SayAsync("org chart", "en-US")).Text, StringComparison.Ordinal);

        var answer = await Manager.PressAsync(preview, preview.Buttons[0]);
        Assert.Contains("North (region, 8 people)", answer.InvokeText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_ATeamMoves_AndARemovedRegionLeavesItsTeamsToTheLevelAbove()
    {
        await SaysAsync("新建大区 东部大区:华东组");
        await SaysAsync("华南组归东部大区");
        Assert.Contains("东部大区(大区,8 人)", (await Manager.SayAsync("组织架构")).Text, StringComparison.Ordinal);

        await SaysAsync("删除大区 东部大区");

        var structure = (await Manager.SayAsync("组织架构")).Text;
        Assert.DoesNotContain("东部大区", structure, StringComparison.Ordinal);
        Assert.Contains("华南组(团队,4 人)", structure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新建大区 东部大区:华中组", "没有叫“华中组”的团队或大区")]
    [InlineData("新建大区 华东组:华南组", "“华东组”这个名字已经有了")]
    [InlineData("删除大区 西部大区", "没有叫“西部大区”的大区或产品线")]
    [InlineData("新建大区", "这样写:“新建大区")]
    [InlineData("新建产品线 软件 北方", "这样写:“新建大区")]
    public async Task T3_WhatCannotBe_IsRefusedAndChangesNothing(string text, string said) =>
        Assert.StartsWith(said, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("东组12月新客户目标20家", "预览:华东组")]
    [InlineData("东区12月新客户目标20家", "预览:东部大区")]
    [InlineData("set East team new customers target to 50 for December", "Preview: 华东组")]
    public async Task T3_WhereATeamAndARegionHaveOneName_TheWordBehindItTells(string text, string preview)
    {
        await SaysAsync("新建大区 东部大区:华东组");

        Assert.StartsWith(preview, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_ACircle_IsRefused()
    {
        await SaysAsync("新建大区 东部大区:华东组");
        await SaysAsync("新建产品线 软件:东部大区");

        Assert.StartsWith("“软件”在它上面", (await Manager.SayAsync("软件归东部大区")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_ARep_DoesNotChangeTheStructure()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.StartsWith("组织架构由管理员", (await rep.SayAsync("新建大区 东部大区:华东组")).FirstLine, StringComparison.Ordinal);
    }

    private async Task<string> SaysAsync(string text)
    {
        var preview = await Manager.SayAsync(text);
        Assert.StartsWith("预览:", preview.FirstLine, StringComparison.Ordinal);
        return await BotForTargets.PressAsync(Manager, preview, preview.Buttons[0]);
    }
}
