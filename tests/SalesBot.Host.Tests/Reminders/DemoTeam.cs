using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

/// <summary>Looks at the teams of the demo company.</summary>
internal static class DemoTeam
{
    public const string East = "华东组";
    public const string South = "华南组";

    /// <summary>A time in Shanghai on a day counted from the first of November 2026; the 31st is the first of December.</summary>
    public static DateTimeOffset At(int day, int hour, int minute = 0) =>
        new DateTimeOffset(2026, 11, 1, hour, minute, 0, TimeSpan.FromHours(8)).AddDays(day - 1);

    public static Task<Team> TeamAsync(this BotHost host, string name = East) => host.UseAsync<IPeople, Team>(async people =>
        (await people.AllTeamsAsync(TestContext.Current.CancellationToken)).Single(team => team.Name == name));

    public static async Task<IReadOnlyList<Person>> MembersAsync(this BotHost host, string team, DateOnly day)
    {
        var id = (await host.TeamAsync(team)).Id;
        return await host.UseAsync<IPeople, IReadOnlyList<Person>>(people => people.MembersAsync(id, day, TestContext.Current.CancellationToken));
    }

    /// <summary>Everybody new in the team, in the order given.</summary>
    public static async Task<IReadOnlyList<Chat>> NewcomersAsync(this BotHost host, params string[] names)
    {
        List<Chat> chats = [];
        foreach (var name in names)
            chats.Add(await Chat.OpenAsync(host, name));
        return chats;
    }

    /// <summary>Does all that is asked of a newcomer for one day.</summary>
    public static Task FinishDayAsync(this Chat chat) => chat.SayAsync("今天打了20个电话,拜访了15家,交了5份方案");

    public static Task<long> VisitsAsync(this Chat chat) => chat.DoneAsync(Metrics.Visit);
}
