using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Registers what happens by the clock.</summary>
internal static class JobsRegistration
{
    /// <summary>
    /// Registers the scheduler on its file in a directory, the jobs and the delivery loop. The file must be prepared before the host's
    /// services start (<see cref="QuartzFile.PrepareAsync"/>).
    /// </summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, string directory)
    {
        services.AddKeyedScoped<ITeamNotice, SendDailyReminders>(DailyReminderJob.Group);
        services.AddKeyedScoped<ITeamNotice, SendManagerDigest>(ManagerDigestJob.Group);
        services.AddKeyedScoped<ITeamNotice, SendWeeklyLeaderboard>(WeeklyLeaderboardJob.Group);
        services.AddKeyedScoped<ITeamNotice, SendContestStandings>(ContestStandingsJob.Group);
        services.AddKeyedScoped<ITeamNotice, SendFollowUps>(FollowUpJob.Group);
        services.AddKeyedScoped<ITeamNotice, SendWeeklyDigest>(WeeklyDigestJob.Group);
        services.AddScoped<OldRecords>();
        services.AddScheduler(directory);
        services.AddSingleton<DeliveryRounds>();
        services.AddHostedService<DeliveryLoop>();
        services.AddHostedService<ScheduleWatch>();
        services.Configure<QuartzHostedServiceOptions>(options => options.WaitForJobsToComplete = true);
        services.AddSingleton<QuartzHostedService>().AddHostedService<SchedulerStart>();
        return services;
    }

    /// <summary>Registers the scheduler alone. Its clock is the registered <see cref="TimeProvider"/>.</summary>
    internal static IServiceCollection AddScheduler(this IServiceCollection services, string directory)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "SalesBot";
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(options =>
                {
                    options.StoreJobDataAsStrings = true;
                    options.RecoverFiringsCancelledByShutdown = true;
                });
                store.UseSystemTextJsonSerializer();
                store.UseSqlite(QuartzFile.ConnectionString(directory));
                store.ProvisionSchema();
            });
            quartz.AddJobListener<JobLog>();
        });
        services.AddSingleton<JobRecords>().AddSingleton<IJobPlan, QuartzPlan>();
        services.AddSingleton<ScheduleReconciler>();
        return services;
    }
}
