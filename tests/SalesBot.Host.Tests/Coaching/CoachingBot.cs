using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

/// <summary>A program for one test, which says when what is due is handed out and what time it is; the demo company's manager is there.</summary>
public abstract class CoachingBot : IAsyncLifetime
{
    internal BotHost Host { get; private set; } = null!;

    internal Chat Manager { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        Manager = await Chat.OfDemoAsync(Host, "王磊");
        await Manager.SayAsync("你好");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Hands out what is due and reads the next message of a chat.</summary>
    internal async Task<RecordedCall> HearAsync(Chat chat)
    {
        await Host.DeliverAsync();
        return await chat.NextAsync();
    }

    /// <summary>Presses a button, and reads the changed card too where the channel has it.</summary>
    internal static async Task<string> PressAsync(Chat chat, RecordedCall card, string title)
    {
        var answer = await chat.PressAsync(card, title);
        await chat.NextAsync();
        return answer.InvokeText;
    }

    /// <summary>Moves the clock to a time of November in Shanghai and runs a notice of the first team.</summary>
    internal async Task RunAsync<TNotice>(int day, int hour, int minute)
        where TNotice : Application.Notices.ITeamNotice
    {
        await GoToAsync(DemoTeam.At(day, hour, minute));
        await Host.NotifyAsync<TNotice>((await Host.TeamAsync()).Id);
        await Host.DeliverAsync();
    }

    /// <summary>Moves the clock on; over a night, in which a program that runs would live through every minute, by a new start.</summary>
    internal async Task GoToAsync(DateTimeOffset instant)
    {
        if (instant - Host.Clock.GetUtcNow() > TimeSpan.FromHours(6))
            await Host.RestartAsync(instant);
        else
            Host.MoveTo(instant);
    }

    /// <summary>Somebody who stands above the teams, in a chat of their own.</summary>
    internal async Task<Chat> DirectorAsync(string name)
    {
        await Host.UseAsync<Appointment, PersonId>(appointment => appointment.AppointAsync(name));
        var chat = await Chat.OfDemoAsync(Host, name);
        await chat.SayAsync("你好");
        return chat;
    }

    private sealed class Appointment(IUnitOfWork work, IPeople people)
    {
        public Task<PersonId> AppointAsync(string name) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0];
                var director = new Person(
                    new PersonId(Guid.NewGuid()), company.Id, null, name, Role.Admin, Language.Chinese, new DateOnly(2020, 1, 1));
                await people.AddAsync(director, ct);
                return director.Id;
            },
            default);
    }
}
