using SalesBot.Application;
using SalesBot.Channels.BotFramework.Protocol.Hosting;
using SalesBot.Conversation;
using SalesBot.Host.Clock;
using SalesBot.Host.Commands;
using SalesBot.Host.Composition;
using SalesBot.Host.Health;
using SalesBot.Host.Jobs;
using SalesBot.Host.LanguageModels;
using SalesBot.Host.Pictures;
using SalesBot.Host.Telemetry;
using SalesBot.Storage;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

return await StartUp.GuardAsync(async () =>
{
    // It takes longer than anything else, and a new store needs it first.
    _ = Task.Run(StorageRegistration.WarmUp);
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    SettingsCheck.Run(builder.Configuration);
    var local = LocalMode.Decide(builder.Configuration, builder.Environment);
    var storage = StoreOptions.Read(builder.Configuration);

    builder.AddServer();
    builder.Services.AddClock(builder.Configuration, local);
    builder.Services.AddHostedService<WarmUp>();
    builder.Services.AddStore(storage);
    builder.Services.AddTrial(builder.Configuration, local);
    builder.Services.AddApplication();
    builder.Services.AddConversation();
    builder.Services.AddLanguageModel(builder.Configuration);
    builder.Services.AddBotFrameworkWires(builder.Configuration);
    builder.Services.AddPictures(builder.Configuration, local);
    builder.Services.AddJobs(storage.Directory);
    builder.Services.AddReadiness();
    builder.Services.AddTelemetry(builder.Configuration);

    await using var app = builder.Build();
    app.UseServer();
    app.MapHealth();
    app.MapBotMessages();
    app.MapPictures();
    app.MapTrial(local);
    await app.RunAsync();
});
