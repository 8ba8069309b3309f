using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Forecasting;

public sealed class LeadingTests : TargetsBot
{
    [Theory]
    [InlineData("什么动作最能带来签单", "zh-CN")]
    [InlineData("哪些活动最影响业绩", "zh-CN")]
    [InlineData("华东组的先行指标是什么", "zh-CN")]
    [InlineData("which activities lead to orders", "en-US")]
    [InlineData("what drives revenue", "en-US")]
    public async Task D10_WhatGoesBeforeDeals_IsToldWithItsWeeksOrNotAtAll(string text, string locale)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Matches("^(🧭 .+\\((近|last) \\d+|看了.+近 \\d+ 周,没有哪项活动|In the last \\d+ weeks of .+ no activity goes before)", answer.FirstLine);
        Assert.Equal(answer.FirstLine.StartsWith("🧭", StringComparison.Ordinal), answer.Text.Contains("不说明因果", StringComparison.Ordinal) || answer.Text.Contains("does not make it the cause", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("哪些活动最影响业绩", "销售额")]
    [InlineData("什么最影响回款", "回款")]
    [InlineData("什么动作最能带来签单", "签单")]
    public async Task D10_TheResultIsTheOneThatIsNamed(string text, string result) =>
        Assert.Contains(result, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task D10_ARepAsksOfOneself_AndOfNobodyElse()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.Contains("李娜", (await rep.SayAsync("什么动作最能带来签单")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("🧭", (await rep.SayAsync("周凯什么动作最能带来签单")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D10_WhatWasBeforeTheDeals_IsFoundAndToldWithItsWeeks()
    {
        await Bot.Host.UseAsync<Past, int>(past => past.AddAsync("陈晨"));

        var answer = await (await Bot.RepAsync("陈晨")).SayAsync("什么动作最能带来签单");

        Assert.Matches("^🧭 陈晨:什么走在签单前面\\(近 \\d+ 周\\)$", answer.FirstLine);
        Assert.Matches("演示多的那周,再过 2 周签单也多\\(相关 0\\.\\d\\d,比对了 \\d+ 对周\\)", answer.Text);
        Assert.Contains("不说明因果", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Puts weeks of demos into the store, each with as many deals two weeks later.</summary>
    private sealed class Past(IUnitOfWork work, IPeople people, IReports reports)
    {
        private const int Weeks = 40;

        public Task<int> AddAsync(string name) => work.ExecuteAsync(
            async token =>
            {
                var company = (await people.OrganisationsAsync(token))[0];
                var person = (await people.FindByNameAsync(company.Id, name, token)).Single();
                var opened = new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);
                var random = new Random(5);
                var demos = Enumerable.Range(0, Weeks).Select(_ => random.Next(5, 60)).ToList();
                var report = new Report(new ReportId(Guid.NewGuid()), person.Id, person.TeamId, person.Id, "test|past|leading", opened);
                var monday = new DateOnly(2026, 11, 16).AddDays(-7 * (Weeks - 1));
                report.Restate(
                    [.. demos.SelectMany((count, week) => new[] { new ReportedItem(Metrics.Demo, count, monday.AddDays(7 * week)), new ReportedItem(Metrics.Order, week < 2 ? 20 : demos[week - 2], monday.AddDays(7 * week)) })], opened);
                await reports.AddAsync(report, token);
                return demos.Count;
            },
            TestContext.Current.CancellationToken);
    }
}
