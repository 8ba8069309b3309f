using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Status;
using SalesBot.Host.Jobs;
using SalesBot.Host.Telemetry;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Status;

/// <summary>A9: an operator's tools see that the delivery or the scheduler stands still, and what the jobs and messages come to.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A9_WhileTheDeliveryStandsStill_ReadinessIsDegradedAndNamesNobody()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, JobsRunByTheClock = true });
        using var http = new HttpClient { BaseAddress = host.Address };
        Assert.Contains("\"delivery\":\"healthy\"", await ReadyAsync(http), StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromSeconds(91));
        var still = await ReadyAsync(http);

        Assert.StartsWith("{\"status\":\"degraded\"", still, StringComparison.Ordinal);
        Assert.Contains("\"delivery\":\"degraded\"", still, StringComparison.Ordinal);
        Assert.DoesNotContain("华东组", still, StringComparison.Ordinal);
        await host.UseAsync<DeliveryPulse, bool>(pulse => { pulse.Beat(); return Task.FromResult(true); });
        Assert.Contains("\"delivery\":\"healthy\"", await ReadyAsync(http), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A9_ARunOfAJob_IsKeptOverARestartAndMeasured()
    {
        using var runs = new Measured("salesbot.job.runs");
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), JobsRunByTheClock = true });
        var admin = await Chat.OfAdminAsync(host, "赵敏");
        var job = new Quartz.JobKey((await host.TeamAsync()).Id.Value.ToString("D"), ManagerDigestJob.Group);
        await (await host.SchedulerAsync()).TriggerJob(job, null, TestContext.Current.CancellationToken);
        await host.UntilAsync<IJobRuns>(async kept => (await kept.LastAsync(default)).Count > 0);

        await host.RestartAsync();

        var text = (await admin.SayAsync("系统状态")).Text;
        Assert.Contains("团队简报 · 华东组", text, StringComparison.Ordinal);
        Assert.Contains("今天 17:00,", text, StringComparison.Ordinal);
        Assert.Contains(runs.Tags, tags => tags.Contains("manager-digest", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://127.0.0.1:4318/v1/metrics", true)]
    [InlineData("OTEL_SERVICE_NAME", "salesbot", false)]
    public void A9_Export_IsOffUnlessACollectorIsNamed(string? name, string? value, bool isOn)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(name is null ? [] : [new(name, value)]).Build();

        Assert.Equal(isOn, TelemetryRegistration.IsAskedFor(settings));
        settings["OTEL_SDK_DISABLED"] = "true";
        Assert.False(TelemetryRegistration.IsAskedFor(settings));
    }

    [Fact]
    public async Task A9_WithACollectorNamed_TheProgramStartsAndExports()
    {
        var posted = new TaskCompletionSource();
        using var listener = new System.Net.HttpListener();
        var port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var listening = Task.Run(async () =>
        {
            var context = await listener.GetContextAsync();
            if (context.Request.Url!.AbsolutePath == "/v1/metrics")
                posted.TrySetResult();
            context.Response.Close();
        }, TestContext.Current.CancellationToken);
        var options = new BotHostOptions
        {
            Settings = new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = $"http://127.0.0.1:{port}",
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
            },
        };

        await using var host = await BotHost.StartAsync(options);
        await (await Chat.OpenAsync(host, "小陈")).SayAsync("拜访2家");

        await posted.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await listening;
    }

    private static async Task<string> ReadyAsync(HttpClient http) =>
        await (await http.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>Hears what an instrument measures while it lives.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener listener = new();

        public Measured(string instrument)
        {
            listener.InstrumentPublished = (found, hearing) =>
            {
                if (found.Meter.Name == Meters.Name && found.Name == instrument)
                    hearing.EnableMeasurementEvents(found);
            };
            listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Tags.Add(string.Join(',', tags.ToArray().Select(tag => tag.Value))));
            listener.Start();
        }

        public System.Collections.Concurrent.ConcurrentBag<string> Tags { get; } = [];

        public void Dispose() => listener.Dispose();
    }
}
