using SalesBot.Application.Contests;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Host.Commands.Incentives;
using SalesBot.Host.Tests.Contests;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>Money that a PK pays, from the preview to the statement.</summary>
public sealed class PrizeTests : IncentiveBot
{
    private static readonly DateOnly November = new(2026, 11, 16);
    private static readonly DateOnly December = new(2026, 12, 16);

    [Fact]
    public async Task I6_APrizeOfATeam_IsSharedExactlyAndLeadsToTheContest()
    {
        await WithoutRulesAsync();
        var (li, zhou) = (await Chat.OfDemoAsync(Host, "李娜"), await Chat.OfDemoAsync(Host, "周凯"));
        var preview = await Manager.SayAsync("发起PK:华东组 vs 华南组 比明天电话,赢的奖500.01元");
        Assert.Contains("奖金 ¥500.01:胜方成员平分,并列则各方平分,没人赢不发,记在结束那个月的奖金里。", preview.Text, StringComparison.Ordinal);
        var hash = HashIn(await Manager.ConfirmAsync(preview, "发起"));
        Assert.Empty(await LinesAsync(li));

        await ReportAsync(17, (li, "今天打了18个电话"), (zhou, "今天打了5个电话"));
        Assert.Empty(await LinesAsync(li));
        await EndAsync(18);

        var heads = (await Host.MembersAsync(DemoTeam.East, new DateOnly(2026, 11, 17))).ToList();
        var all = await CompanyAsync(November);
        Assert.Equal(heads.Select(one => one.Id).ToHashSet(), all.Select(line => line.Person).ToHashSet());
        Assert.Equal((50_001L, heads.Count), (all.Sum(line => line.Amount), all.Count));
        Assert.InRange(all.Max(line => line.Amount) - all.Min(line => line.Amount), 0, 1);
        Assert.All(all, line => Assert.Equal((23L, 23L), (line.Basis, line.Sources.Sum(source => source.Amount))));

        var line = Assert.Single(await LinesAsync(li));
        var told = await li.SayAsync("我的奖金");
        Assert.Contains($"1. PK奖金(规则 {hash}):华东组赢了 华南组(23 : 0),奖金 ¥500.01,{heads.Count} 人平分 = ¥{line.Amount / 100m:0.##}", told.Text, StringComparison.Ordinal);
        await li.PressAsync(told, "明细 1");
        var details = await li.NextAsync();
        Assert.Contains($"PK规则 {hash}:华东组 vs 华南组 比电话", details.Text, StringComparison.Ordinal);
        Assert.Contains("2026年11月17日。结果 2026年11月17日 冻结,之后的更正不改:第 1 名 华东组 23、第 2 名 华南组 0。", details.Text, StringComparison.Ordinal);
        await li.PressAsync(details, "第 1 笔");
        Assert.Contains("来自 李娜 11月17日", (await li.NextAsync()).Text, StringComparison.Ordinal);

        // Whatever is taken back later, the result is frozen, and so is what it pays.
        await li.SayAsync("昨天的电话改成1个");
        Assert.Equal((line.Amount, 23L), (Assert.Single(await LinesAsync(li)).Amount, Assert.Single(await LinesAsync(li)).Sources.Sum(source => source.Amount)));
        await EndAsync(19);
        Assert.Equal(all.Select(one => (one.Key, one.Amount)), (await CompanyAsync(November)).Select(one => (one.Key, one.Amount)));
        Assert.Empty(await LinesAsync(li, December));
    }

