using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Testing;

/// <summary>A person's private chat with the bot in Teams, read message by message.</summary>
public sealed class Chat
{
    private static readonly TimeSpan DeliveryTick = TimeSpan.FromSeconds(1);

    private readonly HashSet<int> read = [];

    private Chat(BotHost host, TeamsUser user)
    {
        Host = host;
        User = user;
    }

    /// <summary>The bot.</summary>
    public BotHost Host { get; }

    /// <summary>The person.</summary>
    public TeamsUser User { get; }

    /// <summary>The id of the last message that the person wrote.</summary>
    public string LastId { get; private set; } = "";

    /// <summary>The messages of the bot that nobody has read yet.</summary>
    public IReadOnlyList<RecordedCall> Unread => [.. Host.Connector.Messages.Where(IsHere).Where((_, place) => !read.Contains(place))];

    /// <summary>The person as the bot's channel names them.</summary>
    public Sender Sender => new("botframework:msteams", TeamsActivities.Tenant, User.Id, User.Name, $"aad-{User.Id}");

    /// <summary>Somebody new installs the bot, becomes a member of the demo team and reads the welcome.</summary>
    public static async Task<Chat> OpenAsync(BotHost host, string name, string locale = "zh-CN")
    {
        var chat = With(host, name);
        await host.PostAsync(host.Teams.Of("installationUpdate", chat.User, host.NewId()).With("action", "add").With("locale", locale));
        await chat.NextAsync();
        return chat;
    }

    /// <summary>Somebody whom the bot knows as a person of the demo company, and who has not written from Teams yet.</summary>
    public static async Task<Chat> OfDemoAsync(BotHost host, string name)
    {
        var chat = With(host, name);
        await host.UseAsync<Introduction, PersonId>(introduction => introduction.IntroduceAsync(chat.Sender, name));
        return chat;
    }

    /// <summary>An administrator of the demo company, who has not written yet.</summary>
    public static async Task<Chat> OfAdminAsync(BotHost host, string name)
    {
        var chat = With(host, name);
        await host.UseAsync<Introduction, PersonId>(introduction => introduction.AppointAsync(chat.Sender, name));
        return chat;
    }

    /// <summary>Somebody of whom the bot has heard nothing.</summary>
    public static Chat With(BotHost host, string name)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new Chat(host, host.NewUser(name));
    }

    /// <summary>Reads everything that is unread.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync()
    {
        List<string> said = [];
        while (Unread.Count > 0)
            said.Add((await NextAsync()).Text);
        return said;
    }

    /// <summary>Waits for the next message of the bot in this chat, new or changed.</summary>
    public Task<RecordedCall> NextAsync() => NextAsync(_ => true);

    /// <summary>Writes something and reads the answer. What else the bot says meanwhile stays unread.</summary>
    public async Task<RecordedCall> SayAsync(string text, string locale = "zh-CN")
    {
        await WriteAsync(text, locale);
        var asked = LastId;
        return await NextAsync(call => call.RepliesTo == asked);
    }

    /// <summary>Writes something, a moment after whatever happened before.</summary>
    /// <exception cref="InvalidOperationException">The bot did not take it.</exception>
    public async Task WriteAsync(string text, string locale = "zh-CN")
    {
        LastId = Host.NewId();
        Host.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var answer = await Host.PostAsync(Host.Teams.Message(User, text, LastId, locale));
        if (answer.Status != 202)
            throw new InvalidOperationException($"The bot answered {answer.Status} to \"{text}\".");
    }

    /// <summary>Presses a button of a card.</summary>
    public Task<BotAnswer> PressAsync(RecordedCall card, string title) => Host.PostAsync(Host.Teams.Press(User, card, title, Host.NewId()));

    /// <summary>Presses a button that has been tampered with.</summary>
    public Task<BotAnswer> PressAsync(RecordedCall card, JsonObject action)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Host.PostAsync(Host.Teams.Invoke(User, card.AnsweredId, Host.NewId(), action));
    }

    /// <summary>The person as the bot knows them; null where it does not.</summary>
    public Task<Person?> PersonAsync() => Host.UseAsync<IPeople, Person?>(people => people.FindBySenderAsync(Sender, default));

    /// <summary>What the ledger says that the person did of a metric in the last hundred days.</summary>
    public async Task<long> DoneAsync(MetricCode metric) => (await LedgerAsync()).Where(sum => sum.Metric == metric).Sum(sum => sum.Amount);

    /// <summary>What the ledger says that the person did of a metric on a day.</summary>
    public async Task<long> DoneAsync(MetricCode metric, DateOnly day) =>
        (await LedgerAsync()).Where(sum => sum.Metric == metric && sum.Day == day).Sum(sum => sum.Amount);

    /// <summary>What the ledger says that the person did in the last hundred days, without what was taken back.</summary>
    public async Task<IReadOnlyList<DaySum>> LedgerAsync()
    {
        if (await PersonAsync() is not { } person)
            return [];
        var today = LocalTime.DayOf(Host.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var sums = await Host.UseAsync<ILedger, IReadOnlyList<DaySum>>(
            ledger => ledger.OfAsync(person.Id, new DateRange(today.AddDays(-100), today.AddDays(100)), default));
        return [.. sums.Where(sum => sum.Amount != 0)];
    }

    /// <summary>Every line ever written for what a message of this chat reported; empty where it reported nothing.</summary>
    public async Task<IReadOnlyList<ActivityEntry>> LinesAsync(string messageId)
    {
        var report = await Host.UseAsync<IReports, Report?>(
            reports => reports.FindBySourceAsync($"botframework:msteams|{TeamsActivities.PersonalId(User)}|{messageId}", default));
        return report?.Entries ?? [];
    }

    private async Task<RecordedCall> NextAsync(Predicate<RecordedCall> wanted)
    {
        var messages = 1;
        while (true)
        {
            var here = await HereAsync(messages);
            for (var place = 0; place < here.Count; place++)
            {
                if (!read.Contains(place) && wanted(here[place]))
                {
                    read.Add(place);
                    return here[place];
                }
            }

            messages = here.Count + 1;
        }
    }

    private async Task<IReadOnlyList<RecordedCall>> HereAsync(int count)
    {
        var calls = Host.Connector.CallsAsync(count, call => call is { Type: "message", WasAccepted: true } && IsHere(call));

        // A message waits for the outcome of the one before it in its chat. The delivery looks every second; this clock stands, so it is told to.
        while (await Task.WhenAny(calls, Task.Delay(DeliveryTick)) != calls)
            Host.Wake();
        return await calls;
    }

    private bool IsHere(RecordedCall call) => call.Conversation == TeamsActivities.PersonalId(User);

    private sealed class Introduction(IUnitOfWork work, IPeople people)
    {
        public Task<PersonId> AppointAsync(Sender sender, string name) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0];
                var admin = new Person(new PersonId(Guid.NewGuid()), company.Id, null, name, Role.Admin, Language.Chinese, new DateOnly(2020, 1, 1));
                await people.AddAsync(admin, ct);
                await people.LinkAsync(sender, admin.Id, ct);
                return admin.Id;
            },
            default);

        public Task<PersonId> IntroduceAsync(Sender sender, string name) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0];
                var person = (await people.FindByNameAsync(company.Id, name, ct)).Single();
                await people.LinkAsync(sender, person.Id, ct);
                return person.Id;
            },
            default);
    }
}
