using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Clock;
using SalesBot.Host.Jobs;

namespace SalesBot.Host.Tests.Jobs;

/// <summary>One life of a process with the real scheduler on a file; several on the same folder are restarts.</summary>
internal sealed class SchedulerSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private SchedulerSession(ServiceProvider services) => this.services = services;

    public ScheduleReconciler Reconciler => services.GetRequiredService<ScheduleReconciler>();

    public static async Task<SchedulerSession> OpenAsync(TemporaryFolder folder, DateTimeOffset now, List<Team> teams, ITeamNotice notice)
    {
        await QuartzFile.PrepareAsync(folder.Path, TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddLogging();
        var clock = new OffsetTimeProvider(RealTime.Clock, now);
        clock.Begin();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IPeople>(new TeamsOnly(teams));
        foreach (var group in JobSchedule.Groups)
            services.AddKeyedSingleton(group, notice);
        services.AddScheduler(folder.Path);
        return new SchedulerSession(services.BuildServiceProvider());
    }

    public async Task<IScheduler> SchedulerAsync() =>
        await services.GetRequiredService<ISchedulerFactory>().GetScheduler(TestContext.Current.CancellationToken);

    public async Task<ICronTrigger?> TriggerAsync(string group, Team team) =>
        await (await SchedulerAsync()).GetTrigger(new TriggerKey(team.Id.Value.ToString("D"), group)) as ICronTrigger;

    public async ValueTask DisposeAsync()
    {
        await (await SchedulerAsync()).Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        await services.DisposeAsync();
    }
}
