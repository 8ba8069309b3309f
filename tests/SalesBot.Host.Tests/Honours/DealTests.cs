using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class DealTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("陈晨", "签了一单10万,客户是华为,和李娜对半", "🎉 陈晨和李娜签下 华为,10万!陈晨本月第 ")]
    [InlineData("Amy Wong", "closed a 100k deal, split 60/40 with 李娜", "🎉 Amy Wong和李娜签下一单,10万!Amy Wong本月第 ")]
    public async Task L11_ASharedDeal_NamesTheColleagueAndIsCelebratedOnce(string name, string deal, string begins)
    {
        var chat = await Chat.OfDemoAsync(host, name);
        var locale = name == "陈晨" ? "zh-CN" : "en-US";
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;

        await chat.SayAsync(deal, locale);
        await host.DeliverAsync();
        var told = Assert.Single(host.InGroup().Skip(before), call => call.FirstLine.StartsWith("🎉", StringComparison.Ordinal));
        Assert.StartsWith(begins, told.FirstLine, StringComparison.Ordinal);
        await chat.ReadAllAsync();
        await chat.SayAsync(locale == "zh-CN" ? "撤销" : "undo", locale);
        await host.DeliverAsync();

        Assert.Equal($"↩️ 已更正:{name}和李娜的这一单(10万)撤回了。", host.InGroup().Last(call => call.AnsweredId == told.AnsweredId).FirstLine);
    }

    [Fact]
    public async Task L11_InATeamThatSpeaksEnglish_ASharedDealIsCelebratedInEnglish()
    {
        var (zoe, tom) = (Chat.With(host, "Zoe"), Chat.With(host, "Tom"));
        await host.UseAsync<English, bool>(english => english.FoundAsync(zoe, tom));
        await zoe.LearnGroupAsync();
        var before = host.InGroup().Count;

        await zoe.SayAsync("closed Acme for 100k, split 60/40 with Tom", "en-US");
        await host.DeliverAsync();
        var told = Assert.Single(host.InGroup().Skip(before), call => call.FirstLine.StartsWith("🎉", StringComparison.Ordinal));
        Assert.Equal("🎉 Zoe and Tom signed Acme, 100k! Deal no. 1 this month for Zoe.", told.FirstLine);
        await zoe.ReadAllAsync();

        await zoe.SayAsync("undo", "en-US");
        await host.DeliverAsync();
        Assert.Equal("↩️ Corrected: Zoe and Tom's deal (100k) was taken back.", host.InGroup().Last(call => call.AnsweredId == told.AnsweredId).FirstLine);

        await zoe.ReadAllAsync();
        await zoe.SayAsync("closed Initech for 90k, split 50/50 with Tom", "en-US");
        await host.DeliverAsync();
        var next = host.InGroup().Last(call => call.FirstLine.Contains("Initech", StringComparison.Ordinal));
        await host.PostAsync(host.Teams.Edit(zoe.User, "closed Initech for 120k, split 50/50 with Tom", zoe.LastId, second: 30));
        await host.DeliverAsync();
        Assert.Equal("🎉 Zoe and Tom signed Initech, 120k! (corrected)", host.InGroup().Last(call => call.AnsweredId == next.AnsweredId).FirstLine);
    }

    private sealed class English(IUnitOfWork work, IPeople people)
    {
        public Task<bool> FoundAsync(params Chat[] chats) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0].Id;
                var team = new Team(new TeamId(Guid.NewGuid()), company, "West", "Asia/Shanghai", Language.English, TeamSchedule.Usual);
                await people.AddAsync(team, ct);
                foreach (var chat in chats)
                {
                    var person = new Person(new PersonId(Guid.NewGuid()), company, team.Id, chat.User.Name, Role.Rep, Language.English, new DateOnly(2026, 1, 5));
                    await people.AddAsync(person, ct);
                    await people.LinkAsync(chat.Sender, person.Id, ct);
                }

                return true;
            },
            TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("小陈", "签了华为一单,8万", "撤销", "zh-CN")]
    [InlineData("Chen", "signed Huawei, 1 order for 80k", "undo", "en-US")]
    public async Task L11_ADealThatIsUndone_ChangesItsCardInTheGroupToCorrected(string name, string deal, string undo, string locale)
    {
        var chat = await Chat.OpenAsync(host, name, locale);
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;

        await chat.SayAsync(deal, locale);
        await host.DeliverAsync();
        var told = Assert.Single(host.InGroup().Skip(before));
        Assert.StartsWith($"🎉 {name}签下", told.FirstLine, StringComparison.Ordinal);
        await chat.SayAsync(undo, locale);
        await host.DeliverAsync();

        var changed = host.InGroup()[^1];
        Assert.Equal(("PUT", told.AnsweredId), (changed.Method, changed.AnsweredId));
        Assert.Equal($"↩️ 已更正:{name}的这一单(8万)撤回了。", changed.FirstLine);
        Assert.Equal(before + 2, host.InGroup().Count);
    }
}
