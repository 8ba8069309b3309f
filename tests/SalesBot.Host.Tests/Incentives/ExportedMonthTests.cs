using SalesBot.Application;
using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Host.Commands;
using SalesBot.Host.Commands.Incentives;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class ExportedMonthTests : IncentiveBot
{
    [Theory]
    [InlineData("我的奖金", "💰 11月奖金(已批准,已导出) ¥20,000", "由王磊导出;之后的变动记成下一个月的调整。", "奖金什么时候发", "🗓️ 11月已批准,发放表", "导出11月奖金", "再导出一次,还是同一份表", "zh-CN")]
    [InlineData("my bonus", "💰 November (approved, exported): ¥20,000", " by 王磊; what changes after that is an adjustment in the next month.", "when is my bonus paid", "🗓️ November was approved, and the payroll was exported on", "export November bonuses", "Exported again, it is the same table.", "en-US")]
    public async Task I9_AnExport_IsToldWithWhenAndByWhomAndASecondOneIsTheSameFile(
        string mine, string title, string told, string when, string state, string again, string same, string locale)
    {
        var rep = await CloseAsync();
        var first = await ExportAsync("first.csv", "--by", "王磊");
        Assert.Contains("approved. Exported now, ", first, StringComparison.Ordinal);
        Assert.EndsWith(" UTC, by 王磊.", first.TrimEnd(), StringComparison.Ordinal);

        var statement = await rep.SayAsync(mine, locale);
        Assert.StartsWith(title, statement.FirstLine, StringComparison.Ordinal);
        Assert.Contains(told, statement.Text, StringComparison.Ordinal);
        Assert.Contains(state, (await rep.SayAsync(when, locale)).Text, StringComparison.Ordinal);
        var how = (await Manager.SayAsync(again, locale)).Text;
        Assert.Contains(told, how, StringComparison.Ordinal);
        Assert.Contains(same, how, StringComparison.Ordinal);

        // What changes later is the next month's, and the file stays as it was, whoever exports it and whatever they are called by then.
        await rep.SayAsync("撤销");
        await Host.UseAsync<Renaming, bool>(renaming => renaming.RunAsync("小陈", "陈一"));
        Assert.Equal(
            first.Replace("first.csv", "second.csv", StringComparison.Ordinal).Replace("Exported now", "The same table was exported before", StringComparison.Ordinal),
            await ExportAsync("second.csv"));
        Assert.Equal(await BytesAsync("first.csv"), await BytesAsync("second.csv"));
        var late = Assert.Single(await LinesAsync(rep, new DateOnly(2026, 12, 5)));
        Assert.Equal((-2_000_000L, new DateOnly(2026, 11, 1)), (late.Amount, late.Adjusts));
        await ExportAsync("first.xlsx", "--format", "xlsx");
        await ExportAsync("second.xlsx", "--format", "xlsx");
        Assert.Equal(await BytesAsync("first.xlsx"), await BytesAsync("second.xlsx"));
    }

    [Fact]
    public async Task I9_AnOpenOrAClosedMonth_IsExportedToLookAtAndNotNoted()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单20万");
        Assert.Contains("not closed yet.", await ExportAsync("open.csv"), StringComparison.Ordinal);
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");
        Assert.Contains("closed, not approved.", await ExportAsync("closed.csv"), StringComparison.Ordinal);

        Assert.Contains("已结算、还没批准,导出的只供核对", (await Manager.SayAsync("导出11月奖金")).Text, StringComparison.Ordinal);
        Assert.StartsWith("💰 11月奖金(已结算,待批准)", (await rep.SayAsync("我的奖金")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("结算由带所有组的主管或管理员来做", (await rep.SayAsync("导出11月奖金")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜", "does not settle pay")]
    [InlineData("没有这人", "nobody here is called")]
    public async Task I9_WhoDoesNotSettle_ExportsNothing(string name, string why)
    {
        await CloseAsync();

        var refusal = await Assert.ThrowsAsync<MisuseException>(() => ExportAsync("none.csv", "--by", name));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Host.Directory, "none.csv")));
        Assert.DoesNotContain("再导出一次", (await Manager.SayAsync("导出11月奖金")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("批准11月奖金", "✅ 11月奖金已批准", "导出11月奖金", "--by \"孙总\"", "zh-CN")]
    [InlineData("approve November bonuses", "✅ November is approved", "export November bonuses", "--by \"孙总\"", "en-US")]
    public async Task I9_WhatAManagerCloses_AnAdministratorApprovesAndHasExported(string approve, string approved, string export, string by, string locale)
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单20万");
        var admin = await Chat.OfAdminAsync(Host, "孙总");
        Assert.Contains(locale == "zh-CN" ? "还没结算" : "is not closed yet", (await admin.SayAsync(approve, locale)).Text, StringComparison.Ordinal);
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");

        Assert.StartsWith(approved, (await admin.SayAsync(approve, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains("已经批准过了", (await Manager.SayAsync("批准11月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.Contains(by, (await admin.SayAsync(export, locale)).Text, StringComparison.Ordinal);
        Assert.EndsWith(" UTC, by 孙总.", (await ExportAsync("admin.csv", "--by", "孙总")).TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("由孙总导出", (await rep.SayAsync("我的奖金")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "月份,姓名,", ",提成,销售额,200000,")]
    [InlineData("en", "Month,Name,", ",commission,Revenue,200000,")]
    public async Task I9_ATable_NamesMetricsInWords(string language, string header, string cells)
    {
        await CloseAsync();

        await ExportAsync("pay.csv", "--language", language);

        var text = await File.ReadAllTextAsync(Path.Combine(Host.Directory, "pay.csv"), TestContext.Current.CancellationToken);
        Assert.StartsWith(header, text.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(cells, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I9_AMonthExportedBeforeMetricsHadNames_KeepsItsCodes()
    {
        await CloseAsync();
        await Host.UseAsync<OldExport, bool>(old => old.RunAsync(Host.Clock.GetUtcNow()));

        await ExportAsync("pay.csv");

        Assert.Contains(",提成,revenue,200000,", await File.ReadAllTextAsync(Path.Combine(Host.Directory, "pay.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private sealed class OldExport(IUnitOfWork work, IPeople people, IIncentives incentives)
    {
        public Task<bool> RunAsync(DateTimeOffset at) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0].Id;
                var period = Assert.Single(await incentives.ClosedAsync(company, ct));
                var lines = await incentives.LinesAsync(company, period.Month, period.Month, ct);
                return period.Export(null, at, [.. lines.Select(line => line.PersonId).Distinct().Select(person => new Payee(person, "小陈", "华东组"))]);
            },
            default);
    }

    private async Task<Chat> CloseAsync()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单20万");
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");
        await Manager.SayAsync("批准11月奖金");
        return rep;
    }

    private async Task<string> ExportAsync(string file, params string[] more)
    {
        await using var output = new StringWriter();
        await IncentivesCommand.RunAsync(
            [
                "incentives", "export", "--month", "2026-11", "--out", Path.Combine(Host.Directory, file), .. more, $"--Storage:Directory={Host.Directory}",
            ],
            output);
        return output.ToString();
    }

    private Task<byte[]> BytesAsync(string file) => File.ReadAllBytesAsync(Path.Combine(Host.Directory, file), TestContext.Current.CancellationToken);

    private sealed class Renaming(Application.IUnitOfWork work, Application.People.IPeople people)
    {
        public Task<bool> RunAsync(string name, string other) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0].Id;
                (await people.FindByNameAsync(company, name, ct))[0].Rename(other);
                return true;
            },
            default);
    }
}
