using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using SalesBot.Conversation;
using SalesBot.Conversation.SecondReading;

namespace SalesBot.Host.LanguageModels;

/// <summary>Sets up the second reading by a language model, where it is switched on.</summary>
internal static class LanguageModelRegistration
{
    /// <summary>Registers the model and the worker that asks it; nothing where it is off.</summary>
    public static void AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        var options = LanguageModelOptions.Read(configuration);
        if (!options.Enabled)
            return;
        services.AddSingleton(options);
        services.AddSingleton(_ => Client(options));
        services.AddSingleton<ILanguageModel, ChatModel>();
        services.AddSecondReading();
        services.AddHostedService<SecondReadingLoop>();
    }

    private static IChatClient Client(LanguageModelOptions options)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) };
        var http = new HttpClient(new SmallAnswers(handler)) { Timeout = Timeout.InfiniteTimeSpan };
        var settings = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint),
            Transport = new HttpClientPipelineTransport(http),
            NetworkTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            // A second try would come too late to be of use.
            RetryPolicy = new ClientRetryPolicy(0),
        };
        return new OpenAIClient(new ApiKeyCredential(options.Key), settings).GetChatClient(options.Model).AsIChatClient();
    }
}
