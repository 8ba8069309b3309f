using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Quartz;
using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Domain.People;

namespace SalesBot.Testing;

/// <summary>The real program with the demo company on a folder of its own, a clock that stands until it is moved, and a connector to talk to.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private const int MostAttempts = 1_000;

    private readonly BotHostOptions options;
    private BotProgram program;
    private HttpClient http;
    private int number;

    private BotHost(string directory, LoopbackConnector connector, FakeTimeProvider clock, BotHostOptions options)
    {
        Directory = directory;
        Connector = connector;
        Clock = clock;
        Teams = new TeamsActivities(connector.ServiceUrl);
        this.options = options;
        (program, http) = Launch();
    }

    /// <summary>Where everything is kept.</summary>
    public string Directory { get; }

    /// <summary>What the bot sends to.</summary>
    public LoopbackConnector Connector { get; }

    /// <summary>The clock of the whole program; it moves when it is told to.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>Makes activities.</summary>
    public TeamsActivities Teams { get; }

    /// <summary>The address of the program.</summary>
    public Uri Address => http.BaseAddress!;

    /// <summary>Starts the program.</summary>
    public static async Task<BotHost> StartAsync(BotHostOptions? options = null)
    {
        options ??= new BotHostOptions();
        var directory = System.IO.Directory.CreateTempSubdirectory("salesbot-").FullName;
        return new BotHost(directory, await LoopbackConnector.StartAsync(), new FakeTimeProvider(options.Now), options);
    }

    /// <summary>
    /// Ends the program and starts it again on the same folder, later if so said. It is the way over a night: a program that runs on
    /// would live through every minute of it.
    /// </summary>
    public async Task RestartAsync(DateTimeOffset? at = null)
    {
        await StopAsync();
        Clock.SetUtcNow(at ?? Clock.GetUtcNow());
        (program, http) = Launch();
    }

    /// <summary>Ends the program; everything stays in its folder.</summary>
    public async Task StopAsync()
    {
        http.Dispose();
        if (!options.JobsRunByTheClock)
            await (await SchedulerAsync()).Shutdown(waitForJobsToComplete: true);
        await program.DisposeAsync();
    }

    /// <summary>Somebody of Teams, not yet known to the bot.</summary>
    public TeamsUser NewUser(string name) => new($"29:{name}-{Next()}", name);

    /// <summary>An id for an activity that no other has.</summary>
    public string NewId() => $"m-{Next()}";

    /// <summary>Sends an activity as the channel would.</summary>
    public Task<BotAnswer> PostAsync(JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), "application/json; charset=utf-8");
    }

    /// <summary>Sends bytes to where activities are taken.</summary>
    public async Task<BotAnswer> PostAsync(byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Moves the clock to an instant and lets the delivery look for what has become due.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        Clock.SetUtcNow(instant);
        Wake();
    }

    /// <summary>Moves the clock on and lets the delivery look for what has become due.</summary>
    public void Advance(TimeSpan time) => MoveTo(Clock.GetUtcNow() + time);

    /// <summary>Lets the delivery look for what is due.</summary>
    public void Wake() => program.Services.GetRequiredService<IDeliverySignal>().Wake();

    /// <summary>The program's scheduler.</summary>
    public async Task<IScheduler> SchedulerAsync() => await program.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

    /// <summary>Runs the notice of a kind for a team, planned for now.</summary>
    public Task<NoticeRun> NotifyAsync<TNotice>(TeamId team)
        where TNotice : ITeamNotice => UseAsync<TNotice, NoticeRun>(notice => notice.ExecuteAsync(team, Clock.GetUtcNow(), default));

    /// <summary>Hands out everything that is due and keeps what came of it; for a program that does not do so by itself.</summary>
    public async Task DeliverAsync()
    {
        while (await UseAsync<DeliverDue, int>(deliver => deliver.ExecuteAsync(default)) > 0)
        {
        }
    }

    /// <summary>Uses a part of the program within a scope of its own.</summary>
    public async Task<T> UseAsync<TPart, T>(Func<TPart, Task<T>> use)
        where TPart : notnull
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = program.Services.CreateAsyncScope();
        return await use(ActivatorUtilities.GetServiceOrCreateInstance<TPart>(scope.ServiceProvider));
    }

    /// <summary>Waits until a part of the program says that something has come about.</summary>
    /// <exception cref="TimeoutException">It did not.</exception>
    public async Task UntilAsync<TPart>(Func<TPart, Task<bool>> hasCome)
        where TPart : notnull
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await UseAsync(hasCome))
        {
            if (limit.IsCancellationRequested)
                throw new TimeoutException("What was awaited did not come about.");
            await Task.Yield();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Connector.DisposeAsync();
        SqliteConnection.ClearAllPools();
        await RemoveAsync(Directory);
    }

    // A job that was under way may write its last file while the folder is being emptied.
    private static async Task RemoveAsync(string directory)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                System.IO.Directory.Delete(directory, recursive: true);
                return;
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                await Task.Yield();
            }
        }
    }

    private string Next() => Interlocked.Increment(ref number).ToString(CultureInfo.InvariantCulture);

    private (BotProgram Program, HttpClient Http) Launch()
    {
        var launched = new BotProgram(Directory, Clock, options);
        launched.StartServer();
        return (launched, launched.CreateClient());
    }
}
