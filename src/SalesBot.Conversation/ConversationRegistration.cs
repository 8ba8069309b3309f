using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Notices;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation;

/// <summary>Registers how SalesBot talks.</summary>
public static class ConversationRegistration
{
    /// <summary>Registers understanding, turns, handlers, cards and notices.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton(UnderstandingFactory.Create());
        services.AddSingleton<CardSeal>().AddSingleton<Buttons>().AddSingleton<ReportCards>();
        services.AddSingleton<INoticeWriter, NoticeWriter>();
        services.AddScoped<Asking>().AddScoped<OnBehalf>().AddScoped<ReportHandler>().AddScoped<CorrectHandler>();
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<ReportHandler>());
        services.AddScoped<IIntentHandler>(provider => provider.GetRequiredService<CorrectHandler>());
        services.AddScoped<IIntentHandler, ClarifyHandler>().AddScoped<IIntentHandler, UndoHandler>().AddScoped<IIntentHandler, TasksHandler>();
        services.AddScoped<IIntentHandler, BoardHandler>().AddScoped<IIntentHandler, TeamHandler>().AddScoped<IIntentHandler, HelpHandler>();
        services.AddScoped<QuestionTurn>().AddScoped<TextTurn>().AddScoped<MessageChangeTurn>();
        services.AddScoped<ScheduleCommand>().AddScoped<ITextCommand>(provider => provider.GetRequiredService<ScheduleCommand>());
        services.AddScoped<ITextCommand, InviteCommand>().AddScoped<ITextCommand, StatusCommand>();
        services.AddScoped<ReminderButton>().AddScoped<ActionQuestions>().AddScoped<ActionTurn>();
        services.AddScoped<Acquaintance>().AddScoped<TurnAnswers>().AddScoped<TurnMail>().AddScoped<ITurns, TurnRunner>();
        return services;
    }
}
