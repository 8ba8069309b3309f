using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace SalesBot.Testing;

/// <summary>One life of the real program, on a free port of this machine: local mode wants real loopback addresses.</summary>
internal sealed class BotProgram : WebApplicationFactory<Program>
{
    private readonly string directory;
    private readonly TimeProvider clock;
    private readonly BotHostOptions options;

    public BotProgram(string directory, TimeProvider clock, BotHostOptions options)
    {
        this.directory = directory;
        this.clock = clock;
        this.options = options;
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Bot:Auth:Mode", "UnsafeLocal");
        builder.UseSetting("Storage:Directory", directory);
        builder.UseSetting("Bot:Connector:RequestsPerSecond", options.RequestsPerSecond.ToString(CultureInfo.InvariantCulture));
        foreach (var (key, value) in options.Settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton(clock);
            options.Services?.Invoke(services);

            // It makes the first answer quicker and changes none; the hundreds of programs that a test run starts would each pay for it.
            Remove(services, "WarmUp");
            if (!options.JobsRunByTheClock)
                Remove(services, "SchedulerStart");
            if (!options.JobsRunByTheClock && !options.KeepsSchedule)
                Remove(services, "ScheduleWatch");
            if (!options.DeliversByItself)
                Remove(services, "DeliveryLoop");
        });
    }

    private static void Remove(IServiceCollection services, string worker)
    {
        var found = services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == worker).ToList();
        if (found.Count != 1)
            throw new InvalidOperationException($"The program has no worker {worker} to leave out.");
        services.Remove(found[0]);
    }
}
