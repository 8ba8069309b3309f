using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Coaching;
using SalesBot.Application.Contests;
using SalesBot.Application.Delivery;
using SalesBot.Application.Honours;
using SalesBot.Application.Incentives;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Application.Status;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
using SalesBot.Storage.Activities;
using SalesBot.Storage.Calendars;
using SalesBot.Storage.Catalogue;
using SalesBot.Storage.Coaching;
using SalesBot.Storage.Contests;
using SalesBot.Storage.Delivery;
using SalesBot.Storage.Honours;
using SalesBot.Storage.Incentives;
using SalesBot.Storage.Leaderboards;
using SalesBot.Storage.Messaging;
using SalesBot.Storage.Nudges;
using SalesBot.Storage.People;
using SalesBot.Storage.Projects;
using SalesBot.Storage.Providers.Sqlite;
using SalesBot.Storage.Secrets;
using SalesBot.Storage.Sessions;
using SalesBot.Storage.Status;
using SalesBot.Storage.Targets;
using SalesBot.Storage.Tasks;

namespace SalesBot.Storage;

/// <summary>Adds the store to a program.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Does in advance what the first use of any store in the process would have to wait for; at any time, also before there is a store, on a
    /// thread that has nothing else to do.
    /// </summary>
    public static void WarmUp() => SqliteStore.LearnMapping();

    /// <summary>
    /// Adds every port of the application that keeps something, one set for each scope, and <see cref="IStorageMaintenance"/> and
    /// <see cref="ISecrets"/> for all. <see cref="IStorageMaintenance.PrepareAsync"/> must have run before anything else is used.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<SqliteStore>();
        services.AddSingleton<IConnectionSource>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddSingleton<SqliteWriter>();
        services.AddSingleton<IStorageMaintenance, SqliteMaintenance>();
        services.AddSingleton<ISecrets, StoredSecrets>();
        services.AddScoped<StorageSession>().AddScoped<ITurnState>(provider => provider.GetRequiredService<StorageSession>());
        services.AddScoped<IUnitOfWork, SqliteUnitOfWork>();
        services.AddScoped<IPeople, StoredPeople>();
        services.AddScoped<IAddressBook, StoredAddressBook>();
        services.AddScoped<IInvitations, StoredInvitations>().AddScoped<ITeamMoves, StoredTeamMoves>();
        services.AddScoped<IReports, StoredReports>();
        services.AddScoped<ILedger, StoredLedger>();
        services.AddScoped<ITargets, StoredTargets>();
        services.AddScoped<ITeamReports, StoredTeamReports>();
        services.AddScoped<IHelpRequests, StoredHelpRequests>().AddScoped<ITaskComments, StoredTaskComments>().AddScoped<IOneOnOnes, StoredOneOnOnes>().AddScoped<ISilenceLog, StoredSilenceLog>();
        services.AddScoped<IGoals, StoredGoals>();
        services.AddScoped<IGoalDrafts, StoredGoalDrafts>();
        services.AddScoped<IBoardTotals, StoredBoardTotals>();
        services.AddScoped<IBoardPolicies, StoredBoardPolicies>().AddScoped<IBoardHistory, StoredBoardHistory>();
        services.AddScoped<IContests, StoredContests>().AddScoped<IContestLedger, StoredContestLedger>();
        services.AddSingleton<KeptCatalogues>().AddScoped<ICatalogues, StoredCatalogues>();
        services.AddScoped<ICalendars, StoredCalendars>();
        services.AddScoped<IInbox, StoredInbox>();
        services.AddScoped<IOpenQuestions, StoredOpenQuestions>();
        services.AddScoped<IOutbox, StoredOutbox>();
        services.AddScoped<INudgeLog, StoredNudgeLog>().AddScoped<INudgeSettings, StoredNudgeSettings>();
        services.AddScoped<ISalesUnits, StoredSalesUnits>().AddScoped<IProjects, StoredProjects>().AddScoped<IAgreements, StoredAgreements>();
        services.AddScoped<IDevelopmentTasks, StoredDevelopmentTasks>().AddScoped<ITaskTemplates, StoredTaskTemplates>();
        services.AddScoped<IHonours, StoredHonours>().AddScoped<IKudos, StoredKudos>().AddScoped<IPoints, StoredPoints>().AddScoped<IRewards, StoredRewards>();
        services.AddScoped<IIncentives, StoredIncentives>().AddScoped<IIncentiveFacts, StoredIncentiveFacts>().AddScoped<IPayDisputes, StoredPayDisputes>();
        services.AddScoped<IDeliveryRecords, StoredDeliveryRecords>();
        services.AddScoped<IJobRuns, StoredJobRuns>();
        return services;
    }
}
