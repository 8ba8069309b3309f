using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Coaching;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Catalogue;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Notices;
using SalesBot.Conversation.SecondReading;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation;

/// <summary>Registers how SalesBot talks.</summary>
public static class ConversationRegistration
{
    /// <summary>Registers understanding, turns, handlers, cards and notices.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<Understandings>().AddSingleton<IKnownWords, KnownWords>().AddSingleton<CatalogueCommandReader>();
        services.AddSingleton<CardSeal>().AddSingleton<Buttons>().AddSingleton<ReportCards>();
        services.AddSingleton<INoticeWriter>(provider => new NoticeWriter(provider.GetRequiredService<Buttons>(), MetricCatalogue.BuiltIn)).AddSingleton<SettingsCard>();
        services.AddSingleton<HelpCards>().AddSingleton<AgendaCards>().AddSingleton<ICoachingWriter, CoachingWriter>();
        services.AddScoped<HelpLists>().AddScoped<LedPeople>();
        services.AddScoped<OwnViews>().AddScoped<OwnFigures>().AddScoped<FigureSources>().AddScoped<PersonnelNames>().AddScoped<PersonnelWork>().AddScoped<ITopic, PersonnelTopic>().AddScoped<ITopic, FigureTopic>().AddScoped<ITopic, OwnTopic>();
        services.AddSingleton<CommentCards>().AddScoped<ITopic, CommentTopic>().AddScoped<CreditChanges>().AddScoped<ITopic, CreditTopic>().AddScoped<ITopic, QuantityTopic>().AddScoped<ITopic, StructureTopic>().AddScoped<ITopic, WorkingTimeTopic>();
        services.AddSingleton<ProjectCards>().AddScoped<ProjectStarts>().AddScoped<ITopic, ProjectTopic>();
        services.AddSingleton<StoreCards>().AddScoped<HonourMail>().AddScoped<Colleagues>().AddScoped<KudosList>().AddScoped<HallViews>().AddScoped<ITopic, HallTopic>().AddScoped<ITopic, HonourWhyTopic>().AddScoped<ITopic, HonourTopic>().AddScoped<ITopic, ColleagueHonourTopic>();
        services.AddScoped<ITopic, HonourRulesTopic>().AddScoped<ITopic, KudosTopic>().AddScoped<ITopic, StoreTopic>();
        services.AddScoped<IMetricNames, MetricNames>().AddSingleton<DisputeCards>().AddScoped<DisputeMail>().AddScoped<PaySight>().AddScoped<ITopic, IncentiveRuleTopic>().AddScoped<ITopic, PayrollTopic>();
        services.AddScoped<ITopic, DisputeTopic>().AddScoped<ITopic, PayFactsTopic>().AddScoped<ITopic, DealPayTopic>().AddScoped<ITopic, StatementTopic>();
        services.AddSingleton<AgreementCards>().AddScoped<AgreementMail>().AddScoped<CounterPreview>().AddScoped<AgreementSteps>().AddScoped<AgreementAnswers>().AddScoped<ITopic, AgreementTopic>().AddScoped<ITopic, EmploymentTopic>();
        services.AddSingleton<TaskCards>().AddSingleton<ITaskWriter, TaskWriter>().AddScoped<TaskMail>().AddScoped<TaskOwners>().AddScoped<DevelopmentTalk>().AddScoped<TemplateTalk>();
        services.AddScoped<HandoverPlans>().AddScoped<HandoverTalk>().AddScoped<NewcomerTalk>().AddScoped<LeaveTargets>().AddScoped<DropTalk>().AddScoped<TaskTurn>().AddScoped<ITopic, TaskTopic>();
        services.AddSingleton<LastBoards>().AddSingleton<LastPay>().AddScoped<BoardQuestions>().AddScoped<BoardTeams>().AddScoped<BoardTalk>().AddScoped<RankTalk>().AddScoped<PastBoardTalk>().AddScoped<BoardSettingTalk>();
        services.AddScoped<PrivateMail>().AddScoped<ITopic, BoardTopic>();
        services.AddScoped<ContestNames>().AddScoped<ContestDrafting>().AddScoped<ContestQuestion>().AddScoped<ContestTalk>().AddScoped<ContestViews>();
        services.AddScoped<ITopic, ScheduleTopic>().AddScoped<ITopic, StatusTopic>().AddScoped<ITopic, ContestTopic>();
        services.AddScoped<ITopic>(provider => provider.GetRequiredService<CalendarTurns>());
        services.AddScoped<ITopic>(provider => provider.GetRequiredService<ReminderTurn>());
        services.AddSingleton<ForecastCards>().AddScoped<ForecastSubjects>().AddScoped<ProposalTurn>().AddScoped<ITopic, InsightTopic>()
            .AddScoped<ITopic, ForecastTopic>();
        services.AddScoped<ITopic, GoalTopic>().AddScoped<ITopic, HelpTopic>().AddScoped<ITopic, OneOnOneTopic>().AddScoped<ITopic, SilenceTopic>();
        services.AddScoped<Asking>().AddScoped<OnBehalf>().AddScoped<ReportHandler>().AddScoped<CorrectHandler>();
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<ReportHandler>());
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<CorrectHandler>());
        services.AddScoped<IIntentHandler, ClarifyHandler>().AddScoped<IIntentHandler, UndoHandler>().AddScoped<IIntentHandler, TasksHandler>();
        services.AddScoped<OpenWork>().AddScoped<MemberViews>().AddScoped<ITopic, MemberTopic>().AddScoped<TeamHandler>();
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<TeamHandler>());
        services.AddScoped<IIntentHandler, BoardHandler>().AddScoped<IIntentHandler, HelpHandler>();
        services.AddSingleton<GoalCards>().AddScoped<GoalMemory>().AddScoped<GoalDrafting>().AddScoped<GoalTalk>().AddScoped<GoalConfirm>();
        services.AddScoped<GoalViews>().AddScoped<SuggestionMail>().AddScoped<GoalSuggestions>().AddScoped<GoalReturns>().AddScoped<GoalBundle>().AddScoped<GoalSetting>().AddScoped<GoalQuestions>().AddScoped<SameGoals>().AddScoped<GoalBreakdown>().AddScoped<GoalPeriodsTalk>().AddScoped<GoalHandler>().AddScoped<GoalAnswers>().AddScoped<GoalShareAnswers>().AddScoped<GoalTurn>();
        services.AddScoped<CatalogueChanges>().AddScoped<CatalogueHistory>().AddScoped<CatalogueSuggestions>().AddScoped<CatalogueTurn>();
        services.AddScoped<LeaveTurn>().AddScoped<DayChangeTurn>().AddScoped<CalendarTurns>().AddScoped<ReminderTurn>().AddScoped<NudgeUseCard>();
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<ReminderTurn>());
        services.AddScoped<ScheduleCards>().AddScoped<ScheduleQuestion>();
        services.AddScoped<QuestionTurn>().AddScoped<InviteCommand>().AddScoped<SpokenCommands>().AddScoped<MessageAnswers>().AddScoped<PictureTurn>().AddScoped<TextTurn>().AddScoped<MessageChangeTurn>();
        services.AddScoped<IButton, UndoButton>().AddScoped<IButton, ChangeButton>().AddScoped<IButton, AnswerButton>();
        services.AddScoped<IButton, ReminderButton>().AddScoped<IButton, NudgeButton>().AddScoped<IButton, SettingsButton>();
        services.AddScoped<ReminderCard>().AddScoped<ActionTurn>();
        services.AddSingleton<LastSpoken>().AddScoped<Surroundings>().AddScoped<Arrivals>().AddScoped<Acquaintance>().AddScoped<TurnAnswers>().AddScoped<TurnMail>().AddScoped<TurnRunner>();
        services.AddScoped<AfterTurn>().AddScoped<ITurnState>(provider => provider.GetRequiredService<AfterTurn>()).AddScoped<ITurns, SettledTurns>();
        services.AddSingleton(new SecondLooks());

        return services;
    }

    /// <summary>Has messages that were not understood read again by the <see cref="ILanguageModel"/> that is registered beside it.</summary>
    public static IServiceCollection AddSecondReading(this IServiceCollection services)
    {
        services.AddSingleton(new SecondLooks { IsOn = true });
        services.AddScoped<SecondQuestion>();
        return services.AddScoped(provider => new ReadAgain(
            provider.GetRequiredService<ILanguageModel>(), provider.GetRequiredService<IUnitOfWork>(), provider.GetRequiredService<Acquaintance>(),
            provider.GetRequiredService<SecondQuestion>(), provider.GetRequiredService<SecondLooks>()));
    }
}