    [Fact]
    public async Task I6_InEnglish_EachWinnerGetsThePrizeAndThePayrollNamesTheContest()
    {
        await WithoutRulesAsync();
        var raj = await Chat.OfDemoAsync(Host, "Raj Patel");
        var preview = await Manager.SayAsync("start a PK: 华南组 vs 华东组, calls tomorrow, winners get 200 each", "en-US");
        Assert.Contains("Prize ¥200: to each member of the winning side; level sides split that share, no winner no prize; on the bonus of the month in which it ends.", preview.Text, StringComparison.Ordinal);
        var hash = HashIn(await Manager.ConfirmAsync(preview, "Start it"));

        await ReportAsync(17, (raj, "made 9 calls today"));
        await EndAsync(18);

        var all = await CompanyAsync(November);
        Assert.Equal((await Host.MembersAsync(DemoTeam.South, new DateOnly(2026, 11, 17))).Count, all.Count);
        Assert.All(all, line => Assert.Equal((20_000L, "CNY"), (line.Amount, line.Currency)));
        Assert.Contains($"1. contest prize (rules {hash}): 华南组 beat 华东组 (9 : 0); prize ¥200 each = ¥200", (await raj.SayAsync("how is my bonus computed", "en-US")).Text, StringComparison.Ordinal);
        Assert.Contains($"PK rules {hash}: 华南组 vs 华东组 on calls, ", (await raj.SayAsync("my bonus line 1", "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "赢的奖500元", "发起", 50_000, "各方平分", "李娜、周凯并列第一(7),奖金 ¥500 2 方平分 = ¥250")]
    [InlineData("en-US", "winner gets 500, no prize on a tie", "Start it", 0, "a tie pays nobody", "Nothing earned")]
    public async Task I6_ATie_PaysAsThePreviewSays(string locale, string stake, string button, long sum, string rule, string told)
    {
        await WithoutRulesAsync();
        var (li, zhou) = (await Chat.OfDemoAsync(Host, "李娜"), await Chat.OfDemoAsync(Host, "周凯"));
        var preview = await Manager.SayAsync(locale == "zh-CN" ? $"发起PK:李娜 vs 周凯 比明天电话,{stake}" : $"start a PK: 李娜 vs 周凯, calls tomorrow, prize {stake}", locale);
        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
        await Manager.ConfirmAsync(preview, button);

        await ReportAsync(17, (li, "今天打了7个电话"), (zhou, "今天打了7个电话"));
        await EndAsync(18);

        Assert.Equal(sum, (await CompanyAsync(November)).Sum(line => line.Amount));
        Assert.Contains(told, (await li.SayAsync(locale == "zh-CN" ? "我的奖金" : "my bonus", locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I6_AfterTheMonthIsClosed_ThePrizeIsAnAdjustmentOfTheNext()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var li = await Chat.OfDemoAsync(Host, "李娜");
        await li.SayAsync("签了一单1万");
        await Manager.ConfirmAsync(await Manager.SayAsync("发起PK:李娜 vs 周凯 比明天电话,赢的奖500元"), "发起");
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");

        await ReportAsync(17, (li, "今天打了7个电话"));
        await EndAsync(18);

        Assert.DoesNotContain(await CompanyAsync(November), line => line.Contest is not null);
        var adjustment = Assert.Single(await CompanyAsync(December), line => line.Contest is not null);
        Assert.Equal((50_000L, new DateOnly(2026, 11, 1), 7L), (adjustment.Amount, adjustment.Adjusts, adjustment.Sources.Sum(source => source.Amount)));
        Host.Clock.SetUtcNow(DemoTeam.At(31, 10));
        await PressAsync(Manager, await Manager.SayAsync("结算12月奖金"), "结算");
        Assert.DoesNotContain(await CompanyAsync(new DateOnly(2027, 1, 5)), line => line.Contest is not null);
    }

    [Fact]
    public async Task I6_ACancelledContest_PaysNothing_AndOneWithoutAWinnerNeither()
    {
        await WithoutRulesAsync();
        var li = await Chat.OfDemoAsync(Host, "李娜");
        await Manager.ConfirmAsync(await Manager.SayAsync("发起PK:李娜 vs 周凯 比明天电话,赢的奖500元"), "发起");
        Assert.Contains("PK 已取消", (await Manager.SayAsync("取消PK")).FirstLine, StringComparison.Ordinal);
        await Manager.ConfirmAsync(await Manager.SayAsync("发起PK:李娜 vs 周凯 比明天拜访,赢的奖300元"), "发起");
        await ReportAsync(17, (li, "今天打了7个电话"));
        await EndAsync(18);

        Assert.Empty(await CompanyAsync(November));
        Assert.Contains("没有胜者,奖金不发。", (await Manager.SayAsync("PK历史")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:华东组 vs 华南组 比明天电话,赢的奖500美元", "公司的钱都用 CNY,PK 奖金不能用别的货币")]
    [InlineData("en-US", "start a PK: 华东组 vs 华南组, calls tomorrow, winner gets $200", "The company's money is CNY; a prize is not paid in another currency")]
    [InlineData("en-US", "start a PK: 华东组 vs 华南组, calls tomorrow, winner gets 0.001 cash", "I cannot tell how much the prize is")]
    [InlineData("zh-CN", "发起PK:华东组 vs 华南组 比明天电话,赢的奖0元", "奖金是多少没看懂")]
    public async Task I6_MoneyThatCannotBePaid_IsRefused(string locale, string text, string told)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Buttons, button => button is "发起" or "Start it");
    }

    [Theory]
    [InlineData("zh-CN", "挑战李娜 明天电话,赢的奖500元", "奖金由公司出,要主管来设")]
    [InlineData("en-US", "challenge Amy Wong to calls tomorrow, winner gets 200 cash", "Prize money comes from the company")]
    public async Task I6_ARep_StakesNoMoneyOfTheCompany(string locale, string text, string told) =>
        Assert.Contains(told, (await (await Chat.OfDemoAsync(Host, "周凯")).SayAsync(text, locale)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "发起PK:李娜 vs 周凯 比明天电话,输的给赢的100元", "约定里的钱由你们自己给,不进奖金单", "发起")]
    [InlineData("en-US", "start a PK: 李娜 vs 周凯, calls tomorrow, winner gets a ¥200 voucher", "goes on no bonus statement", "Start it")]
    public async Task I6_MoneyThatIsNotTheCompanys_StaysWords(string locale, string text, string told, string button)
    {
        await WithoutRulesAsync();
        var li = await Chat.OfDemoAsync(Host, "李娜");
        var preview = await Manager.SayAsync(text, locale);
        Assert.Contains(told, preview.Text, StringComparison.Ordinal);
        await Manager.ConfirmAsync(preview, button);
        await ReportAsync(17, (li, "今天打了7个电话"));
        await EndAsync(18);

        Assert.Empty(await CompanyAsync(November));
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:李娜 vs 周凯 比明天电话,赢的奖123.45元", "发起", "结算11月奖金", "结算", "批准11月奖金", "zh", "PK奖金", "电话", "已批准")]
    [InlineData("en-US", "start a PK: 李娜 vs 周凯, calls tomorrow, winner gets ¥123.45", "Start it", "close November bonuses", "Close it", "approve November bonuses", "en", "contest prize", "Calls", "approved")]
    public async Task I9_ThePayroll_HasARowForAPrizeWithTheHashOfItsRules(
        string locale, string text, string button, string close, string yes, string approve, string language, string kind, string metric, string state)
    {
        await WithoutRulesAsync();
        var li = await Chat.OfDemoAsync(Host, "李娜");
        var hash = HashIn(await Manager.ConfirmAsync(await Manager.SayAsync(text, locale), button));
        await ReportAsync(17, (li, "今天打了7个电话"));
        await EndAsync(18);
        await Manager.ReadAllAsync();
        await PressAsync(Manager, await Manager.SayAsync(close, locale), yes);
        await Manager.SayAsync(approve, locale);
        var file = Path.Combine(Host.Directory, "pay.csv");
        await using var output = new StringWriter();

        await IncentivesCommand.RunAsync(["incentives", "export", "--month", "2026-11", "--out", file, "--language", language, $"--Storage:Directory={Host.Directory}"], output);

        var rows = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var cells = Assert.Single(rows.Skip(1)).Split(',');
        Assert.Equal(("李娜", hash, kind, metric, "7", "123.45", state), (cells[1], cells[3], cells[5], cells[6], cells[7], cells[10], cells[12]));
    }

    [Fact]
    public async Task I6_ARaceThatIsWonEarly_PaysInTheMonthInWhichItIsWon()
    {
        await WithoutRulesAsync();
        var li = await Chat.OfDemoAsync(Host, "李娜");
        await Manager.ConfirmAsync(await Manager.SayAsync("发起PK:李娜 vs 周凯 谁先打40个电话 11月17日到12月15日,赢的奖88元"), "发起");
        await ReportAsync(17, (li, "今天打了41个电话"));

        await EndAsync(32);

        Assert.Equal(8_800, Assert.Single(await CompanyAsync(November)).Amount);
        Assert.Empty(await CompanyAsync(December));
        Assert.Contains("李娜 ¥88,记在 11月奖金里。", (await Manager.SayAsync("PK历史")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "个人赛 明天电话 第1名奖500元 第2名奖300元 第3名奖100元", "发起", "我的奖金", "周凯第 2(5),2 方并列,平分所占名次的奖金,奖金 ¥200 = ¥200")]
    [InlineData("en-US", "calls tomorrow, 1st gets 500, 2nd gets 300, 3rd gets 100", "Start it", "how is my bonus computed", "周凯 came in at 2 (5), 2 level, who split what their places get; prize ¥200 = ¥200")]
    public async Task I6_PrizesByPlace_AreLinesOfTheStatementThatLeadToTheContest(string locale, string text, string button, string ask, string told)
    {
        await WithoutRulesAsync();
        var (li, zhou, chen) = (await Chat.OfDemoAsync(Host, "李娜"), await Chat.OfDemoAsync(Host, "周凯"), await Chat.OfDemoAsync(Host, "陈晨"));
        var hash = HashIn(await Manager.ConfirmAsync(await Manager.SayAsync(text, locale), button));
        await ReportAsync(17, (li, "今天打了18个电话"), (zhou, "今天打了5个电话"), (chen, "今天打了5个电话"));
        Assert.Empty(await CompanyAsync(November));
        await EndAsync(18);

        // Whoever did nothing has no place, and those who are level share two of them.
        var all = await CompanyAsync(November);
        Assert.Equal([20_000L, 20_000L, 50_000L], all.Select(line => line.Amount).Order());
        Assert.All(all, line => Assert.Equal((hash, line.Basis), (line.Contest!.Hash, line.Sources.Sum(source => source.Amount))));
        await zhou.ReadAllAsync();
        Assert.Contains(told, (await zhou.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I6_AStepGoal_PaysEveryoneTheHighestStepReached()
    {
        await WithoutRulesAsync();
        var (li, zhou, chen) = (await Chat.OfDemoAsync(Host, "李娜"), await Chat.OfDemoAsync(Host, "周凯"), await Chat.OfDemoAsync(Host, "陈晨"));
        await Manager.ConfirmAsync(await Manager.SayAsync("明天打10个电话奖50,打20个电话奖120"), "发起");
        await ReportAsync(17, (li, "今天打了21个电话"), (zhou, "今天打了12个电话"), (chen, "今天打了9个电话"));
        await EndAsync(18);

        Assert.Equal([5_000L, 12_000L], (await CompanyAsync(November)).Select(line => line.Amount).Order());
        await li.ReadAllAsync();
        Assert.Contains("李娜到了 20 档(21),奖金 ¥120 = ¥120", (await li.SayAsync("我的奖金")).Text, StringComparison.Ordinal);
    }

    private static string HashIn(string text) => System.Text.RegularExpressions.Regex.Match(text, "[0-9a-f]{8}").Value;

    private async Task ReportAsync(int day, params (Chat Chat, string Text)[] reports)
    {
        Host.Clock.SetUtcNow(DemoTeam.At(day, 11));
        foreach (var (chat, text) in reports)
        {
            await chat.ReadAllAsync();
            await chat.SayAsync(text);
        }
    }

    private async Task EndAsync(int day)
    {
        Host.Clock.SetUtcNow(DemoTeam.At(day, 0, 5));
        await Host.UseAsync<WatchContests, NoticeRun>(watch => watch.ExecuteAsync(Host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));
        await Manager.ReadAllAsync();
    }

    private async Task<IReadOnlyList<StatementLine>> CompanyAsync(DateOnly day)
    {
        var company = (await Manager.PersonAsync())!.OrganisationId;
        return (await Host.UseAsync<Application.Incentives.ReadStatements, Application.Incentives.MonthStatements>(
            read => read.OfCompanyAsync(company, day, TestContext.Current.CancellationToken))).Lines;
    }
}
