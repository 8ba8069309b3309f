using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Coaching;
using SalesBot.Application.Contests;
using SalesBot.Application.Delivery;
using SalesBot.Application.Forecasting;
using SalesBot.Application.Honours;
using SalesBot.Application.Incentives;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Pictures;
using SalesBot.Application.Projects;
using SalesBot.Application.Schedules;
using SalesBot.Application.Status;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;

namespace SalesBot.Application;

/// <summary>Registers the use cases.</summary>
public static class ApplicationRegistration
{
    /// <summary>Registers every use case; the ports come from the other projects.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<WorkCalendars>().AddScoped<UnknownYears>().AddScoped<TakeLeave>().AddScoped<ChangeCalendar>().AddScoped<ImportDays>().AddScoped<ReadCalendar>();
        services.AddSingleton<IDeliverySignal, DeliverySignal>();
        services.AddScoped<ReadProgress>().AddScoped<ReadReport>().AddScoped<CreditNews>().AddScoped<RecordReport>().AddScoped<UndoReport>().AddScoped<CorrectReport>().AddScoped<KeepPlan>();
        services.AddScoped<GoalOwners>().AddScoped<GoalHistory>().AddScoped<TaskDoubts>().AddScoped<PlanGoal>().AddScoped<ApplyGoal>().AddScoped<RollBackGoal>().AddScoped<ReadGoals>().AddScoped<SumTargets>().AddScoped<ReadPeriodGoals>().AddScoped<ReadLastGoalChange>().AddScoped<ReadBreakdown>().AddScoped<ReadGoalOrigin>().AddScoped<SetOwnGoal>();
        services.AddScoped<ChangeStructure>().AddScoped<ReadLog>().AddScoped<ReadFigures>();
        services.AddScoped<ReadWork>().AddScoped<PeriodTargets>().AddScoped<ForecastPeriod>().AddScoped<ReadActionMap>()
            .AddScoped<ReadLeadingIndicators>();
        services.AddScoped<HandOutTarget>().AddScoped<DevelopTasks>().AddScoped<PlanTasks>().AddScoped<HandOutTasks>().AddScoped<PlanNewcomer>().AddScoped<PlanLeave>().AddScoped<PlanHandover>().AddScoped<EndTargets>().AddScoped<DropTargets>().AddScoped<HandOver>();
        services.AddScoped<Enrolment>().AddScoped<TellOfNewcomer>();
        services.AddScoped<ReadCurrency>().AddScoped<ReadStatements>().AddScoped<MakeRule>().AddScoped<ClosePeriod>().AddScoped<ExportPeriod>().AddScoped<DisputePay>();
        services.AddScoped<ChangeCatalogue>().AddScoped<SuggestWord>();
        services.AddScoped<BoardAmounts>().AddScoped<BoardRules>().AddScoped<ExplainRank>().AddScoped<ReadPastBoard>();
        services.AddScoped<RepeatDay>().AddScoped<AfterReport>().AddScoped<KeptTrue>().AddScoped<Milestones>().AddScoped<Celebrations>().AddScoped<Overtakings>();
        services.AddScoped<ReadLeaderboard>().AddScoped<ReadContests>().AddScoped<ContestSides>().AddScoped<ContestBases>().AddScoped<ContestMail>().AddScoped<ReadPrizes>().AddScoped<ContestLicence>().AddScoped<ReadTeamDay>();
        services.AddScoped<PlanContest>().AddScoped<HoldContest>().AddScoped<WatchOne>().AddScoped<WatchContests>();
        services.AddScoped<ReadPersonDays>().AddScoped<SendDueNudges>().AddScoped<SettleNudges>().AddScoped<NudgeWay>().AddScoped<NudgeDesk>().AddScoped<NudgeRecords>();
        services.AddScoped<MeasureNudges>().AddScoped<QuietNotice>().AddScoped<SweepNudges>().AddScoped<People.MovePeople>();
        services.AddScoped<ReadMemberDays>().AddScoped<ReadTeamWeek>().AddScoped<SilentMembers>().AddScoped<ReadHelp>();
        services.AddScoped<ReadTeamTroubles>().AddScoped<ReadProjects>().AddScoped<MoveProject>().AddScoped<AgreeOnGoal>().AddScoped<ReadAgreements>().AddScoped<ReadOpenMatters>();
        services.AddScoped<CoachingDesk>().AddScoped<AskForHelp>().AddScoped<CommentOnTask>().AddScoped<AnswerHelp>().AddScoped<LookBack>().AddScoped<PrepareOneOnOne>();
        services.AddScoped<HoldOneOnOne>().AddScoped<FollowUpSilence>().AddScoped<FollowUpHelp>();
        services.AddScoped<FollowUpAgreements>().AddScoped<FollowUpLeavers>().AddScoped<FollowUpMatters>().AddScoped<SendFollowUps>().AddScoped<SendWeeklyDigest>();
        services.AddScoped<NoticeOutbox>().AddScoped<BoardWeeks>().AddScoped<NoticeDesk>();
        services.AddScoped<SendDailyReminders>().AddScoped<SendManagerDigest>().AddScoped<SendWeeklyLeaderboard>().AddScoped<SendContestStandings>();
        services.AddScoped<TeamSchedules>().AddScoped<ReadStatus>().AddScoped<JobStates>().AddScoped<MessageStatuses>().AddScoped<ReplayDead>();
        AddHonours(services);
        AddDelivery(services);
        return services;
    }

    private static void AddHonours(IServiceCollection services)
    {
        services.AddScoped<PointBook>().AddScoped<TellHonours>().AddScoped<GiveHonours>().AddScoped<ReadStreaks>();
        services.AddScoped<EarnBadges>().AddScoped<BreakRecords>().AddScoped<HonourWays>().AddScoped<SettleHonours>();
        services.AddScoped<ReadHonours>().AddScoped<TraceHonours>().AddScoped<ReadStandouts>().AddScoped<DefineBadge>().AddScoped<GiveKudos>().AddScoped<RewardStore>().AddScoped<ReadPoints>();
        services.AddScoped<SendHonourRoll>();
    }

    private static void AddDelivery(IServiceCollection services)
    {
        services.TryAddSingleton(Random.Shared);
        services.AddSingleton(new DeliveryNode($"{Environment.MachineName}-{Guid.NewGuid():N}"));
        services.AddSingleton<SendLimits>().AddSingleton<DeliveryPolicy>().AddSingleton<DeliveryTrace>().AddSingleton<DeliveryPulse>();
        services.AddScoped<DeliverOne>().AddScoped<SettleOutcomes>().AddScoped<LeaseDue>().AddScoped<DeliverDue>();
        services.AddScoped<IReplyDelivery, ReplyDelivery>();
        services.AddSingleton<PictureSeal>().AddSingleton<PictureAddresses>().AddScoped<ShowPicture>();
    }
}
