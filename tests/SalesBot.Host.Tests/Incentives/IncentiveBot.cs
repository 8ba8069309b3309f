using SalesBot.Application;
using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>A program for one test on a Monday in the middle of November, with the demo company's manager.</summary>
public abstract class IncentiveBot : IAsyncLifetime
{
    internal BotHost Host { get; private set; } = null!;

    internal Chat Manager { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(16, 13), DeliversByItself = false });
        Manager = await Chat.OfDemoAsync(Host, "王磊");
        await Manager.SayAsync("你好");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Presses a button and reads past the changed card.</summary>
    internal static async Task<string> PressAsync(Chat chat, RecordedCall card, string title)
    {
        var answer = await chat.PressAsync(card, title);
        await chat.NextAsync();
        return answer.InvokeText;
    }

    /// <summary>Has the rules of the demo company end today, so that a test's own are the only ones.</summary>
    internal Task WithoutRulesAsync() => Host.UseAsync<Clearing, bool>(clearing => clearing.RunAsync());

    /// <summary>States a rule and confirms it.</summary>
    internal async Task<string> RuleAsync(string sentence, string locale = "zh-CN", string yes = "就这么定")
    {
        var preview = await Manager.SayAsync(sentence, locale);
        return await PressAsync(Manager, preview, yes);
    }

    /// <summary>A rep who begins with nothing.</summary>
    internal async Task<Chat> RepAsync(string name, string locale = "zh-CN") => await Chat.OpenAsync(Host, name, locale);

    /// <summary>The lines of somebody's month.</summary>
    internal async Task<IReadOnlyList<StatementLine>> LinesAsync(Chat chat, DateOnly? day = null)
    {
        var person = (await chat.PersonAsync())!;
        return (await Host.UseAsync<ReadStatements, MonthStatements>(read => read.OfAsync(person.OrganisationId, [person.Id], day ?? new DateOnly(2026, 11, 16), [], TestContext.Current.CancellationToken))).Lines;
    }

    private sealed class Clearing(IUnitOfWork work, IPeople people, IIncentives incentives)
    {
        public Task<bool> RunAsync() => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0].Id;
                foreach (var rule in (await incentives.VersionsAsync(company, ct)).ToList())
                    await incentives.AddAsync(rule with { Id = Guid.NewGuid(), Version = rule.Version + 1, Terms = null }, ct);
                return true;
            },
            default);
    }
}
