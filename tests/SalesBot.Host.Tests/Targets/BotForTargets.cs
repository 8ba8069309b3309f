using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>A program for one test, whose demo company gets other targets; every test begins where no goal stands.</summary>
public sealed class BotForTargets() : OwnBot(new BotHostOptions())
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    /// <summary>The manager of the demo company, who leads both teams.</summary>
    public Task<Chat> ManagerAsync() => Chat.OfDemoAsync(Host, "王磊");

    /// <summary>States a target and confirms its preview; the text of the answer.</summary>
    public static async Task<string> SetAsync(Chat chat, string text, string button = "就这么定", string locale = "zh-CN") =>
        await PressAsync(chat, await chat.SayAsync(text, locale), button);

    /// <summary>Presses a button and reads the card that takes the place of the one pressed.</summary>
    public static async Task<string> PressAsync(Chat chat, RecordedCall card, string button)
    {
        var answer = await chat.PressAsync(card, button);
        await chat.NextAsync();
        return answer.InvokeText;
    }

    public Task<Chat> RepAsync(string name) => Chat.OfDemoAsync(Host, name);

    /// <summary>The targets of a person of the demo company that hold on a day.</summary>
    public Task<IReadOnlyList<Target>> TargetsAsync(string name, DateOnly? day = null) => Host.UseAsync<Reader, IReadOnlyList<Target>>(
        reader => reader.OfAsync(name, day ?? Today));

    private sealed class Reader(IPeople people, ITargets targets)
    {
        public async Task<IReadOnlyList<Target>> OfAsync(string name, DateOnly day)
        {
            var company = (await people.OrganisationsAsync(TestContext.Current.CancellationToken))[0];
            Person person = (await people.FindByNameAsync(company.Id, name, TestContext.Current.CancellationToken)).Single();
            return await targets.OfAsync(person.Id, day, TestContext.Current.CancellationToken);
        }
    }
}
